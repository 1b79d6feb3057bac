import type { Role } from '../broker/words.ts'
import { judged } from '../example-broker/twins/judged.ts'
import { twins } from '../example-broker/twins/twins.ts'
import { resilienceRules } from './rules.ts'

/** The example eMall and the twins made for faults, tried in a process of its own: Cucumber loads the steps itself. Prints JSON. */

/** Pauses that are its own business are short. */
const speed = { pace: 0.02, patience: 500, syncWithin: 3 }
const looking = ['slow', 'stale-read', 'feed-gap', 'late-entry']

/** What is not as it should be for the example, and of each twin in the role that has most to do with its fault. */
async function tried() {
  const example = await judged({}, { roles: ['owner', 'provider', 'viewer'], tags: '@resilience', speed })
  const broken: Record<string, readonly string[]> = {}
  for (const { id, kind } of resilienceRules) {
    const roles: readonly Role[] = looking.includes(kind) ? ['viewer'] : ['provider']
    for (const twin of twins.filter(({ breaks }) => breaks === id)) {
      // One that lists a tender twice shows it to whoever looks.
      const where: readonly Role[] = 'news' in twin.habit ? ['viewer'] : roles
      const found = await judged(twin.habit, {
        roles: where,
        tags: `@broker-rule:${id}`,
        speed: { ...speed, syncWithin: 1 },
      })
      broken[twin.id] = found.map(({ rule, state }) => `${rule} ${state}`)
    }
  }
  return { example, broken }
}

export type Tried = Awaited<ReturnType<typeof tried>>

process.stdout.write(JSON.stringify(await tried()))
