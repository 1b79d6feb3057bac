import { dayNumber, weekdayOf } from './civil.ts'

/** Offsets of Europe/Kyiv in seconds east of UTC. Source: IANA tzdata, as pytz applies it. */

const DAY = 86_400
const STANDARD = 7200
const SUMMER = 10_800
const FIRST_EU_YEAR = 1997
const LAST_EU_YEAR = 2037
const FIRST_EU_SECOND = dayNumber(FIRST_EU_YEAR, 1, 1) * DAY
const SECONDS_IN_YEAR = 31_556_952

/** Local mean time; pytz rounds it from 2:02:04 to the minute. */
const LOCAL_MEAN = 7320

/** Before the EU rule: UTC second of each change and the offset, in hours, that holds from then on. */
const HISTORY: readonly (readonly [from: number, hours: number])[] = [
  [-1441159324, 2],
  [-1247536800, 3],
  [-892522800, 2],
  [-857257200, 1],
  [-844556400, 2],
  [-828226800, 1],
  [-825382800, 3],
  [354920400, 4],
  [370728000, 3],
  [386456400, 4],
  [402264000, 3],
  [417992400, 4],
  [433800000, 3],
  [449614800, 4],
  [465346800, 3],
  [481071600, 4],
  [496796400, 3],
  [512521200, 4],
  [528246000, 3],
  [543970800, 4],
  [559695600, 3],
  [575420400, 4],
  [591145200, 3],
  [606870000, 4],
  [622594800, 3],
  [638319600, 4],
  [646783200, 3],
  [686102400, 2],
  [701827200, 3],
  [717552000, 2],
  [733276800, 3],
  [749001600, 2],
  [764726400, 3],
  [780451200, 2],
  [796176000, 3],
  [811900800, 2],
  [828230400, 3],
  [846378000, 2],
]

/** The EU changes clocks at 01:00 UTC on the last Sunday of March and of October. */
function lastSunday(year: number, month: number): number {
  const lastDay = dayNumber(year, month, 31)
  return (lastDay - (weekdayOf(lastDay) % 7)) * DAY + 3600
}

const summers = Array.from({ length: LAST_EU_YEAR - FIRST_EU_YEAR + 1 }, (_, index) => ({
  from: lastSunday(FIRST_EU_YEAR + index, 3),
  to: lastSunday(FIRST_EU_YEAR + index, 10),
}))

function historicalOffset(second: number): number {
  const last = HISTORY.findLast(([from]) => from <= second)
  return last ? last[1] * 3600 : LOCAL_MEAN
}

/** Offset that Kyiv clocks show at a UTC second. From 2038 pytz knows no more changes: standard time. */
export function offsetAt(second: number): number {
  if (second < FIRST_EU_SECOND) return historicalOffset(second)
  // The mean year may be a day off around New Year, which is winter on both sides.
  const summer = summers[Math.floor((second - FIRST_EU_SECOND) / SECONDS_IN_YEAR)]
  return summer && second >= summer.from && second < summer.to ? SUMMER : STANDARD
}

/**
 * Offset for a Kyiv wall clock, given as if its seconds were UTC. An hour that happens twice, or never,
 * is taken in standard time (pytz `localize` with is_dst=False).
 */
export function offsetOfWall(wallSecond: number): number {
  const before = offsetAt(wallSecond - DAY)
  const after = offsetAt(wallSecond + DAY)
  if (before === after) return before
  const fitsBefore = offsetAt(wallSecond - before) === before
  const fitsAfter = offsetAt(wallSecond - after) === after
  if (fitsBefore === fitsAfter) return Math.min(before, after)
  return fitsBefore ? before : after
}
