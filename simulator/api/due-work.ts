import { anonymous } from '../domain/actor.ts'
import { auctionResults, auctionUrls } from '../domain/auction/robot.ts'
import { type AuctionMoment, auctionMoments } from '../domain/auction/timetable.ts'
import type { Command } from '../domain/command.ts'
import type { Outcome } from '../domain/decide.ts'
import type { Tender } from '../domain/records/tender.ts'
import type { Instant } from '../domain/time.ts'
import type { Agenda, Due, Timed } from './agenda.ts'
import type { SimulatorParts } from './parts.ts'
import type { Tell } from './ports/auction-room.ts'

/** Work that came due and was done. */
export interface DoneWork {
  readonly at: Instant
  readonly collection: Timed
  readonly id: string
  readonly operation: string
  readonly accepted: boolean
}

type Perform = (type: string, command: Command, now: Instant) => Promise<Outcome>

/** How often the same document may come due at one instant before it is left alone: a guard against a wheel that turns. */
const MOST_TURNS = 50

/**
 * Does everything that is due up to an instant, in order, each at its own instant: the chronograph's calls and, with
 * automatic bidders that keep their bids or in the auction room, the planned auctions.
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
    const key = `${due.id}@${due.at}@${due.inRoom ?? ''}`
    const turn = (turns.get(key) ?? 0) + 1
    turns.set(key, turn)
    const { at, collection, id } = due
    const does = async ({ type, command }: Work): Promise<Outcome> => {
      const outcome = await perform(type, command, at)
      done.push({ at, collection, id, operation: type, accepted: outcome.accepted })
      return outcome
    }
    // A document that turns on the spot must not hold up the others.
    const turnsOnTheSpot = turn > MOST_TURNS
    if (due.inRoom) {
      if (turnsOnTheSpot) parts.room?.leave(id)
      else await parts.room?.play(id, at, teller(does))
      continue
    }
    const work = turnsOnTheSpot ? [] : await workOf(due, parts)
    if (!work.length) agenda.leave(id)
    for (const each of work) await does(each)
  }
  return done
}

/** How the auction room tells the CDB something in this process: at once, with an answer always. */
const teller =
  (does: (work: Work) => Promise<Outcome>): Tell =>
  async ({ type, path, data }) => {
    const outcome = await does(work(type, 'auction', path, data))
    return outcome.accepted ? { taken: true } : { taken: false, status: outcome.refusal.status }
  }

/** What is to be done to a document that came due; nothing when it is gone. */
async function workOf(
  { at, collection, id }: Due,
  { store, autoAuctions, room }: SimulatorParts,
): Promise<readonly Work[]> {
  if (collection === 'tender') {
    const tender = await store.get(collection, id)
    return tender ? workAt(tender, at, autoAuctions && !room) : []
  }
  const there = await store.get(collection, id)
  return there ? [work(`${collection}.change`, 'chronograph', { [`${collection}_id`]: id }, { id })] : []
}

interface Work {
  readonly type: string
  readonly command: Command
}

/** `playsAuctions`: planned auctions are played here; otherwise they are somebody else's. */
function workAt(tender: Tender, now: Instant, playsAuctions: boolean): Work[] {
  const auctions = playsAuctions ? auctionMoments(tender).filter((moment) => moment.at <= now) : []
  if (auctions.length) return auctions.map((moment) => auctionWork(tender, moment))
  return [work('chronograph.run', 'chronograph', { tender_id: tender.id }, { id: tender.id })]
}

function auctionWork(tender: Tender, { kind, lot }: AuctionMoment): Work {
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
