import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { actors } from '../steps/actors.ts'
import { deeds } from '../steps/deeds/all.ts'
import { flavours } from '../steps/flavours.ts'
import { moments } from '../steps/moments.ts'
import { placeNames } from '../steps/places.ts'
import { bids } from '../steps/variants/bid.ts'
import { tenderFlags } from '../steps/variants/config.ts'
import { criteria } from '../steps/variants/criteria.ts'
import { cards, documents } from '../steps/variants/documents.ts'
import { tenderFeatures } from '../steps/variants/features.ts'
import { frameworks } from '../steps/variants/framework.ts'
import { tenderLots, tenderMilestones } from '../steps/variants/lots.ts'
import { plans } from '../steps/variants/plan.ts'
import { shareBids } from '../steps/variants/shares.ts'
import { tenders } from '../steps/variants/tender.ts'

const MOST_STEPS = 100

const textsOf = (folder: string, pattern: RegExp) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))

const features = textsOf('features', /\.feature$/).join('\n')
const dictionaries = {
  actors,
  deeds,
  flavours,
  moments,
  placeNames,
  bids,
  shareBids,
  frameworks,
  criteria,
  cards,
  documents,
  plans,
}
const tenderDictionaries = { tenders, tenderFlags, tenderFeatures, tenderLots, tenderMilestones }

describe('the vocabulary of features', () => {
  test.each(Object.entries({ ...dictionaries, ...tenderDictionaries }))(
    'has no phrase in %s that no feature says',
    (_, dictionary) => {
      expect(Object.keys(dictionary).filter((phrase) => !features.includes(phrase))).toEqual([])
    },
  )

  test(`is at most ${MOST_STEPS} steps`, () => {
    const steps = textsOf('steps', /\.steps\.ts$/).flatMap(
      (text) => text.match(/^(Given|When|Then)\(/gm) ?? [],
    )
    expect(steps.length).toBeGreaterThan(0)
    expect(steps.length).toBeLessThanOrEqual(MOST_STEPS)
  })
})
