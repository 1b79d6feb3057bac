/** Bids. */
export interface BidTable {
  /** Absent: all as is common. */
  readonly bids?: {
    /** What a change of the tender does to bids that are there; absent: it makes them invalid. */
    readonly onTenderChange?: 'invalid-but-by-lots' | 'kept'
    /** Unit prices are asked for where somebody else funds the purchase; absent: they are not. */
    readonly unitPricesForFunders?: true
    /** When a bid names every item of what it is for; absent: when items are asked for by law. */
    readonly allItems?: 'always'
    /** Since when the sum of unit prices is compared by VAT; absent: since 2026. */
    readonly unitPricesByVat?: 'since-2023'
    /** When answers to requirements are seen; absent: once the auction is over. */
    readonly responsesSeen?: 'after-opening'
  }
}
