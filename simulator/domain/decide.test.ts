import { expect, test } from 'vitest'
import { defineOperation, type Operation, unchanged, when } from './command.ts'
import { decide } from './decide.ts'
import type { Facts } from './facts.ts'
import { defineRule, holds } from './rule.ts'
import { contextFor, stateOf } from './testing/context.ts'

const command = {
  type: 'test',
  actor: { name: 'b', group: 'brokers', levels: [], token: undefined },
  path: {},
  query: {},
  body: { data: {} },
  json: true,
}
const rule = (id: string, held: boolean, more: object = {}) =>
  defineRule({
    id,
    title: { en: id, uk: id },
    source: 'test',
    answer: { status: 403, name: 'data', text: 'No: {why}' },
    ...more,
    check: (_: Facts) => (held ? holds : { why: id }),
  })
const decided = (steps: Operation<Facts>['steps'], settings = {}) => {
  const operation = defineOperation<Facts>({ type: 'test', scope: () => undefined, steps })
  return decide(stateOf({}), operation, command, contextFor(settings))
}

test('the first rule that does not hold answers, in its own words', () => {
  const outcome = decided([rule('a.holds', true), rule('b.fails', false), rule('c.fails', false)])
  expect(outcome).toMatchObject({
    accepted: false,
    refusal: { status: 403, violations: [{ rule: 'b.fails', description: 'No: b.fails' }] },
    trace: [
      { rule: 'a.holds', verdict: 'held' },
      { rule: 'b.fails', verdict: 'refused' },
    ],
  })
})

test('a rule that is switched off is not asked', () => {
  const outcome = decided([rule('b.fails', false)], { disabledRules: new Set(['b.fails']) })
  expect(outcome).toMatchObject({ accepted: true, trace: [{ rule: 'b.fails', verdict: 'off' }] })
})

test('a rule governs what was created after it came into force and before it went out of it', () => {
  const verdicts = (more: object) => decided([rule('x.y', false, more)]).trace.map(({ verdict }) => verdict)
  expect(verdicts({ since: '2020-01-01T00:00:00+02:00' })).toEqual(['refused'])
  expect(verdicts({ since: '2200-01-01T00:00:00+02:00' })).toEqual(['off'])
  expect(verdicts({ until: '2020-01-01T00:00:00+02:00' })).toEqual(['off'])
  expect(verdicts({ until: '2200-01-01T00:00:00+02:00' })).toEqual(['refused'])
})

test('steps behind a condition are taken only when it is met', () => {
  expect(decided([when(() => false, rule('b.fails', false))]).accepted).toBe(true)
  expect(decided([when(() => true, rule('b.fails', false))]).accepted).toBe(false)
})

test('a command that turns out to change nothing ends there, and writes nothing', () => {
  const outcome = decided([() => unchanged, rule('b.fails', false)])
  expect(outcome).toMatchObject({ accepted: true, changes: { writes: [] } })
})

test('only the groups an operation names may try it', () => {
  const operation = defineOperation<Facts>({
    type: 'test',
    scope: () => undefined,
    groups: ['chronograph'],
    steps: [],
  })
  expect(decide(stateOf({}), operation, command, contextFor())).toMatchObject({
    accepted: false,
    refusal: {
      status: 403,
      violations: [{ rule: 'access.group-may-act', location: 'url', name: 'permission' }],
    },
  })
})
