import type { Telling } from '../../api/ports/auction-room.ts'
import type { Auction } from '../../domain/auction/room/document.ts'
import type { AuctionLaw } from '../../domain/auction/room/law.ts'
import { auctionsOf } from '../../domain/auction/room/open.ts'
import { identifiers } from '../../domain/ids.ts'
import type { Tender } from '../../domain/records/tender.ts'
import { type Instant, instant, print, SECOND } from '../../domain/time.ts'

/** The auctions a tender waits for; the secrets of bidders are the same however often it is planned. */
export function planned(
  tender: Tender,
  now: Instant,
  { seed, sandbox }: { seed: string; sandbox: boolean },
  law: AuctionLaw,
): Auction[] {
  return auctionsOf(tender, {
    now,
    sandbox,
    law,
    hash: (auction, place) => identifiers(`${seed}/${auction}`)(place),
  })
}

/** No auction is held: its results are the bids as they are. */
export const isSkipped = ({ mode }: Auction): boolean => String(mode).endsWith('quick(mode:no-auction)')

const NOT_RUNNING = [-1, -101]

/** What the module's pages take for a cancelled auction. Source: prozorro-auction-frontend, factories/Utils.js. */
const CANCELLED = -100

/** An auction is planned anew when it does not run and its start moved. Source: databridge/tasks.py, schedule_auction. */
export function mayMove(known: Auction, fresh: Auction): boolean {
  const moved = Math.abs(instant(known.start_at) - instant(fresh.start_at)) >= SECOND
  return moved && NOT_RUNNING.includes(known.current_stage)
}

/** What a change of its tender does to an auction: it is cancelled, or names are revealed; undefined: nothing. */
export function changedBy(
  tender: Tender,
  auction: Auction,
  now: Instant,
  law: AuctionLaw,
): Auction | undefined {
  if (isCancelled(tender, auction)) {
    if (auction.is_cancelled) return undefined
    const { timer: _, ...stopped } = auction
    return { ...stopped, is_cancelled: true, current_stage: CANCELLED, modified: print(now) }
  }
  const over = tender.status === 'active.qualification' && isAnnounced(auction)
  return over && !auction.names_revealed ? law.revealed(auction, tender.bids ?? [], print(now)) : undefined
}

/** The CDB has the results of an auction, also when its answer was lost on the way. */
export function isReported({ lots, auctionPeriod }: Tender, { lot_id }: Auction): boolean {
  const of = lot_id === null ? { auctionPeriod } : lots?.find(({ id }) => id === lot_id)
  return of?.auctionPeriod?.endDate !== undefined
}

const isAnnounced = ({ stages, current_stage }: Auction): boolean =>
  stages[current_stage]?.type === 'announcement'

function isCancelled({ status, lots }: Tender, { lot_id, timer }: Auction): boolean {
  // What is over stays as it ended.
  if (timer === undefined) return false
  if (status === 'cancelled' || status === 'unsuccessful') return true
  const lot = lots?.find(({ id }) => id === lot_id)
  return lot !== undefined && lot.status !== 'active'
}

/** Something the CDB is told about an auction, of the tender or of its lot. */
export function telling({ tender_id, lot_id }: Auction, what: 'urls' | 'report', data: unknown): Telling {
  const types = {
    urls: ['auction.set-urls', 'auction.set-lot-urls'],
    report: ['auction.report', 'auction.report-lot'],
  } as const
  const [ofTender, ofLot] = types[what]
  return lot_id === null
    ? { type: ofTender, path: { tender_id }, data }
    : { type: ofLot, path: { tender_id, auction_lot_id: lot_id }, data }
}
