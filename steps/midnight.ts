import { inKyiv } from '../harness/time/kyiv.ts'

const DAY = 86_400_000
const SECOND = 1000
const dateOf = (iso: string): string => iso.slice(0, 'YYYY-MM-DD'.length)
/** Sunday is 0. */
const weekdayOf = (iso: string): number => new Date(dateOf(iso)).getUTCDay()

/** Some seconds after the midnight that begins the day in Kyiv so many days after that of an instant; ISO 8601. */
export function midnight(of: string, days: number, seconds = 0): string {
  const today = Date.parse(dateOf(inKyiv(Date.parse(of))))
  const day = dateOf(new Date(today + days * DAY).toISOString())
  // Midnight in winter; in summer it is the same day's first hour, in the same zone.
  const about = Date.parse(`${day}T00:00:00+02:00`)
  const zone = inKyiv(about).slice(-'+00:00'.length)
  return inKyiv(Date.parse(`${day}T00:00:00${zone}`) + seconds * SECOND)
}

/** So many days are left to the Monday of the week after next: till then short periods have come and gone. */
export function daysToMonday(of: string): number {
  return 2 * 7 + 1 - (weekdayOf(inKyiv(Date.parse(of))) || 7)
}

/** An instant some seconds later; the very same text when none: microseconds would be lost. */
export const secondsAfter = (date: string, seconds: number): string =>
  seconds === 0 ? date : inKyiv(Date.parse(date) + seconds * SECOND)

/** The same time of day so many working days after a working day, by the week alone. */
export function workingDaysAfter(date: string, days: number): string {
  let at = Date.parse(date)
  for (let left = days; left > 0; ) {
    at += DAY
    if (weekdayOf(inKyiv(at)) % 6 !== 0) left--
  }
  return inKyiv(at)
}
