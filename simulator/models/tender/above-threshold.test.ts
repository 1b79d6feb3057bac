import { describe, expect, test } from 'vitest'
import { instant } from '../../domain/time.ts'
import { check } from '../index.ts'
import type { JsonObject } from '../json.ts'

const id = 'a'.repeat(32)
const money = { amount: 500, currency: 'UAH', valueAddedTaxIncluded: false }
const stored = {
  dateCreated: '2026-11-21T12:00:00+02:00',
  value: money,
  config: { valueCurrencyEquality: true, hasValueRestriction: true },
}
const supplier = {
  name: 'Постачальник',
  scale: 'micro',
  identifier: { scheme: 'UA-EDR', id: '00000001' },
  address: { countryName: 'Україна' },
  contactPoint: { name: 'Директор', telephone: '+380440000000' },
}

/** Words by field; empty when the data passes. */
function faults(model: string, data: JsonObject, variant: string): JsonObject {
  const now = instant('2026-11-21T18:00:00+02:00')
  const context = { now, id: () => id, sandbox: false, disabled: new Set<string>(), tender: stored, variant }
  const checked = check(model, data, context)
  return checked.ok
    ? {}
    : Object.fromEntries(checked.faults.map(({ name, description }) => [name, description]))
}

describe('tenders by the law', () => {
  const item = {
    description: 'Папір',
    classification: { scheme: 'ДК021', id: '30197630-1', description: 'Папір' },
    unit: { code: 'KGM' },
    quantity: 5,
  }
  const delivered = {
    ...item,
    deliveryDate: { endDate: '2026-12-31T00:00:00+02:00' },
    deliveryAddress: { countryName: 'Україна' },
  }

  test('say of every item when and where it is delivered', () => {
    const needed = ['This field is required.']
    expect(faults('Tender.patch', { items: [item] }, 'open')).toEqual({
      items: [{ deliveryDate: needed, deliveryAddress: needed }],
    })
    expect(faults('Tender.patch', { items: [delivered] }, 'open')).toEqual({})
    expect(faults('Tender.patch', { items: [item] }, 'common')).toEqual({})
  })

  test('may name what they are to achieve', () => {
    const target = {
      id,
      title: 'Менше викидів',
      observations: [{ id, title: 'Викиди', unit: { name: 'т' } }],
    }
    expect(faults('Tender.patch', { targets: [target] }, 'open')).toEqual({})
    expect(faults('Tender.patch', { targets: [{ ...target, goal: 1 }] }, 'open')).toHaveProperty('targets')
  })

  test('have no enquiry stage', () => {
    expect(faults('Tender.patch', { status: 'active.enquiries' }, 'open')).toHaveProperty('status')
  })
})

describe('bids', () => {
  const bid = { tenderers: [supplier], value: money, status: 'draft' }

  test('answer to criteria instead of declaring themselves eligible', () => {
    expect(faults('Bid.create', bid, 'open')).toEqual({})
    expect(faults('Bid.create', { ...bid, selfEligible: true }, 'open')).toEqual({
      selfEligible: ['Rogue field.'],
    })
  })

  test('declare themselves for defence', () => {
    const needed = { selfEligible: ['This field is required.'] }
    for (const variant of ['defense', 'simple-defense']) {
      expect(faults('Bid.create', bid, variant)).toEqual(needed)
      expect(faults('Bid.create', { ...bid, selfEligible: true }, variant)).toEqual({})
    }
  })

  test('have no answers where there are no criteria', () => {
    const answers = { requirementResponses: [] }
    expect(faults('Bid.patch', answers, 'defense')).toEqual({ requirementResponses: 'Rogue field' })
    expect(faults('Bid.patch', answers, 'simple-defense')).toEqual({})
    expect(faults('Bid.patch.qualification', answers, 'simple-defense')).toEqual({
      requirementResponses: 'Rogue field',
    })
  })

  test('may name any value until they are submitted', () => {
    const dear = { ...bid, id, value: { ...money, amount: 501 } }
    expect(faults('Bid', dear, 'open')).toEqual({})
    expect(faults('Bid', { ...dear, status: 'pending' }, 'open')).toHaveProperty('value')
    expect(faults('Bid', { ...dear, selfEligible: true }, 'simple-defense')).toHaveProperty('value')
  })
})
