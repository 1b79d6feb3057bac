import type { Agreement } from './records/agreement.ts'
import type { Stored } from './records/common.ts'
import type { Contract } from './records/contract.ts'
import type { Plan } from './records/plan.ts'
import type { Tender } from './records/tender.ts'
import type { Transfer } from './records/transfer.ts'

/** The collections of a run and the shape of what each one holds. */
export interface Collections {
  tender: Tender
  plan: Plan
  contract: Contract
  transfer: Transfer
  framework: Stored
  submission: Stored
  qualification: Stored
  agreement: Agreement
}

export type Collection = keyof Collections

export const collections: readonly Collection[] = [
  'tender',
  'plan',
  'contract',
  'transfer',
  'framework',
  'submission',
  'qualification',
  'agreement',
]

/** All documents of a run, read only. */
export interface State {
  /** The stored document, or undefined. Never to be changed. */
  get<C extends Collection>(collection: C, id: string): Collections[C] | undefined
  /** The last value handed out for a counter (public numbers count per day), 0 when none was. */
  counter(name: string): number
}

/** One changed document of an accepted command. */
export interface Write<C extends Collection = Collection> {
  readonly collection: C
  readonly id: string
  readonly before: Collections[C] | undefined
  readonly after: Collections[C]
  /** Whether `dateModified` and the place in the feed move. */
  readonly modified: boolean
}

/** Everything an accepted command changes; committed whole or not at all. */
export interface Changes {
  readonly writes: readonly Write[]
  readonly counters: Readonly<Record<string, number>>
}
