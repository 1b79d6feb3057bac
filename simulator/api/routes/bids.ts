import { changeBid, listBids, readBid, submitBid, withdrawBid } from '../../domain/commands/bid.ts'
import type { BidFacts } from '../../domain/facts.ts'
import type { Bid } from '../../domain/records/tender.ts'
import { type Reply, type Route, route, unlessUnchanged } from '../route.ts'
import { bidView } from '../views/bid.ts'
import { withContext } from '../views/tender-context.ts'
import type { Viewer } from '../views/viewer.ts'

const all = '/tenders/{tender_id}/bids'
const one = `${all}/{bid_id}`

function shownBid(facts: BidFacts<Bid>, viewer: Viewer): Reply {
  return { data: bidView(facts.bid, facts.tender, viewer, true) }
}

/** Bids of a tender. */
export const bidRoutes: readonly Route[] = [
  route('POST', all, {
    operation: submitBid,
    request: 'Bid.create',
    response: 'Bid',
    summary: 'Submit a bid',
    reply: ({ tender, target, access }, viewer) => ({
      status: 201,
      location: `/tenders/${tender.id}/bids/${target.id}`,
      data: bidView(target, tender, viewer),
      access,
    }),
  }),
  route('GET', all, {
    operation: listBids,
    response: 'Bid',
    summary: 'Bids of a tender',
    reply: ({ tender }, viewer) => ({ data: (tender.bids ?? []).map((bid) => bidView(bid, tender, viewer)) }),
  }),
  route('GET', one, {
    operation: readBid,
    response: 'Bid',
    summary: 'A bid',
    reply: (facts, viewer) => withContext(facts, viewer, shownBid(facts, viewer)),
  }),
  route('PATCH', one, {
    operation: changeBid,
    request: 'Bid.patch',
    response: 'Bid',
    summary: 'Change a bid, or hand it in',
    reply: unlessUnchanged(shownBid),
  }),
  route('DELETE', one, {
    operation: withdrawBid,
    response: 'Bid',
    summary: 'Withdraw a bid',
    reply: shownBid,
  }),
]
