import type { Json } from '../harness/procedure/cast.ts'
import { readTender } from '../harness/procedure/procedure.ts'
import { expectFrozen } from './frozen-clock.ts'
import { midnight } from './midnight.ts'
import type { Scene } from './world.ts'

type Moment = (tender: Json) => unknown

const end = (of: unknown) => (of as { endDate?: string } | undefined)?.endDate
const last = (list: unknown) => (list as Json[] | undefined)?.at(-1) ?? {}

/** Dates that the law makes much of, as they stand in the tender. */
export const moments = {
  'enquiries end': ({ enquiryPeriod }) => end(enquiryPeriod),
  'clarifications end': ({ enquiryPeriod }) => (enquiryPeriod as Json).clarificationsUntil,
  'complaints about the cancellation end': ({ cancellations }) => end(last(cancellations).complaintPeriod),
  'complaints about the tender end': ({ complaintPeriod }) => end(complaintPeriod),
  'applications end': ({ period }) => end(period),
  'the framework ends': ({ qualificationPeriod }) => end(qualificationPeriod),
  'qualification of bids ends': ({ qualificationPeriod }) => end(qualificationPeriod),
  'tendering ends': ({ tenderPeriod }) => end(tenderPeriod),
  'the fourth day before tendering ends begins': ({ tenderPeriod }) =>
    midnight(String(end(tenderPeriod)), -4),
  'the day after the draft begins': ({ dateCreated }) => midnight(String(dateCreated), 1),
  'the time of the bidder to explain ends': ({ qualifications }) =>
    last(last(qualifications).milestones).dueDate,
  'the stand-still begins': ({ awards }) =>
    (last(awards).complaintPeriod as { startDate?: string }).startDate,
  'the stand-still ends': ({ awards }) => end(last(awards).complaintPeriod),
  'the time to explain ends': ({ awards }) => last(last(awards).milestones).dueDate,
} satisfies Record<string, Moment>

/** Seconds real requests need: so long before a moment we are there, so long after it everybody knows it is over. */
const REACH = 4
const CERTAINTY = 1

/** A length of the procedure's time in words: `1 second`, `2 days`. */
export interface Length {
  readonly count: number
  readonly unit: string
}

const UNITS: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600, day: 86_400 }
const unitOf = ({ unit }: Length): string => unit.replace(/s$/, '')
const secondsOf = (length: Length): number => length.count * (UNITS[unitOf(length)] ?? Number.NaN)

/** Lets so much of the procedure's time pass: with an accelerator it is shorter. */
export async function pass(scene: Scene, length: Length): Promise<void> {
  const { driver } = scene
  scene.deadline = undefined
  const seconds = secondsOf(length) / (driver.capabilities.accelerator ?? 1)
  const until = Date.parse(await driver.now()) + seconds * 1000
  await driver.advance({ until: new Date(until).toISOString() })
}

/**
 * Lets time pass until so long before or after a moment, as it stands in the tender. Where the clock runs, "a minute
 * before" is any instant of the last minute (accelerated, but no less than requests need); a second is too short.
 * Throws NeedsFrozenClock; what is done after the moment all the same, came too late.
 */
export async function passTo(
  scene: Scene,
  length: Length,
  side: 'before' | 'after',
  moment: keyof typeof moments,
): Promise<void> {
  const { driver, procedure } = scene
  const { time, accelerator = 1 } = driver.capabilities
  const isOfFramework = scene.made.has('frameworks') && !procedure.tender
  const date = moments[moment](isOfFramework ? await scene.look('frameworks') : await readTender(procedure))
  if (typeof date !== 'string') throw new Error(`nothing says when ${moment}`)
  const exact = time === 'steered'
  if (unitOf(length) === 'second') expectFrozen(driver, `${length.count} ${length.unit} ${side} ${moment}`)
  const least = exact ? 0 : side === 'before' ? REACH : CERTAINTY
  const seconds = Math.max(secondsOf(length) / accelerator, least)
  const until = Date.parse(date) + (side === 'before' ? -seconds : seconds) * 1000
  scene.deadline = undefined
  await driver.advance({ until: new Date(until).toISOString() })
  if (!exact && side === 'before') scene.deadline = { moment, at: Date.parse(date) }
}
