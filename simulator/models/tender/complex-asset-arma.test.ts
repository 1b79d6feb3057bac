import { describe, expect, it } from 'vitest'
import { check } from '../index.ts'

const [lot, bidder] = ['a', 'b'].map((digit) => digit.repeat(32)) as [string, string]
const tender = {
  lots: [{ id: lot, value: { amountPercentage: 50 } }],
  bids: [{ id: bidder, lotValues: [{ relatedLot: lot, value: { amountPercentage: 38 } }] }],
}

function result(model: string, data: unknown) {
  const context = { now: 0, id: () => lot, sandbox: true, disabled: new Set<string>(), variant: 'share' }
  const checked = check(model, data, { ...context, tender: { ...tender }, auctionLot: lot })
  return checked.ok
    ? checked.data
    : Object.fromEntries(checked.faults.map(({ name, description }) => [name, description]))
}

const income = (parts: object = {}) => ({ amount: 100_000, valueAddedTaxIncluded: true, ...parts })

describe('a lot of assets to manage', () => {
  it('is valued in percent, to the thousandth', () => {
    expect(result('Lot.create', { title: 'Lot' })).toEqual({ value: ['This field is required.'] })
    expect(result('Lot.create', { title: 'Lot', value: { amountPercentage: 100.1 } })).toEqual({
      value: { amountPercentage: ['Value should be less than 100.'] },
    })
    expect(result('Lot.create', { title: 'Lot', value: { amountPercentage: 33.33333 } })).toMatchObject({
      value: { amountPercentage: 33.333 },
    })
  })

  it('expects an income in hryvnias', () => {
    const of = (minExpectedIncome: object) => result('Lot.patch', { minExpectedIncome }).minExpectedIncome
    expect(of(income({ amount: 100_000.999 }))).toEqual(income({ amount: 100_001, currency: 'UAH' }))
    expect(of(income({ currency: 'USD' }))).toEqual({ currency: ["Value must be one of ['UAH']."] })
    expect(of({ amount: 1 })).toEqual({ valueAddedTaxIncluded: ['This field is required.'] })
  })
})

describe('a bid to manage assets', () => {
  it('asks for no greater share than its lot allows', () => {
    const value = (amountPercentage: number) => ({
      lotValues: [{ relatedLot: lot, value: { amountPercentage } }],
    })
    expect(result('Bid.patch', value(50))).toMatchObject(value(50))
    expect(result('Bid.patch', value(50.001))).toEqual({
      lotValues: [{ value: ['value of bid should be less than value of lot'] }],
    })
  })
})

describe('the auction of asset management', () => {
  it('reports percent as if they were money', () => {
    const value = { amount: 37, currency: 'UAH', valueAddedTaxIncluded: true }
    expect(result('Auction.results.lot', { bids: [{ lotValues: [{ value }] }] })).toEqual({
      bids: [{ id: bidder, lotValues: [{ relatedLot: lot, value: { amountPercentage: 37 } }] }],
    })
  })
})
