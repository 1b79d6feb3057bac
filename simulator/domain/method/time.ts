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
  /** Whose days off count; absent: everybody's. */
  readonly calendar?: 'defense'
  /** Time that must remain when the owner changes a tender while bids come in; absent: any. */
  readonly tenderingExtra?: Days
  /** When bids begin to be taken, if at once; absent: when the buyer planned. */
  readonly tenderingStart?: 'on-announcement'
  /** What alone time does: no contracts (they follow an agreement), no ends of stand-stills, or only the end of tendering; absent: all. */
  readonly timeline?: 'no-award-events' | 'agreement' | 'tendering-only'
  /** Questions, and new versions of requirements, have a stage of their own; or belong to tendering, whose end waits for answers. */
  readonly enquiries: 'own-stage' | 'while-tendering'
}
