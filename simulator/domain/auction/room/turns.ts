import type { Auction, AuctionBid, Offer, Posted, Stage, Turn } from './document.ts'
import type { AuctionLaw } from './law.ts'
import { shownBid, shownOffers } from './offers.ts'

/** The end of a turn: what was posted becomes the bidder's offer and is shown; without it his offer stands. */
export function endTurn(auction: Auction, publish_time: string, law: AuctionLaw): Auction {
  const number = auction.current_stage
  const turn = auction.stages[number] as Turn
  const bid = auction.bids.find(({ id }) => id === turn.bidder_id)
  const posted = bid?.stages?.[number]
  if (!bid || !posted) return { ...auction, ...withStage(auction, number, { ...turn, publish_time }) }
  const raised = law.recounted(auction, withPosted(bid, posted))
  const shown: Turn = { ...turn, ...shownBid(raised), publish_time, changed: true }
  const bids = auction.bids.map((each) => (each === bid ? raised : each))
  const approved = { ...auction, bids, ...withStage(auction, number, shown) }
  return { ...approved, results: shownOffers(approved, law) }
}

function withPosted(bid: AuctionBid, { time, ...offer }: Posted): AuctionBid {
  return { ...bid, date: time, value: { ...bid.value, ...offer } }
}

function withStage({ stages }: Auction, number: number, stage: Stage): Pick<Auction, 'stages'> {
  return { stages: stages.with(number, stage) }
}

/** A pause: the first one fixes the initial bids; every one says whose turns come in the round. */
export function seat(auction: Auction, law: AuctionLaw): Auction {
  const order = shownOffers(auction, law)
  const first = auction.current_stage + 2
  const seated = auction.stages.map((stage, number) => {
    const offer: Offer | undefined = order[number - first]
    return offer && stage.type === 'bids' ? { ...stage, ...offer } : stage
  })
  if (auction.initial_bids) return { ...auction, stages: seated }
  return { ...auction, stages: seated, initial_bids: order, results: order }
}
