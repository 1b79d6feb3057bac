import { criteriaRows } from './criteria.table.ts'
import { lazy, rows } from './lazy.ts'

export const criteriaGroups = [
  'article_16',
  'article_17',
  'other',
  'LCC',
  'decree_1178',
  'ukraine_facility',
  'decree_822',
] as const

export type CriteriaGroup = (typeof criteriaGroups)[number]

/** A criterion of the standard. The CDB compares nothing but `id`; the rest serves whoever writes tenders. */
export interface StandardCriterion {
  readonly group: CriteriaGroup
  readonly id: string
  readonly scheme: string
  readonly source: string
  readonly relatesTo: string
  readonly title: string
}

function isGroup(word: string): word is CriteriaGroup {
  return criteriaGroups.some((group) => group === word)
}

/** Every criterion of the standard; one id may stand in several groups (with another scheme). */
export const standardCriteria = lazy<readonly StandardCriterion[]>(() =>
  rows(criteriaRows).flatMap(([group = '', id = '', scheme = '', source = '', relatesTo = '', title = '']) =>
    isGroup(group) ? [{ group, id, scheme, source, relatesTo, title }] : [],
  ),
)

/** What `criterion.classification.id` may be. */
export const criteriaIds = lazy<ReadonlySet<string>>(() => new Set(standardCriteria().map(({ id }) => id)))

/** The ids of one group: `article_16`, `article_17`, `other` are also classifications of objections. */
export function criteriaIdsOf(group: CriteriaGroup): ReadonlySet<string> {
  return new Set(standardCriteria().flatMap((criterion) => (criterion.group === group ? [criterion.id] : [])))
}

export const criterionTechnicalFeatures = 'CRITERION.OTHER.SUBJECT_OF_PROCUREMENT.TECHNICAL_FEATURES'
export const criterionLocalization = 'CRITERION.OTHER.SUBJECT_OF_PROCUREMENT.LOCAL_ORIGIN_LEVEL'
export const criterionContractGuarantee = 'CRITERION.OTHER.CONTRACT.GUARANTEE'
export const criterionBidGuarantee = 'CRITERION.OTHER.BID.GUARANTEE'
/** Requirements of criteria whose id begins so have no eligible evidences. */
export const criterionBidLanguagePrefix = 'CRITERION.OTHER.BID.LANGUAGE'

export const criterionSources = ['tenderer', 'buyer', 'procuringEntity', 'ssrBot', 'winner'] as const
export const criterionRelations = ['tenderer', 'item', 'lot', 'tender'] as const
export const requirementDataTypes = ['string', 'number', 'integer', 'boolean', 'date-time'] as const
export const requirementStatuses = ['active', 'cancelled'] as const
export const requirementDataSchemas = ['ISO 639-3', 'ISO 3166-1 alpha-2'] as const
export const evidenceTypes = ['document', 'statement'] as const
export const legislationTypes = ['NATIONAL_LEGISLATION'] as const

/** Methods with the contract guarantee, in the order of the message. */
export const contractGuaranteeMethods = [
  'belowThreshold',
  'aboveThreshold',
  'competitiveOrdering',
  'aboveThresholdUA',
  'aboveThresholdEU',
  'esco',
  'priceQuotation',
  'competitiveDialogueUA.stage2',
  'competitiveDialogueEU.stage2',
  'closeFrameworkAgreementSelectionUA',
  'requestForProposal',
  'simple.defense',
] as const

/** Methods with the bid guarantee, in the order of the message. */
export const bidGuaranteeMethods = [
  'belowThreshold',
  'aboveThreshold',
  'competitiveOrdering',
  'aboveThresholdUA',
  'aboveThresholdEU',
  'esco',
  'competitiveDialogueUA.stage2',
  'competitiveDialogueEU.stage2',
  'closeFrameworkAgreementUA',
  'closeFrameworkAgreementSelectionUA',
  'requestForProposal',
  'simple.defense',
] as const
