import { beforeAll, describe, expect, test } from 'vitest'
import type { Driver } from '../drivers/driver.ts'
import { embeddedKeys } from '../procedure/cast.ts'
import { play } from '../procedure/play.ts'
import { plots } from '../procedure/plots.ts'
import type { Plot } from '../procedure/procedure.ts'
import { mutantsOf } from './all.ts'
import { joined, lookAt, PARTS } from './baseline.ts'
import { type Mutant, type Operator, operators } from './mutant.ts'
import type { Scenario, Suite } from './scenarios.ts'
import { scoreOf } from './score.ts'
import { tryMutant } from './trial.ts'

/** A day after which working days and calendar days differ. */
const FRIDAY = '2026-09-04T09:00:00+03:00'

/** Whose answers are compared, word for word, with those of the published law: it notices whatever can be noticed. */
function attentive(act: (driver: Driver) => Promise<void>): Suite {
  let expected: string | undefined
  const scenario = { id: 'a whole life', name: 'a whole life', feature: '', rules: [] }
  return {
    scenarios: [scenario as unknown as Scenario],
    async run(_scenario, driver, begins) {
      const heard: unknown[] = []
      await driver.reset(FRIDAY)
      begins?.('Action')
      const send: Driver['send'] = async (asked) => {
        const exchange = await driver.send(asked)
        heard.push(exchange.reply)
        return exchange
      }
      await act({ ...driver, send }).catch((error: unknown) => void heard.push(String(error)))
      const said = JSON.stringify(heard)
      expected ??= said
      return said === expected ? undefined : 'it was answered otherwise'
    },
  }
}

/** A procedure from plan to contract; now and then somebody tries what he may not. */
async function wholeLife(driver: Driver): Promise<void> {
  for await (const { title } of play(driver, plots.belowThreshold as Plot)) {
    if (!title) continue
    for (const key of [undefined, embeddedKeys.humble, embeddedKeys.auction]) {
      const body = {
        data: { procurementMethodType: 'belowThreshold', title: 'Книги', value: { amount: -1 } },
      }
      await driver.send({ verb: 'POST', path: '/tenders', ...(key && { key }), body })
    }
  }
}

const suite = attentive(wholeLife)
let mutants: readonly Mutant[] = []

beforeAll(async () => {
  const parts = []
  for (let part = 0; part < PARTS; part++) parts.push(await lookAt(suite, part))
  mutants = mutantsOf(joined(parts))
})

/** Some break what this life has no occasion for. */
const ENOUGH = 25

describe('a mutant of each operator is killed', () => {
  /** Of a life in which nobody asks for more, these ways of breaking have no occasion. */
  const without: readonly Operator[] = ['rounding', 'order', 'count', 'figure', 'habit']
  const met = (Object.keys(operators) as Operator[]).filter((operator) => !without.includes(operator))

  test.each(met.map((operator) => [operator] as const))('%s', async (operator) => {
    const told = mutants.filter((mutant) => mutant.operator === operator && mutant.toldBy.length)
    expect(told.length).toBeGreaterThan(0)
    const verdicts = []
    for (const mutant of told.slice(0, ENOUGH)) {
      const verdict = await tryMutant(mutant, suite)
      verdicts.push(verdict.state)
      if (verdict.state === 'killed') break
    }
    expect(verdicts.at(-1)).toBe('killed')
  })
})

test('every mutant has a name of its own', () => {
  expect(new Set(mutants.map(({ id }) => id)).size).toBe(mutants.length)
})

describe('what nobody kills', () => {
  const about = { operator: 'off', target: 'some.rule', words: '', toldBy: [0] } as const

  test('is void when a check judges otherwise and every answer is the same', async () => {
    const { state } = await tryMutant({ ...about, id: 'off some.rule', bend: () => ({}) }, suite)
    expect(state).toBe('void')
  })

  test('is void when a step is left out and everything is stored and answered as before', async () => {
    const forget = await tryMutant({ ...about, id: 'forget it', operator: 'forget', bend: () => ({}) }, suite)
    expect(forget.state).toBe('void')
  })

  test('has survived when nobody has tried, or a word that is read is the matter', async () => {
    const untold = await tryMutant({ ...about, id: 'off some.rule', toldBy: [], bend: () => ({}) }, suite)
    const word = await tryMutant({ ...about, id: 'table it', operator: 'table', bend: () => ({}) }, suite)
    expect([untold.state, word.state]).toEqual(['survived', 'survived'])
  })

  test('fails the run unless somebody has written why', () => {
    const survived = { system: 'cdb', operator: 'off', words: '', state: 'survived', tried: 0 } as const
    const score = scoreOf(
      [
        { ...survived, id: 'off bid.within-tender-period', target: 'bid.within-tender-period' },
        { ...survived, id: 'off some.rule', target: 'some.rule' },
      ],
      false,
    )
    expect(score.unexplained.map(({ id }) => id)).toEqual(['off some.rule'])
    expect(score.share).toBe(0)
  })
})
