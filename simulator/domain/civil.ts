/** Proleptic Gregorian dates as day numbers: whole days since 1970-01-01, negative before. */

/** `YYYY-MM-DD`. */
export type CivilDate = string

const DAYS_IN_ERA = 146_097
const DAYS_TO_1970 = 719_468

const floorDiv = (a: number, b: number): number => Math.floor(a / b)

/**
 * Day number of a date. The year is counted from March, so that the leap day comes last.
 * `day` may be outside its month and then counts on: (2026, 1, 32) is 1 February.
 */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1
  const era = floorDiv(shifted, 400)
  const yearOfEra = shifted - era * 400
  const marchDays = floorDiv(153 * (month + (month > 2 ? -3 : 9)) + 2, 5)
  const dayOfEra = yearOfEra * 365 + floorDiv(yearOfEra, 4) - floorDiv(yearOfEra, 100) + marchDays + day - 1
  return era * DAYS_IN_ERA + dayOfEra - DAYS_TO_1970
}

/** Year, month (1-12) and day of month of a day number. */
export function civilOf(number: number): { year: number; month: number; day: number } {
  const shifted = number + DAYS_TO_1970
  const era = floorDiv(shifted, DAYS_IN_ERA)
  const dayOfEra = shifted - era * DAYS_IN_ERA
  const yearOfEra = floorDiv(
    dayOfEra - floorDiv(dayOfEra, 1460) + floorDiv(dayOfEra, 36_524) - floorDiv(dayOfEra, 146_096),
    365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + floorDiv(yearOfEra, 4) - floorDiv(yearOfEra, 100))
  const marchMonth = floorDiv(5 * dayOfYear + 2, 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - floorDiv(153 * marchMonth + 2, 5) + 1,
  }
}

/** ISO day of the week: Monday 1 … Sunday 7. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

/** Number of days in a month (1-12). */
export function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1)
  return next - dayNumber(year, month, 1)
}

/** `7` → `07`. */
export function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`
}

/** `YYYY-MM-DD` of a day number. */
export function printDay(number: number): CivilDate {
  const { year, month, day } = civilOf(number)
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`
}

/** Day number of a well-formed `YYYY-MM-DD`. Throws RangeError on anything else. */
export function dayOf(date: CivilDate): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  if (!match) throw new RangeError(`not a date: ${date}`)
  return dayNumber(Number(match[1]), Number(match[2]), Number(match[3]))
}
