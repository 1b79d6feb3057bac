import { directDriver } from '../drivers/direct.ts'
import type { Driver, Exchange } from '../drivers/driver.ts'
import { play } from '../procedure/play.ts'
import { plots } from '../procedure/plots.ts'
import { madeRun } from '../reports/run.fixture.ts'
import { hideSecrets, type PublicRun } from '../reports/secrets.ts'

export const PLAYED = 'a whole procedure'

/** A run whose one example is a procedure really played in the embedded simulator, from plan to signed contract. */
export async function playedRun(seed = 'etalon'): Promise<PublicRun> {
  const clock = '2026-02-02T09:00:00+02:00'
  const system = directDriver({ now: clock, seed })
  const exchanges: Exchange[] = []
  const driver: Driver = {
    ...system,
    async send(asked) {
      const exchange = await system.send(asked)
      exchanges.push(exchange)
      return exchange
    },
  }
  const plot = plots.belowThreshold
  if (!plot) throw new Error('the plot of belowThreshold is not written')
  for await (const _ of play(driver, plot));
  const { run } = madeRun(1)
  const example = { ...madeRun(1).run.examples[0], id: 'p1', name: PLAYED, state: 'pass', exchanges } as const
  return hideSecrets({ ...run, seed, clock, examples: [example as PublicRun['examples'][number]] })
}
