import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { groups, operations } from './contract.ts'
import { contractPage } from './page.ts'
import { brokerRules } from './rules.ts'
import { contractSchema, fault } from './schema.ts'

describe('the driver contract', () => {
  test('names every operation once', () => {
    const names = Object.values(groups).flatMap((group) => Object.keys(group))
    expect(new Set(names).size).toBe(names.length)
    expect(Object.keys(operations)).toEqual(names)
  })

  test('is on the page and in the schema as it is', () => {
    // Written by: tsx scripts/driver-contract.ts
    const python = readFileSync('docs/examples/driver.py', 'utf8')
    expect(readFileSync('docs/driver-contract.md', 'utf8')).toBe(contractPage(python))
    expect(JSON.parse(readFileSync('docs/driver-contract.schema.json', 'utf8'))).toEqual(contractSchema())
  })

  test('is shown with a driver in Python of 30 lines at most', () => {
    expect(readFileSync('docs/examples/driver.py', 'utf8').trim().split('\n').length).toBeLessThanOrEqual(30)
  })

  test('has a schema for every operation that tells right from wrong', () => {
    for (const name of Object.keys(operations) as (keyof typeof operations)[])
      expect(fault(name, 'params', { something: 'else' })).toBeTypeOf('string')
    const asked = { user: 'owner', tender: 'UA-2026-09-01-000001-a', path: 'title' }
    expect(fault('getTenderField', 'params', asked)).toBeUndefined()
    expect(fault('getTenderField', 'params', { ...asked, tender: 'tender 1' })).toContain('/tender')
    expect(fault('createTender', 'result', 42)).toContain('string')
  })
})

describe('rules for brokers', () => {
  const files = readdirSync('features/broker').map((name) =>
    readFileSync(join('features/broker', name), 'utf8'),
  )
  const tagged = files.flatMap((text) => [...text.matchAll(/@broker-rule:(\S+)\s+Rule: (.+)/g)])

  test('have features that say their titles word for word', () => {
    const titles = new Map(brokerRules.map(({ id, title }) => [id, title.en]))
    expect(tagged.filter(([, id = '', title]) => titles.get(id) !== title).map(String)).toEqual([])
    expect(new Set(tagged.map(([, id]) => id))).toEqual(new Set(titles.keys()))
  })
})
