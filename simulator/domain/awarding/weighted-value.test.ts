import { describe, expect, it } from 'vitest'
import { esco } from '../methods/esco.ts'
import type { Bid, Feature, Tender } from '../records/tender.ts'
import { energyValue, someBid, someTender, tenderFacts } from '../testing/tender-facts.ts'
import { roundCents, weightedValue } from './weighted-value.ts'

const feature = (code: string, values: number[], parts: Partial<Feature> = {}): Feature => ({
  code,
  featureOf: 'tenderer',
  enum: values.map((value) => ({ value })),
  ...parts,
})

const weigh = (tender: Tender, bid: Bid, lotId?: string) =>
  weightedValue(tenderFacts(tender), bid, bid, lotId)

describe('roundCents', () => {
  it.each([
    [2.675, 2.67],
    [0.125, 0.12],
    [0.375, 0.38],
    [1.005, 1],
    [364.7777777777778, 364.78],
    [-0.125, -0.12],
    [1e22, 1e22],
  ])('%d → %d, as Python rounds', (value, cents) => {
    expect(roundCents(value)).toBe(cents)
  })
})

describe('weightedValue', () => {
  const features = [feature('air', [0.1, 0.15]), feature('years', [0.05, 0.1, 0.15])]
  const parameters = (value: number) => ({ parameters: features.map(({ code }) => ({ code, value })) })

  it('divides by the weight of the parameters', () => {
    expect(weigh(someTender({ features }), someBid('b', 469, parameters(0.1)))).toEqual({
      denominator: 1.2857142857142858,
      amount: 364.78,
      currency: 'UAH',
    })
    expect(weigh(someTender({ features }), someBid('b', 479, parameters(0.15)))).toEqual({
      denominator: 1.4285714285714286,
      amount: 335.3,
      currency: 'UAH',
    })
  })

  it('looks only at features that concern the lot', () => {
    const tender = someTender({
      features: [
        feature('air', [0.15], { featureOf: 'lot', relatedItem: 'other' }),
        feature('years', [0.05, 0.15]),
      ],
    })
    const bid = someBid('b', 469, parameters(0.1))
    expect(weigh(tender, bid, 'lot')).toMatchObject({ denominator: 1.1176470588235294, amount: 419.63 })
  })

  it('adds the costs of the life cycle', () => {
    const tender = someTender({
      criteria: [
        {
          id: 'c',
          classification: { scheme: 'LAW922', id: 'CRITERION.OTHER.LIFE_CYCLE_COST.COST_OF_USE' },
          requirementGroups: [{ id: 'g', requirements: [{ id: 'r', title: 'Cost', dataType: 'number' }] }],
        },
      ],
    })
    const bid = someBid('b', 100, {
      requirementResponses: [
        { id: '1', requirement: { id: 'r' }, value: '10.10' },
        { id: '2', requirement: { id: 'elsewhere' }, value: 5 },
      ],
    })
    expect(weigh(tender, bid)).toEqual({ addition: 10.1, amount: 110.1, currency: 'UAH' })
  })

  it('multiplies what an energy service is worth, and keeps less of the weight', () => {
    const bid = someBid('b', 5000, { ...parameters(0.1), value: energyValue(5000, 101.34) })
    const facts = { ...tenderFacts(someTender({ features })), method: esco }
    expect(weightedValue(facts, bid, bid)).toEqual({
      denominator: 1.286,
      amountPerformance: 130.29,
      currency: 'UAH',
    })
  })

  it('is absent when there is nothing but the price', () => {
    expect(weigh(someTender(), someBid('b', 100))).toBeUndefined()
  })
})
