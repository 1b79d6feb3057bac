import type { AuctionRoom, RoomDue, Telling } from '../../api/ports/auction-room.ts'
import { type Acted, ownBid } from '../../domain/auction/room/act.ts'
import type { Strategy } from '../../domain/auction/room/bots.ts'
import type {
  Auction,
  AuctionEvent,
  Authorized,
  Listed,
  OwnBid,
  PublicAuction,
} from '../../domain/auction/room/document.ts'
import { addresses, results } from '../../domain/auction/room/results.ts'
import { authorized, listed, publicAuction } from '../../domain/auction/room/show.ts'
import type { Tender } from '../../domain/records/tender.ts'
import { type Instant, instant } from '../../domain/time.ts'
import {
  type Bots,
  dueOf,
  type Held,
  heldAgain,
  holding,
  type Kept,
  kept,
  receive,
  type Sent,
  step,
} from './held.ts'
import { changedBy, isSkipped, mayMove, planned, telling } from './planning.ts'
import type { PublishProtocol } from './protocol-file.ts'

export interface RoomOptions {
  /** Scheme and host of the room's pages. */
  readonly host: string
  /** Secrets of bidders and the luck of bots come from it. */
  readonly seed: string
  /** Quick modes are honoured. */
  readonly sandbox: boolean
  readonly publish: PublishProtocol
  /** How automatic bidders play for those who did not come; nobody does when absent. */
  readonly bots?: Strategy
}

/** A tender the room knows, and since when it was not looked at. */
interface Noted {
  readonly tender: Tender
  since: Instant | undefined
}

type Watcher = (auction: PublicAuction) => void

/** Holds auctions of a CDB in this process. It is told the time and has no clock. */
export class Room implements AuctionRoom {
  readonly #options: RoomOptions
  readonly #bots: Bots | undefined
  readonly #noted = new Map<string, Noted>()
  readonly #all = new Map<string, Held>()
  readonly #watchers = new Map<string, Set<Watcher>>()
  #soonest: RoomDue | undefined
  #isStale = false

  constructor(options: RoomOptions) {
    this.#options = options
    this.#bots = options.bots && { strategy: options.bots, seed: options.seed }
  }

  note(tender: Tender, now: Instant): void {
    if (tender.status !== 'active.auction' && !this.#noted.has(tender.id)) return
    this.#noted.set(tender.id, { tender, since: now })
    this.#isStale = true
  }

  next(): RoomDue | undefined {
    if (this.#isStale) this.#soonest = this.#findSoonest()
    this.#isStale = false
    return this.#soonest
  }

  async play(id: string, at: Instant): Promise<readonly Telling[]> {
    this.#isStale = true
    const noted = this.#noted.get(id)
    if (!noted) return []
    const tellings = noted.since === undefined ? [] : this.#look(noted.tender, at)
    noted.since = undefined
    for (const held of this.#auctionsIn(id)) tellings.push(...(await this.#run(held, noted.tender, at)))
    this.#isStale = true
    if (this.#isDone(noted.tender)) this.#noted.delete(id)
    return tellings
  }

  leave(id: string): void {
    this.#noted.delete(id)
    for (const { auction } of this.#auctionsIn(id)) this.#all.delete(auction._id)
    this.#isStale = true
  }

  restart(tenders: readonly Tender[], now: Instant, held: unknown = []): void {
    this.#noted.clear()
    this.#all.clear()
    for (const each of held as readonly Kept[]) this.#all.set(each.auction._id, heldAgain(each))
    const known = new Set([...this.#all.values()].map(({ auction }) => auction.tender_id))
    for (const tender of tenders) {
      if (tender.status === 'active.auction' || known.has(tender.id))
        this.#noted.set(tender.id, { tender, since: now })
    }
    this.#isStale = true
  }

  snapshot(): readonly Kept[] {
    return [...this.#all.values()].map(kept)
  }

  /** Every auction that was planned, the earliest first. */
  list(): Listed[] {
    const rows = [...this.#all.values()].map(({ auction }) => listed(auction))
    return rows.toSorted((a, b) => instant(a.start_at) - instant(b.start_at))
  }

  /** An auction as everybody sees it. */
  read(id: string): PublicAuction | undefined {
    const held = this.#all.get(id)
    return held && publicAuction(held.auction)
  }

  /** An auction with its secrets, and all that happened in it. */
  history(id: string): { readonly auction: Auction; readonly events: readonly AuctionEvent[] } | undefined {
    const held = this.#all.get(id)
    return held && { auction: held.auction, events: [...held.events] }
  }

  /** What a bidder sees who shows his secret; or that there is no such bidder, or another secret. */
  authorize(id: string, bidder: string, hash: string): Authorized | 'unknown' | 'secret' | undefined {
    const held = this.#all.get(id)
    if (!held) return undefined
    if (!held.auction.bids.some((bid) => bid.id === bidder)) return 'unknown'
    const own = authorized(held.auction, bidder, hash)
    if (own) held.present.add(bidder)
    return own ?? 'secret'
  }

  /** What becomes of what a bidder sent; undefined when there is no such auction. */
  post(id: string, sent: Sent, now: Instant): Acted | undefined {
    const held = this.#all.get(id)
    return held && receive(held, sent, now)
  }

  /** What a bidder sees of his own offer in the turn that runs. */
  ownBid(id: string, bidder: string): OwnBid | undefined {
    const auction = this.#all.get(id)?.auction
    const bid = auction?.bids.find((each) => each.id === bidder)
    return auction && bid && ownBid(auction, bid)
  }

  /** Calls with every public change of an auction until the returned function is called. */
  watch(id: string, watcher: Watcher): () => void {
    const watching = this.#watchers.get(id) ?? new Set()
    this.#watchers.set(id, watching.add(watcher))
    return () => {
      watching.delete(watcher)
      if (!watching.size) this.#watchers.delete(id)
    }
  }

  #auctionsIn(tenderId: string): Held[] {
    return [...this.#all.values()].filter(({ auction }) => auction.tender_id === tenderId)
  }

  /** Nothing is to come in a tender's auctions: nobody looks at it any more. */
  #isDone({ id, status }: Tender): boolean {
    const isOver = (held: Held) =>
      dueOf(held) === undefined && (held.auction.names_revealed || held.auction.is_cancelled)
    return status !== 'active.auction' && this.#auctionsIn(id).every(isOver)
  }

  #show({ auction }: Held): void {
    const watching = this.#watchers.get(auction._id)
    if (!watching) return
    const shown = publicAuction(auction)
    for (const watcher of watching) watcher(shown)
  }

  /** Looks at a tender that changed: plans and moves its auctions, cancels them, says who bid. */
  #look(tender: Tender, now: Instant): Telling[] {
    const tellings = planned(tender, now, this.#options).flatMap((auction) => this.#schedule(tender, auction))
    for (const held of this.#auctionsIn(tender.id)) {
      const changed = changedBy(tender, held.auction, now)
      if (!changed) continue
      held.auction = changed
      this.#show(held)
    }
    return tellings
  }

  #schedule(tender: Tender, auction: Auction): Telling[] {
    if (isSkipped(auction)) return [telling(auction, 'report', results(auction, tender))]
    const known = this.#all.get(auction._id)
    if (known && !mayMove(known.auction, auction)) return []
    const held = holding(auction, known)
    this.#all.set(auction._id, held)
    this.#show(held)
    // Whoever was given a link keeps it when the auction moves.
    return known ? [] : [telling(auction, 'urls', addresses(auction, tender, this.#options.host))]
  }

  /** Runs an auction up to an instant; once it is announced, the CDB is told. */
  async #run(held: Held, tender: Tender, until: Instant): Promise<Telling[]> {
    for (let at = dueOf(held); at !== undefined && at <= until; at = dueOf(held)) {
      if (!step(held, this.#bots)) continue
      this.#show(held)
      const { auction } = held
      if (auction.stages[auction.current_stage]?.type !== 'announcement') continue
      const published = await this.#options.publish(auction, tender)
      return [...published, telling(auction, 'report', results(auction, tender))]
    }
    return []
  }

  #findSoonest(): RoomDue | undefined {
    let first: RoomDue | undefined
    const consider = (id: string, at: Instant | undefined) => {
      if (at !== undefined && (!first || at < first.at)) first = { at, id }
    }
    for (const [id, { since }] of this.#noted) consider(id, since)
    for (const held of this.#all.values()) consider(held.auction.tender_id, dueOf(held))
    return first
  }
}
