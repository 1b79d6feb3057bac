import { describe, expect, test } from 'vitest'
import { priceQuotation } from '../../domain/methods/price-quotation.ts'
import { instant } from '../../domain/time.ts'
import type { ModelContext } from '../context.ts'
import { check } from '../index.ts'
import type { JsonObject } from '../json.ts'

const id = 'a'.repeat(32)

function context(changes: Partial<ModelContext> = {}): ModelContext {
  let made = 0
  return {
    now: instant('2026-11-21T18:00:00+02:00'),
    id: () => (made++).toString(16).padStart(32, '0'),
    sandbox: true,
    disabled: new Set(),
    variant: priceQuotation.variant,
    ...changes,
  }
}

/** Faults by field; empty when the data passes. */
function faults(model: string, data: JsonObject, stored?: JsonObject): JsonObject {
  const checked = check(model, data, context({ tender: stored }))
  return checked.ok
    ? {}
    : Object.fromEntries(checked.faults.map(({ name, description }) => [name, description]))
}

const buyer = {
  name: 'Школа',
  kind: 'general',
  identifier: { scheme: 'UA-EDR', id: '00000001' },
  address: { countryName: 'Україна' },
  contactPoint: { name: 'Директор', telephone: '+380440000000' },
}
const item = {
  id,
  description: 'Монітори',
  category: '655360-30230000-889652',
  classification: { scheme: 'ДК021', id: '30230000-0', description: 'Комп’ютерне обладнання' },
  unit: { code: 'KGM' },
  quantity: 5,
}
const milestone = (type: string, code: string) => ({
  type,
  code,
  title: 'signingTheContract',
  percentage: 100,
  duration: { days: 2, type: 'banking' },
  sequenceNumber: 1,
})
const tender = {
  title: 'Монітори',
  mainProcurementCategory: 'goods',
  procuringEntity: buyer,
  agreement: { id },
  value: { amount: 500 },
  items: [item],
  milestones: [milestone('financing', 'prepayment'), milestone('delivery', 'standard')],
  tenderPeriod: { endDate: '2026-12-11' },
}

describe('a purchase from the catalogue', () => {
  test('begins now unless it says when', () => {
    expect(check('Tender.create', tender, context())).toMatchObject({
      ok: true,
      data: {
        procurementMethodType: 'priceQuotation',
        awardCriteria: 'lowestCost',
        tenderPeriod: { startDate: '2026-11-21T18:00:00+02:00' },
      },
    })
  })

  test('names one agreement, and neither lots nor features nor a list of agreements', () => {
    const { agreement: _, ...without } = tender
    expect(faults('Tender.create', without)).toEqual({ agreement: ['This field is required.'] })
    for (const member of ['agreements', 'lots', 'features', 'minimalStep', 'guarantee', 'enquiryPeriod'])
      expect(faults('Tender.create', { ...tender, [member]: [] })).toEqual({ [member]: 'Rogue field' })
  })

  test('has items without lots', () => {
    const items = [{ ...item, relatedLot: id }]
    expect(faults('Tender.create', { ...tender, items })).toEqual({
      items: [{ relatedLot: ['Rogue field.'] }],
    })
  })

  test('says when it pays and when it is delivered to', () => {
    const words = 'Tender should contain at least one delivery and one financing milestone'
    expect(faults('Tender.create', { ...tender, milestones: [] })).toEqual({ milestones: [words] })
  })

  test('is announced, and nothing else, by its owner', () => {
    const words = "Value must be one of ['draft', 'active.tendering']."
    expect(faults('Tender.patch', { status: 'active.tendering' })).toEqual({})
    expect(faults('Tender.patch', { status: 'cancelled' })).toEqual({ status: [words] })
  })

  test('has criteria whose ids never repeat', () => {
    const requirement = { id, title: 'x', dataType: 'boolean', status: 'cancelled', expectedValue: true }
    const criterion = (own: string, group: string) => ({
      id: own.repeat(32),
      title: 'x',
      source: 'tenderer',
      classification: { scheme: 'LAW922', id: 'CRITERION.TEST' },
      legislation: [{ identifier: { id: 'x', legalName: 'x', uri: 'http://x.ua' } }],
      requirementGroups: [{ id: group.repeat(32), requirements: [requirement] }],
    })
    const said = (...criteria: JsonObject[]) =>
      check('Tender.patch', { criteria }, context({ plainCriteria: true, tender }))
    const fault = (words: string) => ({ ok: false, faults: [{ name: 'criteria', description: [words] }] })
    expect(said(criterion('1', '2'))).toMatchObject({ ok: true })
    expect(said(criterion('1', '2'), criterion('1', '3'))).toMatchObject(fault('Criteria id should be uniq'))
    expect(said(criterion('1', '2'), criterion('3', '2'))).toMatchObject(
      fault('Requirement group id should be uniq in tender'),
    )
    expect(said(criterion('1', '2'), criterion('3', '4'))).toMatchObject(
      fault('Requirement id should be uniq for all requirements in tender'),
    )
  })
})

describe('a bid for it', () => {
  const stored = { ...tender, config: { valueCurrencyEquality: true, hasValueRestriction: true } }
  const { kind: _, ...bidder } = buyer
  const bid = { tenderers: [{ ...bidder, scale: 'micro' }] }

  test('has a value when it is new; a change may leave it', () => {
    expect(faults('Bid.create', bid, stored)).toEqual({ value: ['This field is required.'] })
    expect(faults('Bid.patch', {}, stored)).toEqual({})
    const words = 'value of bid should be less than value of tender'
    expect(
      faults('Bid.patch', { value: { amount: 501 } }, { ...stored, value: { amount: 500, currency: 'UAH' } }),
    ).toEqual({
      value: [words],
    })
  })

  test('knows neither lots nor parameters', () => {
    expect(faults('Bid.patch', { lotValues: [] }, stored)).toEqual({ lotValues: 'Rogue field' })
    expect(faults('Bid.patch', { parameters: [] }, stored)).toEqual({ parameters: 'Rogue field' })
  })
})
