import type { Agreement } from './records/agreement.ts'
import type { Contract } from './records/contract.ts'
import type { Framework, FrameworkQualification, Submission } from './records/framework.ts'
import type { Plan } from './records/plan.ts'
import type { Tender } from './records/tender.ts'
import type { Transfer } from './records/transfer.ts'

/** The collections of a run and the shape of what each one holds. */
export interface Collections {
  tender: Tender
  plan: Plan
  contract: Contract
  transfer: Transfer
  framework: Framework
  submission: Submission
  qualification: FrameworkQualification
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

/** Collections whose documents name the framework they belong to. */
export type FrameworkPart = 'submission' | 'agreement'

/** All documents of a run, read only. */
export interface State {
  /** The stored document, or undefined. Never to be changed. */
  get<C extends Collection>(collection: C, id: string): Collections[C] | undefined
  /** All public documents of a framework in a collection, in the order of their last public change. */
  ofFramework<C extends FrameworkPart>(collection: C, frameworkID: string): readonly Collections[C][]
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
