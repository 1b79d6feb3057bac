import { directDriver } from '../drivers/direct.ts'
import type { Driver } from '../drivers/driver.ts'
import { START } from '../verdicts/session.ts'
import { publishedLaw } from './law.ts'
import type { Mutant, Operator } from './mutant.ts'
import type { Scenario, Suite } from './scenarios.ts'
import { MOST } from './sighted.ts'

/** What became of a mutant. */
export interface Verdict {
  readonly id: string
  readonly operator: Operator
  readonly target: string
  readonly words: string
  /** `void`: a check that judges otherwise, and yet every answer is the same, because another one says it in its place. */
  readonly state: 'killed' | 'survived' | 'void'
  /** The example that failed, and what it said. */
  readonly by?: string
  readonly said?: string
  /** How many examples were run against it. */
  readonly tried: number
}

/** A broken system may turn for ever: so many requests are enough for any example. */
const PATIENCE = 3000

/** Checks: what they change shows in a refusal or not at all. */
const CHECKS: ReadonlySet<Operator> = new Set([
  'off',
  'second',
  'unit',
  'status',
  'role',
  'condition',
  'order',
  'may',
])

/** Runs the examples that can tell against a mutant, until one fails; `tell` hears of every one that has ended. */
export async function tryMutant(
  mutant: Mutant,
  suite: Suite,
  tell: (scenario: Scenario) => void = () => undefined,
): Promise<Verdict> {
  const { id, operator, target, words } = mutant
  const about = { id, operator, target, words }
  const scenarios = mutant.toldBy.flatMap((n) => suite.scenarios[n] ?? [])
  const { driver, answers } = blackBox(directDriver({ now: START, ...mutant.bend(publishedLaw) }))
  for (const [n, scenario] of scenarios.entries()) {
    const said = await suite.run(scenario, driver)
    tell(scenario)
    if (said !== undefined)
      return { ...about, state: 'killed', by: scenario.id, said: said.slice(0, 300), tried: n + 1 }
  }
  const mayBeVoid = CHECKS.has(operator) && scenarios.length > 0 && scenarios.length < MOST
  const same = mayBeVoid && answers.join('\n') === (await healthyAnswers(scenarios, suite, tell))
  return { ...about, state: same ? 'void' : 'survived', tried: scenarios.length }
}

/** What a system that nobody bent answers to the same examples in the same order. */
async function healthyAnswers(
  scenarios: readonly Scenario[],
  suite: Suite,
  tell: (scenario: Scenario) => void,
): Promise<string> {
  const { driver, answers } = blackBox(directDriver({ now: START }))
  for (const scenario of scenarios) {
    await suite.run(scenario, driver)
    tell(scenario)
  }
  return answers.join('\n')
}

/** A system that tells nothing of itself but its answers, as any other does; they are kept. */
function blackBox(driver: Driver): { readonly driver: Driver; readonly answers: readonly string[] } {
  const answers: string[] = []
  let asked = 0
  const counted = <T>(act: () => Promise<T>): Promise<T> => {
    asked += 1
    if (asked > PATIENCE) throw new Error(`after ${PATIENCE} requests it still turns`)
    return act()
  }
  const box: Driver = {
    ...driver,
    reset(now) {
      asked = 0
      return driver.reset(now)
    },
    send: (question) =>
      counted(async () => {
        const { asked: sent, reply, at } = await driver.send(question)
        answers.push(JSON.stringify(reply))
        return { asked: sent, reply, at }
      }),
    advance: (to) => counted(() => driver.advance(to)),
  }
  return { driver: box, answers }
}
