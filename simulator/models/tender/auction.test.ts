import { describe, expect, it } from 'vitest'
import { check } from '../index.ts'

const id = (n: number) => n.toString(16).padStart(32, '0')
const [lotA, lotB] = [id(1), id(2)]
const values = [{ relatedLot: lotA }, { relatedLot: lotB }]
const tender = {
  lots: [{ id: lotA }, { id: lotB }],
  bids: [
    { id: id(3), lotValues: values },
    { id: id(4), lotValues: values },
  ],
}

function result(model: string, data: unknown, around: object = tender) {
  const context = { now: 0, id: () => id(9), sandbox: true, disabled: new Set<string>() }
  const checked = check(model, data, { ...context, tender: { ...around }, auctionLot: lotA })
  return checked.ok
    ? checked.data
    : Object.fromEntries(checked.faults.map((fault) => [fault.name, fault.description]))
}

describe('what the auction sends', () => {
  it('has every bid, in the order of the tender; ids may be left out', () => {
    expect(result('Auction.results', { bids: [{ value: { amount: 5 } }, {}] })).toEqual({
      bids: [{ id: id(3), value: { amount: 5 } }, { id: id(4) }],
    })
    expect(result('Auction.results', { bids: [{}] })).toEqual({
      bids: ['Number of auction results did not match the number of tender bids'],
    })
    expect(result('Auction.urls', { bids: [{ id: id(4) }, { id: id(3) }] })).toEqual({
      bids: ['Auction bids should be identical to the tender bids'],
    })
  })

  it('of one lot leaves the other lots alone', () => {
    const auctionUrl = 'https://auction.example.org/1'
    const value = (n: number) => ({ participationUrl: `https://auction.example.org/${n}` })
    const bids = [{ lotValues: [value(1), value(2)] }, { lotValues: [value(3)] }]
    expect(result('Auction.urls.lot', { lots: [{ auctionUrl }, { auctionUrl }], bids })).toEqual({
      lots: [{ id: lotA, auctionUrl }, { id: lotB }],
      bids: [
        { id: id(3), lotValues: [{ relatedLot: lotA, ...value(1) }, { relatedLot: lotB }] },
        { id: id(4), lotValues: [{ relatedLot: lotA, ...value(3) }] },
      ],
    })
    expect(result('Auction.urls.lot', { lots: [{}, {}], bids: [{}, {}] })).toEqual({
      lots: ['Auction url required'],
    })
    expect(result('Auction.results.lot', { bids: [{ lotValues: [{ relatedLot: lotB }] }, {}] })).toEqual({
      bids: ['Auction bid.lotValues should be identical to the tender bid.lotValues'],
    })
  })

  it('is planned for lots where there are lots', () => {
    const auctionPeriod = { startDate: '2026-12-01T10:00:00+02:00' }
    expect(result('Tender.chronograph', { auctionPeriod })).toEqual({
      auctionPeriod: ['Auction url at tender lvl forbidden'],
    })
    expect(result('Tender.chronograph', { lots: [{ auctionPeriod }, {}] })).toEqual({
      lots: [{ auctionPeriod }, { auctionPeriod: null }],
    })
  })
})
