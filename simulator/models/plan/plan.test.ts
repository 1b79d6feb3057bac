import { describe, expect, it } from 'vitest'
import { parse } from '../../domain/time.ts'
import { check } from '../index.ts'

const id = (n: number) => n.toString(16).padStart(32, '0')
const organization = {
  name: 'School',
  identifier: { scheme: 'UA-EDR', id: '1' },
  address: { countryName: 'Україна' },
  kind: 'general',
}
const breakdown = { title: 'own', value: { amount: 40 } }
const budget = { id: 'b', description: 'd', amount: 100, breakdown: [breakdown] }
const plan = {
  procuringEntity: organization,
  buyers: [organization],
  tender: {
    procurementMethod: 'open',
    procurementMethodType: 'belowThreshold',
    tenderPeriod: { startDate: '2026-12-01' },
  },
  budget,
  classification: { scheme: 'ДК021', id: '03111600-8', description: 'Mustard' },
}

function result(model: string, data: unknown) {
  let last = 0
  const context = {
    now: parse('2026-11-21T18:00:00+02:00') ?? 0,
    id: () => id(++last),
    sandbox: true,
    disabled: new Set<string>(),
  }
  const checked = check(model, data, context)
  return checked.ok
    ? checked.data
    : Object.fromEntries(checked.faults.map((fault) => [fault.name, fault.description]))
}

describe('plans', () => {
  it('are scheduled unless said otherwise; their identifier is not the sender’s to choose', () => {
    const made = result('Plan.create', { ...plan, id: 'mine' })
    expect(made).toMatchObject({ status: 'scheduled', budget: { currency: 'UAH' } })
    expect(made).not.toHaveProperty('id')
  })

  it('as stored print the project even when there is none', () => {
    expect(result('Plan', plan)).toMatchObject({ project: null })
  })

  const inBudget = (more: object) => ({ budget: { ...budget, ...more } })
  const years = (startDate: string, endDate: string) => inBudget({ period: { startDate, endDate } })

  it.each([
    [{ budget: undefined }, { budget: ['This field is required.'] }],
    [{ buyers: undefined }, { buyers: ['This field is required.'] }],
    [inBudget({ breakdown: [] }), { budget: ['Breakdown field is required.'] }],
    [inBudget({ year: 2026 }), { budget: { year: ["Can't use year field, use period field instead"] } }],
    [
      inBudget({ amount: 39.99 }),
      { budget: ["Sum of the breakdown values amounts can't be greater than budget amount"] },
    ],
    [
      inBudget({ currency: 'EUR' }),
      {
        budget: {
          breakdown: ['Currency should be identical for all budget breakdown values and budget'],
        },
      },
    ],
    [
      inBudget({ breakdown: [{ ...breakdown, title: 'other' }] }),
      { budget: { breakdown: [{ description: ['This field is required.'] }] } },
    ],
    [
      years('2026-12-01', '2027-01-01'),
      { budget: ['Period startDate and endDate must be within one year for belowThreshold.'] },
    ],
    [
      inBudget({ project: { id: 'x', name: 'n', scheme: 'funder_program' } }),
      { budget: { project: { id: ['funder_program id not found in standards'] } } },
    ],
    [
      { tender: { ...plan.tender, procurementMethod: 'limited' } },
      {
        tender: {
          procurementMethodType: ["Value must be one of ('reporting', 'negotiation', 'negotiation.quick')."],
        },
      },
    ],
    [{ status: 'cancelled' }, { status: ['An active cancellation object is required'] }],
    [
      { additionalClassifications: [{ scheme: 'UKTZED', id: '0101210000', description: 'd' }] },
      {
        additionalClassifications: [
          'Forbidden to add UKTZED. Should be added in items.additionalClassifications.',
        ],
      },
    ],
    [
      { procuringEntity: { ...organization, kind: undefined } },
      { procuringEntity: { kind: ['This field is required.'] } },
    ],
  ])('%j is refused', (change, expected) => {
    expect(result('Plan.create', { ...plan, ...change })).toEqual(expected)
  })

  it('span several years for a framework agreement', () => {
    const tender = { ...plan.tender, procurementMethodType: 'closeFrameworkAgreementUA' }
    expect(result('Plan.create', { ...plan, tender, ...years('2026-12-01', '2030-01-01') })).toMatchObject({
      tender: { procurementMethodType: 'closeFrameworkAgreementUA' },
    })
    expect(result('Plan.create', { ...plan, tender, ...years('2026-12-01', '2031-01-01') })).toEqual({
      budget: ['Period startDate and endDate must be within 5 budget years for closeFrameworkAgreementUA.'],
    })
  })

  it('are looked at for the procuring entity only before a tender is made of them', () => {
    const tender = { title: 't', procuringEntity: { ...organization, contactPoint: {} } }
    expect(result('Plan.tender', tender)).toEqual({
      procuringEntity: { name: 'School', identifier: organization.identifier },
    })
    expect(result('Plan.tender', {})).toEqual({ procuringEntity: ['This field is required.'] })
  })
})

describe('milestones and transfers', () => {
  it('a milestone is an approval', () => {
    const milestone = {
      title: 'Підготовка до проведення процедури',
      type: 'approval',
      dueDate: '2026-12-01',
      author: { name: 'n', identifier: { scheme: 'UA-EDR', id: '1' } },
    }
    expect(result('PlanMilestone.create', milestone)).toMatchObject({ status: 'scheduled' })
    expect(result('PlanMilestone.create', { ...milestone, type: 'other' })).toEqual({
      type: ["Value must be one of ['approval']."],
    })
  })

  it('a transfer is made of nothing', () => {
    expect(result('Transfer.create', {})).toEqual({ _id: id(1), date: '2026-11-21T18:00:00+02:00' })
    expect(result('Transfer.create', { owner: 'x' })).toEqual({ owner: 'Rogue field' })
  })
})
