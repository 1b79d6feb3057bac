import { expect, test } from 'vitest'
import { isBefore, readDateField } from './date.ts'

test.each([
  ['2026-11-21T18:00:00+02:00', '2026-11-21T18:00:00+02:00'],
  ['2026-11-21T18:00:00.000000+02:00', '2026-11-21T18:00:00+02:00'],
  ['2026-11-21T18:00:00.5Z', '2026-11-21T18:00:00.500000+00:00'],
  ['2026-11-21', '2026-11-21T00:00:00+02:00'],
  ['2024-02-29T10:00', '2024-02-29T10:00:00+02:00'],
])('%s is printed %s', (given, text) => {
  expect(readDateField(given)).toEqual({ text })
})

test.each([
  ['tomorrow', 'Could not parse tomorrow. Should be ISO8601.'],
  ['2026-02-30', 'Could not parse 2026-02-30. Should be ISO8601.'],
])('%s is refused', (given, refusal) => {
  expect(readDateField(given)).toEqual({ refusal })
})

test('order in time, whatever the offset', () => {
  expect(isBefore('2026-11-21T18:00:00+02:00', '2026-11-21T18:00:00.000001+02:00')).toBe(true)
  expect(isBefore('2026-11-21T18:00:00+02:00', '2026-11-21T17:00:00+00:00')).toBe(true)
  expect(isBefore('2026-11-21T17:00:00+00:00', '2026-11-21T18:00:00+02:00')).toBe(false)
  expect(isBefore(undefined, '2026-11-21T18:00:00+02:00')).toBe(false)
})
