import { describe, expect, test } from 'vitest'
import { faultKinds } from '../../simulator/api/ports/faults.ts'
import { driverTransport } from '../broker/transports/module.ts'
import { driverWith } from '../example-broker/driver.ts'
import { twins } from '../example-broker/twins/twins.ts'
import { resilienceRules } from './rules.ts'
import { tryRule } from './trial.ts'

/** The twin that was made for each fault. */
const killed: Readonly<Record<string, string>> = {
  conflict: 'ignores-conflict',
  precondition: 'ignores-cookie',
  'too-many': 'ignores-retry-after',
  'server-error': 'gives-up-on-errors',
  slow: 'leaves-out-slow-reads',
  dropped: 'forgets-on-drop',
  'lost-answer': 'submits-twice',
  'duplicate-delivery': 'believes-second-answer',
  'stale-read': 'believes-stale-node',
  'feed-gap': 'misses-late-entries',
  'late-entry': 'misses-late-entries',
}

const speed = { pace: 0.02, patience: 1200, syncWithin: 4 }

test('there is a rule for every fault', () => {
  expect(resilienceRules.map(({ kind }) => kind).sort()).toEqual([...faultKinds].sort())
})

describe.concurrent.each(resilienceRules.map((rule) => [rule.kind, rule] as const))('%s', (kind, rule) => {
  test('the example survives', async () => {
    const result = await tryRule(rule, driverTransport(driverWith({}, speed)))
    expect(result).toMatchObject({ problems: [], verdict: 'held' })
  })

  test('a twin made for it does not', async () => {
    const { habit } = twins.find(({ id }) => id === killed[kind]) ?? {}
    const result = await tryRule(rule, driverTransport(driverWith(habit ?? {}, { ...speed, syncWithin: 1 })))
    expect(result.verdict).toBe('refused')
  })
})
