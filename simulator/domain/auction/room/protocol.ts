import { printFraction } from '../../fraction.ts'
import type { Auction, AuctionBid, Offer, Turn } from './document.ts'
import { performanceOf } from './offers.ts'
import { isEnergy } from './open.ts'

/** The record of an auction that is published with the tender, as plain data; `auction_start`, each round, `results`. */
export interface Protocol {
  readonly id: string
  readonly tenderId: string
  readonly tender_id: string
  readonly lot_id?: string
  readonly timeline: Readonly<Record<string, unknown>>
}

/** The file name of an auction's protocol. */
export const protocolTitle = ({ _id }: Pick<Auction, '_id'>): string => `audit_${_id}.yaml`

/** What happened, from start to results. Source: prozorro-auction, chronograph/model.py, build_audit_document. */
export function protocolOf(auction: Auction): Protocol {
  const { stages, lot_id } = auction
  const timeline: Record<string, unknown> = {
    auction_start: { initial_bids: (auction.initial_bids ?? []).map(initialBid), time: auction.start_at },
    results: { bids: auction.bids.map((bid) => finalBid(auction, bid)), time: stages.at(-1)?.start },
  }
  let round = 0
  let turns: Record<string, unknown> = {}
  for (const stage of stages) {
    if (stage.type === 'pause') {
      round += 1
      turns = {}
      timeline[`round_${round}`] = turns
    } else if (stage.type === 'bids') {
      turns[`turn_${Object.keys(turns).length + 1}`] = turnOf(auction, stage)
    }
  }
  const { _id: id, tenderID: tenderId, tender_id } = auction
  return { id, tenderId, tender_id, ...(lot_id !== null && { lot_id }), timeline }
}

function initialBid({ bidder_id: bidder, time: date, ...rest }: Offer): object {
  return { bidder, date, ...rest }
}

function turnOf({ auction_type }: Auction, turn: Turn): object {
  const { amount, bidder_id: bidder, publish_time: time, changed } = turn
  return {
    amount,
    bidder,
    time,
    ...(changed && { bid_time: turn.time }),
    ...figures(auction_type, turn),
  }
}

/** The numbers by which offers of a type are compared. */
function figures(type: Auction['auction_type'], of: Partial<Offer>): object {
  const { amount_features, coeficient, amount_weighted, non_price_cost, addition, denominator } = of
  const byType = {
    default: {},
    meat: { amount_features, coeficient },
    lcc: { amount_weighted, non_price_cost },
    mixed: { amount_weighted, addition, denominator },
  }
  return byType[type]
}

function finalBid({ auction_type }: Auction, bid: AuctionBid): object {
  const { amount, contractDuration, yearlyPaymentsPercentage } = bid.value
  return {
    bidder: bid.id,
    time: bid.date,
    ...(isEnergy(bid.value)
      ? { amount: printFraction(performanceOf(bid.value)), contractDuration, yearlyPaymentsPercentage }
      : { amount }),
    ...figures(auction_type, bid as Partial<Offer>),
  }
}
