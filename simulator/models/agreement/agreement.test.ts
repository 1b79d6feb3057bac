import { describe, expect, it } from 'vitest'
import { parse } from '../../domain/time.ts'
import { check } from '../index.ts'

const address = { countryName: 'Україна', region: 'м. Київ' }
const party = {
  name: 'School',
  identifier: { scheme: 'UA-EDR', id: '1' },
  address,
  contactPoint: { name: 'Director', telephone: 'not a number' },
}
const item = {
  description: 'паперові коробки',
  description_en: 'boxes',
  classification: { scheme: 'ДК021', id: '44617100-9', description: 'Cartons' },
  deliveryAddress: address,
  deliveryDate: { endDate: '2026-12-01T00:00:00+02:00' },
  unit: { code: 'KGM' },
  quantity: 5,
}
const agreement = {
  status: 'active',
  procuringEntity: party,
  contracts: [
    {
      status: 'active',
      suppliers: [party],
      unitPrices: [{ relatedItem: 'i', value: { amount: 10.456, currency: 'UAH' } }],
    },
    { status: 'unsuccessful' },
  ],
  items: [item],
  tender_id: 't',
  tender_token: 'x',
}

function result(model: string, data: unknown) {
  let last = 0
  const context = {
    now: parse('2026-11-21T18:00:00+02:00') ?? 0,
    id: () => (++last).toString(16).padStart(32, '0'),
    sandbox: true,
    disabled: new Set<string>(),
  }
  const checked = check(model, data, context)
  return checked.ok
    ? checked.data
    : Object.fromEntries(checked.faults.map((fault) => [fault.name, fault.description]))
}

describe('agreements', () => {
  it('are counted and typed by the CDB, whatever the sender says', () => {
    const sent = { ...agreement, agreementType: 'cfaua', numberOfContracts: 9 }
    expect(result('Agreement.create', sent)).toMatchObject({
      agreementType: 'closeFrameworkAgreementUA',
      numberOfContracts: 1,
      procuringEntity: { contactPoint: { availableLanguage: 'uk' } },
    })
  })

  it('keep prices to the kopeck', () => {
    const [first] = (result('Agreement', agreement) as typeof agreement).contracts
    expect(first?.unitPrices?.[0]?.value.amount).toBe(10.46)
  })

  it('start active and name their tender', () => {
    const { tender_id: _, ...nameless } = agreement
    expect(result('Agreement.create', { ...nameless, status: 'terminated' })).toEqual({
      status: ["Value must be one of ['active']."],
      tender_id: ['This field is required.'],
    })
  })

  it('say in English what is bought, by when and in which unit', () => {
    const { description_en: _, deliveryDate: __, unit: ___, ...bare } = item
    expect(result('Agreement', { ...agreement, items: [bare] })).toMatchObject({
      items: [
        {
          description_en: ['This field is required.'],
          deliveryDate: ['This field is required.'],
          unit: ['This field is required.'],
        },
      ],
    })
  })

  it('change only as their status allows', () => {
    expect(result('Agreement.patch', { mode: 'test' })).toEqual({ mode: 'Rogue field' })
    expect(result('Agreement.patch.administrator', { mode: 'test' })).toEqual({ mode: 'test' })
    expect(result('Agreement.patch.terminated', { status: 'active' })).toEqual({ status: 'Rogue field' })
  })
})
