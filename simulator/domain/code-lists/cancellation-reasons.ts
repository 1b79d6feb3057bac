const below = ['noDemand', 'unFixable', 'expensesCut'] as const
const usual = ['noDemand', 'unFixable', 'forceMajeure', 'expensesCut'] as const
const usualAndNoOffer = [...usual, 'noOffer'] as const
const negotiating = ['noObjectiveness', 'unFixable', 'noDemand', 'expensesCut', 'dateViolation'] as const

/**
 * procurementMethodType → `reasonType` of a cancellation, in the order of the message. Tenders younger than
 * `NO_LOCALIZATION_CANCELLATION_REASON_FROM` have `noLocalizationReason` at the end as well.
 */
export const cancellationReasons: Readonly<Record<string, readonly string[]>> = {
  belowThreshold: below,
  requestForProposal: below,
  'aboveThresholdUA.defense': below,
  'simple.defense': below,
  aboveThreshold: usualAndNoOffer,
  competitiveOrdering: usualAndNoOffer,
  aboveThresholdUA: usual,
  aboveThresholdEU: usual,
  closeFrameworkAgreementUA: usual,
  closeFrameworkAgreementSelectionUA: usual,
  competitiveDialogueUA: usual,
  competitiveDialogueEU: usual,
  'competitiveDialogueUA.stage2': usual,
  'competitiveDialogueEU.stage2': usual,
  'complexAsset.arma': usual,
  esco: usual,
  priceQuotation: usual,
  reporting: usual,
  negotiation: negotiating,
  'negotiation.quick': negotiating,
}

export const noLocalizationReason = 'noLocalization'
