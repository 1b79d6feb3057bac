import { planAuctions } from '../auction/planning.ts'
import type { TenderFacts } from '../facts.ts'
import { nextCheck } from './deadlines.ts'
import { sumLots } from './totals.ts'

/**
 * What follows from every change of a tender: planned auctions, `next_check`, values summed over lots.
 * Source: tender/core/procedure/state/tender.py, TenderState.always.
 */
export function recalculate(facts: TenderFacts): void {
  const { tender } = facts
  planAuctions(facts)
  const next = nextCheck(facts)
  if (next === undefined) delete tender.next_check
  else tender.next_check = next
  sumLots(tender)
}
