import { addSeconds, type Instant, instant, print } from '../../time.ts'
import type { Auction, AuctionEvent, Stage } from './document.ts'
import type { AuctionLaw } from './law.ts'
import { auctionLaw } from './published-law.ts'

/** Later than this, in seconds, a stage is not begun any more: the auction was missed. */
const LATENCY = 120

const MISSED = -101

/** An auction after something happened, and what it was. */
export interface Happened {
  readonly auction: Auction
  readonly events: readonly AuctionEvent[]
}

/**
 * Begins the next stage when its time has come: ends the running one, fixes the order at a pause. One stage at a time;
 * undefined when nothing is due. Source: prozorro-auction, chronograph/stages.py, tick_auction.
 */
export function tick(auction: Auction, now: Instant, law: AuctionLaw = auctionLaw): Happened | undefined {
  const due = law.nextTick(auction)
  const stage = auction.current_stage + 1
  const next = auction.stages[stage]
  if (due === undefined || due > now || !next) return undefined
  const at = print(now)
  if (isMissed(next, now)) {
    const { timer: _, ...rest } = auction
    const missed = { ...rest, current_stage: MISSED, results: [], modified: at }
    return { auction: missed, events: [{ type: 'missed', at, stage }] }
  }
  const ended =
    auction.stages[auction.current_stage]?.type === 'bids' ? law.endTurn(auction, at, law) : auction
  const begun = next.type === 'pause' ? law.seat(ended, law) : ended
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
