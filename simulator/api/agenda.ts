import { auctionEvents } from '../domain/auction/timetable.ts'
import type { Tender } from '../domain/records/tender.ts'
import type { Changes, Write } from '../domain/state.ts'
import { type Instant, instant } from '../domain/time.ts'

/** Something that time itself will do to a tender. */
export interface Due {
  readonly at: Instant
  readonly tender: string
}

/** What time will do next, over all tenders; kept in order as tenders change. */
export interface Agenda {
  /** Takes note of what was committed. */
  note(changes: Changes): void
  /** Forgets everything and starts from these tenders. */
  restart(tenders: readonly Tender[]): void
  next(): Due | undefined
  /** Nothing is due for a tender any more, until it changes. */
  leave(tender: string): void
}

/** `watchAuctions`: the instants of auctions count too, because somebody here will play them. */
export function agenda({ watchAuctions }: { watchAuctions: () => boolean }): Agenda {
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

  function leave(tender: string): void {
    const old = known.get(tender)
    if (old) order.splice(position(old), 1)
    known.delete(tender)
  }

  function put(tender: Tender): void {
    leave(tender.id)
    const at = dueAt(tender, watchAuctions())
    if (at === undefined) return
    const due: Due = { at, tender: tender.id }
    order.splice(position(due), 0, due)
    known.set(tender.id, due)
  }

  return {
    note(changes) {
      for (const write of changes.writes) if (isTender(write)) put(write.after)
    },
    restart(tenders) {
      known.clear()
      order.length = 0
      tenders.forEach(put)
    },
    next: () => order[0],
    leave,
  }
}

function isTender(write: Write): write is Write<'tender'> {
  return write.collection === 'tender'
}

function before(a: Due, b: Due): boolean {
  return a.at < b.at || (a.at === b.at && a.tender < b.tender)
}

function dueAt(tender: Tender, watchAuctions: boolean): Instant | undefined {
  const times = watchAuctions ? auctionEvents(tender).map((event) => event.at) : []
  if (tender.next_check !== undefined) times.push(instant(tender.next_check))
  return times.length ? (Math.min(...times) as Instant) : undefined
}
