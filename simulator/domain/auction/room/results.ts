import type { Bid, Tender } from '../../records/tender.ts'
import type { Auction, AuctionBid } from './document.ts'
import { takesPart } from './open.ts'

/** Bids and lots of a tender, in its order: what is sent to the CDB goes by position. */
type Seats = Pick<Tender, 'bids' | 'lots'>

/** A place for which nothing is said. */
const nothing = {}

/**
 * Where an auction is watched and where each bidder takes part, as the CDB is told. `host`: scheme and host of the room.
 * Source: databridge/model.py, build_urls_patch.
 */
export function addresses(auction: Auction, { bids = [], lots = [] }: Seats, host: string): object {
  const auctionUrl = `${host}/tenders/${auction._id}`
  const seats = perBid(auction, bids, ({ id, hash }) => ({
    participationUrl: `${auctionUrl}/login?bidder_id=${id}&hash=${hash}`,
  }))
  if (auction.lot_id === null) return { auctionUrl, bids: seats }
  return { lots: lots.map(({ id }) => (id === auction.lot_id ? { auctionUrl } : nothing)), bids: seats }
}

/** How an auction came out, as the CDB is told. Source: chronograph/model.py, build_results_bids_patch. */
export function results(auction: Auction, { bids = [] }: Seats): object {
  return {
    bids: perBid(auction, bids, (bid, shares) => ({
      ...(bid.date !== '' && { date: bid.date }),
      ...(shares ? { items: [{ unit: { value: { amount: bid.value.amount } } }] } : { value: outcome(bid) }),
      ...(bid.amount_weighted !== undefined && { weightedValue: { amount: bid.amount_weighted } }),
    })),
  }
}

/** Energy services have an amount too; the CDB counts it anew. */
function outcome({ value }: AuctionBid): object {
  const { amount, contractDuration, yearlyPaymentsPercentage } = value
  return {
    amount,
    ...(contractDuration && { contractDuration }),
    ...(yearlyPaymentsPercentage !== undefined && { yearlyPaymentsPercentage }),
  }
}

/** One entry for each bid of the tender; those of a lot lie one level deeper. `shares`: the price is of a unit. */
function perBid(
  { bids, lot_id }: Auction,
  seats: readonly Bid[],
  say: (bid: AuctionBid, shares: boolean) => object,
): object[] {
  const players = new Map(bids.map((bid) => [bid.id, bid]))
  return seats.map((seat) => {
    const player = players.get(seat.id)
    if (!player) return nothing
    if (lot_id === null) return say(player, false)
    const { lotValues = [] } = seat
    return {
      lotValues: lotValues.map((offer) =>
        takesPart(offer, seat, lot_id) ? say(player, offer.items !== undefined) : nothing,
      ),
    }
  })
}
