import { expect, test } from 'vitest'
import { pythonRepr, pythonStored, pythonStr, pythonTuple, pythonType } from './python-text.ts'

test('JSON as Python prints it', () => {
  expect(pythonStr('as it is')).toBe('as it is')
  expect(pythonRepr({ a: [true, null, 1, 'x'] })).toBe("{'a': [True, None, 1, 'x']}")
  expect(pythonRepr("it's")).toBe('"it\'s"')
  expect(pythonTuple(['a'])).toBe("('a',)")
  expect(pythonTuple(['a', 'b'])).toBe("('a', 'b')")
  expect([null, [], 'x', true, 1, 1.5, {}].map(pythonType)).toEqual([
    'NoneType',
    'list',
    'str',
    'bool',
    'int',
    'float',
    'dict',
  ])
})

test('what is stored keeps its sums and quantities as floats', () => {
  expect(pythonStored('as it is')).toBe('as it is')
  expect(pythonStored({ amount: 469, quantity: 0.5, sequenceNumber: 1 })).toBe(
    "{'amount': 469.0, 'quantity': 0.5, 'sequenceNumber': 1}",
  )
})
