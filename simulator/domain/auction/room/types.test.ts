import { describe, expect, it } from 'vitest'
import type { Tender } from '../../records/tender.ts'
import { instant } from '../../time.ts'
import {
  afterBid,
  answerTo,
  atAuction,
  atStage,
  bidAt,
  byCosts,
  costing,
  energyAtAuction,
  hashOf,
  idOf,
  OPENED,
  order,
  planned,
  START,
} from './auction.fixture.ts'
import type { Auction, Turn } from './document.ts'
import { auctionsOf } from './open.ts'
import { addresses, results } from './results.ts'
import { ownBid } from './show.ts'

describe('types of auction', () => {
  const features = [{ code: 'air', featureOf: 'tenderer', enum: [{ value: 0.05 }, { value: 0.1 }] }]
  const withParameters = (tender: Tender, values: readonly number[]): Tender => ({
    ...tender,
    features,
    bids: (tender.bids ?? []).map((each, n) => ({
      ...each,
      parameters: [{ code: 'air', value: values[n] ?? 0 }],
    })),
  })

  it('features: exact fractions rank and limit', () => {
    const auction = atStage(planned(withParameters(atAuction([500, 480]), [0.1, 0])), 1)
    expect(auction.auction_type).toBe('meat')
    expect(order(auction)).toEqual([idOf(1), idOf(0)])
    expect(auction.initial_bids?.[0]).toMatchObject({ coeficient: '1', amount_features: '480' })
    expect(auction.initial_bids?.[1]?.coeficient).toMatch(/^\d+\/\d+$/)
    expect(answerTo(auction, 1, { amount: 470 })).toBe('accepted')
    expect(answerTo(auction, 1, { amount: 470.01 })).toBe('Too high value')
    expect(answerTo(atStage(auction, 2), 0, { amount: 490 })).toBe('accepted')
    expect(answerTo(atStage(auction, 2), 0, { amount: 490.01 })).toBe('Too high value')
  })

  it('mixed: as the CDB weighed', () => {
    const weighted = (amount: number, denominator: number, addition: number) => ({
      weightedValue: { amount, denominator, addition, currency: 'UAH', valueAddedTaxIncluded: true },
    })
    const bids = [bidAt(500, 0, weighted(410, 1.25, 10)), bidAt(480, 1, weighted(480, 1, 0))]
    const auction = atStage(planned(atAuction([], { bids })), 1)
    expect(auction.auction_type).toBe('mixed')
    expect(order(auction)).toEqual([idOf(1), idOf(0)])
    const second = atStage(auction, 2)
    expect(answerTo(second, 0, { amount: 490.01 })).toBe('Too high value')
    const acted = afterBid(second, 0, { amount: 450 })
    expect(atStage(acted, 3).results?.[1]).toMatchObject({ amount: 450, amount_weighted: 370 })
    expect(results(atStage(acted, 3), { bids })).toMatchObject({
      bids: [{ value: { amount: 450 }, weightedValue: { amount: 370 } }, { value: { amount: 480 } }],
    })
  })

  it('life-cycle cost: what using costs is added', () => {
    const bids = [bidAt(500, 0, costing(10)), bidAt(480, 1, costing(40.5))]
    const auction = atStage(planned(atAuction([], { bids, ...byCosts })), 1)
    expect(auction).toMatchObject({
      auction_type: 'lcc',
      results: [{ amount_weighted: 520.5 }, { amount_weighted: 510 }],
    })
    expect(answerTo(auction, 1, { amount: 470 })).toBe('accepted')
    expect(answerTo(auction, 1, { amount: 470.01 })).toBe('Too high value')
  })

  it('percent are money of their own', () => {
    const value = (amountPercentage: number) => ({ value: { amountPercentage } as never })
    const percent = { minimalStep: { amountPercentage: 1 } as never }
    const auction = atStage(
      planned(atAuction([], { ...percent, bids: [bidAt(0, 0, value(40)), bidAt(0, 1, value(38))] })),
      1,
    )
    expect(auction.minimalStep).toEqual({ amount: 1, currency: '%' })
    expect(answerTo(auction, 0, { amount: 39.5 })).toBe('Too high value')
    expect(results(auction, atAuction([1, 2]))).toMatchObject({ bids: [{ value: { amount: 40 } }, {}] })
  })

  it('suppliers who share a quantity bid for a unit, lot by lot', () => {
    const lots = ['a', 'b'].map((letter) => ({
      id: letter.repeat(32),
      title: letter,
      status: 'active',
      auctionPeriod: { startDate: START },
      minimalStep: { amount: 5, currency: 'UAH', valueAddedTaxIncluded: true },
    }))
    const price = (amount: number) => ({
      unit: { value: { amount, currency: 'UAH', valueAddedTaxIncluded: true } },
    })
    const offers = (amount: number) =>
      lots.map(({ id }) => ({
        relatedLot: id,
        items: [{ id: 'i', quantity: 3, ...price(amount) }],
        date: OPENED,
      }))
    const { value: _, ...seat } = bidAt(0, 0)
    const bids = [
      { ...seat, lotValues: offers(20) },
      { ...seat, id: idOf(1), lotValues: offers(30) },
    ]
    const tender = atAuction([], { lots, bids })
    const auctions = auctionsOf(tender, {
      now: instant(OPENED),
      hash: (_, place) => hashOf(place),
      sandbox: true,
    })
    expect(auctions.map(({ _id }) => _id)).toEqual(lots.map(({ id }) => `${tender.id}_${id}`))
    const second = auctions[1] as Auction
    expect(answerTo(atStage(second, 1), 1, { amount: 25.5 })).toBe('Too high value')
    const acted = afterBid(atStage(second, 1), 1, { amount: 25 })
    expect(results(atStage(acted, 2), tender)).toMatchObject({
      bids: [{}, { lotValues: [{}, { items: [{ unit: { value: { amount: 25 } } }] }] }],
    })
    const url = `https://room.example/tenders/${second._id}`
    expect(addresses(second, tender, 'https://room.example')).toEqual({
      lots: [{}, { auctionUrl: url }],
      bids: [0, 1].map((n) => ({
        lotValues: [{}, { participationUrl: `${url}/login?bidder_id=${idOf(n)}&hash=${hashOf(n)}` }],
      })),
    })
  })
})

describe('energy services', () => {
  const auction = atStage(planned(energyAtAuction([0.95, 0.9])), 1)
  const terms = (yearlyPaymentsPercentage: number, contractDuration = 10, contractDurationDays = 10) => ({
    yearlyPaymentsPercentage,
    contractDuration,
    contractDurationDays,
  })

  it('rank by present value, least first, and rise by a share', () => {
    expect(order(auction)).toEqual([idOf(0), idOf(1)])
    expect(auction.initial_bids?.[0]).toMatchObject({ contractDurationYears: 10, contractDurationDays: 10 })
    const acted = afterBid(auction, 0, terms(0.85))
    const own = acted.bids[0]
    expect(own && ownBid(acted, own)).toMatchObject({ yearlyPaymentsPercentage: 0.85, changed: true })
    const after = atStage(acted, 2)
    expect(order(after)).toEqual([idOf(1), idOf(0)])
    expect((after.stages[1] as Turn).amount).toMatch(/^\d+\/\d+$/)
    expect(results(after, energyAtAuction([0.95, 0.9]))).toMatchObject({
      bids: [{ value: { yearlyPaymentsPercentage: 0.85, contractDuration: { years: 10, days: 10 } } }, {}],
    })
  })

  it.each([
    [{}, 'Provide yearlyPaymentsPercentage'],
    [terms(0.79), 'Percentage value must be between 80 and 100'],
    [terms(0.8, 16), 'contractDuration must be between 0 and 15.'],
    [terms(0.8, 1, 365), 'contractDurationDays must be between 0 and 364.'],
    [terms(0.8, 15, 1), 'Maximum contract duration is 15 years'],
    [terms(0.8, 0, 0), "You can't bid 0 days and 0 years"],
    [terms(0.95), 'Amount NPV: Too low value'],
    [{ yearlyPaymentsPercentage: -1 }, 'accepted'],
  ])('%j: %s', (form, said) => {
    expect(answerTo(auction, 0, form)).toBe(said)
  })

  it('of a budget are paid a share up to the buyer’s', () => {
    const budget = atStage(planned(energyAtAuction([0.7, 0.6], { fundingKind: 'budget' })), 1)
    expect(answerTo(budget, 0, terms(0.81))).toBe('Percentage value must be between 0 and 80.0')
    expect(answerTo(budget, 0, terms(0.5))).toBe('accepted')
  })
})
