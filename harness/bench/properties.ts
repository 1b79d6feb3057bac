import fc from 'fast-check'
import { tenderOf } from '../generators/arbitraries.ts'
import { checkMethod } from '../generators/check.ts'
import { mutantsOf } from '../mutants/all.ts'
import { joined, lookAt, PARTS } from '../mutants/baseline.ts'
import { loadSuite } from '../mutants/scenarios.ts'
import { tryMutant } from '../mutants/trial.ts'
import { plots } from '../procedure/plots.ts'
import type { Plot } from '../procedure/procedure.ts'
import { openStage } from '../properties/stage.ts'
import { prepare, sequences, usualSequences } from '../properties/stateful.ts'
import { type Row, whole } from './measure.ts'

const WARM_UP = 3000
const COUNT = 3000

/** Sequences of legal and illegal requests from every state of every method, all laws looked after at every step. */
export async function statefulSequences(): Promise<Row[]> {
  const stage = openStage()
  const worlds = await prepare(stage, Object.values(plots))
  const play = async (from: number, count: number) => {
    let steps = 0
    for await (const { played } of sequences(stage, worlds, {
      ...usualSequences,
      seed: 'bench',
      from,
      count,
    }))
      steps += played.length
    return steps
  }
  await play(0, WARM_UP)
  const cpu = process.cpuUsage()
  const started = performance.now()
  const steps = await play(WARM_UP, COUNT)
  const seconds = (performance.now() - started) / 1000
  const { user, system } = process.cpuUsage(cpu)
  return [
    {
      what: `sequences of ${(steps / COUNT).toFixed(1)} steps on average`,
      figure: `${whole(COUNT / seconds)} /s`,
    },
    { what: 'for each second of computing', figure: `${whole(COUNT / ((user + system) / 1e6))} /s` },
    { what: 'steps', figure: `${whole(steps / seconds)} /s` },
  ]
}

/** Tenders with their bids: made; and made, sent, and each with something wrong beside it. */
export async function generatedTenders({ method }: Plot): Promise<Row[]> {
  const made = await timed(async () => fc.sample(tenderOf(method), { seed: 1, numRuns: 1000 }).length)
  await checkMethod(method, { count: 100, seed: 1 })
  const checked = await timed(async () => {
    const { tenders, bids, wrongTenders, wrongBids } = await checkMethod(method, { count: 300, seed: 2 })
    return tenders + bids + wrongTenders + wrongBids
  })
  return [
    { what: `${method} tenders generated`, figure: `${whole(made)} /s` },
    { what: 'tenders and bids sent, valid and invalid', figure: `${whole(checked)} /s` },
  ]
}

/** Mutants that the examples of one feature give cause for, each tried until an example fails. */
export async function triedMutants(): Promise<Row[]> {
  const suite = await loadSuite('features/contracting/value.feature')
  const parts: Awaited<ReturnType<typeof lookAt>>[] = []
  const looked = await timed(async () => {
    for (let part = 0; part < PARTS; part++) parts.push(await lookAt(suite, part))
    return suite.scenarios.length
  })
  const mutants = mutantsOf(joined(parts)).filter(({ toldBy }) => toldBy.length)
  const tried = await timed(async () => {
    for (const mutant of mutants) await tryMutant(mutant, suite)
    return mutants.length
  })
  return [
    { what: `examples watched, ${suite.scenarios.length} in one process`, figure: `${whole(looked)} /s` },
    { what: `mutants tried, ${mutants.length} in one process`, figure: `${whole(tried)} /s` },
  ]
}

/** So many a second. */
async function timed(act: () => Promise<number>): Promise<number> {
  const started = performance.now()
  const count = await act()
  return (count * 1000) / (performance.now() - started)
}
