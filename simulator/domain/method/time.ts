import type { Days } from './days.ts'

/** Flags of the configuration that count days whose kind the law fixes by method. */
export type WorkingDuration =
  | 'minTenderingDuration'
  | 'minEnquiriesDuration'
  | 'enquiryPeriodRegulation'
  | 'clarificationUntilDuration'
  | 'tenderComplainRegulation'
  | 'qualificationComplainDuration'
  | 'awardComplainDuration'

/** What time does to a tender of the method. */
export interface TimeTable {
  /** The flags whose days are working days (calendar days otherwise). */
  readonly workingDays: readonly WorkingDuration[]
  readonly calendar: 'general' | 'defense'
  /** Time that must remain when the owner changes a tender while bids come in. */
  readonly tenderingExtra: Days | 'none'
  /** When bids begin to be taken: as the buyer planned, or at once when the tender is announced. */
  readonly tenderingStart: 'as-planned' | 'on-announcement'
  /** Auctions of this very tender are planned (not those of a later stage). */
  readonly plansAuctions: boolean
  /** What time does to objections: claims are resolved or ignored; drafts of complaints are rejected. */
  readonly objectionDeadlines: 'claims' | 'complaint-drafts'
  /** What else time does: all; all but the ends of stand-stills; no contracts (they follow an agreement); only the end of tendering. */
  readonly timeline: 'full' | 'no-award-events' | 'agreement' | 'tendering-only'
  /** Unanswered questions keep the tender period from ending. */
  readonly unansweredQuestionsBlock: boolean
  readonly questionsOnlyWhileTendering: boolean
}
