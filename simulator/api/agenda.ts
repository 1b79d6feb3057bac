import { auctionMoments } from '../domain/auction/timetable.ts'
import type { Iso } from '../domain/records/common.ts'
import type { Tender } from '../domain/records/tender.ts'
import type { Changes, Collections } from '../domain/state.ts'
import { addSeconds, type Instant, instant } from '../domain/time.ts'
import type { AuctionRoom } from './ports/auction-room.ts'

/** Collections whose documents time itself changes. */
const timed = ['tender', 'framework', 'agreement'] as const
export type Timed = (typeof timed)[number]

/** Something that time itself will do to a document. */
export interface Due {
  readonly at: Instant
  readonly collection: Timed
  readonly id: string
  /** It is the auction room that does it. */
  readonly inRoom?: true
}

/** What time will do next, over all documents; kept in order as they change. */
export interface Agenda {
  /** Takes note of what was committed. */
  note(changes: Changes, now: Instant): void
  /** Forgets everything and starts from these documents. */
  restart(documents: { readonly [C in Timed]?: readonly Collections[C][] }): void
  next(): Due | undefined
  /** Nothing is due for a document any more, until it changes. */
  leave(id: string): void
}

/**
 * `watchAuctions`: the instants of auctions count too, because somebody here will play them; `room`: they are held there.
 */
export function agenda({
  watchAuctions,
  room = () => undefined,
}: {
  watchAuctions: () => boolean
  room?: () => AuctionRoom | undefined
}): Agenda {
  const known = new Map<string, Due>()
  const order: Due[] = []

  function position(due: Due): number {
    let [low, high] = [0, order.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (before(order[middle] as Due, due)) low = middle + 1
      else high = middle
    }
    return low
  }

  function leave(id: string): void {
    const old = known.get(id)
    if (old) order.splice(position(old), 1)
    known.delete(id)
  }

  /** Nothing is done before it was planned, even when the plan is for an instant that was over. */
  function put<C extends Timed>(collection: C, document: Collections[C], planned: number): void {
    const { id } = document
    leave(id)
    const wanted = collection === 'tender' ? dueAt(document as Tender, watchAuctions()) : dueAfter(document)
    if (wanted === undefined) return
    const due: Due = { at: Math.max(wanted, planned) as Instant, collection, id }
    order.splice(position(due), 0, due)
    known.set(id, due)
  }

  return {
    note({ writes }, now) {
      for (const { collection, after } of writes) {
        if (isTimed(collection)) put(collection, after as never, now)
        if (collection === 'tender') room()?.note(after as Tender, now)
      }
    },
    restart(documents) {
      known.clear()
      order.length = 0
      for (const collection of timed)
        for (const each of documents[collection] ?? []) put(collection, each, changed(each))
    },
    next() {
      const [own] = order
      const held = room()?.next()
      if (!held || (own && own.at <= held.at)) return own
      return { ...held, collection: 'tender', inRoom: true }
    },
    leave,
  }
}

const changed = ({ dateModified }: { readonly dateModified?: Iso }): number =>
  dateModified === undefined ? Number.NEGATIVE_INFINITY : instant(dateModified)

function isTimed(collection: string): collection is Timed {
  return (timed as readonly string[]).includes(collection)
}

function before(a: Due, b: Due): boolean {
  return a.at < b.at || (a.at === b.at && a.id < b.id)
}

function dueAt(tender: Tender, watchAuctions: boolean): Instant | undefined {
  const times = watchAuctions ? auctionMoments(tender).map((moment) => moment.at) : []
  if (tender.next_check !== undefined) times.push(instant(tender.next_check))
  return times.length ? (Math.min(...times) as Instant) : undefined
}

/** A framework, or an agreement, is over only after its last instant: the chronograph comes a second later. */
function dueAfter({ next_check }: { readonly next_check?: Iso }): Instant | undefined {
  return next_check === undefined ? undefined : addSeconds(instant(next_check), 1)
}
