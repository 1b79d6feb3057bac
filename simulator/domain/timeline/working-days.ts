import { type CivilDate, dayNumber, dayOf, weekdayOf } from '../civil.ts'

/** `general` for all methods; `defense` also works on the Saturdays moved by the government. */
export type Calendar = 'general' | 'defense'

/** Holidays and days off in their stead (standards: calendars/workdays_off). Decreed days end in 2022. */
const DAYS_OFF: Readonly<Record<number, string>> = {
  2015: '05-01 05-04 05-11 06-01 06-29 08-24 10-14',
  2016: '01-01 01-07 01-08 03-07 03-08 05-02 05-03 05-09 06-20 06-27 06-28 08-24 10-14',
  2017: '01-02 01-09 03-08 04-17 05-01 05-02 05-08 05-09 06-05 06-28 08-24 08-25 10-16',
  2018: '01-01 01-08 03-08 04-09 05-01 05-08 05-09 05-28 06-28 08-24 08-27 10-15 12-25',
  2019: '01-01 01-07 01-08 03-08 04-29 04-30 05-01 05-09 06-17 06-28 08-26 10-14 12-25 12-30 12-31',
  2020: '01-01 01-06 01-07 03-09 04-20 05-01 05-11 06-08 06-29 08-24 10-14 12-25',
  2021: '01-01 01-07 01-08 03-08 05-03 05-04 05-10 06-21 06-28 08-23 08-24 10-14 10-15 12-27',
  2022: '01-03 01-07 03-07 03-08 04-25 05-02 05-09 06-13 06-27 06-28',
}

/** Weekend days worked off (standards: calendars/weekends_on). */
const WORKING_WEEKENDS: Readonly<Record<number, string>> = {
  2016: '01-16 03-12 07-02',
  2017: '05-13 08-19',
  2018: '03-17 05-05 06-23 12-29',
  2019: '05-11 12-21 12-28',
  2020: '01-11',
  2021: '01-16 08-28 10-23',
  2022: '03-12 07-02',
}

function dayNumbers(table: Readonly<Record<number, string>>): ReadonlySet<number> {
  const days = Object.entries(table).flatMap(([year, list]) =>
    list.split(' ').map((date) => dayNumber(Number(year), Number(date.slice(0, 2)), Number(date.slice(3)))),
  )
  return new Set(days)
}

const daysOff = dayNumbers(DAYS_OFF)
const workingWeekends = dayNumbers(WORKING_WEEKENDS)

/** Whether a day number is a working day. */
export function worksOn(day: number, calendar: Calendar = 'general'): boolean {
  if (weekdayOf(day) > 5) return calendar === 'defense' && workingWeekends.has(day)
  return !daysOff.has(day)
}

/** Whether a date `YYYY-MM-DD` is a working day. */
export function isWorkingDay(date: CivilDate, calendar: Calendar = 'general'): boolean {
  return worksOn(dayOf(date), calendar)
}
