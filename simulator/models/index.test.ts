import { expect, test } from 'vitest'
import { instant } from '../domain/time.ts'
import { check, models } from './index.ts'

const context = {
  now: instant('2026-11-21T18:00:00+02:00'),
  id: () => '0'.repeat(32),
  sandbox: true,
  disabled: new Set<string>(),
}

test.each(Object.entries(models))('%s compiles, and refuses a field it does not know', (name, schema) => {
  const checked = check(name, { noSuchField: 1 }, context)
  const descriptions = checked.ok ? [] : checked.faults.map((fault) => fault.description)
  expect(descriptions.includes('Rogue field')).toBe(!schema.open)
  expect(() => check(name, {}, context)).not.toThrow()
})

test('an unknown model is a programmer error', () => {
  expect(() => check('Tender.nothing', {}, context)).toThrow('no model is named Tender.nothing')
})

test('a price for a unit of a share may leave its currency to the lot', () => {
  const item = { id: '1'.repeat(32), quantity: 1, unit: { value: { amount: 5 } } }
  const lot = { id: '2'.repeat(32), value: { amount: 100, currency: 'UAH', valueAddedTaxIncluded: false } }
  const data = { tenderers: [], lotValues: [{ relatedLot: lot.id, items: [item] }] }
  const shared = { ...context, variant: 'common', shares: true, tender: { lots: [lot] } }
  const checked = check('Bid.create', data, shared)
  expect(checked.ok ? [] : checked.faults.map(({ name }) => name)).not.toContain('lotValues')
})
