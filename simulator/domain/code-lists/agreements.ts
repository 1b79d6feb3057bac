/** Type of the agreements that a tender brings; other types come from frameworks. */
export const agreementOfTender = 'closeFrameworkAgreementUA'

/** Sorts of changes of such an agreement, in the order of the message. */
export const agreementChanges = ['taxRate', 'itemPriceVariation', 'thirdParty', 'partyWithdrawal'] as const

/** Types of agreements by names of former times. Source: framework/cfaua/procedure/utils.py, convert_agreement_type. */
const formerNames: Readonly<Record<string, string>> = { cfaua: agreementOfTender }

/** The type of an agreement by today's name. */
export const agreementType = (name: string): string => formerNames[name] ?? name
