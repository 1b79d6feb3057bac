import { describe, expect, it } from 'vitest'
import type { TenderFacts } from '../facts.ts'
import type { Method } from '../method.ts'
import { belowThreshold } from '../methods/below-threshold.ts'
import { complexAssetArma } from '../methods/complex-asset-arma.ts'
import { esco } from '../methods/esco.ts'
import type { Bid, Lot, Tender } from '../records/tender.ts'
import { holds } from '../rule.ts'
import {
  bidPaysWithinRange,
  incomeFixed,
  incomeGiven,
  lotIncomeGiven,
  paymentsRangeFixed,
  paymentsRangeLimited,
} from './lot-shares.ts'

const lot = (parts: Partial<Lot> = {}): Lot => ({ id: 'l', title: 'Lot', status: 'active', ...parts })
const facts = <T>(method: Method, tender: Partial<Tender>, target: T, before: Partial<Tender> = tender) =>
  ({ method, tender, tenderBefore: before, target }) as unknown as TenderFacts<T>

describe('the share of savings that may be paid', () => {
  const of = (fundingKind: string, range: number | undefined, method: Method = esco) =>
    facts(method, { fundingKind }, lot(range === undefined ? {} : { yearlyPaymentsPercentageRange: range }))

  it('is four fifths unless the budget pays', () => {
    expect(paymentsRangeFixed.check(of('other', 0.8))).toBe(holds)
    expect(paymentsRangeFixed.check(of('other', 0.6))).toEqual({})
    expect(paymentsRangeFixed.check(of('budget', 0.6))).toBe(holds)
    expect(paymentsRangeFixed.check(of('other', undefined, belowThreshold))).toBe(holds)
  })

  it('is no more than that when it does', () => {
    expect(paymentsRangeLimited.check(of('budget', 0))).toBe(holds)
    expect(paymentsRangeLimited.check(of('budget', 0.81))).toEqual({})
    expect(paymentsRangeLimited.check(of('budget', undefined))).toEqual({})
    expect(paymentsRangeLimited.check(of('other', 1))).toBe(holds)
  })

  it('limits bids by their lots', () => {
    const lots = [lot({ yearlyPaymentsPercentageRange: 0.5 })]
    const bid = (share: number) =>
      ({ lotValues: [{ relatedLot: 'l', value: { yearlyPaymentsPercentage: share } }] }) as unknown as Bid
    const check = (fundingKind: string, share: number) =>
      bidPaysWithinRange.check(facts(esco, { fundingKind, lots }, bid(share)))
    expect(check('budget', 0.5)).toBe(holds)
    expect(check('budget', 0.6)).toEqual({ most: '0.5' })
    expect(check('other', 0.9)).toBe(holds)
  })
})

describe('the least income expected of an asset', () => {
  const income = { minExpectedIncome: { amount: 1 } }

  it('is named by lots of announced tenders', () => {
    expect(lotIncomeGiven.check(facts(complexAssetArma, { status: 'draft' }, lot()))).toBe(holds)
    expect(lotIncomeGiven.check(facts(complexAssetArma, { status: 'active.tendering' }, lot()))).toEqual({})
    expect(lotIncomeGiven.check(facts(esco, { status: 'active.tendering' }, lot()))).toBe(holds)
    const announced = (...lots: Lot[]) =>
      incomeGiven.check(
        facts(complexAssetArma, { status: 'active.tendering', lots }, {}, { status: 'draft', lots }),
      )
    expect(announced(lot(income), lot({ status: 'cancelled' }))).toBe(holds)
    expect(announced(lot(income), lot())).toEqual({})
  })

  it('does not change after bids were taken', () => {
    const change = (status: string, lots: Lot[]) =>
      incomeFixed.check(facts(complexAssetArma, { status, lots }, {}, { status, lots: [lot()] }))
    expect(change('active.tendering', [lot(income)])).toBe(holds)
    expect(change('active.pre-qualification', [lot(income)])).toEqual({})
    expect(change('active.pre-qualification', [lot({ title: 'Other' })])).toBe(holds)
  })
})
