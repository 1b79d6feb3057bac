import { Decimal } from 'decimal.js'
import {
  binary,
  compare,
  divide,
  type Fraction,
  minus,
  plus,
  printFraction,
  ratio,
  readFraction,
  times,
} from '../../fraction.ts'
import type { Auction, AuctionBid, Label, Offer, OfferValue, Turn } from './document.ts'
import type { AuctionLaw } from './law.ts'
import { isEnergy } from './open.ts'

/** Arithmetic of Python's Decimal: 28 digits. */
const Exact = Decimal.clone({ precision: 28, rounding: Decimal.ROUND_HALF_EVEN })

/** What an offer is ranked by: the weighted, featured or plain price, or the present value. */
export function standing({ auction_type }: Pick<Auction, 'auction_type'>, bid: AuctionBid): Fraction {
  const { amount_features, amount_weighted, value } = bid
  if (auction_type === 'meat' && amount_features !== undefined) return readFraction(amount_features)
  if (auction_type !== 'default' && amount_weighted !== undefined) return binary(amount_weighted)
  return isEnergy(value) ? performanceOf(value) : binary(value.amount)
}

/** The present value of an energy offer: a number while it is the CDB's, the text of a fraction once it was bid here. */
export function performanceOf({ amountPerformance = 0 }: OfferValue): Fraction {
  return typeof amountPerformance === 'number' ? binary(amountPerformance) : readFraction(amountPerformance)
}

/**
 * Bids worst first: the dearer, of equal ones the later; of energy services the less useful, of equal ones the earlier.
 * Weighted prices go before raw ones also where the CDB weighed them; the module itself falls back to raw prices there,
 * for want of an `elif`. Source: prozorro-auction, chronograph/model.py, sort_bids.
 */
export function worstFirst(
  auction: Pick<Auction, 'auction_type' | 'bids'>,
  figureOf = standing,
): AuctionBid[] {
  const downwards = auction.bids.some(({ value }) => isEnergy(value)) ? 1 : -1
  return auction.bids
    .map((bid) => ({ bid, figure: figureOf(auction, bid) }))
    .toSorted((a, b) => downwards * (compare(a.figure, b.figure) || compareText(a.bid.date, b.bid.date)))
    .map(({ bid }) => bid)
}

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** A bid with its figures counted anew after its value changed. */
export function recounted({ auction_type }: Pick<Auction, 'auction_type'>, bid: AuctionBid): AuctionBid {
  const { value, coeficient = '1', non_price_cost = 0, denominator = 1, addition = 0 } = bid
  const { amount } = value
  if (auction_type === 'meat') {
    const weight = readFraction(coeficient)
    const featured = isEnergy(value) ? times(performanceOf(value), weight) : divide(binary(amount), weight)
    return { ...bid, amount_features: printFraction(featured) }
  }
  if (auction_type === 'lcc')
    return { ...bid, amount_weighted: new Exact(amount).plus(non_price_cost).toNumber() }
  if (auction_type === 'mixed')
    return { ...bid, amount_weighted: new Exact(amount).div(denominator).plus(addition).toNumber() }
  return bid
}

/**
 * The most a bidder may offer in his turn: a minimal step below his own last price. For energy services the least present
 * value: a share above his own last one. Source: prozorro-auction, api/model.py.
 */
export function limitOf(auction: Auction, turn: Turn, bid: AuctionBid): Fraction {
  const energy = isEnergy(bid.value)
  const { amount = 0, amount_features, amount_weighted } = turn
  if (auction.auction_type === 'meat' && amount_features !== undefined) {
    const weight = readFraction(bid.coeficient ?? '1')
    const own = (energy ? divide : times)(readFraction(amount_features), weight)
    return energy ? stepUp(auction, own) : minus(own, binary(stepOf(auction)))
  }
  if (energy) return stepUp(auction, readFraction(String(amount)))
  let own = new Exact(amount)
  const { non_price_cost = 0, denominator = 1, addition = 0 } = bid
  if (auction.auction_type === 'lcc') own = new Exact(amount_weighted ?? 0).minus(non_price_cost)
  if (auction.auction_type === 'mixed') own = mixedPrice(amount_weighted ?? 0, denominator, addition)
  return binary(new Exact(own.toNumber()).minus(stepOf(auction)).toNumber())
}

const mixedPrice = (weighted: number, denominator: number, addition: number) =>
  new Exact(weighted).minus(addition).times(denominator)

const stepOf = ({ minimalStep }: Auction): number => minimalStep?.amount ?? 0

function stepUp({ minimalStepPercentage = 0 }: Auction, own: Fraction): Fraction {
  return times(own, plus(ratio(1), binary(minimalStepPercentage)))
}

/** The price with which a bidder would stand at a figure: `standing` the other way round; not for energy services. */
export function priceAt(auction: Auction, bid: AuctionBid, figure: Fraction): Fraction {
  const { coeficient = '1', non_price_cost = 0, denominator = 1, addition = 0 } = bid
  if (auction.auction_type === 'meat') return times(figure, readFraction(coeficient))
  if (auction.auction_type === 'lcc') return minus(figure, binary(non_price_cost))
  if (auction.auction_type === 'mixed') return times(minus(figure, binary(addition)), binary(denominator))
  return figure
}

/** `Учасник #3`: bidders have no other names until they are revealed. */
export function labelOf(number: number): Label {
  return { en: `Bidder #${number}`, uk: `Учасник #${number}`, ru: `Участник #${number}` }
}

/** Offers as everybody sees them, worst first; bidders keep the numbers they had at the start. */
export function shownOffers(
  auction: Auction,
  { worstFirst, labelOf }: Pick<AuctionLaw, 'worstFirst' | 'labelOf'>,
): Offer[] {
  const order = worstFirst(auction)
  const numbers = auction.initial_bids?.map(({ bidder_id }) => bidder_id) ?? order.map(({ id }) => id)
  return order.map((bid) => ({ label: labelOf(numbers.indexOf(bid.id) + 1), ...shownBid(bid) }))
}

const figures = [
  'amount_features',
  'coeficient',
  'amount_weighted',
  'non_price_cost',
  'denominator',
  'addition',
] as const

/** A bid's public side. Source: chronograph/model.py, copy_bid_stage_fields. */
export function shownBid(bid: AuctionBid): Omit<Offer, 'label'> {
  const { amount, yearlyPaymentsPercentage, annualCostsReduction, contractDuration } = bid.value
  return {
    bidder_id: bid.id,
    time: bid.date,
    ...Object.fromEntries(figures.flatMap((name) => (bid[name] === undefined ? [] : [[name, bid[name]]]))),
    ...(yearlyPaymentsPercentage !== undefined && { yearlyPaymentsPercentage }),
    ...(annualCostsReduction && { annualCostsReduction }),
    ...(isEnergy(bid.value) && contractDuration
      ? { contractDurationDays: contractDuration.days, contractDurationYears: contractDuration.years }
      : {}),
    amount: isEnergy(bid.value) ? printFraction(performanceOf(bid.value)) : amount,
  }
}
