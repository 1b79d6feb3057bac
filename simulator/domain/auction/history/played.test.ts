import { describe, expect, it } from 'vitest'
import {
  atAuction,
  bidAt,
  byCosts,
  collectiveAtAuction,
  costing,
  energyAtAuction,
  planned,
} from '../room/auction.fixture.ts'
import { botAction, type Strategy } from '../room/bots.ts'
import { playThrough } from '../room/play.ts'
import { protocolOf } from '../room/protocol.ts'
import { publicAuction } from '../room/show.ts'
import { checkHistory } from './check.ts'
import { readHistory } from './read.ts'

const strategies: readonly Strategy[] = ['keep', 'step', 'random', { undercutTo: 400 }, { undercutTo: 0.8 }]
const features = [
  {
    code: 'quality',
    title: 'Якість',
    featureOf: 'tenderer',
    enum: [0, 0.05, 0.1, 0.15].map((value) => ({ value, title: `${value}` })),
  },
]
const chosen = (value: number) => ({ parameters: [{ code: 'quality', value }] })

const tenders = {
  byPrice: atAuction([900, 800, 800, 650.55]),
  byFeatures: atAuction([], {
    features: features as never,
    bids: [0, 0.05, 0.15].map((value, n) => bidAt(800 - n / 3, n, chosen(value) as never)),
  }),
  byWeights: atAuction([], {
    bids: [800, 790.1, 810].map((price, n) =>
      bidAt(price, n, {
        weightedValue: { amount: Math.round((price / 1.1 + n) * 100) / 100, denominator: 1.1, addition: n },
      } as never),
    ),
  }),
  byCosts: atAuction([], {
    bids: [800, 790.1, 810].map((price, n) => bidAt(price, n, costing(10 * n))),
    ...byCosts,
  }),
  byPercent: atAuction([], {
    value: { amountPercentage: 50 } as never,
    minimalStep: { amountPercentage: 0.5 } as never,
    bids: [40, 38.5, 41].map((amountPercentage, n) => bidAt(0, n, { value: { amountPercentage } as never })),
  }),
  byUnit: collectiveAtAuction([20, 30, 25.5]),
  byEnergy: energyAtAuction([0.95, 0.9, 0.9]),
  byEnergyWithFeatures: energyAtAuction([0.95, 0.9, 0.9], {
    features: features as never,
    bids: (energyAtAuction([0.95, 0.9, 0.9]).bids ?? []).map((bid, n) => ({
      ...bid,
      ...(chosen(n * 0.05) as object),
    })) as never,
  }),
}

/** What the simulator's own auction leaves behind is judged by the same sentences as anybody's. */
describe('an auction of the simulator keeps every invariant', () => {
  it.each(Object.entries(tenders))('%s', (_, tender) => {
    for (const seed of ['a', 'b', 'c']) {
      const auction = planned({ ...tender, id: 'a'.repeat(32) })
      const strategyOf = (id: string) =>
        strategies[(Number(`0x${id}`) + seed.charCodeAt(0)) % strategies.length]
      const seen = [auction]
      const played = playThrough(auction, (now, bidder) => {
        seen.push(now)
        return botAction(strategyOf(bidder) ?? 'keep', now, bidder, seed)
      })
      const documents = [...seen, played.auction]
      for (const shown of [documents, documents.map(publicAuction)]) {
        const reading = readHistory(
          { documents: JSON.parse(JSON.stringify(shown)), events: played.events },
          protocolOf(played.auction),
        )
        if ('fault' in reading) throw new Error(reading.fault)
        const { breaches, held } = checkHistory(reading.history)
        expect(breaches.map(({ id, says }) => `${id}: ${says.en}`)).toEqual([])
        expect(held.length).toBeGreaterThan(60)
      }
    }
  })
})
