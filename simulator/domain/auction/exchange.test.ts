import { describe, expect, it } from 'vitest'
import type { Lot } from '../records/tender.ts'
import { someBid, someTender, tenderFacts } from '../testing/tender-facts.ts'
import { endAuction, patchTender } from './exchange.ts'

const NOW = '2026-11-21T18:00:00+02:00'
const lot = (id: string, endDate?: string): Lot => ({
  id,
  title: id,
  status: 'active',
  auctionPeriod: { startDate: '2026-11-23T11:00:00+02:00', ...(endDate ? { endDate } : {}) },
})
const bid = (id: string, ...lots: string[]) =>
  someBid(id, 1, {
    status: 'active',
    lotValues: lots.map((relatedLot) => ({
      relatedLot,
      status: 'active',
      date: NOW,
      value: { amount: 5, currency: 'UAH', valueAddedTaxIncluded: false },
    })),
  })

function reported(lotId: string | undefined, lots?: Lot[]) {
  const tender = someTender({
    status: 'active.auction',
    auctionPeriod: { startDate: '2026-11-23T11:00:00+02:00' },
    ...(lots ? { lots } : {}),
    bids: [bid('a', 'one', 'two', 'three'), bid('b', 'one', 'two')],
  })
  const facts = tenderFacts(tender)
  Object.assign(facts, { command: { path: lotId === undefined ? {} : { auction_lot_id: lotId } } })
  endAuction(facts)
  return facts.tender
}

describe('the end of an auction', () => {
  it('is now, even when it was to start later', () => {
    expect(reported(undefined)).toMatchObject({
      auctionPeriod: { startDate: NOW, endDate: NOW },
      status: 'active.qualification',
    })
  })

  it('waits for the auctions of other lots that have two bids', () => {
    const waiting = reported('one', [lot('one'), lot('two'), lot('three')])
    expect(waiting.status).toBe('active.auction')
    expect(waiting.lots?.map(({ auctionPeriod }) => auctionPeriod?.endDate)).toEqual([
      NOW,
      undefined,
      undefined,
    ])
    const last = reported('two', [lot('one', NOW), lot('two'), lot('three')])
    expect(last.status).toBe('active.qualification')
    expect(last.awards?.map(({ lotID }) => lotID)).toEqual(['one', 'two', 'three'])
  })
})

describe('patchTender', () => {
  it('goes by position at every depth and keeps what is not said', () => {
    const facts = tenderFacts(someTender({ bids: [someBid('a', 10), someBid('b', 20)] }))
    facts.sent = { bids: [{ id: 'a' }, { id: 'b', value: { amount: 15 } }] }
    patchTender(facts)
    expect(facts.tender.bids?.map(({ value, owner }) => [value, owner])).toEqual([
      [{ amount: 10, currency: 'UAH', valueAddedTaxIncluded: false }, 'broker'],
      [{ amount: 15, currency: 'UAH', valueAddedTaxIncluded: false }, 'broker'],
    ])
  })
})
