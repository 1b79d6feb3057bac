import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Method } from '../method.ts'
import { complexAssetArma } from '../methods/complex-asset-arma.ts'
import { esco } from '../methods/esco.ts'
import type { Value } from '../records/common.ts'
import type { Bid } from '../records/tender.ts'
import { energyValue, someBid, someTender, tenderFacts } from '../testing/tender-facts.ts'
import { notYetAwarded, rank, toAwardAgain } from './ranking.ts'

const active = (id: string, amount: number, parts: Partial<Bid> = {}) =>
  someBid(id, amount, { status: 'active', ...parts })
const order = (bids: Bid[], lotId?: string) =>
  rank(tenderFacts(someTender()), bids, lotId).map(({ id }) => id)
const weighted = (amount: number) => ({
  weightedValue: { amount, currency: 'UAH', valueAddedTaxIncluded: false },
})

describe('rank', () => {
  it('puts the lower price first and of equal prices the earlier', () => {
    const early = { date: '2026-11-19T10:00:00+02:00' }
    expect(order([active('a', 20), active('b', 10), active('c', 10, early)])).toEqual(['c', 'b', 'a'])
  })

  it('puts the energy service that is worth most first, and the lowest share of income', () => {
    const worth = (id: string, amountPerformance: number) =>
      active(id, 0, { value: energyValue(100, amountPerformance) })
    const share = (id: string, amountPercentage: number) =>
      active(id, 0, { value: { amountPercentage } as unknown as Value })
    const by = (method: Method, bids: Bid[]) =>
      rank({ ...tenderFacts(someTender()), method }, bids).map(({ id }) => id)
    expect(by(esco, [worth('a', 5), worth('b', 7), worth('c', -1)])).toEqual(['b', 'a', 'c'])
    expect(by(complexAssetArma, [share('a', 38.5), share('b', 38), share('c', 40)])).toEqual(['b', 'a', 'c'])
  })

  it('goes by weighted values only when every bid has one', () => {
    expect(order([active('a', 10, weighted(30)), active('b', 20, weighted(15))])).toEqual(['b', 'a'])
    expect(order([active('a', 10, weighted(30)), active('b', 20)])).toEqual(['a', 'b'])
  })

  it('counts only active bids, and for a lot only live offers for it', () => {
    const offer = (status: string, amount: number) => ({
      relatedLot: 'lot',
      status,
      date: '2026-11-19T10:00:00+02:00',
      value: { amount, currency: 'UAH', valueAddedTaxIncluded: false },
    })
    const bids = [
      active('a', 1, { lotValues: [offer('active', 9)] }),
      active('b', 1, { lotValues: [offer('unsuccessful', 5)] }),
      active('c', 1, { status: 'unsuccessful', lotValues: [offer('active', 1)] }),
      active('d', 1, { lotValues: [offer('active', 8), { ...offer('active', 1), relatedLot: 'other' }] }),
    ]
    expect(order(bids, 'lot')).toEqual(['d', 'a'])
  })

  it('does not depend on the order of the bids', () => {
    const bids = fc.uniqueArray(
      fc.record({ amount: fc.integer({ min: 1, max: 3 }), hour: fc.integer({ min: 10, max: 23 }) }),
      {
        selector: ({ hour }) => hour,
        maxLength: 6,
      },
    )
    fc.assert(
      fc.property(bids, (list) => {
        const all = list.map(({ amount, hour }) =>
          active(`${hour}`, amount, { date: `2026-11-19T${hour}:00:00+02:00` }),
        )
        expect(order(all)).toEqual(order(all.toReversed()))
      }),
    )
  })
})

describe('who is next', () => {
  const candidates = rank(tenderFacts(someTender()), [active('a', 1), active('b', 2), active('c', 3)])
  const award = (bid_id: string, status: string) => ({
    id: `${bid_id}${status}`,
    bid_id,
    status,
    suppliers: [],
  })
  const ids = (list: { id: string }[]) => list.map(({ id }) => id)

  it('in order: whoever has no lasting award', () => {
    const awards = [award('a', 'cancelled'), award('b', 'unsuccessful')]
    expect(ids(notYetAwarded(candidates, awards))).toEqual(['a', 'c'])
  })

  it('without an order: everybody at first, then those whose award was cancelled', () => {
    expect(ids(toAwardAgain(candidates, []))).toEqual(['a', 'b', 'c'])
    const awards = [
      award('a', 'cancelled'),
      award('b', 'cancelled'),
      award('b', 'pending'),
      award('c', 'active'),
    ]
    expect(ids(toAwardAgain(candidates, awards))).toEqual(['a'])
  })
})
