import { describe, expect, it } from 'vitest'
import type { ContractItem } from '../records/contract.ts'
import { decimal, greatestGross, netMismatch, sum, unitPricesMismatch, unitPricesSum } from './money.ts'

const value = (amount: number, amountNet: number, valueAddedTaxIncluded = true) => ({
  amount,
  amountNet,
  currency: 'UAH',
  valueAddedTaxIncluded,
})
const item = (quantity: number | undefined, amount: number | undefined) =>
  ({
    id: '1',
    ...(quantity !== undefined && { quantity }),
    unit: { code: 'KGM', ...(amount !== undefined && { value: value(amount, amount, false) }) },
  }) as ContractItem

describe('amount and net amount', () => {
  it.each([
    [value(120, 100), undefined],
    [value(100, 100), undefined],
    [value(120.01, 100), 'with-tax'],
    [value(99.99, 100), 'with-tax'],
    [value(100, 100, false), undefined],
    [value(100, 99.99, false), 'without-tax'],
    [value(0, 0), undefined],
    [value(0, 0, false), undefined],
  ])('%o', (money, mismatch) => expect(netMismatch(money)).toBe(mismatch))

  it('rounds the greatest gross amount up to whole cents', () => {
    expect(greatestGross(decimal(100.001)).toString()).toBe('120.01')
    expect(greatestGross(decimal(469.1)).toString()).toBe('562.92')
    expect(netMismatch(value(120.01, 100.001))).toBeUndefined()
    expect(netMismatch(value(120.02, 100.001))).toBe('with-tax')
  })

  it('adds decimals exactly', () => expect(sum([0.1, 0.2]).equals('0.3')).toBe(true))
})

describe('unit prices', () => {
  it('adds up what has both a quantity and a price', () => {
    expect(unitPricesSum([item(5, 93.8), item(undefined, 7), item(3, undefined)])?.toString()).toBe('469')
    expect(unitPricesSum([item(3, undefined)])).toBeUndefined()
    expect(unitPricesSum([])).toBeUndefined()
  })

  it.each([
    [469, value(469, 400), undefined],
    [400, value(469, 400), undefined],
    [399, value(469, 400), 'with-tax'],
    [470, value(469, 400), 'with-tax'],
    [0, value(0, 0), 'with-tax'],
    [469.9, value(469.1, 469.1, false), undefined],
    [470, value(469.99, 469.99, false), 'without-tax'],
  ])('compares %d with the value without coins', (total, money, mismatch) =>
    expect(unitPricesMismatch(decimal(total), money, 'by-tax')).toBe(mismatch),
  )

  it('takes a sixth off where no net amount is given', () => {
    const { amountNet: _, ...gross } = value(120, 0)
    expect(unitPricesMismatch(decimal(100), gross, 'by-tax')).toBeUndefined()
    expect(unitPricesMismatch(decimal(99), gross, 'by-tax')).toBe('with-tax')
  })

  it('only limits the sum in tenders of the old days', () => {
    expect(unitPricesMismatch(decimal(1), value(469, 469, false), 'upper-bound')).toBeUndefined()
    expect(unitPricesMismatch(decimal(470), value(469, 469), 'upper-bound')).toBe('upper-bound')
  })
})
