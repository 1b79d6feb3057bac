import { directDriver } from '../drivers/direct.ts'
import { START } from '../verdicts/session.ts'
import { publishedLaw } from './law.ts'
import { openNotebook, type Sightings } from './notebook.ts'
import type { Scenario, Suite } from './scenarios.ts'
import { watchedLaw } from './watch.ts'

/** An example fails of a system that nobody bent: nothing can be said of others. */
export class NotGreen extends Error {}

/** What some of the examples met; parts are joined by `joined`. */
export interface Part {
  readonly scenarios: readonly string[]
  readonly cost: readonly number[]
  readonly met: readonly (readonly [key: string, deeds: readonly number[], preparations: readonly number[]])[]
}

/** So many parts whoever runs them: a rule is looked at so often in each. */
export const PARTS = 2

/** Runs one part of the examples against the published law and notes what each meets. Throws NotGreen. */
export async function lookAt(
  suite: Suite,
  part: number,
  tell: (scenario: Scenario) => void = () => undefined,
): Promise<Part> {
  const notebook = openNotebook()
  let current: Scenario | undefined
  const law = watchedLaw(publishedLaw, notebook, () => current?.rules ?? [])
  const driver = notebook.remembering(directDriver({ now: START, law }))
  const met = new Map<string, { deeds: number[]; preparations: number[] }>()
  const cost: number[] = []
  const size = Math.ceil(suite.scenarios.length / PARTS)
  const scenarios = suite.scenarios.slice(part * size, (part + 1) * size)
  for (const [place, scenario] of scenarios.entries()) {
    current = scenario
    notebook.begin()
    const before = process.cpuUsage()
    const wrong = await suite.run(scenario, driver, (kind) => {
      if (kind !== 'Context') notebook.deeds()
    })
    if (wrong !== undefined) throw new NotGreen(`${scenario.id}: ${wrong}`)
    const { user, system } = process.cpuUsage(before)
    cost.push((user + system) / 1000)
    for (const [key, byDeeds] of notebook.end()) {
      const where = met.get(key) ?? { deeds: [], preparations: [] }
      met.set(key, where)
      where[byDeeds ? 'deeds' : 'preparations'].push(part * size + place)
    }
    tell(scenario)
  }
  const told = [...met].map(([key, { deeds, preparations }]) => [key, deeds, preparations] as const)
  return { scenarios: scenarios.map(({ id }) => id), cost, met: told }
}

/** All parts, in their order. */
export function joined(parts: readonly Part[]): Sightings {
  const met = new Map<string, { deeds: number[]; preparations: number[] }>()
  for (const [key, deeds, preparations] of parts.flatMap((part) => part.met)) {
    const where = met.get(key) ?? { deeds: [], preparations: [] }
    met.set(key, {
      deeds: [...where.deeds, ...deeds],
      preparations: [...where.preparations, ...preparations],
    })
  }
  const seen = [...met].map(([key, { deeds, preparations }]) => [key, [...deeds, ...preparations]] as const)
  return {
    scenarios: parts.flatMap(({ scenarios }) => scenarios),
    cost: parts.flatMap(({ cost }) => cost),
    seen: Object.fromEntries(seen.sort(([a], [b]) => (a < b ? -1 : 1))),
  }
}
