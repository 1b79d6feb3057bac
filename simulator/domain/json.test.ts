import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clone, equal, keepingSame } from './json.ts'

test('a copy equals its original and shares nothing with it', () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.string().filter((key) => key !== '__proto__'),
        fc.jsonValue(),
      ),
      (json) => {
        const copy = clone(json)
        expect(equal(copy, json)).toBe(true)
        expect(JSON.stringify(copy)).toBe(JSON.stringify(json))
        if (typeof json.a === 'object' && json.a !== null) expect(copy.a).not.toBe(json.a)
      },
    ),
  )
})

test('equality is that of JSON texts, whatever the order of members', () => {
  expect(equal({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true)
  expect(equal({ a: 1 }, { a: 1, b: undefined })).toBe(true)
  expect(equal({ a: 1 }, { a: 1, b: null })).toBe(false)
  expect(equal([1, 2], [2, 1])).toBe(false)
  expect(equal([], {})).toBe(false)
  expect(equal({ toString: 1 }, {})).toBe(false)
})

test('a member called __proto__ changes no prototype', () => {
  const copy = clone(JSON.parse('{"__proto__": {"polluted": true}}') as object)
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  expect((copy as { polluted?: boolean }).polluted).toBeUndefined()
})

describe('what is stored in the place of something', () => {
  const before = {
    id: 'a',
    items: [{ id: 'b', unit: { code: 'KGM' } }, { id: 'c' }],
    period: { start: 1, end: 2 },
  }

  test('is what was there, when nothing changed', () => {
    expect(keepingSame(before, clone(before))).toBe(before)
  })

  test('keeps what did not change, at every depth', () => {
    const after = clone(before)
    Object.assign(after.items[0] as object, { id: 'd' })
    const kept = keepingSame(before, after)
    expect(kept).toBe(after)
    expect(kept.items[0]?.unit).toBe(before.items[0]?.unit)
    expect(kept.items[1]).toBe(before.items[1])
    expect(kept.period).toBe(before.period)
  })

  test('never says anything else than what it is to say', () => {
    const json = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'toString'), fc.jsonValue({ maxDepth: 3 }))
    fc.assert(
      fc.property(json, json, (was, is) => {
        const text = JSON.stringify(is)
        expect(JSON.stringify(keepingSame<object>(was, is))).toBe(text)
      }),
    )
  })

  test('leaves frozen texts as they are', () => {
    const text = Object.freeze({ en: ['a'] })
    expect(keepingSame<object>({ text: { en: ['a'] } }, { text }).constructor).toBe(Object)
    expect(text.en).toEqual(['a'])
  })
})
