import { describe, expect, it } from 'vitest'
import type { Method } from '../method.ts'
import { aboveThreshold } from '../methods/above-threshold.ts'
import { aboveThresholdUA } from '../methods/above-threshold-ua.ts'
import { aboveThresholdUADefense } from '../methods/above-threshold-ua-defense.ts'
import { holds } from '../rule.ts'
import { someTender, tenderFacts } from '../testing/tender-facts.ts'
import { tenderingExtended, tenderingLongEnough } from './tender-period.ts'

const saturday = '2026-11-21T18:00:00+02:00'

function factsOf(method: Method, endDate: string, startDate = saturday) {
  const [minTenderingDuration = 0] = method.config.minTenderingDuration as readonly number[]
  const tender = someTender({ tenderPeriod: { startDate, endDate } }, { minTenderingDuration })
  return Object.assign(tenderFacts(tender, { now: startDate }), { method })
}

describe('the length of tendering', () => {
  it('is counted in whole calendar days by the law', () => {
    const check = (endDate: string) => tenderingLongEnough.check(factsOf(aboveThresholdUA, endDate))
    expect(check('2026-12-06T23:59:59+02:00')).toEqual({ days: 15, kind: 'calendar' })
    expect(check('2026-12-07T00:00:00+02:00')).toBe(holds)
  })

  it('is counted in working days for defence', () => {
    const check = (endDate: string) => tenderingLongEnough.check(factsOf(aboveThresholdUADefense, endDate))
    expect(check('2026-11-30T23:59:59+02:00')).toEqual({ days: 6, kind: 'business' })
    expect(check('2026-12-01T00:00:00+02:00')).toBe(holds)
  })

  it('counts Saturdays that the government moved as working days, for defence alone', () => {
    // Saturday 5 May 2018 was worked off.
    const facts = factsOf(aboveThresholdUADefense, '2018-05-16T00:00:00+03:00', '2018-05-04T12:00:00+03:00')
    expect(tenderingLongEnough.check(facts)).toBe(holds)
    const { calendar: _, ...method } = facts.method
    expect(tenderingLongEnough.check({ ...facts, method })).toEqual({ days: 6, kind: 'business' })
  })
})

describe('the time that a change leaves', () => {
  it('is four calendar days by the particulars, seven by the law, two working days for defence', () => {
    const soon = '2026-11-24T00:00:00+02:00'
    expect(tenderingExtended.check(factsOf(aboveThreshold, soon))).toEqual({ days: 4, kind: 'days' })
    expect(tenderingExtended.check(factsOf(aboveThresholdUA, soon))).toEqual({ days: 7, kind: 'days' })
    expect(tenderingExtended.check(factsOf(aboveThresholdUADefense, soon))).toEqual({
      days: 2,
      kind: 'working days',
    })
    expect(tenderingExtended.check(factsOf(aboveThreshold, '2026-11-26T00:00:00+02:00'))).toBe(holds)
    expect(tenderingExtended.check(factsOf(aboveThresholdUADefense, '2026-11-25T00:00:00+02:00'))).toBe(holds)
  })
})
