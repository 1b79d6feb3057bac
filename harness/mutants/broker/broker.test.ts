import { describe, expect, test } from 'vitest'
import { broker } from '../../broker/session.ts'
import { MissingOperation } from '../../broker/under-test.ts'
import { twins } from '../../example-broker/twins/twins.ts'
import { NotGreen } from '../baseline.ts'
import type { Performable, Scenario } from '../scenarios.ts'
import { brokerMutants } from './mutants.ts'
import { tryBroker } from './trial.ts'

const [mutant] = brokerMutants
if (!mutant) throw new Error('there are no broken eMalls')

/** An example of the rule for one role; it goes as the performances do, one after the other. */
function suite(
  role: string,
  ...performances: readonly (Error | undefined)[]
): Performable & { roles: string[] } {
  const tags = [`@${role}`, `@broker-rule:${mutant?.target}`].map((name) => ({ name }))
  const left = [...performances]
  const roles: string[] = []
  const perform: Performable['perform'] = async (_scenario, _cdb, begins = () => undefined) => {
    roles.push(broker()?.role ?? 'nobody')
    const fails = left.shift()
    begins(fails?.name === 'Preparation' ? 'Context' : 'Outcome')
    if (fails) throw fails
  }
  const scenarios = [{ id: 'an example', pickle: { tags, steps: [] } } as unknown as Scenario]
  return { roles, scenarios, perform, run: async () => undefined }
}

const preparation = Object.assign(new Error('no bid'), { name: 'Preparation' })

describe('an eMall with a bad habit', () => {
  test('is killed by an example that the good one passes, in the role that shows it', async () => {
    const played = suite('viewer', new Error('it shows nothing'))
    expect(await tryBroker(mutant, played)).toMatchObject({
      system: 'broker',
      operator: 'habit',
      state: 'killed',
      by: 'an example (viewer)',
      said: 'it shows nothing',
      tried: 1,
    })
    expect(played.roles).toEqual(['viewer', 'viewer'])
    expect(broker()).toBeUndefined()
  })

  test('survives what shows nothing: a preparation that goes wrong, an operation that is missing', async () => {
    for (const nothing of [preparation, new MissingOperation('it cannot')])
      expect(await tryBroker(mutant, suite('owner', nothing))).toMatchObject({ state: 'survived', tried: 1 })
  })

  test('may be late where the good one is late once', async () => {
    const late = new Error('it is late')
    expect(await tryBroker(mutant, suite('owner', late, late))).toMatchObject({ state: 'killed' })
  })

  test('is not judged by what the good one fails as well', async () => {
    const wrong = new Error('the CDB is gone')
    await expect(tryBroker(mutant, suite('owner', wrong, wrong, wrong))).rejects.toThrow(NotGreen)
  })
})

test('every broken twin is a mutant of the rule it breaks', () => {
  expect(brokerMutants.map(({ target, habit }) => [target, habit])).toEqual(
    twins.map(({ breaks, habit }) => [breaks, habit]),
  )
})
