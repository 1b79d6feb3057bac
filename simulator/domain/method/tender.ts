import type { PreSelection } from '../tendering/pre-selection-law.ts'

/** What must be there when a tender of the method is announced, decided or bid for. */
export type Requisite =
  /** …a signed notice; or only the day on which it would have been published is written down. */
  | 'notice'
  | 'notice-date'
  /** …a signed notice of every award, and a signed report of a cancellation. */
  | 'signed-decisions'
  | 'contract-template'
  /** …the lot of every item. */
  | 'related-lot'
  /** …the items of a bid. */
  | 'bid-items'

/** What a tender of the method is and when its parts change. */
export interface TenderTable {
  /** Levels of accreditation of which a broker has one to act for a buyer, for a bidder. */
  readonly accreditation: { readonly tender: readonly string[]; readonly bid: readonly string[] }
  /** Kind of the agreement among whose suppliers a winner is chosen, where the configuration wants one; absent: it never does. */
  readonly preSelection?: PreSelection
  /** Statuses in which the owner may change… */
  readonly changeable: {
    /** …the tender; and, until bids are opened, its lots and its contract template… */
    readonly tender: readonly string[]
    readonly documents: readonly string[]
    readonly criteria: readonly string[]
    /** …the documents of an award; absent: only while bids are qualified. */
    readonly awardDocuments?: readonly string[]
  }
  readonly required: readonly Requisite[]
  /** Kinds of procuring entity of whom no signed notice, decision or report is asked; absent: none. */
  readonly unsignedBuyers?: readonly string[]
  /** Whether tenders have contract templates; absent: they do. */
  readonly contractTemplates?: 'none'
  /** Bought from the electronic catalogue: items have a category, expensive ones a profile of the agreement, bids its products. */
  readonly catalogue?: true
  readonly criteria: {
    /** What of criteria may change: all; or nothing of those that exclude tenderers, and of others by their kind. */
    readonly changes: 'all' | 'by-kind'
    /** Whether a criterion says to what it relates; absent: it must. */
    readonly relation?: 'free'
    /** In which statuses parts of a criterion change; absent: in their own only. */
    readonly partStatuses?: 'own-and-criteria'
  }
  /** Whether all items share a class of the CPV, of a group that changes must keep (looked at last, or before all else). */
  readonly commonClassification: 'class' | 'class-of-fixed-group' | 'fixed-group-first' | 'any'
  /** Who adds and changes lots; absent: the tender's owner. Only the owner removes them. */
  readonly lotChanges?: 'by-anybody'
  readonly valueAddedTax: 'free' | 'excluded'
}
