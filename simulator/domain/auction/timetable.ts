import type { Bid, Lot, Tender } from '../records/tender.ts'
import { addSeconds, type Instant, instant } from '../time.ts'

/** When an auction starts or ends, and of which lot (`undefined`: a tender without lots). */
export interface AuctionMoment {
  readonly at: Instant
  readonly kind: 'start' | 'end'
  readonly lot: string | undefined
}

/** How many rounds an auction has; lengths in seconds. */
export interface Timetable {
  readonly rounds: number
  readonly firstPause: number
  readonly turn: number
  /** Before every other round. */
  readonly pause: number
  /** Between the last turn and the announcement. */
  readonly counting: number
}

/** Source: spec/auction, stages. */
export const timetable: Timetable = { rounds: 3, firstPause: 300, turn: 120, pause: 120, counting: 120 }
export const FAST_AUCTION_DELAY = 300

/** How a sandbox tender wants its auction: as planned, or quicker by its `submissionMethodDetails`. */
export type Pace = 'planned' | 'none' | 'fast-forward' | 'fast-auction'

/** Source: spec/auction, quick modes; the words must end the text. */
export function paceOf({ submissionMethodDetails = '' }: Pick<Tender, 'submissionMethodDetails'>): Pace {
  if (submissionMethodDetails.endsWith('quick(mode:no-auction)')) return 'none'
  if (submissionMethodDetails.endsWith('quick(mode:fast-forward)')) return 'fast-forward'
  return submissionMethodDetails.endsWith('quick(mode:fast-auction)') ? 'fast-auction' : 'planned'
}

/** Length of an auction with so many bidders, in seconds. Source: spec/auction, stages. */
export function auctionSeconds(bidders: number): number {
  const { rounds, firstPause, turn, pause, counting } = timetable
  return firstPause + turn * rounds * bidders + pause * (rounds - 1) + counting
}

/** The next instants of a tender's auctions that nobody has played yet. */
export function auctionMoments(tender: Tender): AuctionMoment[] {
  if (tender.status !== 'active.auction') return []
  if (!tender.lots) return eventOf(tender, tender, undefined)
  return tender.lots.filter((lot) => lot.status === 'active').flatMap((lot) => eventOf(tender, lot, lot.id))
}

function eventOf(
  tender: Tender,
  { auctionPeriod, auctionUrl }: Pick<Lot, 'auctionPeriod' | 'auctionUrl'>,
  lot: string | undefined,
): AuctionMoment[] {
  if (!auctionPeriod?.startDate || auctionPeriod.endDate) return []
  const pace = paceOf(tender)
  const planned = instant(auctionPeriod.startDate)
  // A quick auction begins when the tender comes to it, whatever was planned.
  const opened = tender.date === undefined ? planned : instant(tender.date)
  const start =
    pace === 'planned' ? planned : addSeconds(opened, pace === 'fast-auction' ? FAST_AUCTION_DELAY : 0)
  if (auctionUrl === undefined && pace !== 'none') return [{ at: start, kind: 'start', lot }]
  const lasts = pace === 'planned' || pace === 'fast-auction' ? auctionSeconds(bidders(tender, lot)) : 0
  return [{ at: addSeconds(start, lasts), kind: 'end', lot }]
}

function bidders(tender: Tender, lot: string | undefined): number {
  const takesPart = (bid: Bid) =>
    bid.status === 'active' &&
    (lot === undefined ||
      bid.lotValues?.some((each) => each.relatedLot === lot && each.status !== 'unsuccessful'))
  return (tender.bids ?? []).filter(takesPart).length
}
