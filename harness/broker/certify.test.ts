import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import type { Run } from '../verdicts/run.ts'
import { everydayRules } from './rules.ts'
import type { Runs } from './runs.fixture.ts'

// With an argument: a run without any is taken for one of all features, whose coverage is written down.
const program = ['--import', 'tsx', 'harness/broker/runs.fixture.ts', 'as JSON']
const runs = JSON.parse(execFileSync(process.execPath, program, { encoding: 'utf8', maxBuffer: 1e9 })) as Runs

const runOf = (name: keyof Runs): Run => runs[name]
const messagesOf = (name: keyof Runs): string =>
  runOf(name)
    .examples.map(({ message }) => message)
    .join('\n')

describe('certify broker', () => {
  test('an eMall that keeps every rule passes in every role', () => {
    const { examples, verdicts } = runOf('plain')
    const bad = examples.filter(({ state }) => state !== 'pass')
    expect(bad.map(({ name, message }) => `${name}: ${message}`)).toEqual([])
    const known = new Set(everydayRules.map(({ id }) => id))
    expect(verdicts.filter(({ rule }) => !known.has(rule))).toEqual([])
    expect(verdicts.length).toBeGreaterThan(10)
    expect(verdicts.map(({ method }) => method)).toEqual(
      expect.arrayContaining([
        'belowThreshold as owner',
        'belowThreshold as provider',
        'belowThreshold as viewer',
      ]),
    )
  })

  test('what it sent to the CDB stands in the run', () => {
    const [example] = runOf('plain').examples.filter(({ name }) => name === 'A tender is published (owner)')
    expect(example?.exchanges.map(({ asked }) => asked.verb)).toEqual(
      expect.arrayContaining(['POST', 'PATCH']),
    )
  })

  test('a driver that implements nothing is judged by nothing', () => {
    const { examples, summary } = runOf('nothing')
    expect(summary).toMatchObject({ pass: 0, fail: 0, 'could-not-run': 1 })
    expect(examples[0]?.message).toContain('the driver does not have createPlan')
  })

  test('a driver that reports a success that never reached the CDB fails', () => {
    const [told] = runOf('liar').examples.filter(({ state }) => state === 'fail')
    expect(told).toMatchObject({
      rule: 'broker.reports-truly',
      message: expect.stringContaining('reported as done, but nothing of it arrived in the CDB'),
    })
  })

  test('a refusal that is swallowed, or told without a reason, fails', () => {
    const [swallowed] = runOf('swallows').examples.filter(({ state }) => state === 'fail')
    expect(swallowed?.message).toContain('should have been refused; it was reported as done')
    expect(messagesOf('mute')).toContain('without a reason')
  })

  test.each([
    ['hangs', 'did not answer: no answer within 0.5 s'],
    ['dies', 'died: the driver ended with exit code 3; it said: out of memory'],
    ['babbles', 'answered with something else than the contract says'],
  ] as const)('a driver that %s is told so, and the run goes on with the rest', (name, words) => {
    const { examples } = runOf(name)
    expect(examples.length).toBeGreaterThan(2)
    const states = new Set(examples.map(({ state }) => state))
    expect([...states].filter((state) => state === 'pass' || state === 'harness-error')).toEqual([])
    expect(messagesOf(name)).toContain(words)
  })

  test('no process is left behind', () => {
    const running = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
    expect(running).not.toMatch(/sleep 4711|broker\/fixtures/)
  })

  test('a driver that cannot be started could not be run', () => {
    expect(new Set(runOf('absent').examples.map(({ state }) => state))).toEqual(new Set(['could-not-run']))
    expect(messagesOf('absent')).toContain('no-such-program cannot be started')
  })
})
