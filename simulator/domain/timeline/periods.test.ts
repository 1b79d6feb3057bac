import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Instant, instant, kyivDate, print, wallClock } from '../time.ts'
import {
  acceleratorOf,
  addCalendarDays,
  addWorkingDays,
  calendarDays,
  fullDate,
  nearestWorkingDay,
  normalise,
  plainDate,
  workingDays,
} from './periods.ts'
import { isWorkingDay } from './working-days.ts'

/** A naive text is Kyiv time; a midnight result prints as its date. */
const shown = (at: Instant): string =>
  print(at)
    .replace(/T00:00:00\+0[23]:00$/, '')
    .replace(/:00\+0[23]:00$/, '')
const kyiv = (text: string): Instant => instant(text)

describe('the documented examples', () => {
  it('tender complaints end four days before the midnight of the last day', () => {
    expect(shown(fullDate(kyiv('2026-03-20T14:30'), { days: -4 }))).toBe('2026-03-16')
  })

  it('award complaints end ten days after the next midnight', () => {
    expect(shown(fullDate(kyiv('2026-03-10T09:00'), calendarDays(10)))).toBe('2026-03-21')
  })
})

describe('normalise', () => {
  it('leaves a midnight and cuts or rounds up the rest', () => {
    expect(shown(normalise(kyiv('2026-11-21'), true))).toBe('2026-11-21')
    expect(shown(normalise(kyiv('2026-11-21T12:20')))).toBe('2026-11-21')
    expect(shown(normalise(kyiv('2026-11-21T00:00:00.000001'), true))).toBe('2026-11-22')
    expect(shown(normalise(kyiv('2026-12-31T23:59'), true))).toBe('2027-01-01')
  })

  it('finds midnight on the days clocks change', () => {
    expect(print(normalise(kyiv('2026-03-29T12:00')))).toBe('2026-03-29T00:00:00+02:00')
    expect(print(normalise(kyiv('2026-03-29T12:00'), true))).toBe('2026-03-30T00:00:00+03:00')
    expect(print(normalise(kyiv('2026-10-25T12:00')))).toBe('2026-10-25T00:00:00+03:00')
    expect(print(normalise(kyiv('2026-10-25T12:00'), true))).toBe('2026-10-26T00:00:00+02:00')
  })
})

describe('addCalendarDays', () => {
  it('keeps the time of day over both clock changes', () => {
    expect(print(addCalendarDays(kyiv('2026-03-28T09:00'), 1))).toBe('2026-03-29T09:00:00+03:00')
    expect(print(addCalendarDays(kyiv('2026-10-24'), 2))).toBe('2026-10-26T00:00:00+02:00')
    expect(print(addCalendarDays(kyiv('2026-10-26'), -2))).toBe('2026-10-24T00:00:00+03:00')
    expect(print(addCalendarDays(kyiv('2026-03-25'), 10))).toBe('2026-04-04T00:00:00+03:00')
  })

  it('counted elapsed days until 25 October 2020', () => {
    expect(print(addCalendarDays(kyiv('2020-10-25T02:00:00+03:00'), 1))).toBe('2020-10-26T01:00:00+02:00')
    expect(print(addCalendarDays(kyiv('2020-10-25T03:00:00+03:00'), 1))).toBe('2020-10-26T02:00:00+02:00')
    expect(print(addCalendarDays(kyiv('2020-10-25T03:00:01+03:00'), 1))).toBe('2020-10-26T03:00:01+02:00')
  })
})

describe('addWorkingDays', () => {
  it.each([
    ['on a working day', '2018-01-02T12:00', 1, '2018-01-03T12:00'],
    ['over a weekend', '2018-01-04T12:00', 2, '2018-01-09T12:00'],
    ['from a day off', '2018-01-01T12:00', 1, '2018-01-03'],
    ['from the first of several days off', '2017-12-30T12:00', 1, '2018-01-03'],
    ['backwards over a weekend and a holiday', '2018-01-09T12:00', -1, '2018-01-05T12:00'],
    ['backwards from a day off', '2018-01-08T12:00', -1, '2018-01-05'],
    ['backwards, three from a day off', '2018-01-08T12:00', -3, '2018-01-03'],
    ['Friday midnight ends as Saturday begins', '2026-11-20', 1, '2026-11-21'],
    ['Saturday midnight counts from Monday', '2026-11-21', 1, '2026-11-24'],
    ['Sunday midnight counts from Monday', '2026-11-22', 1, '2026-11-24'],
    ['a Friday by daylight ends on Monday', '2026-11-20T12:00', 1, '2026-11-23T12:00'],
    ['five days from a Friday midnight', '2026-11-20', 5, '2026-11-27'],
    ['six days end on Saturday midnight', '2026-11-20', 6, '2026-11-28'],
    ['backwards from a Monday midnight', '2026-11-23', -1, '2026-11-20'],
    ['the turn of the year, no holiday after 2022', '2026-12-31T10:00', 1, '2027-01-01T10:00'],
    ['the turn of the year with holidays', '2019-12-27T10:00', 1, '2020-01-02T10:00'],
    ['over the spring change', '2026-03-27T10:00', 1, '2026-03-30T10:00'],
    ['over the autumn change', '2026-10-23', 2, '2026-10-27'],
  ])('%s', (_, from, count, to) => {
    expect(shown(addWorkingDays(kyiv(from), count))).toBe(to)
  })

  it('works a moved Saturday in the defence calendar', () => {
    expect(shown(addWorkingDays(kyiv('2021-01-15T12:00'), 1))).toBe('2021-01-18T12:00')
    expect(shown(addWorkingDays(kyiv('2021-01-15T12:00'), 1, 'defense'))).toBe('2021-01-16T12:00')
    expect(shown(fullDate(kyiv('2021-01-14T12:00'), { ...workingDays(3), calendar: 'defense' }))).toBe(
      '2021-01-19',
    )
  })

  it.each([0, 1.5, Number.NaN])('refuses %s days', (count) => {
    expect(() => addWorkingDays(kyiv('2026-11-20'), count)).toThrow(RangeError)
  })

  const moment = fc
    .integer({ min: instant('2021-01-01'), max: instant('2037-01-01') })
    .map((value) => value as Instant)
  const midnight = moment.map((value) => normalise(value))
  const calendar = fc.constantFrom('general' as const, 'defense' as const)
  const count = fc.integer({ min: 1, max: 60 })

  it('lands on a working day or on the midnight that ends one', () => {
    fc.assert(
      fc.property(moment, count, calendar, fc.boolean(), (from, size, days, back) => {
        const to = addWorkingDays(from, back ? -size : size, days)
        const { hour, minute, second, microsecond } = wallClock(to)
        const isMidnight = hour + minute + second + microsecond === 0
        const dayBefore = kyivDate(addCalendarDays(to, -1))
        expect(isWorkingDay(kyivDate(to), days) || (isMidnight && isWorkingDay(dayBefore, days))).toBe(true)
      }),
    )
  })

  it('comes back to the day it left, from a working day by daylight', () => {
    fc.assert(
      fc.property(moment, count, calendar, (from, size, days) => {
        fc.pre(isWorkingDay(kyivDate(from), days) && normalise(from) !== from)
        expect(addWorkingDays(addWorkingDays(from, size, days), -size, days)).toBe(from)
      }),
    )
  })

  it('comes back no later than it left, on a midnight, from any midnight', () => {
    fc.assert(
      fc.property(midnight, count, calendar, (from, size, days) => {
        const start = nearestWorkingDay(from, false, days)
        const back = addWorkingDays(addWorkingDays(from, size, days), -size, days)
        expect(normalise(back)).toBe(back)
        expect(back).toBeLessThanOrEqual(start)
        expect(isWorkingDay(kyivDate(back), days)).toBe(true)
      }),
    )
  })

  it('never ends earlier for a later start or for more days', () => {
    fc.assert(
      fc.property(midnight, midnight, count, calendar, (one, other, size, days) => {
        const [first, second] = one <= other ? [one, other] : [other, one]
        const end = addWorkingDays(first, size, days)
        expect(end).toBeLessThanOrEqual(addWorkingDays(second, size, days))
        expect(end).toBeLessThan(addWorkingDays(first, size + 1, days))
        expect(end).toBeGreaterThan(first)
      }),
    )
  })
})

describe('nearestWorkingDay', () => {
  it('stays on a working day and otherwise goes to the edge of one', () => {
    expect(shown(nearestWorkingDay(kyiv('2026-11-20T12:00')))).toBe('2026-11-20T12:00')
    expect(shown(nearestWorkingDay(kyiv('2026-11-21T12:00')))).toBe('2026-11-23')
    expect(shown(nearestWorkingDay(kyiv('2026-11-22T12:00'), true))).toBe('2026-11-21')
    expect(shown(nearestWorkingDay(kyiv('2021-01-16T12:00'), false, 'defense'))).toBe('2021-01-16T12:00')
  })
})

describe('fullDate', () => {
  it('counts working days from the next midnight', () => {
    expect(shown(fullDate(kyiv('2026-11-17T09:00'), workingDays(5)))).toBe('2026-11-25')
    expect(shown(fullDate(kyiv('2026-11-19T09:00'), workingDays(1)))).toBe('2026-11-21')
    expect(shown(fullDate(kyiv('2026-11-20T09:00'), workingDays(1)))).toBe('2026-11-24')
  })

  it('counts back from the midnight before', () => {
    expect(shown(fullDate(kyiv('2026-11-20T09:00'), workingDays(-3)))).toBe('2026-11-17')
    expect(shown(fullDate(kyiv('2026-11-23T09:00'), workingDays(-1)))).toBe('2026-11-20')
    expect(print(fullDate(kyiv('2026-10-27T12:00'), calendarDays(-3)))).toBe('2026-10-24T00:00:00+03:00')
  })

  it('does as told about rounding', () => {
    const from = kyiv('2026-11-20T09:00')
    expect(shown(fullDate(from, { days: 5, ceil: false }))).toBe('2026-11-25')
    expect(shown(fullDate(from, { days: -5, ceil: true }))).toBe('2026-11-16')
    expect(shown(fullDate(from, { days: 0 }))).toBe('2026-11-20')
    expect(shown(fullDate(from, { days: 0, ceil: true }))).toBe('2026-11-21')
  })

  it('only divides the length when accelerated', () => {
    const from = kyiv('2026-11-21T09:00:00.000001')
    const accelerator = acceleratorOf('quick, accelerator=1440')
    expect(print(fullDate(from, { ...workingDays(30), accelerator }))).toBe(
      '2026-11-21T09:30:00.000001+02:00',
    )
    expect(print(fullDate(from, { days: -2, ceil: true, accelerator }))).toBe(
      '2026-11-21T08:58:00.000001+02:00',
    )
    expect(print(fullDate(kyiv('2026-11-21'), { days: 1, accelerator: 7 }))).toBe(
      '2026-11-21T03:25:42.857143+02:00',
    )
  })
})

describe('plainDate', () => {
  it('keeps the time of day', () => {
    expect(shown(plainDate(kyiv('2026-11-20T09:15'), { days: 3 }))).toBe('2026-11-23T09:15')
    expect(shown(plainDate(kyiv('2026-11-20T09:15'), { days: 2, working: true }))).toBe('2026-11-24T09:15')
    expect(shown(plainDate(kyiv('2026-11-20T09:15'), { hours: 24 }))).toBe('2026-11-21T09:15')
    expect(shown(plainDate(kyiv('2026-11-20T09:15'), { minutes: -20, seconds: 60 * 5 }))).toBe(
      '2026-11-20T09:00',
    )
    expect(print(plainDate(kyiv('2026-10-24T12:00'), { hours: 24 }))).toBe('2026-10-25T12:00:00+02:00')
  })

  it('takes whole working days only, unless accelerated', () => {
    const shift = { hours: 36, working: true }
    expect(() => plainDate(kyiv('2026-11-20T09:00'), shift)).toThrow(RangeError)
    expect(shown(plainDate(kyiv('2026-11-20T09:00'), { ...shift, accelerator: 36 }))).toBe('2026-11-20T10:00')
  })

  it('divides to the microsecond, half to even', () => {
    const length = (seconds: number, accelerator: number): number =>
      plainDate(kyiv('2026-11-20'), { seconds, accelerator }) - kyiv('2026-11-20')
    expect(length(1, 2_000_000)).toBe(0)
    expect(length(3, 2_000_000)).toBe(2)
    expect(length(-3, 2_000_000)).toBe(-2)
    expect(length(2, 3_000_000)).toBe(1)
  })
})

describe('acceleratorOf', () => {
  it.each([
    ['quick, accelerator=1440', 1440],
    ['quick,accelerator=10 and more', 10],
    ['accelerator=1440', undefined],
    [' accelerator=0', undefined],
    ['quick', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s → %s', (details, accelerator) => {
    expect(acceleratorOf(details)).toBe(accelerator)
  })
})
