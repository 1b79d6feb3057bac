import { plots } from '../procedure/plots.ts'
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
