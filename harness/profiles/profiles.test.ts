import { expect, test } from 'vitest'
import { allRules } from '../coverage/rules.ts'
import { profiles } from './profiles.ts'

/** What release 2026.11 was measured by. A changed hash is a changed measure: make a new release instead. */
const frozen = {
  core: '7f3a7e01ef2f1d79080452e74f832047f7a3046dab215f6a82b99387de83dff7',
  complete: '7a5263fcfde465eb3603f9b1bb95207dbda31a3a9ccaca91ec6828c72b3b8a20',
  strict: '66dc278c1b636d56eff4a6f17344fdc7877054fa78b7f565a4b5c8f9ee83f8fb',
}

test('a released profile never changes', () => {
  expect(Object.fromEntries([...profiles].map(([name, { hash }]) => [name, hash]))).toEqual(frozen)
})

test('a profile names only rules that exist, each once', () => {
  const known = new Set(allRules().map(({ id }) => id))
  for (const { rules } of profiles.values()) {
    expect(rules.filter((id) => !known.has(id))).toEqual([])
    expect(new Set(rules).size).toBe(rules.length)
  }
})

test('complete has all of core, strict the rules of complete', () => {
  const rules = (name: string) => profiles.get(name)?.rules ?? []
  expect(rules('core').filter((id) => !rules('complete').includes(id))).toEqual([])
  expect(rules('strict')).toEqual(rules('complete'))
})
