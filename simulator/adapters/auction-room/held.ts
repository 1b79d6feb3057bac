import { type Acted, act, post } from '../../domain/auction/room/act.ts'
import { botAction, type Strategy } from '../../domain/auction/room/bots.ts'
import type { Auction, AuctionEvent, BidForm } from '../../domain/auction/room/document.ts'
import type { AuctionLaw } from '../../domain/auction/room/law.ts'
import { type Happened, tick } from '../../domain/auction/room/tick.ts'
import { addSeconds, type Instant, instant, print } from '../../domain/time.ts'
import { isSkipped } from './planning.ts'

/** What the CDB has still to be told of an auction: where it is held, or how it came out. */
export interface Owed {
  readonly what: 'links' | 'results'
  /** When it is told, or told again. */
  readonly at: Instant
  /** How often the CDB did not take it. */
  readonly refused: number
}

/** An auction in the room: as it stands, all that happened in it, and who came to bid. */
export interface Held {
  auction: Auction
  /** What it is played by. */
  readonly law: AuctionLaw
  readonly events: AuctionEvent[]
  /** Bidders who showed their secret: no bot plays for them. */
  readonly present: Set<string>
  /** When a bot makes the offer of the turn that runs. */
  botAt: Instant | undefined
  owed: Owed | undefined
  /** The protocol is with the CDB: it is not sent twice. */
  hasProtocol: boolean
  /** The CDB is being told something and has not answered yet. */
  isTelling: boolean
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

/** An auction as it is planned; when it is known already, who came and what was told stays. */
export function holding(auction: Auction, now: Instant, law: AuctionLaw, known?: Held): Held {
  const what = isSkipped(auction) ? 'results' : 'links'
  return {
    auction,
    law,
    events: known?.events ?? [],
    present: known?.present ?? new Set(),
    botAt: undefined,
    owed: known ? known.owed : { what, at: now, refused: 0 },
    hasProtocol: false,
    isTelling: false,
  }
}

/** Nobody sees an auction before the CDB knows its links, nor one that is not held at all. */
export const isHidden = ({ auction, owed }: Held): boolean => owed?.what === 'links' || isSkipped(auction)

/** When something happens in an auction next; nothing while the CDB is being told of it. */
export function dueOf({ auction, law, botAt, owed, isTelling }: Held): Instant | undefined {
  if (isTelling) return undefined
  if (owed) return owed.at
  const stage = law.nextTick(auction)
  return stage !== undefined && botAt !== undefined && botAt < stage ? botAt : stage
}

/** The turn is over, the next stage announces: the CDB hears of the results first. */
const isToAnnounce = ({ stages, current_stage }: Auction): boolean =>
  stages[current_stage + 1]?.type === 'announcement'

/** Does the next thing that is due; true when a stage began, which everybody sees. `now`: the time it is done at. */
export function step(held: Held, now: Instant, bots: Bots | undefined): boolean {
  const at = dueOf(held)
  if (at === undefined) return false
  if (at === held.botAt) {
    playBot(held, now, bots)
    return false
  }
  if (isToAnnounce(held.auction)) {
    held.owed = { what: 'results', at, refused: 0 }
    return false
  }
  return begin(held, now, bots)
}

/** Begins the next stage; false when none is due. */
export function begin(held: Held, now: Instant, bots?: Bots): boolean {
  const begun = tick(held.auction, now, held.law)
  if (!begun) return false
  take(held, begun)
  const { stages, current_stage, timer } = held.auction
  if (!bots || stages[current_stage]?.type !== 'bids' || timer === undefined) return true
  const thought = addSeconds(now, THINKING)
  // Who has no time to think offers at once.
  if (thought < instant(timer)) held.botAt = thought
  else playBot(held, now, bots)
  return true
}

function playBot(held: Held, at: Instant, bots: Bots | undefined): void {
  held.botAt = undefined
  const turn = held.auction.stages[held.auction.current_stage]
  if (!bots || turn?.type !== 'bids' || held.present.has(turn.bidder_id)) return
  const action = botAction(bots.strategy, held.auction, turn.bidder_id, bots.seed)
  const acted = action && act(held.auction, action, at, held.law)
  if (acted?.accepted) take(held, acted)
}

function take(held: Held, { auction, events }: Happened): void {
  held.auction = auction
  held.events.push(...events)
}

/** Takes what a bidder sent; refused, it leaves everything as it was. */
export function receive(held: Held, sent: Sent, now: Instant): Acted {
  const acted = post(held.auction, sent, now, held.law)
  if (acted.accepted) {
    held.present.add(sent.bidder_id)
    take(held, acted)
  }
  return acted
}

/** Results are offered so often, a second later each time, and then no more. Source: chronograph/main.py. */
const MOST_REFUSALS = 1000

/** Links of a tender that cannot be found are offered so often. Source: databridge/requests.py, request_tender. */
const MOST_MISSES = 20

/** Waits in seconds. Source: prozorro-auction, base_requests.py and settings.py of its crawler. */
const waits: Readonly<Record<number, number>> = { 412: 1, 429: 10 }
const WAIT = 5

/**
 * The CDB did not take what it was told: when it is told again. False when it never will be, because the CDB forbids it
 * or was asked too often. Source: prozorro-auction, databridge/requests.py and chronograph/main.py.
 */
export function refuse(held: Held, owed: Owed, now: Instant, status: number | undefined): boolean {
  const refused = owed.refused + 1
  const { what } = owed
  held.events.push({ type: 'refused', at: print(now), what, ...(status !== undefined && { status }) })
  const isLast =
    what === 'links' ? status === 403 || (status === 404 && refused > MOST_MISSES) : refused >= MOST_REFUSALS
  const wait = what === 'links' || isSkipped(held.auction) ? (waits[status ?? 0] ?? WAIT) : refused
  held.owed = isLast ? undefined : { what, refused, at: addSeconds(now, wait) }
  return !isLast
}

/** An auction as plain JSON, for snapshots. */
export interface Kept {
  readonly auction: Auction
  readonly events: readonly AuctionEvent[]
  readonly present: readonly string[]
  readonly botAt?: number
  readonly owed?: Owed
  readonly hasProtocol?: boolean
}

export function kept({ auction, events, present, botAt, owed, hasProtocol }: Held): Kept {
  return {
    auction,
    events: [...events],
    present: [...present],
    ...(botAt !== undefined && { botAt }),
    ...(owed && { owed }),
    ...(hasProtocol && { hasProtocol }),
  }
}

export function heldAgain(
  { auction, events, present, botAt, owed, hasProtocol = false }: Kept,
  law: AuctionLaw,
): Held {
  return {
    auction,
    law,
    events: [...events],
    present: new Set(present),
    botAt: botAt as Instant | undefined,
    owed,
    hasProtocol,
    isTelling: false,
  }
}
