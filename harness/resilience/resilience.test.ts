import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { faultKinds } from '../../simulator/api/ports/faults.ts'
import { twins } from '../example-broker/twins/twins.ts'
import { resilienceRules } from './rules.ts'
import type { Tried } from './trials.fixture.ts'

test('there is a rule for every fault', () => {
  expect(resilienceRules.map(({ kind }) => kind).toSorted()).toEqual([...faultKinds].toSorted())
})

// With an argument: a run without any is taken for one of all features, whose coverage is written down.
const program = ['--import', 'tsx', 'harness/resilience/trials.fixture.ts', 'as JSON']
const { example, broken } = JSON.parse(
  execFileSync(process.execPath, program, { encoding: 'utf8', maxBuffer: 1e8 }),
) as Tried

test('the example survives every fault', () => {
  expect(example).toEqual([])
})

describe.each(resilienceRules.map(({ id }) => id))('%s', (id) => {
  const made = twins.filter(({ breaks }) => breaks === id)

  test('has a twin made for it', () => {
    expect(made).not.toEqual([])
  })

  test.each(made.map((twin) => twin.id))('%s breaks it', (twin) => {
    expect(broken[twin]).toEqual([`${id} fail`])
  })
})
