import { type CivilDate, civilOf, dayNumber, daysInMonth, printDay, twoDigits, weekdayOf } from './civil.ts'
import { offsetAt, offsetOfWall } from './kyiv-zone.ts'

/**
 * Microseconds since the Unix epoch; earlier and later compare as numbers. Exact for the years 1685-2255;
 * further away whole seconds stay exact and microseconds are cut to multiples of 64.
 */
export type Instant = number & { readonly __instant: 'microseconds' }

/** Lengths of time in microseconds. */
export const SECOND = 1_000_000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** What a clock and a calendar in Kyiv show. `weekday` is ISO: Monday 1 … Sunday 7. */
export type WallClock = {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly microsecond: number
  readonly weekday: number
}

/** A wall clock to be turned into an instant; what is left out is zero. */
export type WallClockInput = Pick<WallClock, 'year' | 'month' | 'day'> &
  Partial<Pick<WallClock, 'hour' | 'minute' | 'second' | 'microsecond'>>

/**
 * A date of a request: its instant and the text to be stored, which keeps the sender's offset
 * (`2026-11-21` → `2026-11-21T00:00:00+02:00`, `…Z` → `…+00:00`), or why it cannot be taken.
 */
export type DateReading =
  | { readonly instant: Instant; readonly text: string }
  | { readonly fault: 'malformed' | 'out of range' }

const DAY_SECONDS = 86_400
const FIRST_DAY = dayNumber(1, 1, 1)
const LAST_DAY = dayNumber(9999, 12, 31)

/** Wall-clock seconds as if they were UTC, microseconds, and the offset in seconds if one was given. */
type Reading = { readonly wall: number; readonly micro: number; readonly offset: number | undefined }

/** The subset of ISO 8601 that ciso8601 2.1 reads: basic or extended, not a mixture within date or time. */
const ISO =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d))?|(\d\d)(\d\d))(?:[T ](\d\d)(?:(?::(\d\d)(?::(\d\d)(?:[.,](\d+))?)?)|(?:(\d\d)(?:(\d\d)(?:[.,](\d+))?)?))?(Z|[+-]\d\d(?::?\d\d)?)?)?$/

function offsetSeconds(zone: string): number | undefined {
  if (zone === 'Z') return 0
  const hours = Number(zone.slice(1, 3))
  const minutes = zone.length > 3 ? Number(zone.slice(-2)) : 0
  if (hours > 23 || minutes > 59) return undefined
  const size = hours * 3600 + minutes * 60
  return zone.startsWith('-') ? -size : size
}

/** 24:00:00 is allowed and means the midnight that ends the day. */
function isTimeOfDay(hour: number, minute: number, second: number, micro: number): boolean {
  if (hour === 24) return minute === 0 && second === 0 && micro === 0
  return hour < 24 && minute < 60 && second < 60
}

function secondOfDay(match: RegExpExecArray): { second: number; micro: number } | undefined {
  const hour = Number(match[6] ?? 0)
  const minute = Number(match[7] ?? match[10] ?? 0)
  const second = Number(match[8] ?? match[11] ?? 0)
  const fraction = match[9] ?? match[12]
  const micro = fraction === undefined ? 0 : Number(fraction.slice(0, 6).padEnd(6, '0'))
  if (!isTimeOfDay(hour, minute, second, micro)) return undefined
  return { second: hour * 3600 + minute * 60 + second, micro }
}

function read(text: string): Reading | undefined {
  const match = ISO.exec(text)
  if (!match) return undefined
  const year = Number(match[1])
  const month = Number(match[2] ?? match[4])
  const day = Number(match[3] ?? match[5] ?? 1)
  if (year < 1 || month < 1 || month > 12 || day < 1) return undefined
  if (day > 28 && day > daysInMonth(year, month)) return undefined
  const time = secondOfDay(match)
  if (!time) return undefined
  const zone = match[13]
  const offset = zone === undefined ? undefined : offsetSeconds(zone)
  if (zone !== undefined && offset === undefined) return undefined
  return { wall: dayNumber(year, month, day) * DAY_SECONDS + time.second, micro: time.micro, offset }
}

function compose(second: number, micro: number): Instant {
  const whole = second * SECOND
  // Beyond the safe integers a double still holds multiples of 64; rounding up could reach the next second.
  return (whole + (Number.isSafeInteger(whole) ? micro : micro - (micro % 64))) as Instant
}

/** The CDB looks a day to either side for the offset of a naive date, and a calendar has ends. */
function isOutOfRange({ wall, offset }: Reading): boolean {
  const day = Math.floor(wall / DAY_SECONDS)
  return offset === undefined ? day <= FIRST_DAY || day >= LAST_DAY : day > LAST_DAY
}

/**
 * Instant of an ISO 8601 text, `undefined` when it is none. Date only, `T` or space, optional seconds and
 * fraction, `Z`, `+HH:MM`, `+HHMM`, `+HH`; without an offset it is Kyiv wall time.
 */
export function parse(iso: string): Instant | undefined {
  const reading = read(iso)
  if (!reading || isOutOfRange(reading)) return undefined
  return compose(reading.wall - (reading.offset ?? offsetOfWall(reading.wall)), reading.micro)
}

/** Texts read lately: the dates of a law or a tender are asked for again and again. */
const lately = new Map<string, Instant>()
const REMEMBERED = 4096

/** Instant of a text known to be a date. Throws RangeError when it is not. */
export function instant(iso: string): Instant {
  const known = lately.get(iso)
  if (known !== undefined) return known
  const parsed = parse(iso)
  if (parsed === undefined) throw new RangeError(`not an ISO 8601 date: ${iso}`)
  if (lately.size >= REMEMBERED) lately.clear()
  lately.set(iso, parsed)
  return parsed
}

function printOffset(offset: number): string {
  const minutes = Math.abs(offset) / 60
  return `${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`
}

function printWall(wall: number, micro: number, offset: number): string {
  const day = Math.floor(wall / DAY_SECONDS)
  const second = wall - day * DAY_SECONDS
  const clock = `${twoDigits(Math.floor(second / 3600))}:${twoDigits(Math.floor(second / 60) % 60)}:${twoDigits(second % 60)}`
  const fraction = micro === 0 ? '' : `.${String(micro).padStart(6, '0')}`
  return `${printDay(day)}T${clock}${fraction}${printOffset(offset)}`
}

/** Reads a date field of a request as the CDB does (IsoDateTimeType): see `DateReading`. */
export function readDate(iso: string): DateReading {
  const reading = read(iso)
  if (!reading) return { fault: 'malformed' }
  if (isOutOfRange(reading)) return { fault: 'out of range' }
  const offset = reading.offset ?? offsetOfWall(reading.wall)
  return {
    instant: compose(reading.wall - offset, reading.micro),
    text: printWall(reading.wall, reading.micro, offset),
  }
}

function microOf(at: number): number {
  const micro = at % SECOND
  return micro < 0 ? micro + SECOND : micro
}

/** Wall clock of an instant in Kyiv: seconds as if they were UTC, with the offset that holds. */
function wallOf(at: Instant): { wall: number; micro: number; offset: number } {
  const micro = microOf(at)
  const second = (at - micro) / SECOND
  const offset = offsetAt(second)
  return { wall: second + offset, micro, offset }
}

/** ISO text in Kyiv time: `2026-11-21T18:12:21.363000+02:00`; microseconds only when there are any. */
export function print(at: Instant): string {
  const { wall, micro, offset } = wallOf(at)
  return printWall(wall, micro, offset)
}

/** Date that a calendar in Kyiv shows. */
export function kyivDate(at: Instant): CivilDate {
  return printDay(Math.floor(wallOf(at).wall / DAY_SECONDS))
}

/** What a clock in Kyiv shows. */
export function wallClock(at: Instant): WallClock {
  const { wall, micro } = wallOf(at)
  const day = Math.floor(wall / DAY_SECONDS)
  const second = wall - day * DAY_SECONDS
  return {
    ...civilOf(day),
    hour: Math.floor(second / 3600),
    minute: Math.floor(second / 60) % 60,
    second: second % 60,
    microsecond: micro,
    weekday: weekdayOf(day),
  }
}

/** Instant of a Kyiv wall clock. Days and smaller units may overflow: day 32 of January is 1 February. */
export function fromWallClock(clock: WallClockInput): Instant {
  const { year, month, day, hour = 0, minute = 0, second = 0, microsecond = 0 } = clock
  const wall = dayNumber(year, month, day) * DAY_SECONDS + hour * 3600 + minute * 60 + second
  const micro = microOf(microsecond)
  const carried = wall + (microsecond - micro) / SECOND
  return compose(carried - offsetOfWall(carried), micro)
}

/** A day number and the microseconds since its midnight, by the clock in Kyiv. */
export type DayClock = { readonly day: number; readonly clock: number }

/** Day number and microseconds since midnight that Kyiv shows: the shape for day-by-day arithmetic. */
export function dayClock(at: Instant): DayClock {
  const { wall, micro } = wallOf(at)
  const day = Math.floor(wall / DAY_SECONDS)
  return { day, clock: (wall - day * DAY_SECONDS) * SECOND + micro }
}

/** Instant of a Kyiv day and clock, or of that clock at a fixed `offset` (seconds east of UTC). */
export function fromDayClock({ day, clock }: DayClock, offset?: number): Instant {
  const micro = microOf(clock)
  const wall = day * DAY_SECONDS + (clock - micro) / SECOND
  return compose(wall - (offset ?? offsetOfWall(wall)), micro)
}

/** Offset of Kyiv at an instant, in seconds east of UTC. */
export function kyivOffset(at: Instant): number {
  return wallOf(at).offset
}

/** Instant of milliseconds since the epoch, as system clocks give them. */
export function fromMilliseconds(milliseconds: number): Instant {
  return (milliseconds * 1000) as Instant
}

/** The instant that many microseconds later: `add(now, 5 * MINUTE)`. Elapsed time, whatever clocks show. */
export function add(at: Instant, microseconds: number): Instant {
  return (at + microseconds) as Instant
}

/** The instant that many seconds later. */
export function addSeconds(at: Instant, seconds: number): Instant {
  return add(at, seconds * SECOND)
}
