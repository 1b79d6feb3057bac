import { expect, test } from 'vitest'
import { plots } from '../procedure/plots.ts'
import { type ChunkPlayed, chunksPlayed, outcomesOf } from './chunks.ts'

const methods = Object.keys(plots).slice(0, 1)
const wanted = { methods, seed: 'etalon', from: 0, count: 260, longest: 3 }

async function played(workers: number): Promise<Pick<ChunkPlayed, 'lengths' | 'broken'>> {
  const all: ChunkPlayed[] = []
  for await (const chunk of chunksPlayed(wanted, workers)) all.push(chunk)
  return { lengths: all.flatMap(({ lengths }) => lengths), broken: all.flatMap(({ broken }) => broken) }
}

test('several processes play the sequences that one plays, in their order', async () => {
  const one = await played(1)
  expect(one.lengths).toHaveLength(wanted.count)
  expect(await played(2)).toEqual(one)
}, 60_000)

test('each can be played alone', async () => {
  const alone: number[] = []
  for await (const { played: steps } of outcomesOf({ ...wanted, from: 255, count: 2 }))
    alone.push(steps.length)
  expect(alone).toEqual((await played(1)).lengths.slice(255, 257))
}, 60_000)
