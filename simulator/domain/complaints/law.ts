import type { RemedyWord } from '../method/remedies.ts'
import type { Method } from '../method.ts'

/** What follows from the remedy that a method gives against decisions. */
export interface RemedyLaw {
  /** Statuses of objections that stop the tender: its decisions, and the end of tendering. */
  readonly blocking: { readonly decisions: readonly string[]; readonly tendering: readonly string[] }
  /** What time does to objections: claims are resolved or ignored; drafts of complaints are rejected. */
  readonly deadlines: 'claims' | 'complaint-drafts'
  /** Claims: whether the time and the claimant's award are looked at when one is submitted. */
  readonly claimSubmission: 'free' | 'checked'
  /** What the claimant says to have an answered claim resolved: that he is satisfied, or whether he is. */
  readonly resolvedBy: 'satisfaction' | 'any-opinion'
  /** Bids whose owners may object to awards. */
  readonly entitlingBids: readonly string[]
  /** Statuses of the tender in which objections to its terms have documents added and changed… */
  readonly documentsWhileTenderIs: readonly string[]
  /** …and statuses of the objection in which each side does so. */
  readonly documentsBySide: Readonly<Record<string, readonly string[]>>
  /** A pending cancellation stops everything else. */
  readonly cancellationFreezes: boolean
  /** Whether one cancels while decisions may be appealed, and what nobody may win any more. */
  readonly lateCancellation: 'allowed' | 'refused'
  /** What may happen to an unsuccessful award. */
  readonly reopen: 'with-objection' | 'always' | 'never'
  /** Without candidates left the tender is unsuccessful at once, without a stand-still. */
  readonly unsuccessfulAtOnce: boolean
}

const CLAIMED = [
  'active.enquiries',
  'active.tendering',
  'active.auction',
  'active.qualification',
  'active.awarded',
]

const remedyLaws: Readonly<Record<RemedyWord, RemedyLaw>> = {
  none: {
    blocking: { decisions: [], tendering: [] },
    deadlines: 'complaint-drafts',
    claimSubmission: 'free',
    resolvedBy: 'any-opinion',
    entitlingBids: [],
    documentsWhileTenderIs: [],
    documentsBySide: {},
    cancellationFreezes: true,
    lateCancellation: 'allowed',
    reopen: 'never',
    unsuccessfulAtOnce: true,
  },
  claim: {
    blocking: { decisions: [], tendering: [] },
    deadlines: 'claims',
    claimSubmission: 'free',
    resolvedBy: 'any-opinion',
    entitlingBids: ['active', 'unsuccessful'],
    documentsWhileTenderIs: CLAIMED,
    documentsBySide: { complaint_owner: ['draft', 'answered'], tender_owner: ['claim'] },
    cancellationFreezes: false,
    lateCancellation: 'allowed',
    reopen: 'with-objection',
    unsuccessfulAtOnce: false,
  },
  complaint: {
    blocking: {
      decisions: ['pending', 'accepted', 'satisfied', 'stopping'],
      tendering: ['claim', 'pending', 'accepted', 'satisfied', 'stopping'],
    },
    deadlines: 'complaint-drafts',
    claimSubmission: 'checked',
    resolvedBy: 'satisfaction',
    entitlingBids: ['active'],
    documentsWhileTenderIs: [...CLAIMED, 'active.pre-qualification'],
    documentsBySide: {
      complaint_owner: ['draft', 'answered', 'claim', 'pending', 'accepted', 'satisfied'],
      tender_owner: ['claim', 'pending', 'accepted', 'satisfied'],
      aboveThresholdReviewers: ['pending', 'accepted', 'stopping'],
    },
    cancellationFreezes: true,
    lateCancellation: 'refused',
    reopen: 'always',
    unsuccessfulAtOnce: false,
  },
}

/** What the method's remedy against awards brings with it; every method that has any remedy has that one. */
export const remedyLaw = ({ remedies }: Pick<Method, 'remedies'>): RemedyLaw => remedyLaws[remedies.award]
