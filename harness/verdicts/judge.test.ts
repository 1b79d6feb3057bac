import { expect, test } from 'vitest'
import { exitCodeOf } from './exit-codes.ts'
import { judge, summaryOf } from './judge.ts'
import type { ExampleResult } from './run.ts'

let made = 0
function example(parts: Partial<ExampleResult> = {}): ExampleResult {
  return {
    id: String(made++),
    feature: 'features/x.feature',
    name: 'an example',
    method: 'belowThreshold',
    rule: 'bid.within-tender-period',
    expects: 'refused',
    state: 'pass',
    exchanges: [],
    milliseconds: 1,
    ...parts,
  }
}
const states = (...examples: ExampleResult[]) => judge(examples).map(({ state }) => state)

test('a rule passes when it was seen refusing, and its accepted twin accepted', () => {
  expect(states(example(), example({ expects: 'held' }))).toEqual(['pass'])
  expect(states(example({ expects: 'both' }))).toEqual(['pass'])
})

test('one side alone is not green', () => {
  expect(judge([example()])[0]).toMatchObject({
    state: 'could-not-run',
    message: expect.stringMatching(/twin/),
  })
  expect(judge([example({ expects: 'held' })])[0]).toMatchObject({ state: 'could-not-run', refused: 0 })
})

test('the worst example decides, and says what happened', () => {
  const failed = example({ state: 'fail', name: 'too late', message: 'was accepted' })
  const [verdict] = judge([example({ expects: 'both' }), failed])
  expect(verdict).toMatchObject({ state: 'fail', message: 'too late: was accepted' })
  expect(states(example({ expects: 'both' }), example({ state: 'could-not-run' }))).toEqual(['could-not-run'])
  expect(states(failed, example({ state: 'harness-error' }))).toEqual(['harness-error'])
})

test('the same rule is judged for each method by itself', () => {
  const verdicts = judge([example({ expects: 'both' }), example({ method: 'esco', state: 'fail' })])
  expect(verdicts.map(({ method, state }) => [method, state])).toEqual([
    ['belowThreshold', 'pass'],
    ['esco', 'fail'],
  ])
})

test('the exit code says the worst; nothing judged is no success', () => {
  const code = (...examples: ExampleResult[]) => exitCodeOf(summaryOf(examples, judge(examples)))
  expect(code(example({ expects: 'both' }))).toBe(0)
  expect(code(example({ expects: 'both' }), example({ rule: undefined, state: 'fail' }))).toBe(1)
  expect(code(example({ state: 'config-error' }), example({ method: 'esco', state: 'fail' }))).toBe(2)
  expect(code(example())).toBe(3)
  expect(code()).toBe(3)
  expect(code(example({ state: 'harness-error' }))).toBe(4)
  expect(code(example({ expects: 'both', state: 'warn' }))).toBe(0)
})
