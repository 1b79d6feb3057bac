import type { Scope } from './command.ts'
import type { Facts } from './facts.ts'
import { type Hop, inTender, notFound } from './scope.ts'

/** Acts on an award, or deeper inside it; the bid that it is about must exist. Source: views/award.py, resolve_award. */
export function inAward(...hops: Hop[]): Scope {
  const find = inTender(['award', 'awards'], ...hops)
  return (facts) => find(facts) ?? openBid(facts)
}

function openBid({ around, aroundBefore }: Facts) {
  const { award } = around
  if (!award || award.bid_id === undefined) return undefined
  const of = (bids: typeof around.tender) => bids?.bids?.find(({ id }) => id === award.bid_id)
  const bid = of(around.tender)
  if (!bid) return notFound('bid_id')
  around.bid = bid
  const before = of(aroundBefore.tender)
  if (before) aroundBefore.bid = before
  return undefined
}
