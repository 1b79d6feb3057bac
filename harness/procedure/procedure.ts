import { type Measure, money } from '../../fixtures/payloads/measure.ts'
import type { Driver } from '../drivers/driver.ts'
import { inKyiv } from '../time/kyiv.ts'
import { embeddedKeys, type Json, type Keys, must, restrictedKeys } from './cast.ts'

/** How the procedure is to be: its method, its flags, how many lots. */
export interface Plot {
  readonly method: string
  readonly config: Readonly<Record<string, boolean | number>>
  /** Lots with their expected value and minimal step, in UAH. */
  readonly lots: readonly { readonly amount: number; readonly step: number }[]
  /** Values are with value added tax; they are when nothing is said. */
  readonly taxed?: boolean
  /** What bids are measured in, where that is not money. */
  readonly measure?: Measure
  /** Members of a bid that the example does not have. */
  readonly bidExtra?: Json
  /** Plans for it are no longer taken: the tender is announced without one. */
  readonly unplanned?: boolean
  /** Suppliers are selected by a framework of this type first; this member of the tender names their agreement. */
  readonly preSelection?: { readonly type: string; readonly field: 'agreements' | 'agreement' }
  /** So many suppliers are selected; as many as bid when nothing is said. */
  readonly suppliers?: number
  /** Suppliers are selected for items, not for a classification. */
  readonly itemsSelected?: boolean
  /** In a plan: open, selective or limited. */
  readonly procurementMethod?: string
  /** The tender has no lots: items and bids are for the whole. */
  readonly lotless?: boolean
  /** What of the market catalogue is bought. */
  readonly market?: { readonly category: string; readonly product: string; readonly criterion: Json }
  /** What kind of procuring entity buys; `general` when nothing is said. */
  readonly buyerKind?: string
  /** Members of the tender that the example does not have. */
  readonly extra?: Json
  /** Criteria besides those that the standard requires. */
  readonly criteria?: readonly Json[]
  /** The day of the example on which bidding ends, for whoever wants it later than is comfortable. */
  readonly biddingDays?: number
  /** Sandboxes: divides all periods, so that the procedure can be played in real time. */
  readonly accelerator?: number
  /** Sandboxes: whether the auction begins at once and is over at once; it does when nothing is said. */
  readonly quickAuction?: boolean
  /** Seconds by which accelerated periods are longer than they must be: time to send requests. */
  readonly slack?: number
}

/** What bids of the example are measured in. */
export function measureOf({ measure, config, taxed = true }: Plot): Measure {
  return measure ?? money(config, taxed)
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
  /** The agreement among whose suppliers the winner is chosen. */
  agreement?: { readonly id: string }
  tender?: Owned
  readonly bids: (Owned & { readonly key: string; readonly bidder: number })[]
}

/** Begins a procedure on a system, as fast as its time allows; nothing is sent yet. */
export function beginProcedure(
  driver: Driver,
  plot: Plot,
  keys: Keys = plot.config.restricted ? restrictedKeys : embeddedKeys,
): Procedure {
  const lots = plot.lots.map((lot, n) => ({ ...lot, id: hex(n + 1, '0'), item: hex(n + 1, 'a') }))
  const { accelerator, slack, holdsAuctions } = driver.capabilities
  const pace = {
    ...(accelerator !== undefined && { accelerator }),
    ...(slack !== undefined && { slack }),
    ...(holdsAuctions && { quickAuction: false }),
  }
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

/** The day of the example on which enquiries end, and the first on which bidding may: comfortable. */
const ENQUIRIES_END = 7
const BIDDING_END = 21

/** The day of the example on which bidding ends: long enough even when its days are working ones. */
function biddingEnd({ plot: { config, biddingDays } }: Procedure): number {
  if (biddingDays !== undefined) return biddingDays
  const start = config.hasEnquiries ? ENQUIRIES_END : 0
  return Math.max(BIDDING_END, start + Math.ceil(Number(config.minTenderingDuration ?? 0) * 1.5))
}

/**
 * When enquiries and bidding end, as ISO 8601: comfortable dates of whole days; with an accelerator as soon as the
 * method's durations and the slack allow.
 */
export async function periodsOf(procedure: Procedure): Promise<{
  readonly enquiriesUntil: string
  readonly biddingUntil: string
}> {
  const now = await procedure.driver.now()
  return {
    enquiriesUntil: dayOf(procedure, ENQUIRIES_END, now),
    biddingUntil: dayOf(procedure, biddingEnd(procedure), now),
  }
}

/**
 * The instant of a day of the example's timetable, as ISO 8601, when it is announced at `now`. With an accelerator the
 * days of its enquiries and of its bidding are as short as these periods are; days before it are as long as ever.
 */
export function dayOf(procedure: Procedure, day: number, now: string): string {
  const { plot } = procedure
  const { accelerator, slack = SLACK, config } = plot
  const from = (milliseconds: number) => printedLike(now, Date.parse(now) + milliseconds)
  if (accelerator === undefined || day < 0) return from(day * DAY)
  const stretch = stretchOf(DAY / accelerator, slack * 1000)
  if (day <= ENQUIRIES_END) return from(stretch(day, config.minEnquiriesDuration, ENQUIRIES_END))
  const enquiries = stretch(ENQUIRIES_END, config.minEnquiriesDuration, ENQUIRIES_END)
  const bidding = biddingEnd(procedure) - ENQUIRIES_END
  return from(enquiries + stretch(day - ENQUIRIES_END, config.minTenderingDuration, bidding))
}

/**
 * Milliseconds of the first days of a period: up to the least that the law asks for days are only accelerated; the rest of the
 * comfortable period is the slack. So what is long enough in the example is long enough with any accelerator.
 */
function stretchOf(day: number, slack: number) {
  return (days: number, least: unknown, comfortable: number): number => {
    const lawful = Number(least ?? 0)
    if (days <= lawful) return days * day
    return lawful * day + (slack * (days - lawful)) / (comfortable - lawful)
  }
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

const MOMENT = 1000

/** Lets time pass until nobody may complain about the awards any more, as the tender says itself. */
export async function passStandStill(procedure: Procedure): Promise<void> {
  const ends = (await listOf(procedure, 'awards')).map(({ complaintPeriod }) =>
    Date.parse(String((complaintPeriod as Json | undefined)?.endDate)),
  )
  const last = Math.max(...ends.filter((end) => !Number.isNaN(end)))
  if (!Number.isFinite(last)) throw new Error('no award says until when complaints about it are taken')
  await procedure.driver.advance({ until: new Date(last + MOMENT).toISOString() })
}

/**
 * An instant (in milliseconds) in the zone of another date, Kyiv's with its summer time: the CDB compares some dates as
 * texts.
 */
export function printedLike(date: string, instant: number): string {
  const zone = /([+-])(\d\d):(\d\d)$/.exec(date)
  if (!zone) return new Date(instant).toISOString()
  if (inKyiv(Date.parse(date)).endsWith(zone[0])) return inKyiv(instant)
  const [offset, sign, hours, minutes] = zone
  const ahead = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000
  return new Date(instant + ahead).toISOString().replace('Z', offset)
}
