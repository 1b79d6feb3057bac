import { addSeconds, type Instant, instant, print } from '../../time.ts'
import type { Auction, AuctionBid, AuctionEvent, Offer, Posted, Stage, Turn } from './document.ts'
import { recounted, shownBid, shownOffers } from './offers.ts'

/** Later than this, in seconds, a stage is not begun any more: the auction was missed. */
const LATENCY = 120

const MISSED = -101

/** An auction after something happened, and what it was. */
export interface Happened {
  readonly auction: Auction
  readonly events: readonly AuctionEvent[]
}

/** When the next stage begins; undefined when none is to come. */
export function nextTick({ timer, is_cancelled }: Auction): Instant | undefined {
  return timer === undefined || is_cancelled ? undefined : instant(timer)
}

/**
 * Begins the next stage when its time has come: ends the running one, fixes the order at a pause. One stage at a time;
 * undefined when nothing is due. Source: prozorro-auction, chronograph/stages.py, tick_auction.
 */
export function tick(auction: Auction, now: Instant): Happened | undefined {
  const due = nextTick(auction)
  const stage = auction.current_stage + 1
  const next = auction.stages[stage]
  if (due === undefined || due > now || !next) return undefined
  const at = print(now)
  if (isMissed(next, now)) {
    const { timer: _, ...rest } = auction
    const missed = { ...rest, current_stage: MISSED, results: [], modified: at }
    return { auction: missed, events: [{ type: 'missed', at, stage }] }
  }
  const ended = auction.stages[auction.current_stage]?.type === 'bids' ? approve(auction, at) : auction
  const begun = next.type === 'pause' ? seat(ended) : ended
  const { timer: _, ...rest } = begun
  const after = begun.stages[stage + 1]
  return {
    auction: { ...rest, current_stage: stage, ...(after && { timer: after.start }), modified: at },
    events: [{ type: 'stage', at, stage }],
  }
}

function isMissed({ type, start }: Stage, now: Instant): boolean {
  const patient = type === 'announcement' || type === 'pre_announcement'
  return !patient && addSeconds(instant(start), LATENCY) < now
}

/** The end of a turn: what was posted becomes the bidder's offer and is shown; without it his offer stands. */
function approve(auction: Auction, publish_time: string): Auction {
  const number = auction.current_stage
  const turn = auction.stages[number] as Turn
  const bid = auction.bids.find(({ id }) => id === turn.bidder_id)
  const posted = bid?.stages?.[number]
  if (!bid || !posted) return { ...auction, ...withStage(auction, number, { ...turn, publish_time }) }
  const raised = recounted(auction, withPosted(bid, posted))
  const shown: Turn = { ...turn, ...shownBid(raised), publish_time, changed: true }
  const bids = auction.bids.map((each) => (each === bid ? raised : each))
  const approved = { ...auction, bids, ...withStage(auction, number, shown) }
  return { ...approved, results: shownOffers(approved) }
}

function withPosted(bid: AuctionBid, { time, ...offer }: Posted): AuctionBid {
  return { ...bid, date: time, value: { ...bid.value, ...offer } }
}

function withStage({ stages }: Auction, number: number, stage: Stage): Pick<Auction, 'stages'> {
  return { stages: stages.with(number, stage) }
}

/** A pause: the first one fixes the initial bids; every one says whose turns come in the round. */
function seat(auction: Auction): Auction {
  const order = shownOffers(auction)
  const first = auction.current_stage + 2
  const seated = auction.stages.map((stage, number) => {
    const offer: Offer | undefined = order[number - first]
    return offer && stage.type === 'bids' ? { ...stage, ...offer } : stage
  })
  if (auction.initial_bids) return { ...auction, stages: seated }
  return { ...auction, stages: seated, initial_bids: order, results: order }
}
