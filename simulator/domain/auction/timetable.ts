import type { Bid, Lot, Tender } from '../records/tender.ts'
import { addSeconds, type Instant, instant } from '../time.ts'

/** When an auction starts or ends, and of which lot (`undefined`: a tender without lots). */
export interface AuctionEvent {
  readonly at: Instant
  readonly kind: 'start' | 'end'
  readonly lot: string | undefined
}

const FIRST_PAUSE = 300
const BIDDER_TURN = 120
const PAUSE = 120
const ROUNDS = 3
const ANNOUNCEMENT = 120

/** Length of an auction with so many bidders, in seconds. Source: spec/auction, stages. */
export function auctionSeconds(bidders: number): number {
  return FIRST_PAUSE + BIDDER_TURN * ROUNDS * bidders + PAUSE * (ROUNDS - 1) + ANNOUNCEMENT
}

/** The next instants of a tender's auctions that nobody has played yet. */
export function auctionEvents(tender: Tender): AuctionEvent[] {
  if (tender.status !== 'active.auction') return []
  if (!tender.lots) return eventOf(tender, undefined, bidders(tender, undefined))
  return tender.lots
    .filter((lot) => lot.status === 'active')
    .flatMap((lot) => eventOf(lot, lot.id, bidders(tender, lot.id)))
}

function eventOf(
  { auctionPeriod, auctionUrl }: Pick<Lot, 'auctionPeriod' | 'auctionUrl'>,
  lot: string | undefined,
  count: number,
): AuctionEvent[] {
  if (!auctionPeriod?.startDate || auctionPeriod.endDate) return []
  const start = instant(auctionPeriod.startDate)
  if (auctionUrl === undefined) return [{ at: start, kind: 'start', lot }]
  return [{ at: addSeconds(start, auctionSeconds(count)), kind: 'end', lot }]
}

function bidders(tender: Tender, lot: string | undefined): number {
  const takesPart = (bid: Bid) =>
    bid.status === 'active' &&
    (lot === undefined ||
      bid.lotValues?.some((each) => each.relatedLot === lot && each.status !== 'unsuccessful'))
  return (tender.bids ?? []).filter(takesPart).length
}
