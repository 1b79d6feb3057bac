import { describe, expect, it } from 'vitest'
import { energyValue, someBid, someTender } from '../testing/tender-facts.ts'
import { auctionResults, auctionUrls } from './robot.ts'

const date = '2026-11-20T12:00:00+02:00'
const tenderWith = (value: object) =>
  someTender({
    status: 'active.auction',
    auctionPeriod: { startDate: '2026-11-21T12:00:00+02:00' },
    bids: [someBid('b', 1, { status: 'active', value: value as never }), someBid('c', 1)],
  })
const results = (value: object) => auctionResults(tenderWith(value), undefined)

describe('an auction in which everybody keeps his bid', () => {
  it('reports what each auction is about', () => {
    expect(results({ amount: 5, currency: 'UAH' })).toEqual({ bids: [{ value: { amount: 5 }, date }, {}] })
    expect(results({ amountPercentage: 38 })).toEqual({ bids: [{ value: { amount: 38 }, date }, {}] })
    const terms = { yearlyPaymentsPercentage: 0.9, contractDuration: { years: 1, days: 0 } }
    const energy = { amount: 1, ...terms }
    expect(results({ ...energyValue(1, 2), ...terms })).toEqual({ bids: [{ value: energy, date }, {}] })
  })

  it('is watched where nobody is, and says nothing of who takes no part', () => {
    const url = `https://auction.invalid/tenders/${'t'.repeat(32)}`
    expect(auctionUrls(tenderWith({ amount: 5 }), undefined)).toEqual({
      auctionUrl: url,
      bids: [
        {
          participationUrl: expect.stringMatching(
            new RegExp(`^${url}/login\\?bidder_id=b&hash=[0-9a-f]{32}$`),
          ),
        },
        {},
      ],
    })
    expect(auctionResults(someTender({ bids: [someBid('c', 1)] }), undefined)).toEqual({ bids: [{}] })
  })
})
