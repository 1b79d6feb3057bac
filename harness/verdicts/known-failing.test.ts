import { expect, test } from 'vitest'
import { readKnownFailing, withKnownFailures } from './known-failing.ts'
import type { ExampleResult } from './run.ts'

const TODAY = '2026-11-21'
const read = (text: string) => readKnownFailing(text, 'known.yaml', TODAY)

const example = (parts: Partial<ExampleResult>): ExampleResult => ({
  id: 'abc',
  feature: 'f',
  name: 'n',
  method: '-',
  rule: 'bid.some-quantity',
  expects: 'refused',
  state: 'fail',
  exchanges: [],
  milliseconds: 0,
  ...parts,
})

test('entries are read with the line they stand in', () => {
  const text =
    '# ours\n- of: bid.some-quantity\n  reason: fixed in release 7\n  until: 2026-12-31\n- { of: abc, reason: waits for the ministry, until: 2026-11-21 }\n'
  expect(read(text)).toEqual([
    { of: 'bid.some-quantity', reason: 'fixed in release 7', until: '2026-12-31', line: 2 },
    { of: 'abc', reason: 'waits for the ministry', until: '2026-11-21', line: 5 },
  ])
  expect(read('')).toEqual([])
})

test.each([
  ['- of: x\n  reason: because\n  until: 2026-12-31', /known\.yaml:1: x needs a reason/],
  ['- of: x\n  reason: fixed in release 7', /x needs "until: YYYY-MM-DD"/],
  ['- of: x\n  reason: fixed in release 7\n  until: 2026-11-20', /put up with until 2026-11-20/],
  ['of: x', /expected a list/],
  ['- just words', /expected \{of, reason, until\}/],
  ['- of: [', /known\.yaml:1: /],
])('%j is refused, with the place', (text, words) => {
  expect(() => read(text)).toThrow(words)
})

const known = [{ of: 'bid.some-quantity', reason: 'fixed in release 7', until: '2026-12-31', line: 2 }]

test('a known failure is a warning with its reason', () => {
  expect(withKnownFailures([example({})], known)[0]).toMatchObject({
    state: 'warn',
    message: expect.stringContaining('release 7'),
  })
})

test('a known failure that passes fails: the file no longer says the truth', () => {
  const told = withKnownFailures([example({ state: 'pass' })], known)
  expect(told).toMatchObject([{ state: 'fail', message: expect.stringContaining('take the entry out') }])
})

test('a rule whose other examples fail may have examples that pass', () => {
  const told = withKnownFailures([example({}), example({ id: 'twin', state: 'pass' })], known)
  expect(told.map(({ state }) => state)).toEqual(['warn', 'pass'])
})

test('an entry that fits nothing is a config error', () => {
  const told = withKnownFailures([example({ rule: 'other.rule', state: 'pass' })], known)
  expect(told.at(-1)).toMatchObject({ state: 'config-error', message: expect.stringContaining('line 2') })
})
