import { methods } from '../../simulator/domain/methods/index.ts'
import type { Exchange } from '../drivers/driver.ts'
import type { Json } from '../procedure/cast.ts'
import { acts } from '../procedure/play.ts'
import { listOf, type Plot, type Procedure, readTender, tenderPath } from '../procedure/procedure.ts'
import { endOf, type Term } from './oracle.ts'

export type Answer = 'accepted' | 'refused'

/** A period as a tender shows it, in milliseconds since 1970. */
export interface Running {
  readonly from: number
  readonly until: number
  /** The end as another calendar finds it; absent where people chose it themselves. */
  readonly expected?: number
}

/** A period of law, and something that may be done inside it alone (or after it alone). */
export interface Probe {
  readonly id: string
  /** The end that is probed, by its name on the wire. */
  readonly period: string
  /** Whether tenders of this plot have the period. */
  applies(plot: Plot): boolean
  /**
   * Plays until the period has begun; the period. Where people may begin it when they like, they wait until shortly before
   * `event` (milliseconds since 1970).
   */
  begin(procedure: Procedure, event?: number): Promise<Running>
  /** Does it. `at`: the moment, for what has the moment in its body. */
  deed(procedure: Procedure, at: number): Promise<Exchange>
  /** A second before the end, at the end, a second after it. */
  readonly answers: readonly [Answer, Answer, Answer]
  /** The clock stays where it is: the moment is part of what is sent. */
  readonly unclocked?: boolean
}

const tableOf = ({ method }: Plot) => methods.find(({ id }) => id === method)

/** A flag's days, counted as the method's table says. */
export function termOf(plot: Plot, flag: string, ownCalendar = false): Term {
  const table = tableOf(plot)
  const byItems = plot.itemsSelected ? table?.byAgreement?.withItems.workingDays : undefined
  const workingFlags = byItems ?? table?.workingDays ?? []
  return {
    days: Number(plot.config[flag] ?? 0),
    working: workingFlags.some((each) => each === flag),
    defence: ownCalendar && table?.calendar === 'defense',
  }
}

/** The time that must remain when a tender is changed while bids come in. */
export const extraOf = (plot: Plot): Term | undefined => tableOf(plot)?.tenderingExtra
export const remediesOf = (plot: Plot) => tableOf(plot)?.remedies
export const milestonesOf = (plot: Plot): readonly string[] => tableOf(plot)?.award.milestones ?? []

/** Plays on until the tender looks like this. Throws when it never does. */
export async function playUntil(procedure: Procedure, looks: (tender: Json) => boolean): Promise<Json> {
  for await (const _ of acts(procedure)) {
    if (!procedure.tender) continue
    const tender = await readTender(procedure)
    if (looks(tender)) return tender
  }
  throw new Error('the procedure came to its end before the period began')
}

/** A period as a document shows it. */
export function running(period: unknown, expected?: number): Running {
  return { from: startOf(period), until: lastOf(period), ...(expected !== undefined && { expected }) }
}

export const startOf = (period: unknown): number =>
  Date.parse(String((period as Json | undefined)?.startDate))
export const lastOf = (period: unknown): number => Date.parse(String((period as Json | undefined)?.endDate))

/** A winner is chosen, and the stand-still of that decision has begun. */
export async function standStill(procedure: Procedure): Promise<Running> {
  const decided = ({ status }: Json) => status === 'active'
  await playUntil(procedure, ({ awards }) => ((awards ?? []) as Json[]).some(decided))
  const { complaintPeriod } = (await listOf(procedure, 'awards')).find(decided) ?? {}
  const term = termOf(procedure.plot, 'awardComplainDuration', true)
  return running(complaintPeriod, endOf(startOf(complaintPeriod), term))
}

/** The first bidder: with the token of his bid, once he has one. */
export function asBidder({ bids, keys }: Procedure): { readonly key: string; readonly token?: string } {
  const [own] = bids
  return own ? { key: own.key, token: own.token } : { key: keys.bidders[0] ?? keys.buyer }
}

export function asBuyer(procedure: Procedure, rest = '') {
  const { keys, tender } = procedure
  return { path: tenderPath(procedure, rest), key: keys.buyer, token: tender?.token ?? '' }
}

/** The buyer tries to change the tender or something in it. */
export const changes = (procedure: Procedure, rest: string, data: Json): Promise<Exchange> =>
  procedure.driver.send({ verb: 'PATCH', ...asBuyer(procedure, rest), body: { data } })
