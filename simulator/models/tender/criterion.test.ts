import { describe, expect, it } from 'vitest'
import { parse } from '../../domain/time.ts'
import type { ModelContext } from '../context.ts'
import { check } from '../index.ts'

const id = (n: number) => n.toString(16).padStart(32, '0')
const lot = id(100)
const tender = {
  procurementMethodType: 'belowThreshold',
  awardCriteria: 'lowestCost',
  items: [{ id: 'item-1' }],
  documents: [{ id: id(200) }],
}

function context(more: Partial<ModelContext> = {}): ModelContext {
  let last = 0
  return {
    now: parse('2026-11-21T18:00:00+02:00') ?? 0,
    id: () => id(++last),
    sandbox: true,
    disabled: new Set<string>(),
    tender,
    sent: {},
    posting: true,
    ...more,
  }
}

const criterion = (more: object = {}) => ({
  title: 'Experience',
  source: 'tenderer',
  relatesTo: 'tenderer',
  classification: { scheme: 'ESPD211', id: 'CRITERION.SELECTION' },
  legislation: [{ identifier: { id: '922-VIII', legalName: 'Law' } }],
  requirementGroups: [{ requirements: [{ title: 'Ten years', dataType: 'integer', minValue: '10' }] }],
  ...more,
})

function descriptions(model: string, data: unknown, more: Partial<ModelContext> = {}) {
  const checked = check(model, data, context(more))
  return checked.ok ? {} : Object.fromEntries(checked.faults.map((fault) => [fault.name, fault.description]))
}

describe('criteria', () => {
  it('reads values by the data type, gives identifiers, states and dates', () => {
    const checked = check('Criterion.create', criterion(), context())
    expect(checked).toMatchObject({
      ok: true,
      data: {
        legislation: [{ type: 'NATIONAL_LEGISLATION' }],
        requirementGroups: [
          {
            requirements: [{ minValue: 10, status: 'active', datePublished: '2026-11-21T18:00:00+02:00' }],
          },
        ],
      },
    })
  })

  it('keeps the date of a published requirement when it is not posted', () => {
    const requirement = { title: 'a', datePublished: '2026-01-01T00:00:00+02:00' }
    expect(check('Requirement', requirement, context({ posting: false }))).toMatchObject({
      data: { datePublished: '2026-01-01T00:00:00+02:00', dataType: 'boolean' },
    })
  })

  it.each([
    [{ legislation: undefined }, { legislation: ['This field is required.'] }],
    [{ relatesTo: undefined }, { relatesTo: ['This field is required.'] }],
    [{ relatesTo: 'lot', relatedItem: lot }, { relatedItem: ['relatedItem should be one of lots'] }],
    [{ relatesTo: 'item' }, { relatedItem: ['This field is required.'] }],
    [{ id: 'short' }, { id: ['Hash value is wrong length.'] }],
    [
      { classification: { scheme: 's', id: 'CRITERION.OTHER.LIFE_CYCLE_COST.COST_OF_USE' } },
      {
        classification: {
          id: [
            'CRITERION.OTHER.LIFE_CYCLE_COST.COST_OF_USE is available only with lifeCycleCost awardCriteria',
          ],
        },
      },
    ],
    [
      { requirementGroups: [{ requirements: [{ title: 'a', minValue: 1 }] }] },
      {
        requirementGroups: [{ requirements: [{ minValue: ['minValue must be integer or number'] }] }],
      },
    ],
  ])('%j is refused', (change, expected) => {
    expect(descriptions('Criterion.create', criterion(change))).toEqual(expected)
  })

  it('takes a lot from the lots that are sent together with it', () => {
    const sent = { lots: [{ id: lot }] }
    expect(
      descriptions('Criterion.create', criterion({ relatesTo: 'lot', relatedItem: lot }), { sent }),
    ).toEqual({})
  })

  it('lets a criterion keep a relation to nothing once its requirements are cancelled', () => {
    const requirementGroups = [{ requirements: [{ title: 'a', status: 'cancelled' }] }]
    const gone = criterion({ relatesTo: 'lot', relatedItem: lot, requirementGroups })
    expect(descriptions('Criterion', gone)).toEqual({})
  })

  it('takes evidences only of the documents of the tender', () => {
    expect(descriptions('EligibleEvidence.create', { relatedDocument: { id: id(200) } })).toEqual({})
    expect(descriptions('EligibleEvidence.create', { relatedDocument: { id: id(201) } })).toEqual({
      relatedDocument: ['relatedDocument.id should be one of tender documents'],
    })
  })
})

describe('values of requirements', () => {
  it.each([
    [
      { dataType: 'boolean', minValue: 1, expectedValue: true },
      {
        minValue: ['minValue must be integer or number'],
        expectedValue: ["expectedValue conflicts with ['minValue', 'maxValue', 'expectedValues']"],
      },
    ],
    [{ dataType: 'integer', maxValue: 'x' }, { maxValue: ["Value 'x' is not int."] }],
    [
      { dataType: 'number', expectedValue: 'x' },
      { expectedValue: ["Number 'x' failed to convert to a decimal."] },
    ],
    [
      { dataType: 'string', expectedValues: ['a'], expectedMaxItems: 2 },
      { expectedValues: ["expectedMaxItems couldn't be higher then count of items in expectedValues"] },
    ],
    [{ expectedMinItems: 0 }, { expectedMinItems: ['Int value should be greater than 1.'] }],
    [{ relatedFeature: id(7) }, { relatedFeature: ['relatedFeature should be one of features'] }],
  ])('%j is refused', (values, expected) => {
    expect(descriptions('Requirement.create', { title: 'a', ...values })).toEqual(expected)
  })
})
