import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exact } from '../../awarding/weighted-value.ts'
import type { Bid, Tender } from '../../records/tender.ts'
import { act } from './act.ts'
import { atAuction, hashOf, idOf, planned } from './auction.fixture.ts'
import { botAction, type Strategy } from './bots.ts'
import {
  type Course,
  course,
  isOfEnergy,
  type Kind,
  kinds,
  type Player,
  placeOf,
  player,
  run,
  type Try,
  tenderOf,
} from './course.fixture.ts'
import type { Auction, AuctionBid } from './document.ts'
import { playThrough } from './play.ts'
import { publicAuction } from './show.ts'
import { nextTick } from './stages.ts'

/** The published formula: the price with its weight taken off and costs put on; of energy the present value, by floats. */
function published(kind: Kind, tender: Tender, { id, value }: AuctionBid): Decimal {
  const bid = tender.bids?.find((each) => each.id === id) as Bid
  const best = exact(0.1 + 0.2)
  const chosen = (bid.parameters ?? []).reduce((sum, each) => sum.plus(exact(each.value)), exact(0))
  const hasFeatures = kind === 'meat' || kind === 'mixed' || kind === 'energy-meat'
  const weight = hasFeatures ? exact(1).plus(chosen.div(exact(1).minus(best))) : exact(1)
  const cost = kind === 'lcc' || kind === 'mixed' ? Number(bid.requirementResponses?.[0]?.value) : 0
  if (isOfEnergy(kind)) return new Decimal(worth(value, tender)).times(weight)
  return exact(value.amount).div(weight).plus(cost)
}

function worth(value: AuctionBid['value'], { NBUdiscountRate = 0 }: Tender): number {
  const {
    contractDuration = { years: 0, days: 0 },
    yearlyPaymentsPercentage = 0,
    annualCostsReduction = [],
  } = value
  const first = 350
  let left = contractDuration.years * 365 + contractDuration.days
  let factor = 1
  return annualCostsReduction.reduce<number>((sum, saved, n) => {
    const days = n === 0 ? first : n === 20 ? 365 - first : 365
    const paid = Math.min(left, n === 0 ? days : 365)
    left -= paid
    factor /= 1 + (NBUdiscountRate * days) / 365
    const income =
      Number(saved) * (n === 0 ? 1 : days / 365) - (yearlyPaymentsPercentage * Number(saved) * paid) / days
    return sum + income * factor
  }, 0)
}

/** The CDB rounds what it weighed to kopecks, its present values too: equal means that near. */
function inOrder(kind: Kind, tender: Tender, worse: AuctionBid, better: AuctionBid): void {
  const rounds = kind === 'mixed' || isOfEnergy(kind)
  const gap = published(kind, tender, worse).minus(published(kind, tender, better))
  expect((isOfEnergy(kind) ? -1 : 1) * gap.toNumber()).toBeGreaterThanOrEqual(rounds ? -0.011 : 0)
  if (gap.isZero() && !rounds) expect(worse.date >= better.date).toBe(true)
}

/** Follows prices through the turns; how many were lowered. `left`: what was posted last, by stage. */
function followOffers(
  players: readonly Player[],
  { stages, bids }: Auction,
  left: ReadonlyMap<number, number | undefined>,
): number {
  const asked = players.map(({ cents }) => cents / 100)
  const turns = stages.flatMap((stage, number) => (stage.type === 'bids' ? [{ number, ...stage }] : []))
  for (const { number, bidder_id, amount, changed = false } of turns) {
    const before = asked[placeOf(bidder_id)] ?? 0
    expect(changed).toBe(left.get(number) !== undefined)
    expect(amount).toBe(left.get(number) ?? before)
    if (changed) expect(amount).toBeLessThanOrEqual(before - 10 + 0.01)
    asked[placeOf(bidder_id)] = Number(amount)
  }
  for (const { id, value } of bids) expect(value.amount).toBe(asked[placeOf(id)])
  return turns.filter(({ changed }) => changed).length
}

const refusals = [
  'Invalid hash',
  'Stage not for bidding',
  'Not valid bidder',
  'Too low value',
  'Too high value',
]

/** What is to be answered, by the published rules: undefined, it is taken; `either` where a step is a matter of rounding. */
function wordsDue(
  { stages, current_stage, minimalStep }: Auction,
  { who, secret, cents }: Try,
  { kind, players }: Course,
): string | undefined {
  const stage = stages[current_stage]
  if (who >= players.length) return `Invalid bidder_id ${idOf(who)}`
  if (!secret) return 'Invalid hash'
  if (stage?.type !== 'bids') return 'Stage not for bidding'
  if (stage.bidder_id !== idOf(who)) return 'Not valid bidder'
  if (isOfEnergy(kind)) return cents === -100 ? undefined : 'either'
  if (cents === -100) return undefined
  if (cents <= 0) return 'Too low value'
  const over = cents / 100 - (Number(stage.amount) - (minimalStep?.amount ?? 0))
  // What the CDB weighed is rounded to kopecks.
  if (Math.abs(over) < 0.02) return 'either'
  return over > 0 ? 'Too high value' : undefined
}

describe('any auction', () => {
  it('ends in the order of final values by the published formula, of equal ones by date', () => {
    fc.assert(
      fc.property(course, (given) => {
        const tender = tenderOf(given.kind, given.players)
        const auction = run(given, () => undefined)
        const final = (auction.results ?? []).map(
          ({ bidder_id }) => auction.bids.find(({ id }) => id === bidder_id) as AuctionBid,
        )
        expect(new Set(final.map(({ id }) => id)).size).toBe(given.players.length)
        for (const [n, bid] of final.slice(1).entries())
          inOrder(given.kind, tender, final[n] as AuctionBid, bid)
      }),
    )
  })

  it('never makes anybody pay more than his last bid: the last one he left in each turn counts', () => {
    let counted = 0
    fc.assert(
      fc.property(course, (given) => {
        const left = new Map<number, number | undefined>()
        const auction = run(given, (before, after, { cents }) => {
          if (before !== after) left.set(before.current_stage, cents < 0 ? undefined : cents / 100)
        })
        if (!isOfEnergy(given.kind)) counted += followOffers(given.players, auction, left)
      }),
    )
    expect(counted).toBeGreaterThan(0)
  })

  it('is not changed by what it refuses, and shows nothing of what was posted until the turn is over', () => {
    fc.assert(
      fc.property(course, (given) => {
        run(given, (before, after, { who, secret }) => {
          expect(publicAuction(after)).toEqual(publicAuction(before))
          const turn = before.stages[before.current_stage]
          const mayBid = secret && turn?.type === 'bids' && turn.bidder_id === idOf(who)
          if (!mayBid) expect(after).toBe(before)
        })
      }),
    )
  })

  it('refuses in the documented words, and changes nothing then', () => {
    const said = new Set<string | undefined>()
    fc.assert(
      fc.property(course, (given) => {
        run(given, (before, after, tried, error) => {
          const due = wordsDue(before, tried, given)
          if (due !== 'either') expect(error).toBe(due)
          if (error !== undefined) expect(after).toBe(before)
          said.add(error)
        })
      }),
    )
    expect([...said]).toEqual(expect.arrayContaining([undefined, ...refusals]))
  })

  it('shows no secret and no name', () => {
    fc.assert(
      fc.property(course, (given) => {
        const text = JSON.stringify(publicAuction(run(given, () => undefined)))
        for (const [n] of given.players.entries()) expect(text).not.toContain(hashOf(n))
      }),
      { numRuns: 50 },
    )
  })
})

describe('automatic bidders', () => {
  const strategies: readonly Strategy[] = [
    'keep',
    'silent',
    'step',
    'random',
    { undercutTo: 300 },
    { undercutTo: 0.85 },
  ]
  const table = fc.record({
    kind: fc.constantFrom(...kinds),
    players: fc.array(player, { minLength: 1, maxLength: 5 }),
    plays: fc.array(fc.constantFrom(...strategies), { minLength: 5, maxLength: 5 }),
    seed: fc.string(),
  })

  it('never try what is refused, and play the same game from the same seed', () => {
    fc.assert(
      fc.property(table, ({ kind, players, plays, seed }) => {
        const start = planned(tenderOf(kind, players))
        const play = () =>
          playThrough(start, (auction, bidder) => {
            const action = botAction(plays[placeOf(bidder)] ?? 'keep', auction, bidder, seed)
            const at = nextTick(auction)
            if (action && at !== undefined) expect(act(auction, action, at)).toMatchObject({ accepted: true })
            return action
          })
        const { auction } = play()
        expect(play().auction).toEqual(auction)
        expect(auction.current_stage).toBe(auction.stages.length - 1)
      }),
    )
  })

  it('keep, or take a step, or go below the best as far as they would', () => {
    const start = planned(atAuction([500, 480, 490]))
    const plays: Record<string, Strategy> = {
      [idOf(0)]: { undercutTo: 455 },
      [idOf(1)]: 'step',
      [idOf(2)]: 'keep',
    }
    const { auction } = playThrough(start, (at, bidder) =>
      botAction(plays[bidder] ?? 'keep', at, bidder, 's'),
    )
    expect(auction.results?.map(({ amount }) => amount)).toEqual([490, 455, 450])
    expect(botAction('step', start, idOf(0), 's')).toBeUndefined()
  })
})
