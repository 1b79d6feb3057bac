import { expect, test } from 'vitest'
import { fractions, identifiers } from './ids.ts'

test('the n-th identifier of a seed is always the same, 32 hexadecimal digits', () => {
  const ids = identifiers('seed')
  expect(ids(0)).toMatch(/^[0-9a-f]{32}$/)
  expect(ids(7)).toBe(identifiers('seed')(7))
})

test('identifiers of a seed, and of neighbouring seeds, do not repeat', () => {
  const seen = new Set<string>()
  for (let seed = 0; seed < 100; seed++)
    for (let n = 0; n < 100; n++) seen.add(identifiers(`etalon/${seed}`)(n))
  expect(seen.size).toBe(10_000)
})

test('fractions lie in [0, 1) and spread evenly', () => {
  const draws = Array.from({ length: 10_000 }, (_, n) => fractions('seed')(n))
  expect(Math.min(...draws)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...draws)).toBeLessThan(1)
  const mean = draws.reduce((sum, each) => sum + each, 0) / draws.length
  expect(mean).toBeGreaterThan(0.48)
  expect(mean).toBeLessThan(0.52)
})
