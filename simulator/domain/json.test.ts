import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clone, equal } from './json.ts'

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
