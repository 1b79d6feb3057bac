import type { Driver } from '../drivers/driver.ts'
import { embeddedKeys, type Json, type Keys, must } from './cast.ts'

/** How the procedure is to be: its method, its flags, how many lots. */
export interface Plot {
  readonly method: string
  readonly config: Readonly<Record<string, boolean | number>>
  /** Lots with their expected value and minimal step, in UAH. */
  readonly lots: readonly { readonly amount: number; readonly step: number }[]
  /** Members of the tender that the example does not have. */
  readonly extra?: Json
  /** Sandboxes: divides all periods, so that the procedure can be played in real time. */
  readonly accelerator?: number
  /** Seconds by which accelerated periods are longer than they must be: time to send requests. */
  readonly slack?: number
}

/** Something a party holds: its id and the owner's token. */
export interface Owned {
  readonly id: string
  readonly token: string
  /** The key with which it changes hands. */
  readonly transfer?: string
}

export interface LotPlot {
  readonly id: string
  readonly item: string
  readonly amount: number
  readonly step: number
}

/** A procedure in progress: what its parties know. Actions are in `buyer.ts`, `bidder.ts` and below. */
export interface Procedure {
  readonly driver: Driver
  readonly plot: Plot
  readonly keys: Keys
  readonly lots: readonly LotPlot[]
  plan?: Owned
  tender?: Owned
  readonly bids: (Owned & { readonly key: string; readonly bidder: number })[]
}

/** Begins a procedure on a system, as fast as its time allows; nothing is sent yet. */
export function beginProcedure(driver: Driver, plot: Plot, keys: Keys = embeddedKeys): Procedure {
  const lots = plot.lots.map((lot, n) => ({ ...lot, id: hex(n + 1, '0'), item: hex(n + 1, 'a') }))
  const { accelerator, slack } = driver.capabilities
  const pace = { ...(accelerator !== undefined && { accelerator }), ...(slack !== undefined && { slack }) }
  return { driver, plot: { ...pace, ...plot }, keys, lots, bids: [] }
}

const hex = (number: number, filler: string): string => number.toString(16).padStart(32, filler)

/** The tender's path, with what follows it. */
export function tenderPath({ tender }: Procedure, rest = ''): string {
  if (!tender) throw new Error('the tender is not announced yet')
  return `/tenders/${tender.id}${rest}`
}

/** The tender as everybody sees it. */
export async function readTender(procedure: Procedure): Promise<Json> {
  return (await must(procedure.driver, { verb: 'GET', path: tenderPath(procedure) })).data
}

/** A list inside the tender; empty when it is not there (yet, or for this viewer). */
export async function listOf(procedure: Procedure, member: string): Promise<Json[]> {
  return ((await readTender(procedure))[member] ?? []) as Json[]
}

const MOST_TURNS = 50

/** Lets time pass until the tender has one of these statuses. Throws when nothing due brings it there. */
export async function waitFor(procedure: Procedure, ...statuses: readonly string[]): Promise<void> {
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    if (statuses.includes(String((await readTender(procedure)).status))) return
    await procedure.driver.advance({ to: 'next' })
  }
  const { status } = await readTender(procedure)
  throw new Error(`the tender never became ${statuses.join(' or ')}; it is ${String(status)}`)
}

const DAY = 86_400_000
const SLACK = 6

/**
 * When enquiries and bidding end, as ISO 8601: comfortable dates of whole days; with an accelerator as soon as the
 * method's durations and the slack allow.
 */
export async function periodsOf({ driver, plot }: Procedure): Promise<{
  readonly enquiriesUntil: string
  readonly biddingUntil: string
}> {
  const { accelerator, slack = SLACK, config } = plot
  if (accelerator === undefined)
    return { enquiriesUntil: await daysFromNow(driver, 7), biddingUntil: await daysFromNow(driver, 21) }
  const length = (days: unknown) => (Number(days ?? 0) * DAY) / accelerator + slack * 1000
  const now = await driver.now()
  const enquiriesEnd = Date.parse(now) + length(config.minEnquiriesDuration)
  const biddingEnd = enquiriesEnd + length(config.minTenderingDuration)
  return { enquiriesUntil: printedLike(now, enquiriesEnd), biddingUntil: printedLike(now, biddingEnd) }
}

/** The system's now, some days later, as ISO 8601. */
export async function daysFromNow(driver: Driver, days: number): Promise<string> {
  const now = await driver.now()
  return printedLike(now, Date.parse(now) + days * DAY)
}

/** Lets so many of the procedure's days pass: with an accelerator they are shorter. */
export async function passDays({ driver, plot }: Procedure, days: number): Promise<void> {
  await driver.advance({ until: await daysFromNow(driver, days / (plot.accelerator ?? 1)) })
}

/** An instant (in milliseconds) in the zone of another date: the CDB compares some dates as texts. */
export function printedLike(date: string, instant: number): string {
  const zone = /([+-])(\d\d):(\d\d)$/.exec(date)
  if (!zone) return new Date(instant).toISOString()
  const [offset, sign, hours, minutes] = zone
  const ahead = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000
  return new Date(instant + ahead).toISOString().replace('Z', offset)
}
