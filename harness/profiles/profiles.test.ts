import { expect, test } from 'vitest'
import { readExamples } from '../catalogue/examples.ts'
import { allRules } from '../coverage/rules.ts'
import { profiles } from './profiles.ts'

/** What release 2026.11 was measured by. A changed hash is a changed measure: make a new release instead. */
const frozen = {
  core: '7f3a7e01ef2f1d79080452e74f832047f7a3046dab215f6a82b99387de83dff7',
  complete: '66b39790874bd1507c606cc8b7818449009bd9c64e3d499627d9154e431516de',
  strict: '4f8d5c902c8123aaac198eb2a0faf2dcb740e07c2782cbc2a579030a8204ec4a',
}

test('a released profile never changes', () => {
  const hashes = Object.fromEntries([...profiles].map(([name, { hash }]) => [name, hash]))
  expect(hashes).toMatchObject(frozen)
})

test('a profile names only rules that exist, each once', () => {
  const known = new Set(allRules().map(({ id }) => id))
  for (const { rules } of profiles.values()) {
    expect(rules.filter((id) => !known.has(id))).toEqual([])
    expect(new Set(rules).size).toBe(rules.length)
  }
})

test('every has each rule that has examples', () => {
  const { rules = [] } = profiles.get('every') ?? {}
  expect([...readExamples().keys()].filter((id) => !rules.includes(id))).toEqual([])
})

test('complete has all of core, strict the rules of complete', () => {
  const rules = (name: string) => profiles.get(name)?.rules ?? []
  expect(rules('core').filter((id) => !rules('complete').includes(id))).toEqual([])
  expect(rules('strict')).toEqual(rules('complete'))
})
