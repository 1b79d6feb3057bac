import type { Days } from './days.ts'

/** From opened bids to signed contracts. */
export interface AwardingTable {
  /** By law pre-qualification says whether bidders are qualified and eligible, and ends with a signed report. */
  readonly qualification: 'by-law' | 'free'
  readonly award: {
    /** How long a decision may take, and how far from its start an extended time ends; absent: 5 and 20 working days. */
    readonly period?: Days
    readonly extension?: Days
    /** Working days to explain an abnormally low price; absent: no price is asked about. */
    readonly lowPriceDays?: number
    readonly milestones: readonly string[]
    /** Whether a decision says that the winner is eligible; or only that of a tender older than the new article 17. */
    readonly eligible: boolean | 'before-article-17'
    /** How long a winner has to explain; absent: exactly 24 hours. */
    readonly explanationTime?: 'at-least-24-hours'
  }
  /** How bids are ranked and awards made. */
  readonly awarding: {
    /**
     * Member of a value that decides, and so what tenders, bids and contracts are valued in: money, what an energy service
     * is worth (the highest wins), or a share of income in percent.
     */
    readonly criterion: 'amount' | 'amountPerformance' | 'amountPercentage'
    /**
     * Whose stand-still is waited for, if always that of awards that stand, which then begins for all decisions of a lot
     * with its winner; absent: every award's, unless complaints are off.
     */
    readonly standStill?: 'standing-awards'
  }
  /** The law by which contracts change when the tender's cause names none. */
  readonly contractChanges: 'LAW922' | 'DECREE1178'
  /** Absent: as is usual after bids. */
  readonly contracting?: {
    /** What ends the tender; absent: contracts, once stand-still and objections are over. */
    readonly completion?: 'by-contracts'
    /** Who gives the supplier's signing details; absent: the owner of the bid. */
    readonly supplierActs?: 'by-tender-owner-too'
    /** A contract may not be dated before its award. */
    readonly datedAfterAward?: true
    /** Objections to a cancellation keep contracts from being signed. */
    readonly cancellationObjectionsBlock?: true
  }
}
