import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { methods } from '../../simulator/domain/methods/index.ts'
import { FlagError } from '../procedure/flags.ts'
import { bidFor, methodNamed, neighbourOf, neighboursOf, tenderOf } from './arbitraries.ts'
import type { GeneratedBid } from './bid.ts'
import { checkMethod } from './check.ts'
import { circumstancesOf } from './circumstances.ts'
import { breachedRules } from './neighbours/neighbours.ts'
import { announced, drafted, handedIn } from './trial.ts'

const ids = methods.map(({ id }) => id)

describe('generated tenders and bids', () => {
  // Ten thousand of each: etalon generate check --count 10000.
  test.each(ids)('of %s are accepted, and their neighbours refused for their rule', async (id) => {
    const tally = await checkMethod(id, { count: 3, seed: 7 })
    expect(tally.surprises).toEqual([])
    expect([tally.tenders, tally.bids, tally.wrongTenders, tally.wrongBids]).toEqual([3, 3, 3, 3])
  })

  test('share a lot that somebody funds, with no items but those of the offers', async () => {
    const scene = await circumstancesOf(methodNamed('belowThreshold'))[0]?.()
    const shared = tenderOf('belowThreshold', { config: { awardingByItemUnitValue: true } })
    const funded = shared.filter(({ body }) => body.data.funders !== undefined)
    const [tender] = fc.sample(funded, { seed: 1, numRuns: 1 })
    if (!scene || !tender) throw new Error('nothing was generated')
    const [bid] = fc.sample(bidFor(tender), { seed: 1, numRuns: 1 }) as [GeneratedBid]
    const draft = await drafted(tender, scene)
    if ('surprise' in draft) throw new Error(`refused under ${draft.surprise.rules}`)
    await announced(tender, draft.done, scene)
    await scene.bench.reach(tender.bidding.from)
    expect(bid.body.data.items).toBeUndefined()
    expect(await handedIn(bid, draft.done, scene)).toHaveProperty('done')
  })

  test('are the same for the same seed', () => {
    const both = tenderOf('belowThreshold').chain((tender) => fc.tuple(fc.constant(tender), bidFor(tender)))
    const some = () => JSON.stringify(fc.sample(both, { seed: 3, numRuns: 3 }))
    expect(some()).toBe(some())
  })

  test('have the flags that were chosen', () => {
    const [tender] = fc.sample(tenderOf('belowThreshold', { config: { hasAuction: false } }), {
      seed: 1,
      numRuns: 1,
    })
    expect(tender?.body.config.hasAuction).toBe(false)
    expect(() => tenderOf('esco', { config: { hasAuction: false } })).toThrow(FlagError)
    const contradicting = { hasValueRestriction: true, hasValueEstimation: false }
    expect(() => tenderOf('requestForProposal', { config: contradicting })).toThrow(FlagError)
    expect(() => tenderOf('requestForPrayer')).toThrow(RangeError)
  })
})

describe('neighbours', () => {
  test('differ in one fact, and are many', () => {
    const [tender] = fc.sample(tenderOf('aboveThreshold'), { seed: 2, numRuns: 1 })
    if (!tender) throw new Error('nothing was generated')
    const all = neighboursOf(tender)
    const before = JSON.stringify(tender)
    expect(new Set(all.map(({ rule }) => rule)).size).toBeGreaterThan(100)
    for (const each of all.filter(({ key, step }) => step === 'tender.create' && key === undefined))
      expect(JSON.stringify(each.tender)).not.toBe(before)
    expect(fc.sample(neighbourOf(tender), { seed: 1, numRuns: 1 })).toHaveLength(1)
  })

  test('break as many rules as were counted once', () => {
    const rules = new Set(breachedRules.map(({ rule }) => rule).filter((rule) => !rule.startsWith('model:')))
    expect(rules.size).toBeGreaterThanOrEqual(120)
  })
})
