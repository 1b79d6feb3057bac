import { type EnergyOffer, exactPerformance } from '../../awarding/energy-performance.ts'
import {
  binary,
  compare,
  divide,
  type Fraction,
  fraction,
  minus,
  plus,
  ratio,
  readFraction,
  times,
} from '../../fraction.ts'
import { fractions } from '../../ids.ts'
import type { Action } from './act.ts'
import type { Auction, AuctionBid, BidForm, Turn } from './document.ts'
import { limitOf, priceAt, standing } from './offers.ts'
import { isEnergy } from './open.ts'

/**
 * How an automatic bidder plays: lets his bid stand, is not there at all, improves by the smallest step, goes below the
 * best of the others as far as `undercutTo` (a price; in energy auctions a share), or by luck.
 */
export type Strategy = 'keep' | 'silent' | 'step' | 'random' | { readonly undercutTo: number }

/** The others are outbid by this much where there is no minimal step. */
const CENT: Fraction = ratio(1, 100)

/**
 * What a bidder does in his turn; undefined: nothing, also when it is not his turn or he cannot improve. The same
 * auction, bidder and seed give the same action.
 */
export function botAction(
  strategy: Strategy,
  auction: Auction,
  bidder_id: string,
  seed: string,
): Action | undefined {
  const turn = auction.stages.at(auction.current_stage)
  const bid = auction.bids.find(({ id }) => id === bidder_id)
  if (!bid || turn?.type !== 'bids' || turn.bidder_id !== bidder_id) return undefined
  const draw = fractions(`${seed}/${auction._id}/${bidder_id}`)
  const drawn: Strategy = strategy === 'random' ? byLuck(draw(auction.current_stage)) : strategy
  if (drawn === 'keep' || drawn === 'silent') return undefined
  const form = (isEnergy(bid.value) ? energyForm : moneyForm)(auction, turn, bid, {
    strategy: drawn,
    luck: draw(auction.current_stage + auction.stages.length),
  })
  return form && { type: 'bid', bidder_id, form }
}

/** Every third turn nothing, else some improvement. */
const byLuck = (drawn: number): Strategy => (drawn < 1 / 3 ? 'keep' : 'random')

interface Play {
  readonly strategy: Strategy
  /** From 0 up to 1: how far a random bidder goes. */
  readonly luck: number
}

/** A random bidder goes down by as much of his price at most. */
const BOLDEST = ratio(1, 10)

function moneyForm(
  auction: Auction,
  turn: Turn,
  bid: AuctionBid,
  { strategy, luck }: Play,
): BidForm | undefined {
  const limit = limitOf(auction, turn, bid)
  let price = limit
  if (strategy === 'random') price = times(limit, minus(ratio(1), times(BOLDEST, binary(luck))))
  if (typeof strategy === 'object') {
    const rival = bestRival(auction, bid)
    const step = auction.minimalStep?.amount ? fraction(auction.minimalStep.amount) : CENT
    if (!rival) return undefined
    const below = minus(priceAt(auction, bid, standing(auction, rival)), step)
    const floor = fraction(strategy.undercutTo)
    if (leads(auction, bid, rival)) return undefined
    price = lesser(limit, compare(below, floor) < 0 ? floor : below)
    if (compare(price, floor) < 0) return undefined
  }
  const amount = downTo(price, 100n)
  return amount > 0 ? { amount } : undefined
}

const lesser = (one: Fraction, other: Fraction): Fraction => (compare(one, other) < 0 ? one : other)

/** The best offer among the others. */
function bestRival(auction: Auction, own: AuctionBid): AuctionBid | undefined {
  const sense = isEnergy(own.value) ? -1 : 1
  return auction.bids
    .filter(({ id }) => id !== own.id)
    .toSorted((a, b) => sense * compare(standing(auction, a), standing(auction, b)))[0]
}

function leads(auction: Auction, bid: AuctionBid, rival: AuctionBid): boolean {
  const sense = isEnergy(bid.value) ? -1 : 1
  return sense * compare(standing(auction, bid), standing(auction, rival)) < 0
}

/** Shares of savings are offered with so many digits after the point. */
const SHARES = 100_000n

/** The present value falls evenly with the share that is asked: the share is solved for, the duration stays. */
function energyForm(
  auction: Auction,
  turn: Turn,
  bid: AuctionBid,
  { strategy, luck }: Play,
): BidForm | undefined {
  const rival = bestRival(auction, bid)
  let target = limitOf(auction, turn, bid)
  if (strategy === 'random') target = plus(target, times(target, times(BOLDEST, binary(luck))))
  if (typeof strategy === 'object') {
    if (!rival || leads(auction, bid, rival)) return undefined
    const above = plus(asPerformance(bid, standing(auction, rival)), CENT)
    if (compare(above, target) > 0) target = above
  }
  const share = shareFor(auction, bid, target)
  const lowest = typeof strategy === 'object' ? strategy.undercutTo : lowestShare(auction)
  if (share === undefined || share < Math.max(lowest, lowestShare(auction))) return undefined
  const { years, days } = durationOf(bid)
  return { yearlyPaymentsPercentage: share, contractDuration: years, contractDurationDays: days }
}

/** Figures of features are present values times the weight. */
const asPerformance = ({ coeficient = '1' }: AuctionBid, figure: Fraction): Fraction =>
  divide(figure, readFraction(coeficient))

const lowestShare = ({ fundingKind }: Auction): number => (fundingKind === 'other' ? 0.8 : 0)

const durationOf = ({ value }: AuctionBid) => value.contractDuration ?? { years: 0, days: 0 }

function shareFor(auction: Auction, bid: AuctionBid, target: Fraction): number | undefined {
  const { noticePublicationDate = '', NBUdiscountRate = 0 } = auction
  const offer = (yearlyPaymentsPercentage: number): EnergyOffer => ({
    contractDuration: durationOf(bid),
    annualCostsReduction: bid.value.annualCostsReduction ?? [],
    yearlyPaymentsPercentage,
  })
  const worth = (share: number) => exactPerformance(offer(share), { noticePublicationDate, NBUdiscountRate })
  const [all, rest] = [worth(0), worth(1)]
  const paid = minus(all, rest)
  if (compare(paid, ratio(0)) <= 0 || compare(target, all) > 0) return undefined
  return Math.min(downTo(divide(minus(all, target), paid), SHARES), 1)
}

/** The greatest number with one of so many parts that is not above; of a fraction from nought on. */
function downTo({ over, under }: Fraction, parts: bigint): number {
  return Number((over * parts) / under) / Number(parts)
}
