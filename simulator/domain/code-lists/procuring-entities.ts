import { lazy, pairs, rows } from './lazy.ts'
import { brokerRows, cpbRows } from './organizations.table.ts'

/** `procuringEntity.kind`, in the order of the message. */
export const procuringEntityKinds = [
  'authority',
  'central',
  'defense',
  'general',
  'other',
  'social',
  'special',
] as const

export type ProcuringEntityKind = (typeof procuringEntityKinds)[number]

/** `scale` of a supplier, in the order of the message. */
export const organizationScales = ['micro', 'sme', 'mid', 'large', 'not specified'] as const

const usual = ['authority', 'social', 'central', 'general', 'defense', 'special'] as const
const usualAndOther = ['authority', 'social', 'central', 'general', 'defense', 'other', 'special'] as const
const negotiating = ['authority', 'social', 'general', 'special', 'defense'] as const

/** procurementMethodType → kinds of procuring entity that may use it, in the order of the message. */
export const kindsOfMethod: Readonly<Record<string, readonly ProcuringEntityKind[]>> = {
  belowThreshold: usualAndOther,
  aboveThreshold: usual,
  aboveThresholdUA: usual,
  aboveThresholdEU: usual,
  competitiveDialogueUA: usual,
  competitiveDialogueEU: usual,
  esco: usualAndOther,
  closeFrameworkAgreementUA: usual,
  closeFrameworkAgreementSelectionUA: usual,
  'competitiveDialogueUA.stage2': usual,
  'competitiveDialogueEU.stage2': usual,
  competitiveOrdering: usual,
  priceQuotation: ['authority', 'social', 'general', 'defense', 'other', 'special'],
  reporting: usualAndOther,
  requestForProposal: usualAndOther,
  'complexAsset.arma': ['authority'],
  negotiation: negotiating,
  'negotiation.quick': negotiating,
}

/** frameworkType → kinds of procuring entity that may use it. */
export const kindsOfFramework: Readonly<Record<string, readonly ProcuringEntityKind[]>> = {
  dynamicPurchasingSystem: usual,
  electronicCatalogue: ['central'],
  internationalFinancialInstitutions: ['other'],
}

/** EDRPOU of a central purchasing body (scheme UA-EDR) → is it active. */
export const authorizedCpb = lazy<ReadonlyMap<string, boolean>>(
  () => new Map(rows(cpbRows).map(([edrpou = '', active]) => [edrpou, active === 'true'])),
)

/** EDRPOU of the body that plans centralised procurement. */
export const centralProcurementId = '01101100'

/** Broker (platform) name → title, as `/brokers` shows it; a broker without a title is shown by its name. */
export const brokerTitles = lazy(() => pairs(brokerRows))
