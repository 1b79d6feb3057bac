import { describe, expect, it } from 'vitest'
import type { Bid, Tender } from '../records/tender.ts'
import { type UnitValueLaw, unitValueFault } from './unit-values.ts'

const law: UnitValueLaw = { demanded: false, withoutTax: true, sum: 'by-tax' }

function tender(): Tender {
  return {
    items: [
      { id: 'a', relatedLot: 'one' },
      { id: 'b', relatedLot: 'two' },
    ],
    config: { valueCurrencyEquality: true },
  } as unknown as Tender
}

function item(id: string, quantity: number, amount: number, more: object = {}) {
  const value = { amount, currency: 'UAH', valueAddedTaxIncluded: false, ...more }
  return { id, quantity, unit: { code: 'KGM', value } }
}

const value = (amount: number, valueAddedTaxIncluded: boolean) => ({
  amount,
  currency: 'UAH',
  valueAddedTaxIncluded,
})
const bid = (parts: object) => parts as unknown as Bid

describe('unit prices of a bid', () => {
  it('adds up to the value, coins aside, when there is no tax', () => {
    expect(
      unitValueFault(tender(), bid({ value: value(500.99, false), items: [item('a', 5, 100)] }), law),
    ).toBeUndefined()
    expect(
      unitValueFault(tender(), bid({ value: value(501, false), items: [item('a', 5, 100)] }), law),
    ).toMatchObject({ kind: 'sum-unequal' })
  })

  it('lies between net and gross when tax is included', () => {
    const of = (price: number) =>
      unitValueFault(tender(), bid({ value: value(600, true), items: [item('a', 1, price)] }), law)?.kind
    expect([of(499), of(500), of(600), of(601)]).toEqual([
      'sum-outside-tax',
      undefined,
      undefined,
      'sum-outside-tax',
    ])
  })

  it('multiplies decimals exactly', () => {
    const exact = bid({ value: value(1, false), items: [item('a', 10, 0.1)] })
    expect(unitValueFault(tender(), exact, law)).toBeUndefined()
  })

  it('compares every lot with its own items', () => {
    const lotValues = [
      { relatedLot: 'one', value: value(10, false) },
      { relatedLot: 'two', value: value(20, false) },
    ]
    const fits = bid({ lotValues, items: [item('a', 1, 10), item('b', 2, 10)] })
    const crossed = bid({ lotValues, items: [item('a', 2, 10), item('b', 1, 10)] })
    expect(unitValueFault(tender(), fits, law)).toBeUndefined()
    expect(unitValueFault(tender(), crossed, law)).toEqual({ kind: 'sum-unequal', of: 'lotValues' })
  })

  it('takes unit prices without tax, in the currency of the bid', () => {
    const priced = (more: object) => bid({ value: value(10, true), items: [item('a', 1, 10, more)] })
    expect(unitValueFault(tender(), priced({ valueAddedTaxIncluded: true }), law)?.kind).toBe('tax')
    expect(unitValueFault(tender(), priced({ currency: 'USD' }), law)?.kind).toBe('currency')
  })

  it('wants a price of zero for nothing, and any price where it is demanded', () => {
    const funded = { ...law, demanded: true }
    expect(
      unitValueFault(tender(), bid({ value: value(10, true), items: [item('a', 0, 10)] }), law)?.kind,
    ).toBe('zero-quantity')
    expect(unitValueFault(tender(), bid({ items: [{ id: 'a' }] }), funded)?.kind).toBe('price-missing')
    expect(unitValueFault(tender(), bid({}), funded)?.kind).toBe('items-missing')
  })
})
