import type { AuctionRoom, RoomDue, Tell, Told } from '../../api/ports/auction-room.ts'
import type { Acted } from '../../domain/auction/room/act.ts'
import type { Strategy } from '../../domain/auction/room/bots.ts'
import type {
  Auction,
  AuctionEvent,
  Authorized,
  Listed,
  OwnBid,
  PublicAuction,
} from '../../domain/auction/room/document.ts'
import type { AuctionLaw } from '../../domain/auction/room/law.ts'
import { auctionLaw } from '../../domain/auction/room/published-law.ts'
import { authorized, listed, ownBid } from '../../domain/auction/room/show.ts'
import type { Tender } from '../../domain/records/tender.ts'
import { type Instant, instant, SECOND } from '../../domain/time.ts'
import {
  type Bots,
  begin,
  dueOf,
  type Held,
  heldAgain,
  holding,
  isHidden,
  type Kept,
  kept,
  type Owed,
  receive,
  refuse,
  type Sent,
  step,
} from './held.ts'
import { changedBy, isReported, isSkipped, mayMove, planned, telling } from './planning.ts'
import type { PublishProtocol } from './protocol-file.ts'

export interface RoomOptions {
  /** Scheme and host of the room's pages. */
  readonly host: string
  /** Secrets of bidders and the luck of bots come from it. */
  readonly seed: string
  /** Quick modes are honoured. */
  readonly sandbox: boolean
  readonly publish: PublishProtocol
  /** Stages that begin later than so many seconds begin now, too late if need be; when absent, each at its own moment. */
  readonly keepsPace?: number
  /** How automatic bidders play for those who did not come; nobody does when absent. */
  readonly bots?: Strategy
  /** Another law of auctions than the published one: how a broken room is made. */
  readonly law?: AuctionLaw
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
  readonly #law: AuctionLaw
  readonly #bots: Bots | undefined
  readonly #noted = new Map<string, Noted>()
  readonly #all = new Map<string, Held>()
  readonly #watchers = new Map<string, Set<Watcher>>()
  #soonest: RoomDue | undefined
  #isStale = false

  constructor(options: RoomOptions) {
    this.#options = options
    this.#law = options.law ?? auctionLaw
    this.#bots = options.bots && { strategy: options.bots, seed: options.seed }
  }

  note(tender: Tender, now: Instant): void {
    if (tender.status !== 'active.auction' && !this.#noted.has(tender.id)) return
    this.#noted.set(tender.id, { tender, since: now })
    this.#isStale = true
  }

  /** Changes of this tender matter: its auctions are not over. */
  expects(id: string): boolean {
    return this.#noted.has(id)
  }

  next(): RoomDue | undefined {
    if (this.#isStale) this.#soonest = this.#findSoonest()
    this.#isStale = false
    return this.#soonest
  }

  async play(id: string, at: Instant, tell: Tell): Promise<void> {
    this.#isStale = true
    const noted = this.#noted.get(id)
    if (!noted) return
    if (noted.since !== undefined) {
      noted.since = undefined
      this.#look(noted.tender, at)
    }
    for (const held of this.#auctionsIn(id)) await this.#run(held, at, tell)
    this.#isStale = true
    const last = this.#noted.get(id)
    if (last && last.since === undefined && this.#isDone(last.tender)) this.#noted.delete(id)
  }

  leave(id: string): void {
    this.#noted.delete(id)
    for (const { auction } of this.#auctionsIn(id)) this.#all.delete(auction._id)
    this.#isStale = true
  }

  restart(tenders: readonly Tender[], now: Instant, held: unknown = []): void {
    this.#noted.clear()
    this.#all.clear()
    for (const each of held as readonly Kept[]) this.#all.set(each.auction._id, heldAgain(each, this.#law))
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
    const rows = [...this.#all.values()].flatMap((held) => (isHidden(held) ? [] : listed(held.auction)))
    return rows.toSorted((a, b) => instant(a.start_at) - instant(b.start_at))
  }

  /** An auction as everybody sees it. */
  read(id: string): PublicAuction | undefined {
    const held = this.#shown(id)
    return held && this.#law.publicAuction(held.auction)
  }

  /** An auction with its secrets, and all that happened in it. */
  history(id: string): { readonly auction: Auction; readonly events: readonly AuctionEvent[] } | undefined {
    const held = this.#all.get(id)
    return held && { auction: held.auction, events: [...held.events] }
  }

  /** What a bidder sees who shows his secret; or that there is no such bidder, or another secret. */
  authorize(id: string, bidder: string, hash: string): Authorized | 'unknown' | 'secret' | undefined {
    const held = this.#shown(id)
    if (!held) return undefined
    if (!held.auction.bids.some((bid) => bid.id === bidder)) return 'unknown'
    const own = authorized(held.auction, bidder, hash)
    if (own) held.present.add(bidder)
    return own ?? 'secret'
  }

  /** What becomes of what a bidder sent; undefined when there is no such auction. */
  post(id: string, sent: Sent, now: Instant): Acted | undefined {
    const held = this.#shown(id)
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

  /** An auction that everybody may see. */
  #shown(id: string): Held | undefined {
    const held = this.#all.get(id)
    return held && !isHidden(held) ? held : undefined
  }

  #auctionsIn(tenderId: string): Held[] {
    return [...this.#all.values()].filter(({ auction }) => auction.tender_id === tenderId)
  }

  /** Nothing is to come in a tender's auctions: nobody looks at it any more. */
  #isDone({ id, status }: Tender): boolean {
    const isOver = (held: Held) =>
      !held.isTelling &&
      dueOf(held) === undefined &&
      (held.auction.names_revealed || held.auction.is_cancelled)
    return status !== 'active.auction' && this.#auctionsIn(id).every(isOver)
  }

  #show(held: Held): void {
    const watching = this.#watchers.get(held.auction._id)
    if (!watching || isHidden(held)) return
    const shown = this.#law.publicAuction(held.auction)
    for (const watcher of watching) watcher(shown)
  }

  /** Looks at a tender that changed: plans and moves its auctions, cancels them, says who bid. */
  #look(tender: Tender, now: Instant): void {
    for (const auction of planned(tender, now, this.#options, this.#law)) {
      const known = this.#all.get(auction._id)
      if (known && !mayMove(known.auction, auction)) continue
      // Whoever was given a link keeps it when the auction moves.
      const held = holding(auction, now, this.#law, known)
      this.#all.set(auction._id, held)
      this.#show(held)
    }
    for (const held of this.#auctionsIn(tender.id)) {
      if (held.owed?.what === 'results' && isReported(tender, held.auction)) this.#announce(held, now)
      const changed = changedBy(tender, held.auction, now, this.#law)
      if (!changed) continue
      held.auction = changed
      if (changed.is_cancelled) held.owed = undefined
      this.#show(held)
    }
  }

  /** Runs an auction up to an instant; the CDB is told where it is held before it begins, and how it came out. */
  async #run(held: Held, until: Instant, tell: Tell): Promise<void> {
    for (let at = dueOf(held); at !== undefined && at <= until; at = dueOf(held)) {
      if (this.#all.get(held.auction._id) !== held) return
      const now = this.#options.keepsPace && until - at > this.#options.keepsPace * SECOND ? until : at
      if (held.owed) await this.#pay(held, held.owed, now, tell)
      else if (step(held, now, this.#bots)) this.#show(held)
    }
  }

  /** Tells the CDB what it has to be told; what it does not take is told again later. */
  async #pay(held: Held, owed: Owed, now: Instant, tell: Tell): Promise<void> {
    held.isTelling = true
    this.#isStale = true
    const told = await this.#tell(held, owed, tell).catch((): Told => ({ taken: false }))
    held.isTelling = false
    this.#isStale = true
    // Cancelled or moved meanwhile.
    if (held.owed !== owed) return
    if (!told.taken) {
      refuse(held, owed, now, told.status)
      if (!held.owed) this.#giveUp(held)
      return
    }
    if (owed.what === 'results') return this.#announce(held, now)
    held.owed = undefined
    this.#show(held)
  }

  /** The CDB has the results. */
  #announce(held: Held, now: Instant): void {
    held.owed = undefined
    if (isSkipped(held.auction)) this.#all.delete(held.auction._id)
    else if (begin(held, now)) this.#show(held)
  }

  async #tell(held: Held, { what }: Owed, tell: Tell): Promise<Told> {
    const { auction } = held
    const tender = this.#noted.get(auction.tender_id)?.tender
    if (!tender) return { taken: false }
    if (what === 'links')
      return tell(telling(auction, 'urls', this.#law.addresses(auction, tender, this.#options.host)))
    if (!held.hasProtocol && !isSkipped(auction)) {
      const file = await this.#options.publish(auction, tender)
      const told = 'taken' in file ? file : await tell(file)
      if (!told.taken) return told
      held.hasProtocol = true
    }
    return tell(telling(auction, 'report', this.#law.results(auction, tender)))
  }

  /** The CDB will never take it: who was never given a link has no auction, and results stay unannounced. */
  #giveUp(held: Held): void {
    const { auction } = held
    if (auction.current_stage < 0) this.#all.delete(auction._id)
    const { timer: _, ...stopped } = auction
    held.auction = stopped
    this.#show(held)
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
