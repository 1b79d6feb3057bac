import type { Tender } from '../../domain/records/tender.ts'
import type { Instant } from '../../domain/time.ts'

/** An operation that the auction module asks of the CDB, with the data it sends. */
export interface Telling {
  readonly type: string
  readonly path: Readonly<Record<string, string>>
  readonly data: unknown
}

/** What the CDB made of a telling. `status` of the refusal; absent when nobody answered. */
export type Told = { readonly taken: true } | { readonly taken: false; readonly status?: number }

/** Tells the CDB something, and waits for what it says. */
export type Tell = (telling: Telling) => Promise<Told>

/** Something the room will do for a tender. */
export interface RoomDue {
  readonly at: Instant
  readonly id: string
}

/** Port: who holds the auctions that the CDB plans. It keeps no clock: it is told the time. */
export interface AuctionRoom {
  /** Takes note of a tender as it was committed. */
  note(tender: Tender, now: Instant): void
  /** What the room does next; undefined while nothing is to come. */
  next(): RoomDue | undefined
  /** Does all that is due for a tender up to an instant, and tells the CDB of it; what is refused is told again later. */
  play(id: string, at: Instant, tell: Tell): Promise<void>
  /** Expects nothing more of a tender until it is noted again: a guard against a wheel that turns. */
  leave(id: string): void
  /** Forgets everything, takes back what it said in a snapshot, and takes note of these tenders. */
  restart(tenders: readonly Tender[], now: Instant, held?: unknown): void
  /** An auction with its secrets and all that happened in it, as plain JSON. */
  history(id: string): unknown
  /** Everything it holds, as plain JSON. */
  snapshot(): unknown
}
