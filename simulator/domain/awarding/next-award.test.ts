import { describe, expect, it } from 'vitest'
import { lowPriceReasons } from '../code-lists/milestones.ts'
import type { Award, Bid, Lot, Tender } from '../records/tender.ts'
import { someBid, someTender, tenderFacts } from '../testing/tender-facts.ts'
import { addNextAward, awardLocation } from './next-award.ts'

const NOW = '2026-11-21T18:00:00+02:00'
const active = (id: string, amount: number, parts: Partial<Bid> = {}) =>
  someBid(id, amount, { status: 'active', ...parts })
const lot = (id: string): Lot => ({ id, title: id, status: 'active' })
const award = (bid_id: string, status: string, parts: Partial<Award> = {}): Award => ({
  id: `${bid_id}-award`,
  bid_id,
  status,
  suppliers: [],
  ...parts,
})
const offers = (...lots: string[]) => ({
  lotValues: lots.map((relatedLot) => ({
    relatedLot,
    status: 'active',
    date: NOW,
    value: { amount: 5, currency: 'UAH', valueAddedTaxIncluded: false },
  })),
})

function awarded(tender: Tender) {
  const facts = tenderFacts(tender)
  addNextAward(facts)
  return facts
}
const made = ({ awards = [] }: Tender) => awards.map(({ bid_id, lotID, status }) => [bid_id, lotID, status])

describe('addNextAward', () => {
  it('awards the best candidate and starts qualification', () => {
    const facts = awarded(someTender({ status: 'active.auction', bids: [active('a', 20), active('b', 10)] }))
    expect(facts.tender).toMatchObject({
      status: 'active.qualification',
      date: NOW,
      awardPeriod: { startDate: NOW },
      awards: [
        {
          bid_id: 'b',
          status: 'pending',
          date: NOW,
          value: { amount: 10 },
          suppliers: [{ name: 'b' }],
          period: { startDate: NOW, endDate: '2026-11-28T00:00:00+02:00' },
        },
      ],
    })
    expect(awardLocation(facts)).toBe(`/tenders/${facts.tender.id}/awards/${facts.tender.awards?.[0]?.id}`)
  })

  it('goes on to the next one after a failure, and back to qualification', () => {
    const { tender } = awarded(
      someTender({
        status: 'active.awarded',
        awardPeriod: { startDate: NOW, endDate: NOW },
        bids: [active('a', 20), active('b', 10)],
        awards: [award('b', 'unsuccessful')],
      }),
    )
    expect(made(tender)).toEqual([
      ['b', undefined, 'unsuccessful'],
      ['a', undefined, 'pending'],
    ])
    expect(tender).toMatchObject({ status: 'active.qualification', awardPeriod: { startDate: NOW } })
    expect(tender.awardPeriod?.endDate).toBeUndefined()
  })

  it('awards nobody more when one has won', () => {
    const facts = awarded(
      someTender({
        status: 'active.qualification',
        awardPeriod: { startDate: NOW },
        bids: [active('a', 20), active('b', 10)],
        awards: [award('b', 'active')],
      }),
    )
    expect(facts.tender).toMatchObject({ status: 'active.awarded', awardPeriod: { endDate: NOW } })
    expect(awardLocation(facts)).toBeUndefined()
  })

  it('looks after every lot; one without candidates fails', () => {
    const { tender } = awarded(
      someTender({
        status: 'active.qualification',
        lots: [lot('one'), lot('two'), lot('three')],
        bids: [active('a', 1, offers('one', 'two')), active('b', 1, offers('two'))],
        awards: [award('a', 'active', { lotID: 'one' }), award('a', 'unsuccessful', { lotID: 'two' })],
      }),
    )
    expect(made(tender).slice(2)).toEqual([['b', 'two', 'pending']])
    expect(tender.lots?.map(({ status }) => status)).toEqual(['active', 'active', 'unsuccessful'])
    expect(tender.status).toBe('active.qualification')
  })

  it('without an order stays at qualification until somebody has won', () => {
    const parts: Partial<Tender> = {
      status: 'active.qualification',
      bids: [active('a', 20), active('b', 10)],
    }
    const waiting = someTender(
      { ...parts, awards: [award('a', 'pending'), award('b', 'unsuccessful')] },
      { hasAwardingOrder: false },
    )
    expect(awarded(waiting).tender.status).toBe('active.qualification')
    const won = someTender(
      { ...parts, awards: [award('a', 'pending'), award('b', 'active')] },
      { hasAwardingOrder: false },
    )
    expect(awarded(won).tender.status).toBe('active.awarded')
  })
})

describe('an abnormally low price', () => {
  const bids = [active('a', 50), active('b', 100), active('c', 100)]

  function milestones(tender: Tender, revisions: Tender['revisions'] = []) {
    const facts = tenderFacts(tender)
    const { method } = facts
    const strict = { ...facts, method: { ...method, award: { ...method.award, lowPriceDays: 1 } } }
    strict.tender.revisions = revisions
    addNextAward(strict)
    return strict.tender.awards?.[0]?.milestones?.map(({ code, dueDate, description }) => [
      code,
      dueDate,
      description,
    ])
  }

  it('is judged by the mean of the others before the auction and by the next one after it', () => {
    const both = `${lowPriceReasons.belowMean} / ${lowPriceReasons.belowNext}`
    expect(milestones(someTender({ bids }))).toEqual([['alp', '2026-11-24T00:00:00+02:00', both]])
  })

  it('takes back what auctions of other lots reported', () => {
    const after = bids.map((bid) => active(bid.id, bid.id === 'a' ? 50 : 80))
    const back = {
      author: 'auction',
      date: NOW,
      changes: [{ op: 'replace', path: '/bids/1/value/amount', value: 90 }],
    }
    expect(milestones(someTender({ bids: after }), [back])?.[0]?.[2]).toBe(
      `${lowPriceReasons.belowMean} / ${lowPriceReasons.belowNext}`,
    )
    expect(milestones(someTender({ bids: after }))?.[0]?.[2]).toBe(lowPriceReasons.belowNext)
  })

  it('is not asked about where the method does not', () => {
    expect(awarded(someTender({ bids })).tender.awards?.[0]?.milestones).toBeUndefined()
  })
})
