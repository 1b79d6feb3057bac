import type { ModelContext } from '../context.ts'
import { type JsonObject, objects } from '../json.ts'
import type { Checks } from './check.ts'

type Tender = ModelContext['tender']

const differentBids = 'Auction bids should be identical to the tender bids'

/** Checks of what the auction module sends: all bids and lots of the tender, in their order, ids optional. */
export const auctionChecks: Checks = {
  /** The parameter is what the CDB says it counts. */
  auctionBidsOfTender: (bids, _object, { tender }, what) => wrongBids(bids, tender, String(what)),
  /** The same when the bids are made for lots; the parameter names the link that the lot at auction must have. */
  auctionLotBidsOfTender: (bids, _object, { tender, auctionLot }, link) => {
    const stored = objects(tender?.bids)
    const known = new Set(stored.map(({ id }) => id))
    if (
      lengthOf(bids) === stored.length &&
      objects(bids).some(({ id }) => id !== undefined && !known.has(id))
    )
      return differentBids
    const wrong = objects(bids).map((bid, n) =>
      wrongLotValues(bid, stored.find(({ id }) => id === bid.id) ?? stored[n], auctionLot, link),
    )
    if (lengthOf(bids) === stored.length) {
      const words = wrong.find((each) => each !== undefined)
      if (words !== undefined) return words
    }
    return wrongBids(bids, tender, 'auction results')
  },
  auctionLotsOfTender: (lots, _object, { tender, auctionLot }) => {
    const stored = objects(tender?.lots)
    const sent = objects(lots)
    for (const [n, lot] of sent.entries()) {
      if (n >= stored.length) break
      if ((lot.id ?? stored[n]?.id) === auctionLot && lot.auctionUrl === undefined)
        return 'Auction url required'
    }
    if (lengthOf(lots) !== stored.length) return 'Number of lots did not match the number of tender lots'
    return sent.some((lot, n) => (lot.id ?? stored[n]?.id) !== stored[n]?.id)
      ? 'Auction lots should be identical to the tender lots'
      : undefined
  },
  auctionOfLotsOnly: (period, _object, { tender }) =>
    period && objects(tender?.lots).length > 0 ? 'Auction url at tender lvl forbidden' : undefined,
}

/** Bids with their ids; of a lot at auction only that lot's values keep what is said of them. */
export function matchedBids(bids: unknown, tender: Tender, auctionLot: unknown): readonly JsonObject[] {
  const stored = objects(tender?.bids)
  return objects(bids).map((bid, n) => {
    const own = stored.find(({ id }) => id === bid.id) ?? stored[n]
    const id = bid.id ?? own?.id
    if (!Array.isArray(bid.lotValues)) return { ...bid, id }
    const values = objects(own?.lotValues)
    const lotValues = objects(bid.lotValues).map((value, m) => {
      const relatedLot = value.relatedLot ?? values[m]?.relatedLot
      return relatedLot === auctionLot ? { ...value, relatedLot } : { relatedLot }
    })
    return { ...bid, id, lotValues }
  })
}

/** Lots with their ids; only the lot at auction keeps what is said of it. */
export function matchedLots(lots: unknown, tender: Tender, auctionLot: unknown): readonly JsonObject[] {
  const stored = objects(tender?.lots)
  return objects(lots).map((lot, n) => {
    const id = lot.id ?? stored[n]?.id
    return id === auctionLot ? { ...lot, id } : { id }
  })
}

function wrongBids(bids: unknown, tender: Tender, what: string): string | undefined {
  const stored = objects(tender?.bids)
  if (lengthOf(bids) !== stored.length) return `Number of ${what} did not match the number of tender bids`
  const same = objects(bids).every((bid, n) => (bid.id ?? stored[n]?.id) === stored[n]?.id)
  return same ? undefined : differentBids
}

/** Sent lot values may be fewer than stored ones, but not others. */
function wrongLotValues(
  bid: JsonObject,
  matching: JsonObject | undefined,
  auctionLot: unknown,
  link: unknown,
): string | undefined {
  const stored = objects(matching?.lotValues)
  const sent = objects(bid.lotValues)
  for (const [n, value] of sent.entries()) {
    const own = stored[n]
    if (!own) return 'Number of lots of auction results did not match the number of tender lots'
    const lot = value.relatedLot ?? own.relatedLot
    if (link && lot === auctionLot && value[String(link)] === undefined)
      return 'Auction participation url required'
  }
  return sent.some((value, n) => (value.relatedLot ?? stored[n]?.relatedLot) !== stored[n]?.relatedLot)
    ? 'Auction bid.lotValues should be identical to the tender bid.lotValues'
    : undefined
}

function lengthOf(list: unknown): number {
  return Array.isArray(list) ? list.length : 0
}
