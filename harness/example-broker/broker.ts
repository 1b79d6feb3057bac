import { setTimeout as pause } from 'node:timers/promises'
import { connectionTo } from './connection.ts'
import { bidOf } from './deeds/bidder.ts'
import { type Deeds, deedsOf } from './deeds/deeds.ts'
import { goodHabits, type Habits } from './habits.ts'
import { openQueue } from './queue.ts'
import { readerOf } from './reading.ts'
import { type Shown, shownOf } from './shown.ts'
import { type Json, openStore, type Store } from './store.ts'
import { type Synchroniser, synchroniserOf } from './synchroniser.ts'
import { openVault } from './vault.ts'

/** Where an eMall finds its CDB, and how it is made. */
export interface BrokerOptions {
  /** With the API's prefix: `http://127.0.0.1:8080/api/2.5`. */
  readonly cdb: string
  /** Where the document service is; beside the CDB when absent. */
  readonly documents?: string
  /** The eMall's key at the CDB. */
  readonly key: string
  /** Its key at the document service; the same when absent. */
  readonly documentsKey?: string
  /** Journal of the database; in memory only when absent. */
  readonly file?: string
  /** Opens the stored owner tokens. */
  readonly secret?: string
  readonly habits?: Partial<Habits>
  /** The CDB's time in milliseconds since 1970; the machine's clock when absent. */
  readonly now?: () => number
  readonly fetch?: (request: Request) => Promise<Response>
  readonly sleep?: (milliseconds: number) => Promise<unknown>
  /** How long an answer of the CDB is waited for, in milliseconds. */
  readonly patience?: number
  /** What its own pauses between attempts are multiplied with; what the CDB asks for is waited in full. */
  readonly pace?: number
  /** Entries of a page of a feed. */
  readonly pageLimit?: number
}

/** An eMall: its database, what it does for its users, what it shows them. */
export interface Broker {
  readonly store: Store
  readonly habits: Habits
  readonly deeds: Deeds
  readonly synchroniser: Synchroniser
  readonly shown: Shown
  now(): number
  /** Reads a user's own bid anew: it is in no feed. */
  refreshBid(user: string, tender: string): Promise<void>
  /** Reads the feeds every so many milliseconds until it is closed. */
  follow(milliseconds: number): void
  close(): void
}

const PATIENCE = 15_000
const PAGE = 100

/** A reader without patience gives up in this share of it. */
const HASTE = 0.8

/** Opens an eMall. Nothing is sent until somebody asks for it. */
export function openBroker(options: BrokerOptions): Broker {
  const habits: Habits = { ...goodHabits, ...options.habits }
  const store = openStore(options.file)
  const { fetch: ask = fetch, now = Date.now, patience = PATIENCE, pace = 1 } = options
  const ending = new AbortController()
  const sleep = async (milliseconds: number) => {
    await (options.sleep ?? ((time: number) => pause(time, undefined, { ref: false })))(milliseconds)
    ending.signal.throwIfAborted()
  }
  const to = (key: string, waits: number) =>
    connectionTo({
      cdb: options.cdb.replace(/\/$/, ''),
      documents: options.documents ?? new URL(options.cdb).origin,
      key,
      fetch: ask,
      patience: waits,
    })
  const connection = {
    ...to(options.key, patience),
    upload: to(options.documentsKey ?? options.key, patience).upload,
  }
  const vault = openVault(store, habits, options.secret)
  const read = readerOf(connection, habits, { sleep, pace })
  const hasty = habits.slowReads === 'leave-out'
  const readFeed = hasty
    ? readerOf(to(options.key, patience * HASTE), habits, { sleep, pace, mostAttempts: 1 })
    : read
  const queue = openQueue({ store, vault, connection, read, habits, sleep, pace })
  const synchroniser = synchroniserOf({ store, read: readFeed, habits, limit: options.pageLimit ?? PAGE })
  return {
    store,
    habits,
    deeds: deedsOf({ store, habits, queue, connection, now, sleep }),
    synchroniser,
    shown: shownOf(store, habits),
    now,
    async refreshBid(user, tender) {
      const own = bidOf(store, user, tender)
      const token = own && vault.tokenOf(own.id)
      if (!own || token === undefined) return
      const found = await read(`/tenders/${tender}/bids/${own.id}`, token)
      if ('found' in found) store.put('own', own.id, { ...own, data: found.found.data as Json })
    },
    follow(milliseconds) {
      void following(synchroniser, milliseconds, ending.signal)
    },
    close: () => ending.abort(),
  }
}

/** A turn that fails is followed by the next. */
async function following(
  synchroniser: Synchroniser,
  milliseconds: number,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    await synchroniser.turn().catch(() => undefined)
    await pause(milliseconds, undefined, { ref: false, signal }).catch(() => undefined)
  }
}
