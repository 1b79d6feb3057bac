import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  add,
  addSeconds,
  DAY,
  dayClock,
  fromDayClock,
  fromMilliseconds,
  fromWallClock,
  HOUR,
  type Instant,
  instant,
  kyivDate,
  kyivOffset,
  parse,
  print,
  readDate,
  wallClock,
} from './time.ts'

const at = (utc: string): Instant => fromMilliseconds(new Date(utc).getTime())
const anyInstant = fc
  .integer({ min: at('1880-01-01T00:00:00Z'), max: at('2255-01-01T00:00:00Z') })
  .map((value) => value as Instant)

describe('parse', () => {
  it.each([
    ['2026-11-21T18:12:21.363000+02:00', '2026-11-21T16:12:21.363Z'],
    ['2026-11-21T16:12:21.363Z', '2026-11-21T16:12:21.363Z'],
    ['2026-11-21 18:12:21,363', '2026-11-21T16:12:21.363Z'],
    ['2026-11-21T18:12', '2026-11-21T16:12:00Z'],
    ['2026-11-21T18', '2026-11-21T16:00:00Z'],
    ['2026-11-21', '2026-11-20T22:00:00Z'],
    ['2026-07-01', '2026-06-30T21:00:00Z'],
    ['2026-07', '2026-06-30T21:00:00Z'],
    ['20260701T101500+0530', '2026-07-01T04:45:00Z'],
    ['2026-07-01T10:15:00+05', '2026-07-01T05:15:00Z'],
    ['2026-07-01T10:15-05:30', '2026-07-01T15:45:00Z'],
    ['2026-07-01T24:00:00Z', '2026-07-02T00:00:00Z'],
    ['2024-02-29', '2024-02-28T22:00:00Z'],
    ['9999-01-01T00:00:00+00:00', '9999-01-01T00:00:00Z'],
    ['1970-01-01T03:00:00+03:00', '1970-01-01T00:00:00Z'],
  ])('reads %s', (text, utc) => {
    expect(parse(text)).toBe(at(utc))
  })

  it('reads one to six digits of a fraction and drops the rest', () => {
    const whole = instant('2026-11-21T18:12:21Z')
    expect(instant('2026-11-21T18:12:21.5Z') - whole).toBe(500_000)
    expect(instant('2026-11-21T18:12:21.000001Z') - whole).toBe(1)
    expect(instant('2026-11-21T18:12:21.1234569Z') - whole).toBe(123_456)
  })

  it.each([
    '',
    'invalid_value',
    '2026',
    '202611',
    '2026-1-1',
    '2026-13-01',
    '2026-00-01',
    '2026-02-29',
    '1900-02-29',
    '2026-11-31',
    '2026-11-00',
    '0000-01-01',
    '2026-11-21T',
    '2026-11-21T24:00:01',
    '2026-11-21T25:00',
    '2026-11-21T10:60',
    '2026-11-21T10:00:60',
    '2026-11-21T10:00:00.',
    '2026-11-21T10:00.5',
    '2026-11-21T10:0000',
    '2026-11-21T10:00:00+2',
    '2026-11-21T10:00:00+24:00',
    '2026-11-21T10:00:00+02:60',
    '2026-11-21Z',
    '2026-11-21T10:00:00Z ',
    ' 2026-11-21',
    '9999-12-31T23:59:59.999999',
  ])('refuses %j', (text) => {
    expect(parse(text)).toBeUndefined()
    expect(() => instant(text)).toThrow(RangeError)
  })
})

describe('readDate', () => {
  it.each([
    ['2026-11-21', '2026-11-21T00:00:00+02:00'],
    ['2026-07-01T10:15', '2026-07-01T10:15:00+03:00'],
    ['2026-07-01T10:15:00.5Z', '2026-07-01T10:15:00.500000+00:00'],
    ['2222-01-23T11:23:20.418436+03:00', '2222-01-23T11:23:20.418436+03:00'],
    ['9999-12-31T23:59:59.999999-0530', '9999-12-31T23:59:59.999999-05:30'],
    ['2026-07-01T10:15:00-00:00', '2026-07-01T10:15:00+00:00'],
  ])('stores %s as %s', (text, stored) => {
    expect(readDate(text)).toEqual({ instant: parse(text), text: stored })
  })

  it('tells a malformed date from one that a calendar cannot hold', () => {
    expect(readDate('invalid_value')).toEqual({ fault: 'malformed' })
    expect(readDate('9999-12-31T23:59:59.999999')).toEqual({ fault: 'out of range' })
    expect(readDate('0001-01-01')).toEqual({ fault: 'out of range' })
    expect(readDate('9999-12-31T24:00:00Z')).toEqual({ fault: 'out of range' })
  })
})

describe('print', () => {
  it('shows Kyiv time, and microseconds only when there are any', () => {
    expect(print(at('2026-11-21T16:12:21.363Z'))).toBe('2026-11-21T18:12:21.363000+02:00')
    expect(print(at('2026-12-31T22:00:00Z'))).toBe('2027-01-01T00:00:00+02:00')
    expect(print(add(at('2026-07-01T00:00:00Z'), 7))).toBe('2026-07-01T03:00:00.000007+03:00')
    expect(print(add(at('1970-01-01T00:00:00Z'), -1))).toBe('1970-01-01T02:59:59.999999+03:00')
  })

  it('is in standard time from 2038 on and keeps whole seconds to the end of the calendar', () => {
    expect(print(at('2037-07-01T00:00:00Z'))).toBe('2037-07-01T03:00:00+03:00')
    expect(print(at('2038-07-01T00:00:00Z'))).toBe('2038-07-01T02:00:00+02:00')
    expect(print(instant('9999-12-30T23:59:59+02:00'))).toBe('9999-12-30T23:59:59+02:00')
    expect(print(instant('9999-12-30T23:59:59.999999'))).toMatch(/^9999-12-30T23:59:59\.9999\d\d\+02:00$/)
  })

  it('knows what clocks showed before the EU rule', () => {
    expect(print(at('1970-01-01T00:00:00Z'))).toBe('1970-01-01T03:00:00+03:00')
    expect(print(at('1985-07-01T00:00:00Z'))).toBe('1985-07-01T04:00:00+04:00')
    expect(print(at('1991-12-01T00:00:00Z'))).toBe('1991-12-01T02:00:00+02:00')
    expect(print(at('1900-01-01T00:00:00Z'))).toBe('1900-01-01T02:02:00+02:02')
  })

  it('is undone by parse', () => {
    fc.assert(fc.property(anyInstant, (value) => parse(print(value)) === value))
  })

  it('keeps the order of instants with the same offset', () => {
    fc.assert(
      fc.property(anyInstant, anyInstant, (a, b) => {
        fc.pre(kyivOffset(a) === kyivOffset(b))
        return Math.sign(a - b) === Math.sign(wallText(a).localeCompare(wallText(b)))
      }),
    )
  })
})

/** Python prints no fraction for whole seconds; for ordering both need one. */
const wallText = (value: Instant): string => {
  const text = print(value).slice(0, -6)
  return text.includes('.') ? text : `${text}.000000`
}

describe('Kyiv offsets', () => {
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: 'Europe/Kiev',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })

  function intlOffset(milliseconds: number): number {
    const parts = Object.fromEntries(
      clock.formatToParts(new Date(milliseconds)).map(({ type, value }) => [type, Number(value)]),
    ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>
    const { year, month, day, hour, minute, second } = parts
    return (Date.UTC(year, month - 1, day, hour, minute, second) - milliseconds) / 1000
  }

  it('agree with the zone data of the platform on both sides of every change of 1996-2037', () => {
    const years = Array.from({ length: 42 }, (_, index) => 1996 + index)
    const days = Array.from({ length: 8 }, (_, index) => 24 + index)
    const changes = years.flatMap((year) =>
      [2, 9].flatMap((month) =>
        days.flatMap((day) => [Date.UTC(year, month, day), Date.UTC(year, month, day, 1)]),
      ),
    )
    for (const moment of changes.flatMap((change) => [change - 1000, change])) {
      expect(kyivOffset(fromMilliseconds(moment)), new Date(moment).toISOString()).toBe(intlOffset(moment))
    }
  })

  it('agree at any second of 1925-2037', () => {
    const second = fc.integer({ min: Date.UTC(1925, 0, 1) / 1000, max: Date.UTC(2037, 11, 31) / 1000 })
    fc.assert(
      fc.property(second, (value) => kyivOffset(fromMilliseconds(value * 1000)) === intlOffset(value * 1000)),
      { numRuns: 500 },
    )
  })
})

describe('clock changes', () => {
  it('happen at 03:00 in March and 04:00 in October', () => {
    expect(print(at('2026-03-29T00:59:59Z'))).toBe('2026-03-29T02:59:59+02:00')
    expect(print(at('2026-03-29T01:00:00Z'))).toBe('2026-03-29T04:00:00+03:00')
    expect(print(at('2026-10-25T00:59:59Z'))).toBe('2026-10-25T03:59:59+03:00')
    expect(print(at('2026-10-25T01:00:00Z'))).toBe('2026-10-25T03:00:00+02:00')
  })

  it('take an hour that never happens, or happens twice, in standard time', () => {
    expect(parse('2026-03-29T03:30:00')).toBe(at('2026-03-29T01:30:00Z'))
    expect(parse('2026-10-25T03:30:00')).toBe(at('2026-10-25T01:30:00Z'))
    expect(parse('2026-03-29T02:59:59')).toBe(at('2026-03-29T00:59:59Z'))
    expect(parse('2026-03-29T04:00:00')).toBe(at('2026-03-29T01:00:00Z'))
    expect(parse('2026-10-25T02:59:59')).toBe(at('2026-10-24T23:59:59Z'))
    expect(parse('2026-10-25T04:00:00')).toBe(at('2026-10-25T02:00:00Z'))
  })
})

describe('wall clock', () => {
  it('says what a clock and a calendar in Kyiv show', () => {
    const value = instant('2026-11-21T18:12:21.363000+02:00')
    expect(wallClock(value)).toEqual({
      year: 2026,
      month: 11,
      day: 21,
      hour: 18,
      minute: 12,
      second: 21,
      microsecond: 363_000,
      weekday: 6,
    })
    expect(kyivDate(value)).toBe('2026-11-21')
    expect(kyivDate(at('2026-12-31T22:30:00Z'))).toBe('2027-01-01')
  })

  it('is undone by fromWallClock and fromDayClock, but for the hour that happens twice', () => {
    fc.assert(
      fc.property(anyInstant, (value) => {
        const later = fromWallClock(wallClock(value))
        expect(fromDayClock(dayClock(value))).toBe(later)
        expect(fromDayClock(dayClock(value), kyivOffset(value))).toBe(value)
        expect(wallText(later)).toBe(wallText(value))
        expect(later - value).toBeLessThanOrEqual(2 * HOUR)
      }),
    )
  })

  it('carries days and smaller units over', () => {
    expect(print(fromWallClock({ year: 2026, month: 12, day: 32 }))).toBe('2027-01-01T00:00:00+02:00')
    expect(print(fromWallClock({ year: 2026, month: 12, day: 31, hour: 23, minute: 59, second: 60 }))).toBe(
      '2027-01-01T00:00:00+02:00',
    )
    expect(print(fromWallClock({ year: 2027, month: 1, day: 1, microsecond: -1 }))).toBe(
      '2026-12-31T23:59:59.999999+02:00',
    )
  })
})

it('adds elapsed time whatever clocks show', () => {
  const before = instant('2026-10-24T12:00:00+03:00')
  expect(print(add(before, DAY))).toBe('2026-10-25T11:00:00+02:00')
  expect(print(addSeconds(before, 90))).toBe('2026-10-24T12:01:30+03:00')
})
