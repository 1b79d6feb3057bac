import type { TenderFacts } from '../facts.ts'
import { newId } from '../input.ts'
import type { Qualification } from '../records/tender.ts'

/** A bid, or its offer for a lot, is to be qualified; by law it is neither qualified nor eligible until that is said. */
export function newQualification(facts: TenderFacts, bidID: string, lotID?: string): Qualification {
  const { method, nowIso } = facts
  return {
    id: newId(facts),
    bidID,
    ...(lotID !== undefined && { lotID }),
    status: 'pending',
    date: nowIso,
    ...(method.qualification === 'by-law' && { qualified: false, eligible: false }),
  }
}
