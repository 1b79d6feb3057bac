import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { plots } from '../procedure/plots.ts'
import type { Plot } from '../procedure/procedure.ts'
import { caseOfOutcome } from './breach.ts'
import { openStage, type Stage } from './stage.ts'
import { type Outcome, prepare, sequences, usualSequences } from './stateful.ts'
import type { World } from './worlds.ts'

const chosen = [plots.belowThreshold, plots.aboveThresholdEU] as Plot[]

async function played(
  stage: Stage,
  worlds: readonly World[],
  seed: string,
  count: number,
): Promise<Outcome[]> {
  const all: Outcome[] = []
  const wanted = { ...usualSequences, twiceOf: 10, seed, from: 0, count }
  for await (const outcome of sequences(stage, worlds, wanted)) all.push(outcome)
  return all
}

describe('sequences of legal and illegal requests', () => {
  const stage = openStage()
  let worlds: World[]
  beforeAll(async () => {
    worlds = await prepare(stage, chosen)
  })

  test('break no law of the simulator', async () => {
    const property = fc.asyncProperty(fc.string({ maxLength: 8 }), async (seed) => {
      const broken = (await played(stage, worlds, seed, 6)).flatMap(({ breach }) => breach ?? [])
      expect(broken.map(({ law, message }) => `${law}: ${message}`)).toEqual([])
    })
    await fc.assert(property, { numRuns: 6, seed: 7 })
  })

  test('are the same for the same seed, each alone as among the others', async () => {
    const steps = (outcomes: readonly Outcome[]) => outcomes.map((one) => one.played.map(({ step }) => step))
    const all = steps(await played(stage, worlds, 'same', 6))
    expect(steps(await played(stage, worlds, 'same', 6))).toEqual(all)
    const alone: Outcome[] = []
    const wanted = { ...usualSequences, seed: 'same', from: 5, count: 1 }
    for await (const outcome of sequences(stage, worlds, wanted)) alone.push(outcome)
    expect(steps(alone)).toEqual(all.slice(5))
  })

  test('are legal and illegal, in every status of a tender', async () => {
    const all = await played(stage, worlds, 'mixed', 60)
    const statuses = all.flatMap((one) => one.played.map(({ reply }) => reply.status))
    const share = statuses.filter((status) => status < 300).length / statuses.length
    expect(share).toBeGreaterThan(0.3)
    expect(share).toBeLessThan(0.8)
    expect(new Set(all.map(({ world }) => world.status)).size).toBeGreaterThan(6)
  })
})

test('a simulator that lets strangers in is found, with few requests', { timeout: 60_000 }, async () => {
  const stage = openStage({ disabledRules: ['access.owner-token'] })
  const worlds = await prepare(stage, [plots.belowThreshold as Plot])
  const broken = (await played(stage, worlds, 'strangers', 150)).find(({ breach }) => breach)
  if (!broken?.breach) throw new Error('nothing was found')
  expect(broken.breach.law).toBe('strangersAreRefused')
  const { steps } = await caseOfOutcome(stage, broken, broken.breach, 'strangers')
  expect(steps.length).toBeLessThanOrEqual(6)
})
