import { type Acted, act, post } from '../../domain/auction/room/act.ts'
import { botAction, type Strategy } from '../../domain/auction/room/bots.ts'
import type { Auction, AuctionEvent, BidForm } from '../../domain/auction/room/document.ts'
import { type Happened, nextTick, tick } from '../../domain/auction/room/tick.ts'
import { addSeconds, type Instant, instant } from '../../domain/time.ts'

/** An auction in the room: as it stands, all that happened in it, and who came to bid. */
export interface Held {
  auction: Auction
  readonly events: AuctionEvent[]
  /** Bidders who showed their secret: no bot plays for them. */
  readonly present: Set<string>
  /** When a bot makes the offer of the turn that runs. */
  botAt: Instant | undefined
}

/** What a bidder sends with his secret. */
export interface Sent {
  readonly bidder_id: string
  readonly hash: string | null
  readonly form: BidForm
}

/** Who bids for bidders who did not come. */
export interface Bots {
  readonly strategy: Strategy
  readonly seed: string
}

/** Automatic bidders think for so many seconds. */
const THINKING = 30

export const holding = (auction: Auction, known?: Held): Held => ({
  auction,
  events: known?.events ?? [],
  present: known?.present ?? new Set(),
  botAt: undefined,
})

/** When something happens in an auction next. */
export function dueOf({ auction, botAt }: Held): Instant | undefined {
  const stage = nextTick(auction)
  return stage !== undefined && botAt !== undefined && botAt < stage ? botAt : stage
}

/** Does the next thing that is due; true when a stage began, which everybody sees. */
export function step(held: Held, bots: Bots | undefined): boolean {
  const at = dueOf(held)
  if (at === undefined) return false
  if (at === held.botAt) {
    playBot(held, at, bots)
    return false
  }
  const begun = tick(held.auction, at)
  if (!begun) return false
  take(held, begun)
  const { stages, current_stage, timer } = held.auction
  if (!bots || stages[current_stage]?.type !== 'bids' || timer === undefined) return true
  const thought = addSeconds(at, THINKING)
  // Who has no time to think offers at once.
  if (thought < instant(timer)) held.botAt = thought
  else playBot(held, at, bots)
  return true
}

function playBot(held: Held, at: Instant, bots: Bots | undefined): void {
  held.botAt = undefined
  const turn = held.auction.stages[held.auction.current_stage]
  if (!bots || turn?.type !== 'bids' || held.present.has(turn.bidder_id)) return
  const action = botAction(bots.strategy, held.auction, turn.bidder_id, bots.seed)
  const acted = action && act(held.auction, action, at)
  if (acted?.accepted) take(held, acted)
}

function take(held: Held, { auction, events }: Happened): void {
  held.auction = auction
  held.events.push(...events)
}

/** Takes what a bidder sent; refused, it leaves everything as it was. */
export function receive(held: Held, sent: Sent, now: Instant): Acted {
  const acted = post(held.auction, sent, now)
  if (acted.accepted) {
    held.present.add(sent.bidder_id)
    take(held, acted)
  }
  return acted
}

/** An auction as plain JSON, for snapshots. */
export interface Kept {
  readonly auction: Auction
  readonly events: readonly AuctionEvent[]
  readonly present: readonly string[]
  readonly botAt?: number
}

export function kept({ auction, events, present, botAt }: Held): Kept {
  return { auction, events: [...events], present: [...present], ...(botAt !== undefined && { botAt }) }
}

export function heldAgain({ auction, events, present, botAt }: Kept): Held {
  return { auction, events: [...events], present: new Set(present), botAt: botAt as Instant | undefined }
}
