import { describe, expect, it } from 'vitest'
import { doWhatIsDue } from '../commands/chronograph.ts'
import type { Complaint, Lot, Tender } from '../records/tender.ts'
import { someBid, someTender, tenderFacts } from '../testing/tender-facts.ts'
import { deadlines, nextCheck } from './deadlines.ts'
import { recalculate } from './recalculate.ts'

const END = '2026-11-21T12:00:00+02:00'
const NOW = '2026-11-21T18:00:00+02:00'

const lot = (id: string, parts: Partial<Lot> = {}): Lot => ({ id, title: id, status: 'active', ...parts })
const claim = (status: string, parts: Partial<Complaint> = {}) =>
  ({ id: 'c', complaintID: 'UA', status, type: 'claim', ...parts }) as Complaint
const offer = (relatedLot: string, amount: number) => ({
  relatedLot,
  status: 'pending',
  date: '2026-11-20T12:00:00+02:00',
  value: { amount, currency: 'UAH', valueAddedTaxIncluded: false },
})

function later(tender: Tender, now = NOW): Tender {
  const facts = tenderFacts(tender, { now })
  doWhatIsDue(facts)
  recalculate(facts)
  return facts.tender
}

describe('deadlines', () => {
  it('come in the order of the CDB, whatever their times', () => {
    const facts = tenderFacts(
      someTender({
        tenderPeriod: { endDate: '2026-11-25T00:00:00+02:00' },
        complaints: [
          claim('answered', { dateAnswered: '2026-11-23T10:00:00+02:00', resolutionType: 'invalid' }),
        ],
        cancellations: [
          {
            id: 'x',
            status: 'pending',
            cancellationOf: 'tender',
            complaintPeriod: { endDate: '2026-11-24T00:00:00+02:00' },
          },
        ],
      }),
    )
    expect([...deadlines(facts)].map(({ event, at }) => [event, at])).toEqual([
      ['claim resolved', '2026-11-26T10:00:00+02:00'],
      ['cancellation takes effect', '2026-11-24T00:00:00+02:00'],
      ['tendering ends', '2026-11-25T00:00:00+02:00'],
    ])
    expect(nextCheck(facts)).toBe('2026-11-24T00:00:00+02:00')
  })

  it('wait for an inspector', () => {
    const inspector = { name: 'Inspector', identifier: { scheme: 'UA-EDR', id: '1' } }
    const announced = someTender({ status: 'active.enquiries', tenderPeriod: { startDate: END }, inspector })
    const request = { id: 'r', tenderStatus: 'active.enquiries', approved: true, is_valid: true }
    expect(nextCheck(tenderFacts(announced))).toBeUndefined()
    expect(nextCheck(tenderFacts({ ...announced, reviewRequests: [request] }))).toBe(END)
    expect(later({ ...announced, reviewRequests: [request] }).status).toBe('active.tendering')
  })
})

describe('the end of tendering', () => {
  const tendering = (parts: Partial<Tender>) => someTender({ tenderPeriod: { endDate: END }, ...parts })

  it('leads to the auction, and drops drafts', () => {
    const bids = [someBid('a', 10), someBid('b', 9), someBid('c', 8, { status: 'draft' })]
    const tender = later(tendering({ bids }))
    expect(tender.status).toBe('active.auction')
    expect(tender.bids?.map(({ id, status, initialValue }) => [id, status, initialValue?.amount])).toEqual([
      ['a', 'active', 10],
      ['b', 'active', 9],
    ])
    expect(tender.next_check).toBe('2026-11-23T11:00:00+02:00')
  })

  it('skips the auction for a single bid', () => {
    const tender = later(tendering({ bids: [someBid('a', 10)] }))
    expect(tender).toMatchObject({
      status: 'active.qualification',
      awardPeriod: { startDate: NOW },
      awards: [
        { bid_id: 'a', status: 'pending', period: { startDate: NOW, endDate: '2026-11-28T00:00:00+02:00' } },
      ],
    })
    expect(tender.auctionPeriod).toBeUndefined()
  })

  it('is the end of a tender without bids; its open claims are ignored', () => {
    const tender = later(tendering({ complaints: [claim('claim')], date: END }))
    expect(tender).toMatchObject({ status: 'unsuccessful', date: NOW, complaints: [{ status: 'ignored' }] })
  })

  it('judges every lot by itself', () => {
    const tender = later(
      tendering({
        lots: [lot('one'), lot('two'), lot('three')],
        bids: [
          someBid('a', 1, { lotValues: [offer('one', 10), offer('two', 5)] }),
          someBid('b', 1, { lotValues: [offer('one', 9)] }),
        ],
      }),
    )
    expect(tender.status).toBe('active.auction')
    expect(tender.lots?.map(({ status, auctionPeriod }) => [status, auctionPeriod?.startDate])).toEqual([
      ['active', '2026-11-23T11:00:00+02:00'],
      ['active', undefined],
      ['unsuccessful', undefined],
    ])
  })

  it('makes all awards at once without an order of awarding', () => {
    const tender = someTender(
      { tenderPeriod: { endDate: END }, bids: [someBid('a', 10), someBid('b', 9)] },
      { hasAuction: false, hasAwardingOrder: false },
    )
    expect(later(tender).awards?.map(({ bid_id }) => bid_id)).toEqual(['b', 'a'])
  })
})

describe('the end of the stand-still of awards', () => {
  const award = (status: string, endDate?: string) => ({
    id: 'w',
    lotID: 'one',
    status,
    suppliers: [],
    ...(endDate ? { complaintPeriod: { endDate } } : {}),
  })
  const awarded = (parts: Partial<Tender>) => someTender({ status: 'active.awarded', ...parts })

  it('ends a tender nobody won', () => {
    const { lotID: _, ...failed } = award('unsuccessful', END)
    const tender = awarded({ awards: [failed] })
    expect(later(tender, '2026-11-21T11:59:00+02:00')).toMatchObject({
      status: 'active.awarded',
      next_check: END,
    })
    expect(later(tender).status).toBe('unsuccessful')
  })

  it('ends lots with a contract and without a winner', () => {
    const tender = awarded({
      lots: [lot('one'), lot('two')],
      awards: [award('active', END), { ...award('unsuccessful', END), id: 'v', lotID: 'two' }],
      contracts: [{ id: 'k', awardID: 'w', contractID: 'UA', status: 'active' }],
    })
    expect(later(tender)).toMatchObject({
      status: 'complete',
      lots: [{ status: 'complete' }, { status: 'unsuccessful' }],
    })
  })

  it('repairs a tender whose lots are all over', () => {
    const tender = someTender({
      status: 'active.qualification',
      lots: [lot('one', { status: 'unsuccessful' })],
    })
    expect(later(tender).status).toBe('unsuccessful')
  })
})

describe('recalculate', () => {
  it('sums values and guarantees over lots', () => {
    const money = (amount: number) => ({ amount, currency: 'UAH', valueAddedTaxIncluded: true })
    const facts = tenderFacts(
      someTender({
        status: 'draft',
        value: money(1),
        lots: [
          lot('one', { value: money(100), guarantee: { amount: 1, currency: 'USD' } }),
          lot('two', { value: money(50.5) }),
        ],
      }),
    )
    recalculate(facts)
    expect(facts.tender.value).toEqual(money(150.5))
    expect(facts.tender.guarantee).toEqual({ amount: 1, currency: 'USD' })
  })
})
