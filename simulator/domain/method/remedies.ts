import type { Days } from './days.ts'

/** Claims, complaints and cancellations. */
export interface RemedyTable {
  readonly remedies: {
    readonly tender: 'none' | 'claim' | 'complaint'
    readonly award: 'none' | 'claim' | 'complaint'
    readonly cancellation: 'none' | 'complaint'
    readonly qualification: 'none' | 'claim' | 'complaint'
  }
  /** Which statuses of an objection stop the time of the tender. */
  readonly blockingComplaints: {
    readonly award: readonly string[]
    readonly tender: readonly string[]
  }
  /** Days after which an answered claim takes its resolution by itself. */
  readonly claimStandStill: Days
  readonly claims: {
    /** Statuses of the tender in which claims about it are dealt with, and drafts of them submitted. */
    readonly tender: { readonly dealtWith: readonly string[]; readonly submitted: readonly string[] }
    readonly award: { readonly dealtWith: readonly string[]; readonly submitted: readonly string[] }
    /** Whether new claims about awards are taken. */
    readonly newOnAward: 'taken' | 'refused'
    /** Days before the end of tendering by which a claim about a tender is submitted. */
    readonly daysBeforeEnd: number
    /** Whether the time and the claimant's award are looked at when a claim is submitted. */
    readonly submission: 'free' | 'checked'
    /** Bids whose owners may file claims about awards. */
    readonly bidStatuses: readonly string[]
    /** What the claimant says to have an answered claim resolved: that he is satisfied, or whether he is. */
    readonly resolvedBy: 'satisfaction' | 'any-opinion'
  }
  readonly cancellation: {
    readonly reasons: readonly string[]
    /** A pending cancellation stops everything else. */
    readonly freezes: boolean
    /** Statuses of a tender, beside the final ones, in which nothing is cancelled. */
    readonly forbiddenIn: readonly string[]
    /** Whether a cancellation waits until the stand-still of awards is over. */
    readonly duringStandStill: 'allowed' | 'refused'
    /** Whether a tender or lot whose awards (or qualifications) have all failed may be cancelled. */
    readonly afterFailure: 'allowed' | 'refused'
  }
}
