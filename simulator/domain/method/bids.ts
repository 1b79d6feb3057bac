/** Bids. */
export interface BidTable {
  readonly bids: {
    /** What a change of the tender does to bids that are already there. */
    readonly onTenderChange: 'invalid' | 'invalid-but-by-lots' | 'kept'
    /** Unit prices are asked for where somebody else funds the purchase. */
    readonly unitPricesForFunders: boolean
    /** A bid names every item of what it is for: when items are asked for by law, or always. */
    readonly allItems: 'by-law' | 'always'
    /** Members every item of a bid has. */
    readonly itemFields: 'with-quantity' | 'without-quantity'
    /** Items of a category name a product of the catalogue. */
    readonly productOfCategory: boolean
    /** Whether the unit prices must add up to the value of the bid. */
    readonly unitPricesAddUp: boolean
    /** Since when that sum is compared by VAT. */
    readonly unitPricesByVat: 'since-2023' | 'since-2026'
    /** Whether the unit price of an item may change while bids are qualified. */
    readonly qualificationUnitPrice: 'changeable' | 'frozen'
    /** A bid that was withdrawn in the old way may not be touched. */
    readonly deletedIsFinal: boolean
    /** Until when answers to requirements are hidden. */
    readonly responsesHidden: 'until-opening' | 'until-auction-end'
    /** Statuses of the tender in which the winner may prove what only the winner proves. */
    readonly winnerEvidences: readonly string[]
  }
  /** When tendering ends, bids from outside the pre-selection agreement are invalid. */
  readonly agreementMembersOnly: boolean
}
