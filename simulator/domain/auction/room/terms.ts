import { exactPerformance } from '../../awarding/energy-performance.ts'
import { binary, compare, printFraction } from '../../fraction.ts'
import { pythonFloat } from '../../python-text.ts'
import type { Auction, AuctionBid, BidForm, Posted, Turn } from './document.ts'
import type { Terms } from './law.ts'
import { limitOf } from './offers.ts'
import { isEnergy } from './open.ts'

/** The secret of the bidder's own link. */
export const knows = ({ hash }: AuctionBid, secret: string | null): boolean => hash === secret

/** Why nobody, or not this bidder, may offer anything now. */
export function turnFault(
  { stages, current_stage, is_cancelled }: Auction,
  bidder_id: string,
): string | undefined {
  const turn = stages[current_stage]
  if (turn?.type !== 'bids' || is_cancelled) return 'Stage not for bidding'
  return turn.bidder_id === bidder_id ? undefined : 'Not valid bidder'
}

/** Keeps what was posted in a turn, or nothing any more, until the turn is over. */
export function keep(bid: AuctionBid, stage: number, posted: Posted | undefined): AuctionBid {
  const { [stage]: _, ...others } = bid.stages ?? {}
  return { ...bid, stages: posted ? { ...others, [stage]: posted } : others }
}

/** What a bidder's form offers in his turn, or why it cannot be taken. */
export function termsOf(auction: Auction, turn: Turn, bid: AuctionBid, form: BidForm): Terms | string {
  return (isEnergy(bid.value) ? energyOffer : moneyOffer)(auction, turn, bid, form)
}

/** A price, or why it cannot be taken. */
function moneyOffer(auction: Auction, turn: Turn, bid: AuctionBid, { amount }: BidForm): Terms | string {
  if (typeof amount !== 'number' || !Number.isFinite(amount)) return 'Bid amount is required'
  if (amount <= 0) return 'Too low value'
  return compare(binary(amount), limitOf(auction, turn, bid)) > 0 ? 'Too high value' : { amount }
}

const LONGEST_YEARS = 15
const YEAR = 365

/** Terms of an energy contract, or why they cannot be taken. */
function energyOffer(auction: Auction, turn: Turn, bid: AuctionBid, form: BidForm): Terms | string {
  const { yearlyPaymentsPercentage, contractDuration = Number.NaN, contractDurationDays = Number.NaN } = form
  if (typeof yearlyPaymentsPercentage !== 'number' || !Number.isFinite(yearlyPaymentsPercentage))
    return 'Provide yearlyPaymentsPercentage'
  const fault =
    shareFault(auction, yearlyPaymentsPercentage) ?? durationFault(contractDuration, contractDurationDays)
  if (fault !== undefined) return fault
  const { noticePublicationDate = '', NBUdiscountRate = 0 } = auction
  const duration = { years: contractDuration, days: contractDurationDays }
  const { annualCostsReduction = [] } = bid.value
  const worth = exactPerformance(
    { contractDuration: duration, yearlyPaymentsPercentage, annualCostsReduction },
    { noticePublicationDate, NBUdiscountRate },
  )
  if (compare(worth, limitOf(auction, turn, bid)) < 0) return 'Amount NPV: Too low value'
  return {
    amountPerformance: printFraction(worth),
    contractDuration: duration,
    yearlyPaymentsPercentage,
  }
}

function shareFault(
  { fundingKind, yearlyPaymentsPercentageRange = 0 }: Auction,
  share: number,
): string | undefined {
  if (fundingKind === 'other' && (share < 0.8 || share > 1))
    return 'Percentage value must be between 80 and 100'
  if (fundingKind !== 'budget' || (share >= 0 && share <= yearlyPaymentsPercentageRange)) return undefined
  return `Percentage value must be between 0 and ${pythonFloat(yearlyPaymentsPercentageRange * 100)}`
}

function durationFault(years: number, days: number): string | undefined {
  if (!(years >= 0 && years <= LONGEST_YEARS))
    return `contractDuration must be between 0 and ${LONGEST_YEARS}.`
  if (!(days >= 0 && days < YEAR)) return `contractDurationDays must be between 0 and ${YEAR - 1}.`
  if (years + days / YEAR > LONGEST_YEARS) return `Maximum contract duration is ${LONGEST_YEARS} years`
  return years + days === 0 ? "You can't bid 0 days and 0 years" : undefined
}
