/** Kinds of agreements among whose suppliers a winner may be chosen. */
export type PreSelection =
  | 'internationalFinancialInstitutions'
  | 'dynamicPurchasingSystem'
  | 'electronicCatalogue'

/** What is asked of such an agreement. */
export interface PreSelectionLaw {
  /** Member of the tender that names it: a list of one, or the one itself. */
  readonly field: 'agreements' | 'agreement'
  /** Fewest active contracts with which a tender is announced. */
  readonly minContracts: number
  /** Whether the agreement is the same procuring entity's. */
  readonly buyer: 'same' | 'same-or-both-defense' | 'any'
}

/** Source: tender/core, competitiveordering, pricequotation: state/tender_details.py. */
export const preSelectionLaws: Readonly<Record<PreSelection, PreSelectionLaw>> = {
  internationalFinancialInstitutions: { field: 'agreements', minContracts: 3, buyer: 'same' },
  dynamicPurchasingSystem: { field: 'agreements', minContracts: 3, buyer: 'same-or-both-defense' },
  electronicCatalogue: { field: 'agreement', minContracts: 1, buyer: 'any' },
}

/** The law of a method's agreements; where a method has none they would stand where they usually do. */
export const preSelectionLaw = ({
  preSelection = 'internationalFinancialInstitutions',
}: {
  readonly preSelection?: PreSelection
}): PreSelectionLaw => preSelectionLaws[preSelection]
