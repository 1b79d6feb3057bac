import { expect, test } from 'vitest'
import { allRules } from '../coverage/rules.ts'
import { profiles } from './profiles.ts'

/** What release 2026.11 was measured by. A changed hash is a changed measure: make a new release instead. */
const frozen = {
  core: '7f3a7e01ef2f1d79080452e74f832047f7a3046dab215f6a82b99387de83dff7',
  complete: 'c5a57b41938a7aea4da345840998c4d2f176bf4d3d871d89bce151c21e9bcf38',
  strict: '4297ff6b04403a81947e200f815e89da6830223be413df8ed5f3d35baf177085',
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
