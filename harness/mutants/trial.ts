import { directDriver } from '../drivers/direct.ts'
import type { Driver } from '../drivers/driver.ts'
import { START } from '../verdicts/session.ts'
import { publishedLaw } from './law.ts'
import type { Bent, Mutant, Operator, System } from './mutant.ts'
import type { Scenario, Suite } from './scenarios.ts'
import { MOST } from './sighted.ts'

/** What became of a mutant. */
export interface Verdict extends Bent {
  readonly system: System
  /**
   * `void`: a check that judges otherwise, and yet every answer is the same, because another one says it in its place;
   * a step that is left out or taken, and yet everything answered and stored is the same, because there is nothing to do.
   */
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
  const about = { system: 'cdb', id, operator, target, words } as const
  const scenarios = mutant.toldBy.flatMap((n) => suite.scenarios[n] ?? [])
  const bent = directDriver({ now: START, ...mutant.bend(publishedLaw) })
  const { driver, said, ended } = blackBox(bent, STEPS.has(operator))
  for (const [n, scenario] of scenarios.entries()) {
    const wrong = await suite.run(scenario, driver)
    await ended()
    tell(scenario)
    if (wrong !== undefined)
      return { ...about, state: 'killed', by: scenario.id, said: wrong.slice(0, 300), tried: n + 1 }
  }
  if (!mayBeVoid(mutant, scenarios.length)) return { ...about, state: 'survived', tried: scenarios.length }
  const healthy = blackBox(directDriver({ now: START }), STEPS.has(operator))
  for (const scenario of scenarios) {
    await suite.run(scenario, healthy.driver)
    await healthy.ended()
    tell(scenario)
  }
  const same = said.every((one, n) => one === healthy.said[n])
  return { ...about, state: same ? 'void' : 'survived', tried: scenarios.length }
}

/** Steps that change something: what difference they make is stored or shown. */
const STEPS: ReadonlySet<Operator> = new Set(['forget', 'always', 'never'])

/** A check may be told of by examples that were not tried; a step that so many examples take alike is idle. */
function mayBeVoid({ operator }: Mutant, examples: number): boolean {
  if (examples === 0) return false
  return STEPS.has(operator) || (CHECKS.has(operator) && examples < MOST)
}

/** A system that tells nothing of itself but its answers, as any other does; they are kept, and what is stored in the end. */
function blackBox(driver: Driver, keepsState: boolean) {
  const said: string[] = []
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
        said.push(JSON.stringify(reply))
        return { asked: sent, reply, at }
      }),
    advance: (to) => counted(() => driver.advance(to)),
  }
  return {
    driver: box,
    said: said as readonly string[],
    /** An example has ended. */
    async ended(): Promise<void> {
      if (keepsState) said.push(await stored(driver))
    },
  }
}

/** A broken system may store what contains itself, and cannot say it. */
async function stored(driver: Driver): Promise<string> {
  try {
    return JSON.stringify(await driver.snapshot?.())
  } catch (error) {
    return String(error)
  }
}
