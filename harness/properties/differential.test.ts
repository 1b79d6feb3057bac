import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { directDriver } from '../drivers/direct.ts'
import { embeddedKeys } from '../procedure/cast.ts'
import { plotOf, plots } from '../procedure/plots.ts'
import type { Plot } from '../procedure/procedure.ts'
import { START } from '../verdicts/session.ts'
import { caseOf, NotACase, readCase } from './case.ts'
import { featureOf, httpOf, writeCase } from './case-files.ts'
import { differences, shrunk } from './differential.ts'
import { type Found, pairOf } from './duel.ts'
import { planted, withDefect } from './planted.ts'
import { replayAgainst, replayHere } from './replay.ts'
import { fewest } from './shrink.ts'
import { openStage } from './stage.ts'

const SEARCH = { seed: 'test', plots: [plots.belowThreshold as Plot], from: 0, life: 8, steps: 8 }

async function findIn(driver: ReturnType<typeof directDriver>, sequences: number, seed = SEARCH.seed) {
  const stage = openStage()
  const pair = pairOf(stage, driver, embeddedKeys)
  for await (const { found } of differences(stage, pair, { ...SEARCH, seed, sequences }))
    if (found) return { pair, found: await shrunk(pair, found, 0) }
  return undefined
}

const defect = (words: string) => {
  const found = Object.entries(planted).find(([name]) => name.includes(words))?.[1]
  if (!found) throw new Error(`nothing is planted that is called ${words}`)
  return withDefect(found)
}

test('two simulators answer the same; of different seeds too, where no auction is drawn', async () => {
  const stage = openStage()
  const search = { ...SEARCH, life: 14, sequences: 3 }
  const all = async (seed: string, plot: Plot | undefined) => {
    const pair = pairOf(stage, directDriver({ now: START, seed }), embeddedKeys)
    const found: Found[] = []
    for await (const one of differences(stage, pair, { ...search, plots: [plot as Plot] }))
      if (one.found) found.push(one.found)
    return found.map(({ message }) => message)
  }
  expect(await all('etalon', plots.belowThreshold)).toEqual([])
  expect(await all('another', plotOf('belowThreshold', { hasAuction: false }))).toEqual([])
})

test.each([
  ['sealed bids are shown', 6],
  ['without their minimal step', 4],
])('a planted defect is found with few requests: %s', async (words, most) => {
  const found = await findIn(defect(words), 60)
  expect(found?.found.steps.length).toBeLessThanOrEqual(most)
})

describe('a case', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'etalon-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const about = { method: 'belowThreshold', found: { seed: 'test', sequence: 0, against: 'a copy' } }
  const leak = () => findIn(defect('without their minimal step'), 60)

  test('is stored as requests, and fails again until it is fixed', async () => {
    const { found } = (await leak()) as { found: Found }
    const one = readCase(`${writeCase(folder, 'leak', caseOf(found, about))}.json`)
    expect(JSON.stringify(one.steps)).not.toMatch(/brokerx|\/tenders\/[0-9a-f]{32}|"token":"[0-9a-f]/)
    const against = async (driver: ReturnType<typeof directDriver>) =>
      replayAgainst(pairOf(openStage({ seed: 'later' }), driver, embeddedKeys), one)
    expect(await against(defect('without their minimal step'))).toMatchObject({ fails: true })
    expect(await against(directDriver({ now: START }))).toMatchObject({ fails: false })
    expect(await replayHere(openStage(), one)).toMatchObject({ fails: false })
  })

  test('is readable as requests and as a scenario', async () => {
    const { found } = (await leak()) as { found: Found }
    const one = caseOf(found, about)
    expect(httpOf(one)).toMatch(
      /# @name step2\nPOST \{\{api\}\}\/tenders\nauthorization: Bearer \{\{key_buyer\}\}/,
    )
    expect(featureOf(one)).toMatch(
      /Given an empty system at "2026[\s\S]*When request \d+ is sent[\s\S]*Then request/,
    )
  })

  test.each([
    ['no JSON', '{', /cannot be read/],
    ['another format', '{"format": "har"}', /its format is "har"/],
    [
      'no steps',
      `{"format":"etalon-case/1","sign":"x","start":"${START}","expected":{},"steps":[]}`,
      /no steps/,
    ],
  ])('that is damaged is refused in words: %s', (name, text, words) => {
    const file = join(folder, `${name}.json`)
    writeFileSync(file, text)
    expect(() => readCase(file)).toThrow(NotACase)
    expect(() => readCase(file)).toThrow(words)
  })
})

test('what is left out takes with it what speaks of it', async () => {
  const step = (n: number, of?: number) => ({
    n,
    step: {
      ask: { verb: 'GET', path: of === undefined ? `/tenders/${n}` : `/tenders/‹${of}.data.id›` },
    } as const,
  })
  const all = [step(1), step(2), step(3, 2), step(4), step(5, 4), step(6, 5)]
  const few = await fewest(all, async (steps) => (steps.some(({ n }) => n === 6) ? steps : undefined))
  expect(few.map(({ n }) => n)).toEqual([4, 5, 6])
})
