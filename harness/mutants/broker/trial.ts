import { playing } from '../../broker/playing.ts'
import { driverTransport } from '../../broker/transports/module.ts'
import { type Role, roles } from '../../broker/words.ts'
import type { Driver } from '../../drivers/driver.ts'
import { driverWith } from '../../example-broker/driver.ts'
import type { Habits } from '../../example-broker/habits.ts'
import { nobodysFault } from '../../verdicts/collect.ts'
import { NotGreen } from '../baseline.ts'
import type { Performable, Scenario } from '../scenarios.ts'
import type { Verdict } from '../trial.ts'
import type { BrokerMutant } from './mutants.ts'

/** Told of every example that has ended. */
type Tell = (scenario: Scenario) => void

/** An example that a broken eMall failed. */
interface Failure {
  readonly scenario: Scenario
  readonly said: string
}

/** Runs the examples of the rule that a broken eMall breaks, role by role, until one fails. Throws NotGreen. */
export async function tryBroker(
  { habit, ...about }: BrokerMutant,
  suite: Performable,
  tell: Tell = () => undefined,
): Promise<Verdict> {
  let tried = 0
  for (const { role, scenarios } of partsAbout(about.target, suite)) {
    const count: Tell = (scenario) => {
      tried += 1
      tell(scenario)
    }
    const failure = await firstFailure(role, habit, scenarios, suite, count)
    if (!failure) continue
    // On a busy machine a good eMall may be late, but hardly twice.
    const again = () => firstFailure(role, {}, [failure.scenario], suite, tell)
    const healthy = (await again()) && (await again())
    if (healthy) throw new NotGreen(`${failure.scenario.id} as ${role}: ${healthy.said}`)
    const by = `${failure.scenario.id} (${role})`
    return { ...about, system: 'broker', state: 'killed', by, said: failure.said.slice(0, 300), tried }
  }
  return { ...about, system: 'broker', state: 'survived', tried }
}

const has = ({ pickle }: Scenario, tag: string): boolean => pickle.tags.some(({ name }) => name === tag)

/** Examples with more steps than these take long to prepare. */
const SHORT = 6

/** The examples of a rule, by role; in every role what is prepared soon comes before what takes long in any. */
function partsAbout(rule: string, { scenarios }: Performable) {
  const about = scenarios.filter((scenario) => has(scenario, `@broker-rule:${rule}`))
  const isLong = ({ pickle }: Scenario) => pickle.steps.length > SHORT
  const parts = [false, true].flatMap((long) =>
    roles.map((role) => ({
      role,
      scenarios: about.filter((scenario) => has(scenario, `@${role}`) && isLong(scenario) === long),
    })),
  )
  return parts.filter((part) => part.scenarios.length > 0)
}

/** The first example that an eMall with these habits fails in a role, before a CDB of its own. */
function firstFailure(
  role: Role,
  habit: Partial<Habits>,
  scenarios: readonly Scenario[],
  suite: Performable,
  tell: Tell,
): Promise<Failure | undefined> {
  const open = async () => driverTransport(driverWith(habit))
  return playing(role, { open, port: 0, seed: 'etalon' }, async (_broker, cdb) => {
    for (const scenario of scenarios) {
      const said = await faultOf(scenario, suite, cdb)
      tell(scenario)
      if (said !== undefined) return { scenario, said }
    }
    return undefined
  })
}

/** What the eMall did wrong in an example; a preparation that goes wrong shows nothing. */
async function faultOf(scenario: Scenario, suite: Performable, cdb: Driver): Promise<string | undefined> {
  let prepares = true
  try {
    await suite.perform(scenario, cdb, (kind) => {
      prepares = kind === 'Context'
    })
    return undefined
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return prepares || nobodysFault.has(error.name) ? undefined : error.message
  }
}
