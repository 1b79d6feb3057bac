import { describe, expect, it } from 'vitest'
import { energyPerformance } from './energy-performance.ts'

/** The same saving in every period. */
const always = (saving: string) => Array.from({ length: 21 }, () => saving)
const offer = (years: number, days: number, share: number, savings: readonly (string | number)[]) => ({
  contractDuration: { years, days },
  yearlyPaymentsPercentage: share,
  annualCostsReduction: savings,
})
const terms = (noticePublicationDate: string, NBUdiscountRate: number) => ({
  noticePublicationDate,
  NBUdiscountRate,
})

describe('an energy performance contract', () => {
  it('costs the bidder’s share of the savings while it lasts', () => {
    const notice = terms('2026-11-21T18:55:23.731000+02:00', 0.22)
    expect(energyPerformance(offer(10, 10, 0.9, always('100')), notice)).toEqual({
      amount: 982.6,
      amountPerformance: 101.34,
    })
  })

  it('is counted from the day of the notice in Kyiv', () => {
    const savings = always('751.5')
    const summer = terms('2026-07-01T09:00:00+03:00', 0.12591)
    const night = terms('2026-06-30T21:30:00+00:00', 0.12591)
    const expected = { amount: 6723.76, amountPerformance: 1937.87 }
    expect(energyPerformance(offer(10, 10, 0.85, savings), summer)).toEqual(expected)
    expect(energyPerformance(offer(10, 10, 0.85, savings), night)).toEqual(expected)
  })

  it('may last fifteen years and is not discounted at a rate of nought', () => {
    const growing = Array.from({ length: 21 }, (_, n) => 92.5 + n)
    expect(energyPerformance(offer(15, 0, 0.91111, growing), terms('2026-01-01T00:00:00+02:00', 0))).toEqual({
      amount: 1360.1,
      amountPerformance: 680.21,
    })
  })

  it('has no first period when the notice is of the last day of the year', () => {
    const notice = terms('2026-12-31T10:00:00+02:00', 0.99)
    expect(energyPerformance(offer(0, 1, 1, always('100')), notice)).toEqual({
      amount: 0.27,
      amountPerformance: 100.87,
    })
  })

  it('counts a leap year as 365 days from the second period on', () => {
    const late = Array.from({ length: 21 }, (_, n) => (n < 5 ? '0' : '333.333'))
    expect(energyPerformance(offer(3, 300, 0, late), terms('2028-02-29T12:00:00+02:00', 0.05))).toEqual({
      amount: 0,
      amountPerformance: 2752.24,
    })
  })
})
