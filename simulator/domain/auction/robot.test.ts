import { describe, expect, it } from 'vitest'
import { energyValue, someBid, someTender } from '../testing/tender-facts.ts'
import { auctionResults } from './robot.ts'

const results = (value: object) =>
  auctionResults(
    someTender({ bids: [someBid('b', 1, { status: 'active', value: value as never }), someBid('c', 1)] }),
    undefined,
  )
const date = '2026-11-20T12:00:00+02:00'

describe('an auction in which everybody keeps his bid', () => {
  it('reports what each auction is about', () => {
    expect(results({ amount: 5, currency: 'UAH' })).toEqual({ bids: [{ value: { amount: 5 }, date }, {}] })
    expect(results({ amountPercentage: 38 })).toEqual({ bids: [{ value: { amount: 38 }, date }, {}] })
    const terms = { yearlyPaymentsPercentage: 0.9, contractDuration: { years: 1, days: 0 } }
    expect(results({ ...energyValue(1, 2), ...terms })).toEqual({ bids: [{ value: terms, date }, {}] })
  })
})
