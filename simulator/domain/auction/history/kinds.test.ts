import { describe, expect, it } from 'vitest'
import { broken, LAST, label, swap } from './breaking.fixture.ts'
import { breaks } from './broken.fixture.ts'
import { checkHistory, invariants } from './check.ts'
import { couchHistory } from './couch.fixture.ts'
import { healthy } from './healthy.fixture.ts'
import { type Kind, kinds } from './kinds.fixture.ts'
import { readHistory } from './read.ts'

// biome-ignore lint/suspicious/noExplicitAny: histories are broken in every way
type Loose = any

const judged = (json: Loose) => {
  const reading = readHistory(json)
  if ('fault' in reading) throw new Error(reading.fault)
  return checkHistory(reading.history)
}
const found = (json: Loose) => judged(json).breaches.map(({ id }) => id)

/** The first turn in which nothing was bid, and the first in which something was. */
const kept = (d: Loose) => d.stages.find(({ type, changed }: Loose) => type === 'bids' && !changed)
const bid = (d: Loose) => d.stages.find(({ changed }: Loose) => changed)

const worse = (offer: Loose) => {
  offer.amount = offer.annualCostsReduction ? '1' : offer.amount * 3
}

/** What can go wrong in an auction of any type. */
const wrongs: readonly [id: string, breaking: (d: Loose) => unknown, stage?: number][] = [
  ['results.worst-first', (d) => swap(d.results, 1)],
  ['turn.kept-bid-stands', (d) => worse(kept(d))],
  ['turn.never-worse', (d) => worse(bid(d))],
  [
    'turn.by-a-step-at-least',
    (d) => Object.assign(d, d.minimalStep ? { minimalStep: { amount: 500 } } : { minimalStepPercentage: 9 }),
  ],
  ['turn.hidden-until-it-ends', (d) => Object.assign(d.stages[1], { publish_time: d.start_at }), 1],
  ['labels.anonymous-until-announcement', (d) => Object.assign(d.results[0], { label: label('ТОВ') }), 5],
  ['stages.three-rounds', (d) => Object.assign(d.stages[8], { type: 'bids' })],
  ['results.equal-last-bids', (d) => worse(d.results[1])],
]

describe.each(Object.entries<Kind>(kinds))('an auction of the type %s', (_, kind) => {
  it.each(wrongs)('%s is found', (id, breaking, stage = LAST) => {
    expect(found(broken({ kind, stages: [stage] }, breaking))).toContain(id)
  })
})

describe('the witness', () => {
  const ofDocuments = Object.entries(breaks).filter(([id]) => {
    const [breach] = judged(breaks[id]?.()).breaches
    return breach?.document !== undefined
  })

  it.each(ofDocuments)('%s is shown in the earliest document that breaks it', (id, breaking) => {
    const { documents } = breaking() as Loose
    const sound = documents.slice(0, -1)
    const last = documents.at(-1)
    const again = judged({ documents: [...sound, last, last, last] })
    const breach = again.breaches.find((each) => each.id === id)
    const [alone] = judged({ documents }).breaches.filter((each) => each.id === id)
    expect(breach?.document).toBe(alone?.document)
    expect(breach?.says).toEqual(alone?.says)
  })

  it('is the first place of several', () => {
    const both = broken({ stages: [LAST] }, (d) => {
      for (const n of [9, 5, 2]) d.stages[n].publish_time = d.start_at
    })
    const { breaches } = judged(both)
    expect(breaches.map(({ says }) => says.en)).toEqual([
      expect.stringMatching(/^stage 2 \(round 1, turn 2\)/),
    ])
  })

  it('of documents one after another is the first that breaks', () => {
    const { documents } = healthy()
    for (const { results } of documents.slice(6)) results.pop()
    expect(judged({ documents }).breaches).toMatchObject([{ id: 'results.every-bidder-once', document: 6 }])
  })
})

describe('documents of the older module', () => {
  it.each(['byPrice', 'byFeatures'] as const)('%s are understood, and in order', (name) => {
    const { breaches, held } = judged(couchHistory(kinds[name]))
    expect(breaches).toEqual([])
    expect(held.length).toBeGreaterThan(55)
  })

  it.each([
    ['results.worst-first', (d: Loose) => swap(d.results, 0)],
    ['turn.by-a-step-at-least', (d: Loose) => Object.assign(d.minimalStep, { amount: 50 })],
    ['stages.two-minutes-a-turn', (d: Loose) => Object.assign(d.stages[2], { start: d.stages[1].start })],
    [
      'labels.number-of-initial-bids',
      (d: Loose) => Object.assign(d.results[0], { label: d.results[1].label }),
    ],
    ['turn.kept-bid-stands', (d: Loose) => Object.assign(d.stages[2], { amount: 805 })],
  ])('%s is found', (id, breaking) => {
    const { documents } = couchHistory()
    breaking(documents.at(-1))
    expect(found(documents.at(-1))).toContain(id)
  })

  it('are no auction while only their start is planned', () => {
    const { documents } = couchHistory()
    expect(readHistory(documents[0])).toEqual({
      fault: 'is an auction without stages: it was never planned',
    })
  })
})

describe('masked auctions', () => {
  const [last] = healthy().documents.slice(-1)

  it('cannot be judged when their figures are noughts', () => {
    const hidden = { ...last, title: 'Тимчасово замасковано, щоб русня не підглядала' }
    expect(readHistory(hidden)).toMatchObject({ fault: expect.stringMatching(/^is masked/) })
    for (const { label: names } of last.results) Object.assign(names, { uk: '0000', en: '00', ru: '000' })
    for (const { label: names } of last.stages)
      if (names) Object.assign(names, { uk: '00', en: '0', ru: '0' })
    expect(readHistory(last)).toMatchObject({ fault: expect.stringMatching(/^is masked/) })
  })

  it('are judged where they are shown whole, as by the feed', () => {
    const [whole] = healthy().documents.slice(-1)
    expect(found({ ...whole, is_masked: true })).toEqual([])
  })
})

it('every invariant has a broken history of its own', () => {
  expect(Object.keys(breaks).length).toBe(invariants.length)
})
