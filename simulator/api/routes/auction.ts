import { awardLocation } from '../../domain/awarding/next-award.ts'
import { moveAuction, moveLotAuction } from '../../domain/commands/auction-period.ts'
import { readAuction } from '../../domain/commands/auction-read.ts'
import { reportAuction, reportLotAuction } from '../../domain/commands/auction-results.ts'
import { setAuctionUrls, setLotAuctionUrls } from '../../domain/commands/auction-urls.ts'
import type { TenderFacts } from '../../domain/facts.ts'
import { type Reply, type Route, route, unlessUnchanged } from '../route.ts'
import { auctionView, percentAsMoney } from '../views/auction.ts'
import type { Viewer } from '../views/viewer.ts'

/** The answer names the award that the results brought about. */
function shown(facts: TenderFacts, viewer: Viewer): Reply {
  const { tender, method } = facts
  const location = awardLocation(facts)
  const reply = { data: auctionView(tender, viewer, method), config: tender.config }
  return location === undefined ? reply : { ...reply, location }
}

/** Shown before the auction, percent are its money. */
function shownBefore(facts: TenderFacts, viewer: Viewer): Reply {
  const reply = shown(facts, viewer)
  const { criterion } = facts.method.awarding
  return criterion === 'amountPercentage' ? { ...reply, data: percentAsMoney(reply.data) } : reply
}

const moved = ({ target }: TenderFacts): Reply => ({ data: target, body: target })

export const auctionRoutes: readonly Route[] = [
  route('GET', '/tenders/{tender_id}/auction', {
    operation: readAuction,
    summary: 'A tender for the auction module',
    reply: shownBefore,
  }),
  route('PATCH', '/tenders/{tender_id}/auction', {
    operation: setAuctionUrls,
    request: 'Auction.urls',
    summary: 'Set the addresses of an auction',
    reply: unlessUnchanged(shown),
  }),
  route('POST', '/tenders/{tender_id}/auction', {
    operation: reportAuction,
    request: 'Auction.results',
    summary: 'Report an auction',
    reply: shown,
  }),
  route('PATCH', '/tenders/{tender_id}/auction/{auction_lot_id}', {
    operation: setLotAuctionUrls,
    request: 'Auction.urls.lot',
    summary: "Set the addresses of a lot's auction",
    reply: unlessUnchanged(shown),
  }),
  route('POST', '/tenders/{tender_id}/auction/{auction_lot_id}', {
    operation: reportLotAuction,
    request: 'Auction.results.lot',
    summary: "Report a lot's auction",
    reply: shown,
  }),
  route('PUT', '/tenders/{tender_id}/auctionPeriod', {
    operation: moveAuction,
    request: 'AuctionPeriod.put',
    summary: 'Move an auction',
    reply: moved,
  }),
  route('PUT', '/tenders/{tender_id}/lots/{lot_id}/auctionPeriod', {
    operation: moveLotAuction,
    request: 'AuctionPeriod.put',
    summary: "Move a lot's auction",
    reply: moved,
  }),
]
