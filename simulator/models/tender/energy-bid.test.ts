import { describe, expect, it } from 'vitest'
import { check } from '../index.ts'
import type { JsonObject } from '../json.ts'

const [lot, bidder, other] = ['a', 'b', 'c'].map((digit) => digit.repeat(32)) as [string, string, string]
const missing = ['This field is required.']
const savings = Array.from({ length: 21 }, () => 100)
const offer = {
  yearlyPaymentsPercentage: 0.9,
  annualCostsReduction: savings,
  contractDuration: { years: 10, days: 10 },
}
const stored = { ...offer, annualCostsReduction: savings.map(String), amount: 1, amountPerformance: 2 }
const tender = {
  status: 'active.tendering',
  fundingKind: 'other',
  NBUdiscountRate: 0.22,
  noticePublicationDate: '2026-11-21T18:55:23.731000+02:00',
  minValue: { currency: 'UAH', valueAddedTaxIncluded: false },
  lots: [{ id: lot, minValue: { currency: 'UAH', valueAddedTaxIncluded: false } }],
  bids: [
    { id: bidder, lotValues: [{ relatedLot: lot, value: stored }] },
    { id: other, lotValues: [{ relatedLot: lot, value: stored }] },
  ],
}
const withoutLots = { ...tender, lots: [], yearlyPaymentsPercentageRange: 0.5 }

function result(model: string, data: unknown, around: object = tender): JsonObject {
  const context = { now: 0, id: () => lot, sandbox: true, disabled: new Set<string>(), variant: 'energy' }
  const checked = check(model, data, { ...context, tender: { ...around }, auctionLot: lot })
  return checked.ok
    ? checked.data
    : Object.fromEntries(checked.faults.map(({ name, description }) => [name, description]))
}

const tenderers = [
  {
    name: 'Виконавець',
    scale: 'sme',
    identifier: { scheme: 'UA-EDR', id: '00000001' },
    address: { countryName: 'Україна' },
    contactPoint: { name: 'Директор', telephone: '+380440000000' },
  },
]
const bid = (value: object) => ({ tenderers, lotValues: [{ relatedLot: lot, value }] })
const valueFaults = (value: object, around: object = tender) => {
  const { lotValues } = result('Bid.create', bid(value), around)
  return (lotValues as [{ value: unknown }])[0].value
}

describe('an offer for an energy service', () => {
  it('is worth what is computed, whatever was sent', () => {
    expect(valueFaults({ ...offer, amount: 400, amountPerformance: 500 })).toEqual({
      ...offer,
      annualCostsReduction: savings.map(String),
      currency: 'UAH',
      valueAddedTaxIncluded: false,
      amount: 982.6,
      amountPerformance: 101.34,
    })
  })

  it('is whole', () => {
    expect(valueFaults({ amount: 500 })).toEqual({
      yearlyPaymentsPercentage: missing,
      annualCostsReduction: missing,
      contractDuration: missing,
    })
    expect(valueFaults({ ...offer, annualCostsReduction: [1] })).toEqual({
      annualCostsReduction: ['annual costs reduction should be set for 21 period'],
    })
  })

  it('lasts from a day to fifteen years', () => {
    const lasting = (contractDuration: object) => valueFaults({ ...offer, contractDuration })
    expect(lasting({ years: 16 })).toEqual({
      contractDuration: { years: ['Int value should be less than 15.'] },
    })
    expect(lasting({ years: 15, days: 1 })).toEqual({
      contractDuration: { days: ['max contract duration 15 years'] },
    })
    expect(lasting({ years: 0 })).toEqual({ contractDuration: { days: ['min contract duration 1 day'] } })
  })

  it('is in the currency, and with the tax, of what is expected', () => {
    expect(valueFaults({ ...offer, currency: 'USD' })).toEqual([
      'currency of bid should be identical to currency of minValue of lot',
    ])
    expect(valueFaults({ ...offer, valueAddedTaxIncluded: true })).toEqual([
      'valueAddedTaxIncluded of bid should be identical to valueAddedTaxIncluded of minValue of lot',
    ])
  })

  it('asks for a share that the funding allows', () => {
    expect(valueFaults({ ...offer, yearlyPaymentsPercentage: 0.7 })).toEqual({
      yearlyPaymentsPercentage: ['yearlyPaymentsPercentage should be greater than 0.8 and less than 1'],
    })
    const budget = { ...withoutLots, fundingKind: 'budget' }
    expect(result('Bid.create', { tenderers, value: offer }, budget).value).toEqual({
      yearlyPaymentsPercentage: ['yearlyPaymentsPercentage should be greater than 0 and less than 0.5'],
    })
  })

  it('is made for the whole tender only where there are no lots', () => {
    expect(result('Bid.create', { ...bid(offer), value: offer }).value).toEqual([
      'value should be posted for each lot of bid',
    ])
    expect(result('Bid.create', { tenderers }, withoutLots).value).toEqual(missing)
  })
})

describe('the auction of an energy service', () => {
  it('changes the share and the duration; the amounts follow', () => {
    const better = { yearlyPaymentsPercentage: 0.85, contractDuration: { years: 10 } }
    const sent = { bids: [{ lotValues: [{ value: better }] }, {}] }
    const { bids } = result('Auction.results.lot', sent) as { bids: [JsonObject] }
    expect(bids[0].lotValues).toEqual([
      {
        relatedLot: lot,
        value: {
          yearlyPaymentsPercentage: 0.85,
          contractDuration: { years: 10, days: 0 },
          annualCostsReduction: savings.map(String),
          amount: 925.68,
          amountPerformance: 125.63,
        },
      },
    ])
  })
})
