import { anonymous } from '../domain/actor.ts'
import { auctionResults, auctionUrls } from '../domain/auction/robot.ts'
import { type AuctionEvent, auctionEvents } from '../domain/auction/timetable.ts'
import type { Command } from '../domain/command.ts'
import type { Outcome } from '../domain/decide.ts'
import type { Tender } from '../domain/records/tender.ts'
import type { Instant } from '../domain/time.ts'
import type { Agenda } from './agenda.ts'
import type { SimulatorParts } from './parts.ts'

/** Work that came due and was done. */
export interface DoneWork {
  readonly at: Instant
  readonly tender: string
  readonly operation: string
  readonly accepted: boolean
}

type Perform = (type: string, command: Command, now: Instant) => Promise<Outcome>

/** How often the same tender may come due at one instant before it is left alone: a guard against a wheel that turns. */
const MOST_TURNS = 50

/**
 * Does everything that is due up to an instant, in order, each at its own instant: the chronograph's calls and, with
 * automatic bidders that keep their bids, the planned auctions.
 */
export async function settleDue(
  until: Instant,
  agenda: Agenda,
  parts: SimulatorParts,
  perform: Perform,
): Promise<DoneWork[]> {
  const done: DoneWork[] = []
  const turns = new Map<string, number>()
  for (let due = agenda.next(); due !== undefined && due.at <= until; due = agenda.next()) {
    const key = `${due.tender}@${due.at}`
    const turn = (turns.get(key) ?? 0) + 1
    turns.set(key, turn)
    const tender = await parts.store.get('tender', due.tender)
    if (!tender || turn > MOST_TURNS) {
      // One tender that turns on the spot must not hold up the others.
      agenda.leave(due.tender)
      continue
    }
    for (const work of workAt(tender, due.at)) {
      const outcome = await perform(work.type, work.command, due.at)
      done.push({ at: due.at, tender: tender.id, operation: work.type, accepted: outcome.accepted })
    }
  }
  return done
}

interface Work {
  readonly type: string
  readonly command: Command
}

function workAt(tender: Tender, now: Instant): Work[] {
  const auctions = auctionEvents(tender).filter((event) => event.at <= now)
  if (auctions.length) return auctions.map((event) => auctionWork(tender, event))
  return [work('chronograph.run', 'chronograph', { tender_id: tender.id }, { id: tender.id })]
}

function auctionWork(tender: Tender, { kind, lot }: AuctionEvent): Work {
  const path = { tender_id: tender.id, ...(lot !== undefined && { auction_lot_id: lot }) }
  const whole = lot === undefined
  if (kind === 'start') {
    return work(
      whole ? 'auction.set-urls' : 'auction.set-lot-urls',
      'auction',
      path,
      auctionUrls(tender, lot),
    )
  }
  return work(whole ? 'auction.report' : 'auction.report-lot', 'auction', path, auctionResults(tender, lot))
}

function work(type: string, group: string, path: Record<string, string>, data: unknown): Work {
  const actor = { ...anonymous, name: group, group }
  return { type, command: { type, actor, path, query: {}, body: { data }, json: true } }
}
