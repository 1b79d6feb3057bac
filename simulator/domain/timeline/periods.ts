import {
  add,
  DAY,
  type DayClock,
  dayClock,
  fromDayClock,
  HOUR,
  type Instant,
  instant,
  kyivOffset,
  MINUTE,
  SECOND,
} from '../time.ts'
import { type Calendar, worksOn } from './working-days.ts'

/** A number of days in a method's table. Negative: counted backwards. */
export type Term = { readonly days: number; readonly working: boolean }

/** Days of every kind. */
export const calendarDays = (days: number): Term => ({ days, working: false })

/** Days that are neither weekends nor holidays. */
export const workingDays = (days: number): Term => ({ days, working: true })

/** How far to go. `accelerator` (see `acceleratorOf`) divides the length and switches all rules off. */
export type Shift = {
  readonly days: number
  readonly working?: boolean | undefined
  readonly calendar?: Calendar | undefined
  readonly accelerator?: number | undefined
}

/** A shift that starts and ends at a midnight; `ceil` says which one it starts from. */
export type FullShift = Shift & { readonly ceil?: boolean | undefined }

/** A shift that keeps the time of day; it may have parts smaller than a day. */
export type PlainShift = Omit<Shift, 'days'> & {
  readonly days?: number | undefined
  readonly hours?: number | undefined
  readonly minutes?: number | undefined
  readonly seconds?: number | undefined
}

/** Up to this instant periods kept the offset they started with; since then midnight stays midnight. */
const WALL_CLOCK_KEPT_AFTER = instant('2020-10-25T03:00:00+03:00')

function byClock(at: Instant, move: (clock: DayClock) => DayClock): Instant {
  const moved = move(dayClock(at))
  return at > WALL_CLOCK_KEPT_AFTER ? fromDayClock(moved) : fromDayClock(moved, kyivOffset(at))
}

function nextWorking(day: number, step: 1 | -1, calendar: Calendar): number {
  let next = day + step
  while (!worksOn(next, calendar)) next += step
  return next
}

function toWorking({ day, clock }: DayClock, backwards: boolean, calendar: Calendar): DayClock {
  if (worksOn(day, calendar)) return { day, clock }
  // Backwards the end of the last working day is the midnight after it.
  const nearest = backwards ? nextWorking(day, -1, calendar) + 1 : nextWorking(day, 1, calendar)
  return { day: nearest, clock: 0 }
}

function moveWorking(from: DayClock, count: number, calendar: Calendar): DayClock {
  const step = count < 0 ? -1 : 1
  const { day: start, clock } = toWorking(from, count < 0, calendar)
  let day = start
  for (let left = Math.abs(count); left > 1; left -= 1) day = nextWorking(day, step, calendar)
  // The midnight that begins a day off is the end of a working day.
  const endsAtMidnight = count > 0 && clock === 0
  return { day: endsAtMidnight ? day + 1 : nextWorking(day, step, calendar), clock }
}

/** Midnight at or before (`ceil`: at or after) an instant, in Kyiv. */
export function normalise(at: Instant, ceil = false): Instant {
  return byClock(at, ({ day, clock }) => ({ day: ceil && clock > 0 ? day + 1 : day, clock: 0 }))
}

/** That many calendar days on, or back, at the same time of day. */
export function addCalendarDays(at: Instant, days: number): Instant {
  return byClock(at, ({ day, clock }) => ({ day: day + days, clock }))
}

/**
 * That many working days on, or back when negative. From a day off it counts from the nearest working day
 * and lands on a midnight; forward a midnight may begin a day off: Saturday 00:00 is the end of Friday.
 * Throws RangeError unless `count` is a whole number other than zero.
 */
export function addWorkingDays(at: Instant, count: number, calendar: Calendar = 'general'): Instant {
  if (!Number.isInteger(count) || count === 0) throw new RangeError(`not a number of working days: ${count}`)
  return byClock(at, (clock) => moveWorking(clock, count, calendar))
}

/** The instant itself on a working day; otherwise the midnight where the next begins or the last one ends. */
export function nearestWorkingDay(at: Instant, backwards = false, calendar: Calendar = 'general'): Instant {
  return byClock(at, (clock) => toWorking(clock, backwards, calendar))
}

/** Python's division of a timedelta: to the microsecond, half to even. */
function divided(length: number, by: number): number {
  const whole = Math.floor(length / by)
  const rest = (length - whole * by) * 2
  return rest > by || (rest === by && whole % 2 !== 0) ? whole + 1 : whole
}

/**
 * End of a period of full days: round to a midnight, then count (CDB: calculate_tender_full_date).
 * Rounds up when going forward and down when going back, unless `ceil` says otherwise.
 */
export function fullDate(at: Instant, shift: FullShift): Instant {
  const { days, working = false, calendar, ceil = days > 0, accelerator } = shift
  if (accelerator) return add(at, divided(days * DAY, accelerator))
  const start = normalise(at, ceil)
  return working ? addWorkingDays(start, days, calendar) : addCalendarDays(start, days)
}

/** The same time of day after a shift (CDB: calculate_tender_date). Working shifts take whole days only. */
export function plainDate(at: Instant, shift: PlainShift): Instant {
  const { days = 0, hours = 0, minutes = 0, seconds = 0, working = false, calendar, accelerator } = shift
  const length = days * DAY + hours * HOUR + minutes * MINUTE + seconds * SECOND
  if (accelerator) return add(at, divided(length, accelerator))
  if (working) return addWorkingDays(at, length / DAY, calendar)
  return byClock(at, ({ day, clock }) => {
    const total = clock + length
    const carried = Math.floor(total / DAY)
    return { day: day + carried, clock: total - carried * DAY }
  })
}

/**
 * Divisor of all periods, from the details of a test procedure: `quick, accelerator=1440` → 1440.
 * One character must stand before the word; none or zero: `undefined`.
 */
export function acceleratorOf(details: string | undefined): number | undefined {
  const found = Number(/.accelerator=(\d+)/.exec(details ?? '')?.[1] ?? 0)
  return found > 0 ? found : undefined
}
