import { describe, expect, it } from 'vitest'
import { isWorkingDay } from './working-days.ts'

describe('isWorkingDay', () => {
  it('rests on Saturdays and Sundays, after 2022 too', () => {
    expect(
      ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'].map((date) => isWorkingDay(date)),
    ).toEqual([true, false, false, true])
  })

  it('rests on decreed holidays, which end in 2022', () => {
    expect(isWorkingDay('2015-05-01')).toBe(false)
    expect(isWorkingDay('2022-06-28')).toBe(false)
    expect(isWorkingDay('2019-12-31')).toBe(false)
    expect(isWorkingDay('2019-12-31', 'defense')).toBe(false)
    expect(isWorkingDay('2022-06-29')).toBe(true)
    expect(isWorkingDay('2022-08-24')).toBe(true)
    expect(isWorkingDay('2026-01-01')).toBe(true)
  })

  it('works moved Saturdays in the defence calendar only', () => {
    expect(isWorkingDay('2021-01-16')).toBe(false)
    expect(isWorkingDay('2021-01-16', 'defense')).toBe(true)
    expect(isWorkingDay('2021-01-17', 'defense')).toBe(false)
    expect(isWorkingDay('2022-07-02', 'defense')).toBe(true)
  })

  it('takes only dates', () => {
    expect(() => isWorkingDay('2026-1-1')).toThrow(RangeError)
  })
})
