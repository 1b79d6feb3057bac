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
