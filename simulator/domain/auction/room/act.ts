import { exactPerformance } from '../../awarding/energy-performance.ts'
import { binary, compare, printFraction } from '../../fraction.ts'
import { pythonFloat } from '../../python-text.ts'
import { type Instant, print } from '../../time.ts'
import type { Auction, AuctionBid, AuctionEvent, BidForm, OwnBid, Posted, Turn } from './document.ts'
import { limitOf } from './offers.ts'
import { isEnergy } from './open.ts'
import type { Happened } from './tick.ts'

/** What a bidder wants in his turn: to offer, or to take back what he offered in it. */
export type Action =
  | { readonly type: 'bid'; readonly bidder_id: string; readonly form: BidForm }
  | { readonly type: 'cancel'; readonly bidder_id: string }

/** An action was taken, or refused in the module's words: `unknown` bidder, wrong `secret`, or against the `rules`. */
export type Acted =
  | ({ readonly accepted: true } & Happened)
  | { readonly accepted: false; readonly fault: 'unknown' | 'secret' | 'rules'; readonly error: string }

/** Takes back what was posted in this turn. */
const CANCEL = -1

/**
 * What a bidder sent with his secret. The last of several in one turn counts; nobody sees it until the turn is over.
 * Source: prozorro-auction, api/views.py, post_bid.
 */
export function post(
  auction: Auction,
  { bidder_id, hash, form }: { bidder_id: string; hash: string | null; form: BidForm },
  now: Instant,
): Acted {
  const bid = auction.bids.find(({ id }) => id === bidder_id)
  if (!bid) return { accepted: false, fault: 'unknown', error: `Invalid bidder_id ${bidder_id}` }
  if (bid.hash !== hash) return { accepted: false, fault: 'secret', error: 'Invalid hash' }
  const asked = isEnergy(bid.value) ? form.yearlyPaymentsPercentage : form.amount
  return act(
    auction,
    asked === CANCEL ? { type: 'cancel', bidder_id } : { type: 'bid', bidder_id, form },
    now,
  )
}

/** Decides an action of a bidder who is known; a refused one leaves the auction as it was. */
export function act(auction: Auction, action: Action, now: Instant): Acted {
  const { bidder_id } = action
  const stage = auction.current_stage
  const turn = auction.stages.at(stage)
  const bid = auction.bids.find(({ id }) => id === bidder_id)
  if (!bid) return { accepted: false, fault: 'unknown', error: `Invalid bidder_id ${bidder_id}` }
  if (turn?.type !== 'bids' || auction.is_cancelled) return refused('Stage not for bidding')
  if (turn.bidder_id !== bidder_id) return refused('Not valid bidder')
  const at = print(now)
  if (action.type === 'cancel')
    return accepted(auction, withPosted(bid, stage, undefined), { type: 'cancelled', at, stage, bidder_id })
  const offer = isEnergy(bid.value)
    ? energyOffer(auction, turn, bid, action.form)
    : moneyOffer(auction, turn, bid, action.form)
  if (typeof offer === 'string') return refused(offer)
  const posted: Posted = { ...offer, time: at }
  return accepted(auction, withPosted(bid, stage, posted), { type: 'posted', at, stage, bidder_id, posted })
}

const refused = (error: string): Acted => ({ accepted: false, fault: 'rules', error })

function accepted(auction: Auction, bid: AuctionBid, event: AuctionEvent): Acted {
  const bids = auction.bids.map((each) => (each.id === bid.id ? bid : each))
  return { accepted: true, auction: { ...auction, bids }, events: [event] }
}

function withPosted(bid: AuctionBid, stage: number, posted: Posted | undefined): AuctionBid {
  const { [stage]: _, ...others } = bid.stages ?? {}
  return { ...bid, stages: posted ? { ...others, [stage]: posted } : others }
}

type Terms = Omit<Posted, 'time'>

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

/** What a bidder sees of his own offer in the turn that runs. Source: api/model.py, get_bid_response_data. */
export function ownBid(auction: Auction, bid: AuctionBid): OwnBid {
  const stage = auction.current_stage
  const turn = auction.stages.at(stage)
  const mine = turn?.type === 'bids' && turn.bidder_id === bid.id ? bid.stages?.[stage] : undefined
  if (!isEnergy(bid.value)) return { amount: mine?.amount ?? null }
  const { contractDuration, yearlyPaymentsPercentage } = mine ?? bid.value
  return {
    contractDurationYears: contractDuration?.years ?? 0,
    contractDurationDays: contractDuration?.days ?? 0,
    yearlyPaymentsPercentage: yearlyPaymentsPercentage ?? 0,
    changed: mine !== undefined,
  }
}
