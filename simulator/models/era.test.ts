import { expect, test } from 'vitest'
import { instant } from '../domain/time.ts'
import { inForce } from './era.ts'

const context = {
  now: instant('2026-11-21T18:00:00+02:00'),
  id: () => '',
  sandbox: false,
  disabled: new Set<string>(),
}

test('a law governs tenders first written after its date', () => {
  const old = { revisions: [{ date: '2026-03-04T10:00:00+02:00' }] }
  expect(inForce('REQUIRED_DELIVERY_AND_FINANCING_MILESTONES_VALIDATION_FROM', context)).toBe(true)
  expect(
    inForce('REQUIRED_DELIVERY_AND_FINANCING_MILESTONES_VALIDATION_FROM', { ...context, tender: old }),
  ).toBe(false)
  expect(inForce('UNIT_PRICE_REQUIRED_FROM', context)).toBe(false)
})
