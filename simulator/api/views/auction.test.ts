import { describe, expect, it } from 'vitest'
import { anonymous } from '../../domain/actor.ts'
import { belowThreshold } from '../../domain/methods/below-threshold.ts'
import { esco } from '../../domain/methods/esco.ts'
import type { Tender } from '../../domain/records/tender.ts'
import { auctionView, percentAsMoney } from './auction.ts'
import type { Viewer } from './viewer.ts'

const viewer: Viewer = {
  actor: anonymous,
  origin: 'http://localhost',
  prefix: '/api/2.5',
  documentUrl: (key) => key,
  temporaryUrl: (key) => key,
  digest: (_, text) => text,
}

const value = { annualCostsReduction: ['100', '7.50'], amount: 1 }
const tender = {
  id: 't',
  status: 'active.auction',
  awardCriteria: 'ratedCriteria',
  NBUdiscountRate: 0.22,
  bids: [{ id: 'b', participationUrl: 'http://auction', lotValues: [{ relatedLot: 'l', value }] }],
} as unknown as Tender

describe('a tender as the auction sees it', () => {
  it('tells less of an energy service, and its savings as numbers', () => {
    expect(auctionView(tender, viewer, esco)).toEqual({
      id: 't',
      status: 'active.auction',
      NBUdiscountRate: 0.22,
      bids: [
        { id: 'b', lotValues: [{ relatedLot: 'l', value: { annualCostsReduction: [100, 7.5], amount: 1 } }] },
      ],
    })
    expect(auctionView(tender, viewer, belowThreshold)).toMatchObject({
      awardCriteria: 'ratedCriteria',
      bids: [{ participationUrl: 'http://auction' }],
    })
  })

  it('counts percent as a currency', () => {
    const share = { amountPercentage: 38 }
    const money = { amount: 38, currency: '%' }
    const shown = (each: object) => ({
      title: 'Assets',
      lots: [{ id: 'l', value: each, minimalStep: each }],
      bids: [{ id: 'b', lotValues: [{ value: each, initialValue: each }] }],
    })
    expect(percentAsMoney(shown(share))).toEqual(shown(money))
  })
})
