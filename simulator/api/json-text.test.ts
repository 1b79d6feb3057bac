import fc from 'fast-check'
import { expect, test } from 'vitest'
import { depthLimit, jsonFault } from './json-text.ts'

test.each([
  ['data', 'Expecting value: line 1 column 1 (char 0)'],
  ['', 'Expecting value: line 1 column 1 (char 0)'],
  ['{}d', 'Extra data: line 1 column 3 - line 1 column 4 (char 2 - 3)'],
  ['{"a":1,"a":2}', 'Key "a" stands twice in one object: line 1 column 11 (char 10)'],
  ['{"__proto__":1}', 'Key "__proto__" is not allowed: line 1 column 13 (char 12)'],
  ['{"\\u005f_proto__":1}', 'Key "__proto__" is not allowed: line 1 column 18 (char 17)'],
  ['{"a" 1}', "Expecting ':' delimiter: line 1 column 6 (char 5)"],
  ['[1 2]', "Expecting ',' delimiter or ']': line 1 column 4 (char 3)"],
  ['{\n"a": "b', 'Invalid or unterminated string starting at: line 2 column 6 (char 7)'],
  ['NaN', 'NaN is not a JSON number: line 1 column 1 (char 0)'],
])('%s is refused', (text, fault) => {
  expect(jsonFault(text)).toBe(fault)
})

test('what is nested too deep is refused, what is nested less is not', () => {
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
  expect(jsonFault(nested(depthLimit))).toBeUndefined()
  expect(jsonFault(nested(depthLimit + 2))).toMatch(/^Nested deeper/)
})

test('whatever JSON.stringify prints is accepted', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 8 }), (json) => {
      const text = JSON.stringify(json, undefined, 2)
      fc.pre(!text.includes('__proto__'))
      expect(jsonFault(text)).toBeUndefined()
    }),
  )
})

test('agrees with JSON.parse on what is no JSON at all', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const parses = (() => {
        try {
          JSON.parse(text)
          return true
        } catch {
          return false
        }
      })()
      if (!parses) expect(jsonFault(text)).toBeDefined()
    }),
  )
})
