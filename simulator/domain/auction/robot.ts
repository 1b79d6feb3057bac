import { identifiers } from '../ids.ts'
import type { Tender } from '../records/tender.ts'
import { type Instant, instant } from '../time.ts'
import { botAction } from './room/bots.ts'
import type { Auction } from './room/document.ts'
import { auctionOf } from './room/open.ts'
import { playThrough } from './room/play.ts'
import { addresses, results } from './room/results.ts'

/** Address of the embedded auction room's pages: nobody is there to watch. */
const ROOM = 'https://auction.invalid'

/** What the auction module sends when it is ready: where to watch and where each bidder takes part. */
export function auctionUrls(tender: Tender, lotId: string | undefined): object {
  const auction = plannedAuction(tender, lotId)
  return auction ? addresses(auction, tender, ROOM) : {}
}

/** The results of an auction that automatic bidders play, each of whom lets his bid stand. */
export function auctionResults(tender: Tender, lotId: string | undefined): object {
  const auction = plannedAuction(tender, lotId)
  if (!auction) return { bids: (tender.bids ?? []).map(() => ({})) }
  const played = playThrough(auction, (at, bidder) => botAction('keep', at, bidder, ''))
  return results(played.auction, tender)
}

/** The auction as it was planned: it begins with its tender's own date. */
function plannedAuction(tender: Tender, lotId: string | undefined): Auction | undefined {
  const lot = lotId === undefined ? undefined : tender.lots?.find(({ id }) => id === lotId)
  const { startDate } = (lot ?? tender).auctionPeriod ?? {}
  const now: Instant = startDate === undefined ? (0 as Instant) : instant(startDate)
  const hash = (auction: string, place: number) => identifiers(auction)(place)
  return auctionOf(tender, lot, { now, hash, sandbox: true })
}
