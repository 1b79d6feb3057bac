import { describe, expect, it } from 'vitest'
import { breaks } from './broken.fixture.ts'
import { checkHistory, invariants } from './check.ts'
import { healthy } from './healthy.fixture.ts'
import { kinds } from './kinds.fixture.ts'
import { readHistory } from './read.ts'

// biome-ignore lint/suspicious/noExplicitAny: histories are broken in every way
type Loose = any

const judged = (json: Loose) => {
  const reading = readHistory(json)
  if ('fault' in reading) throw new Error(reading.fault)
  return checkHistory(reading.history)
}

describe('a history in order', () => {
  it.each(Object.entries(kinds))('%s: nothing is found, publicly or with the bids', (_, kind) => {
    expect(judged(healthy(kind)).breaches).toEqual([])
    expect(judged(healthy(kind, { secret: true })).breaches).toEqual([])
  })
})

describe('the invariants', () => {
  it('are many, each with an id of its own, a title in both languages and a source', () => {
    expect(invariants.length).toBeGreaterThanOrEqual(25)
    expect(new Set(invariants.map(({ id }) => id)).size).toBe(invariants.length)
    for (const { id, title, source } of invariants) {
      expect(id).toMatch(/^[a-z-]+\.[a-z-]+$/)
      expect(title.en).toMatch(/[a-z]/)
      expect(title.uk).toMatch(/[а-яіїєґ]/i)
      expect(source.length).toBeGreaterThan(5)
    }
  })
})

describe('a broken history', () => {
  it('there is one for every invariant', () => {
    expect(Object.keys(breaks).toSorted()).toEqual(invariants.map(({ id }) => id).toSorted())
  })

  it.each(Object.entries(breaks))('%s and nothing else is found', (id, broken) => {
    const { breaches } = judged(broken())
    expect(breaches.map((breach) => breach.id)).toEqual([id])
    for (const { en, uk } of breaches.map(({ says }) => says)) {
      expect(en).not.toMatch(/undefined|\{|NaN/)
      expect(uk).not.toMatch(/undefined|\{|NaN/)
    }
  })
})
