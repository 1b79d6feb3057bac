import type { AgreementTable } from './method/agreement.ts'
import type { AwardingTable } from './method/awarding.ts'
import type { BidTable } from './method/bids.ts'
import type { RemedyTable } from './method/remedies.ts'
import type { TenderTable } from './method/tender.ts'
import type { TimeTable } from './method/time.ts'
import type { Config } from './records/common.ts'

/** The values a buyer may choose for a flag: a list (the first is the default) or a range. */
export type Choice<T> =
  | readonly T[]
  | (T extends number ? { readonly min: number; readonly max?: number; readonly default: number } : never)

type Choices<C> = { readonly [K in keyof C]: Choice<Exclude<C[K], undefined>> }

export type ConfigChoices = Choices<Required<Omit<Config, 'awardingByItemUnitValue'>>> & {
  /** Winners share the quantity of a lot (a draft: the flag need not be sent). */
  readonly awardingByItemUnitValue?: Choice<boolean>
}

/** Parts of a tender that not every method has; the word is what the types of their operations begin with. */
export type Part =
  | 'lot'
  | 'question'
  | 'auction'
  | 'bid-requirement-response'
  | 'bid-requirement-response-evidence'
  | 'award-requirement-response'
  | 'award-requirement-response-evidence'
  | 'qualification.document'
  | 'review-request'
  | 'criterion'
  | 'requirement'
  | 'requirement-group'
  | 'eligible-evidence'

/** One procurement method as a table. Every key is a closed set of words that a rule or a command reads. */
export interface MethodTable
  extends TimeTable,
    TenderTable,
    BidTable,
    AwardingTable,
    RemedyTable,
    AgreementTable {
  readonly id: string
  readonly title: { readonly en: string; readonly uk: string }
  readonly source: readonly string[]
  /** Which variant of the models its tenders and bids are read through. */
  readonly variant:
    | 'common'
    | 'open'
    | 'defense'
    | 'simple-defense'
    | 'catalogue'
    | 'english'
    | 'energy'
    | 'share'
  /** Parts of a tender that this method does not have: their addresses do not exist. */
  readonly without: readonly Part[]
  readonly config: ConfigChoices
}

export type Method = MethodTable

/** Declares a method; the type checks that every key is there and every word is known. */
export function defineMethod<const M extends MethodTable>(table: M): M {
  return table
}
