import type { Days } from './days.ts'

/** From opened bids to signed contracts. */
export interface AwardingTable {
  /** By law pre-qualification says whether bidders are qualified and eligible, and ends with a signed report. */
  readonly qualification: 'by-law' | 'free'
  readonly award: {
    readonly period: Days
    readonly abnormallyLowPrice: boolean
    readonly milestones: readonly string[]
    /** Whether a decision says that the winner is eligible; or only that of a tender older than the new article 17. */
    readonly eligible: boolean | 'before-article-17'
    /** What may happen to an unsuccessful award. */
    readonly reopen: 'with-objection' | 'always' | 'never'
    /** When a winner has time to explain: exactly 24 hours, or as long as the buyer says and no less. */
    readonly explanationTime: '24-hours' | 'at-least-24-hours'
    /** How far from its start an extended time of qualification ends. */
    readonly extension: Days
  }
  /** How bids are ranked and awards made. */
  readonly awarding: {
    /**
     * Member of a value that decides, and so what tenders, bids and contracts are valued in: money, what an energy service
     * is worth (the highest wins), or a share of income in percent.
     */
    readonly criterion: 'amount' | 'amountPerformance' | 'amountPercentage'
    /** Weighted values are written down when tendering ends. */
    readonly weighsAtTenderingEnd: boolean
    /** Without candidates left the tender is unsuccessful at once, without a stand-still. */
    readonly unsuccessfulAtOnce: boolean
    /**
     * Whose stand-still is waited for: every award's, unless complaints are off; or always that of awards that stand,
     * which then begins for all decisions of a lot with its winner.
     */
    readonly standStill: 'all-awards' | 'standing-awards'
    /** Working days to explain an abnormally low price. */
    readonly lowPriceDays: number
  }
  /** The law by which contracts change when the tender's cause names none. */
  readonly contractChanges: 'LAW922' | 'DECREE1178'
  readonly contracting: {
    /** What ends the tender: contracts, once stand-still and objections are over; or contracts alone. */
    readonly completion: 'by-awarding' | 'by-contracts'
    /** Who gives the supplier's signing details: the owner of the bid, or, where there are no bids, of the tender too. */
    readonly supplierActs: 'by-bid-owner' | 'by-tender-owner-too'
    /** A contract may not be dated before its award. */
    readonly datedAfterAward: boolean
    /** Objections to a cancellation keep contracts from being signed. */
    readonly cancellationObjectionsBlock: boolean
  }
}
