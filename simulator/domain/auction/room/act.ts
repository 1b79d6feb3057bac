import { type Instant, print } from '../../time.ts'
import type { Auction, AuctionBid, AuctionEvent, BidForm, Posted, Turn } from './document.ts'
import type { AuctionLaw } from './law.ts'
import { isEnergy } from './open.ts'
import { auctionLaw } from './published-law.ts'
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
  law: AuctionLaw = auctionLaw,
): Acted {
  const bid = auction.bids.find(({ id }) => id === bidder_id)
  if (!bid) return { accepted: false, fault: 'unknown', error: `Invalid bidder_id ${bidder_id}` }
  if (!law.knows(bid, hash)) return { accepted: false, fault: 'secret', error: 'Invalid hash' }
  const asked = isEnergy(bid.value) ? form.yearlyPaymentsPercentage : form.amount
  return act(
    auction,
    asked === CANCEL ? { type: 'cancel', bidder_id } : { type: 'bid', bidder_id, form },
    now,
    law,
  )
}

/** Decides an action of a bidder who is known; a refused one leaves the auction as it was. */
export function act(auction: Auction, action: Action, now: Instant, law: AuctionLaw = auctionLaw): Acted {
  const { bidder_id } = action
  const stage = auction.current_stage
  const bid = auction.bids.find(({ id }) => id === bidder_id)
  if (!bid) return { accepted: false, fault: 'unknown', error: `Invalid bidder_id ${bidder_id}` }
  const fault = law.turnFault(auction, bidder_id)
  if (fault !== undefined) return refused(fault)
  const at = print(now)
  if (action.type === 'cancel')
    return accepted(auction, law.keep(bid, stage, undefined), { type: 'cancelled', at, stage, bidder_id })
  const offer = law.termsOf(auction, auction.stages[stage] as Turn, bid, action.form)
  if (typeof offer === 'string') return refused(offer)
  const posted: Posted = { ...offer, time: at }
  return accepted(auction, law.keep(bid, stage, posted), { type: 'posted', at, stage, bidder_id, posted })
}

const refused = (error: string): Acted => ({ accepted: false, fault: 'rules', error })

function accepted(auction: Auction, bid: AuctionBid, event: AuctionEvent): Acted {
  const bids = auction.bids.map((each) => (each.id === bid.id ? bid : each))
  return { accepted: true, auction: { ...auction, bids }, events: [event] }
}
