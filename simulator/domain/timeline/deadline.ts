import type { TenderFacts } from '../facts.ts'
import type { Iso } from '../records/common.ts'

/** Something that time itself will do to a tender. */
export interface Deadline {
  readonly at: Iso
  readonly event: string
  readonly happen: (facts: TenderFacts) => void
}
