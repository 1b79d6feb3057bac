import { describe, expect, test } from 'vitest'
import { instant } from '../../domain/time.ts'
import type { ModelContext } from '../context.ts'
import { check } from '../index.ts'
import type { JsonObject } from '../json.ts'

const [id, otherId] = ['a'.repeat(32), 'b'.repeat(32)]

function context(changes: Partial<ModelContext> = {}): ModelContext {
  let made = 0
  const next = () => (made++).toString(16).padStart(32, '0')
  return {
    now: instant('2026-11-21T18:00:00+02:00'),
    id: next,
    sandbox: true,
    disabled: new Set(),
    ...changes,
  }
}

/** Faults by field; empty when the data passes. */
function faults(model: string, data: JsonObject, tender?: JsonObject): JsonObject {
  const checked = check(model, data, context({ tender }))
  return checked.ok
    ? {}
    : Object.fromEntries(checked.faults.map(({ name, description }) => [name, description]))
}

const school = {
  name: 'Школа',
  identifier: { scheme: 'UA-EDR', id: '00000001' },
  address: { countryName: 'Україна' },
  contactPoint: { name: 'Директор', telephone: '+380440000000' },
}
const classification = { scheme: 'ДК021', id: '44617100-9', description: 'Картонні коробки' }
const item = { id, description: 'Зошити', classification, unit: { code: 'KGM' }, quantity: 5 }
const milestone = (type: string, code: string) => ({
  type,
  code,
  title: 'signingTheContract',
  percentage: 100,
  duration: { days: 2, type: 'banking' },
  sequenceNumber: 1,
})
const tender = {
  title: 'Зошити',
  mainProcurementCategory: 'goods',
  procuringEntity: { ...school, kind: 'general' },
  value: { amount: 500 },
  items: [item],
  milestones: [milestone('financing', 'prepayment'), milestone('delivery', 'standard')],
  enquiryPeriod: { endDate: '2026-12-01' },
  tenderPeriod: { endDate: '2026-12-11' },
}

describe('a new tender', () => {
  test('passes and gets what the CDB fills in', () => {
    const checked = check('Tender.create', tender, context())
    expect(checked).toMatchObject({
      ok: true,
      data: {
        status: 'draft',
        awardCriteria: 'lowestCost',
        procurementMethodType: 'belowThreshold',
        value: { amount: 500, currency: 'UAH', valueAddedTaxIncluded: false },
        enquiryPeriod: { startDate: '2026-11-21T18:00:00+02:00', endDate: '2026-12-01T00:00:00+02:00' },
      },
    })
  })

  test('lacks everything required', () => {
    const required = ['This field is required.']
    expect(faults('Tender.create', {})).toEqual({
      title: required,
      procuringEntity: required,
      value: required,
      enquiryPeriod: required,
      tenderPeriod: required,
      items: required,
    })
  })

  test.each<[string, JsonObject, JsonObject]>([
    [
      'no category',
      { mainProcurementCategory: null },
      { mainProcurementCategory: ['This field is required.'] },
    ],
    ['no milestones', { milestones: [] }, { milestones: ['Tender should contain at least one milestone'] }],
    [
      'payment only',
      { milestones: [milestone('financing', 'prepayment')] },
      { milestones: ['Tender should contain at least one delivery and one financing milestone'] },
    ],
    [
      'a buyer without need',
      { buyers: [school].map(({ name, identifier }) => ({ name, identifier })) },
      { buyers: ['Rogue field.'] },
    ],
    [
      'a central body without buyers',
      { procuringEntity: { ...school, kind: 'central' } },
      { buyers: ['This field is required.'] },
    ],
    [
      'nobody to ask',
      { procuringEntity: { ...school, kind: 'general', contactPoint: { name: 'Директор' } } },
      { procuringEntity: { contactPoint: { email: ['telephone or email should be present'] } } },
    ],
    [
      'an item of a lot that is not there',
      { items: [{ ...item, relatedLot: otherId }] },
      { items: [{ relatedLot: ['relatedLot should be one of lots'] }] },
    ],
    [
      'an item nobody can measure',
      { items: [{ ...item, unit: null }] },
      { items: [{ unit: ['This field is required.'] }] },
    ],
    [
      'a code of another classifier',
      { items: [{ ...item, classification: { ...classification, scheme: 'CPV', id: '44617100-9' } }] },
      { items: [{ classification: { scheme: ["Value must be one of ['ДК021']."] } }] },
    ],
    [
      'heavy features',
      {
        features: ['a', 'b'].map((code) => ({ code, title: code, enum: [{ value: 0.2, title: 'good' }] })),
      },
      { features: ['Sum of max value of all features should be less then or equal to 30%'] },
    ],
    [
      'awards before bids',
      { awardPeriod: { startDate: '2026-12-10', endDate: '2026-12-20' } },
      { awardPeriod: ['period should begin after tenderPeriod'] },
    ],
    [
      'an unknown funder',
      { funders: [school] },
      { funders: ['Funder identifier should be one of the values allowed'] },
    ],
  ])('%s', (_, changes, expected) => {
    expect(faults('Tender.create', { ...tender, ...changes })).toEqual(expected)
  })
})

describe('changes of a tender', () => {
  test('depend on its status', () => {
    expect(faults('Tender.patch.draft', { status: 'active.enquiries', inspector: null })).toEqual({})
    expect(faults('Tender.patch.active', { status: 'active.enquiries' })).toEqual({ status: 'Rogue field' })
    expect(faults('Tender.patch', { status: 'complete' })).toEqual({
      status: [
        "Value must be one of ['draft', 'active.enquiries', 'active.pre-qualification', 'active.pre-qualification.stand-still'].",
      ],
    })
  })
})

describe('a new lot, question, document', () => {
  test('a lot has a value', () => {
    expect(faults('Lot.create', { title: '' })).toEqual({
      title: ['String value is too short.'],
      value: ['This field is required.'],
    })
    expect(faults('Lot.create', { title: 'Лот', value: { amount: 1 } })).toEqual({})
  })

  test('a question is about something that is there', () => {
    const question = { author: school, title: 'Чому?', questionOf: 'item' }
    expect(faults('Question.create', question, tender)).toEqual({ relatedItem: ['This field is required.'] })
    expect(faults('Question.create', { ...question, relatedItem: otherId }, tender)).toEqual({
      relatedItem: ['relatedItem should be one of items'],
    })
    expect(faults('Question.create', { ...question, relatedItem: id }, tender)).toEqual({})
    expect(faults('Question.patch', { answer: null })).toEqual({ answer: ['This field is required.'] })
  })

  test('a confidential document says why', () => {
    const document = { title: 'a.doc', url: 'http://localhost/get/1', format: 'application/msword' }
    const secret = { ...document, confidentiality: 'buyerOnly' }
    const short = 'confidentialityRationale should contain at least 30 characters'
    expect(faults('Document.create', document, tender)).toEqual({})
    expect(faults('Document.create', secret, tender)).toEqual({
      confidentialityRationale: ['confidentialityRationale is required'],
    })
    expect(faults('Document.create', { ...secret, confidentialityRationale: 'так' }, tender)).toEqual({
      confidentialityRationale: [short],
    })
    expect(faults('Document.create', { ...document, format: 'doc' }, tender)).toEqual({
      format: ['String value did not match validation regex.'],
    })
  })
})

describe('a new bid', () => {
  const config = { valueCurrencyEquality: true, hasValueRestriction: true }
  const value = { amount: 500, currency: 'UAH', valueAddedTaxIncluded: true }
  const plain = { ...tender, config, value }
  const lots = { ...plain, lots: [{ id, title: 'Лот', value }] }
  const bid = { tenderers: [{ ...school, scale: 'sme' }], value }

  test('passes and is a draft', () => {
    expect(check('Bid.create', bid, context({ tender: plain }))).toMatchObject({
      ok: true,
      data: { status: 'draft', id: '0'.repeat(32) },
    })
  })

  test.each<[string, JsonObject, JsonObject, JsonObject]>([
    ['nobody', plain, { tenderers: [] }, { tenderers: ['Please provide at least 1 item.'] }],
    ['no price', plain, { value: null }, { value: ['This field is required.'] }],
    [
      'too dear',
      plain,
      { value: { ...value, amount: 501 } },
      { value: ['value of bid should be less than value of tender'] },
    ],
    [
      'other money',
      plain,
      { value: { ...value, currency: 'USD' } },
      { value: ['currency of bid should be identical to currency of value of tender'] },
    ],
    [
      'a price where there are lots',
      lots,
      {},
      { value: ['value should be posted for each lot of bid'], lotValues: ['This field is required.'] },
    ],
    [
      'a lot that is not there',
      lots,
      { value: null, lotValues: [{ relatedLot: otherId, value }] },
      { lotValues: [{ relatedLot: ['relatedLot should be one of lots'] }] },
    ],
    [
      'without VAT',
      lots,
      { value: null, lotValues: [{ relatedLot: id, value: { ...value, valueAddedTaxIncluded: false } }] },
      {
        lotValues: [
          {
            value: [
              'valueAddedTaxIncluded of bid should be identical to valueAddedTaxIncluded of value of lot',
            ],
          },
        ],
      },
    ],
    [
      'an unknown parameter',
      plain,
      { parameters: [{ code: 'a', value: 1 }] },
      { parameters: [{ code: ['code should be one of feature code.'] }] },
    ],
  ])('%s', (_, surroundings, changes, expected) => {
    expect(faults('Bid.create', { ...bid, ...changes }, surroundings)).toEqual(expected)
  })
})
