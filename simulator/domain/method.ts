import type { Config } from './records/common.ts'

/** A period of law: how many days, and whether they are working ones. */
export interface Days {
  readonly days: number
  readonly working: boolean
}

/** The values a buyer may choose for a flag: a list (the first is the default) or a range. */
export type Choice<T> =
  | readonly T[]
  | (T extends number ? { readonly min: number; readonly max?: number; readonly default: number } : never)

export type ConfigChoices = { readonly [K in keyof Config]: Choice<Config[K]> }

/** One procurement method as a table. Every key is a closed set of words that a rule or a command reads. */
export interface MethodTable {
  readonly id: string
  readonly title: { readonly en: string; readonly uk: string }
  readonly source: readonly string[]
  readonly config: ConfigChoices
  /** Days of these periods are working days (calendar days otherwise). */
  readonly workingDays: {
    readonly minTenderingDuration: boolean
    readonly minEnquiriesDuration: boolean
    readonly enquiryPeriodRegulation: boolean
    readonly clarificationUntilDuration: boolean
    readonly tenderComplainRegulation: boolean
    readonly qualificationComplainDuration: boolean
    readonly awardComplainDuration: boolean
  }
  readonly calendar: 'general' | 'defense'
  /** Time that must remain when the owner changes a tender while bids come in. */
  readonly tenderingExtra: Days
  readonly accreditation: {
    readonly create: readonly string[]
    readonly createCentral: readonly string[]
    readonly bid: readonly string[]
    readonly question: readonly string[]
  }
  /** Statuses in which the owner may change… */
  readonly changeable: {
    readonly tender: readonly string[]
    readonly documents: readonly string[]
    readonly lots: readonly string[]
    readonly criteria: readonly string[]
    readonly contractTemplate: readonly string[]
  }
  /** What must be there when the tender leaves draft. */
  readonly required: {
    readonly notice: boolean
    readonly contractTemplate: boolean
    readonly relatedLot: boolean
    readonly marketCriteria: boolean
    readonly awardNotice: boolean
    readonly evaluationReports: boolean
    readonly cancellationReport: boolean
    readonly bidItems: boolean
  }
  /** How many digits of the CPV code all items share; 0: any mix. */
  readonly commonClassification: 'class' | 'group' | 'any'
  readonly procurementMethod: 'open' | 'selective' | 'limited'
  readonly valueAddedTax: 'free' | 'excluded'
  /** Highest sum of the best features' values. */
  readonly featuresLimit: number
  /** Which statuses of an objection stop the time of the tender. */
  readonly blockingComplaints: {
    readonly award: readonly string[]
    readonly tender: readonly string[]
  }
  readonly remedies: {
    readonly tender: 'none' | 'claim' | 'complaint'
    readonly award: 'none' | 'claim' | 'complaint'
    readonly cancellation: 'none' | 'complaint'
    readonly qualification: 'none' | 'claim' | 'complaint'
  }
  /** Days after which an answered claim takes its resolution by itself. */
  readonly claimStandStill: Days
  readonly award: {
    readonly period: Days
    readonly abnormallyLowPrice: boolean
    readonly milestones: readonly string[]
    readonly eligible: boolean
    /** What may happen to an unsuccessful award. */
    readonly reopen: 'with-objection' | 'always' | 'never'
  }
  readonly cancellation: {
    readonly reasons: readonly string[]
    /** A pending cancellation stops everything else. */
    readonly freezes: boolean
  }
  /** Unanswered questions keep the tender period from ending. */
  readonly unansweredQuestionsBlock: boolean
  readonly questionsOnlyWhileTendering: boolean
  readonly inspector: boolean
}

export type Method = MethodTable

/** Declares a method; the type checks that every key is there and every word is known. */
export function defineMethod<const M extends MethodTable>(table: M): M {
  return table
}
