import type { Bid, LotValue, Tender } from '../records/tender.ts'

const LIVE: readonly string[] = ['active', 'pending']

/** A bid that takes part. */
export const isLive = (bid: { status?: string }): boolean => LIVE.includes(bid.status ?? 'active')

/** Status of an offer for a lot; old offers have none and follow their bid. Source: get_lot_value_status. */
export function offerStatus(offer: LotValue, bid: Bid): string {
  return offer.status ?? (bid.status === 'pending' ? 'pending' : 'active')
}

/** How many bids take part; for a lot: with a live offer for it. Source: count_bids_number, count_lot_bids_number. */
export function countBids({ bids = [] }: Tender, lotId?: string): number {
  const live = bids.filter(isLive)
  if (lotId === undefined) return live.length
  return live.filter((bid) =>
    (bid.lotValues ?? []).some(
      (offer) => offer.relatedLot === lotId && LIVE.includes(offerStatus(offer, bid)),
    ),
  ).length
}

/** Pending bids and all offers become active. Source: activate_bids. */
export function activateBids({ bids = [] }: { bids?: Bid[] }): void {
  for (const bid of bids) {
    for (const offer of bid.lotValues ?? []) offer.status = 'active'
    if (bid.status === 'pending') bid.status = 'active'
  }
}
