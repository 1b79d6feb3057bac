import { describe, expect, test } from 'vitest'
import { addNextAward } from '../awarding/next-award.ts'
import type { AwardFacts } from '../facts.ts'
import type { Award, Bid, Item, Lot, Tender } from '../records/tender.ts'
import { someBid, someTender, tenderFacts } from '../testing/tender-facts.ts'
import { keepInitialPrices } from './offer.ts'
import { contractDue, isCovered, remainder, startCommonPeriod } from './sharing.ts'

const LOT = '1'.repeat(32)
const ITEM = 'a'.repeat(32)
const NOW = '2026-11-21T18:00:00+02:00'

const item = {
  id: ITEM,
  description: 'книги',
  quantity: 100,
  relatedLot: LOT,
  unit: { code: 'H87', name: 'штука' },
}
const money = (amount: number) => ({ amount, currency: 'UAH', valueAddedTaxIncluded: false })

function bid(id: string, price: number, quantity: number): Bid {
  const { value: _, ...rest } = someBid(id, price, { status: 'active' })
  const items = [{ id: ITEM, quantity, unit: { value: money(price) } }]
  return { ...rest, lotValues: [{ relatedLot: LOT, status: 'active', date: NOW, items }] }
}

function tenderOf(bids: readonly Bid[], parts: Partial<Tender> = {}): Tender {
  const tender = someTender({
    status: 'active.qualification',
    lots: [{ id: LOT, title: 'лот', status: 'active' } as Lot],
    items: [item as unknown as Item],
    bids: [...bids],
    ...parts,
  })
  return { ...tender, config: { ...tender.config, awardingByItemUnitValue: true, awardComplainDuration: 2 } }
}

/** The awards in the order in which they are made, with what they are for; each is decided before the next is made. */
function awarding(bids: readonly Bid[], verdict: (bidId: string) => string = () => 'active') {
  const facts = tenderFacts(tenderOf(bids))
  for (let turns = 0; turns <= bids.length; turns++) {
    addNextAward(facts)
    const pending = facts.tender.awards?.find(({ status }) => status === 'pending')
    if (!pending) break
    pending.status = verdict(String(pending.bid_id))
    startCommonPeriod({ ...facts, award: pending } as unknown as AwardFacts<Award>)
  }
  return facts
}
const shares = ({ awards = [] }: Tender) =>
  awards.map(({ bid_id, status, items, value }) => [bid_id, status, items?.[0]?.quantity, value?.amount])

describe('a quantity that winners share', () => {
  test('goes by the price for a unit until it is reached; the last winner gets the remainder', () => {
    const { tender } = awarding([bid('dear', 12, 50), bid('cheap', 10, 40), bid('middle', 11, 40)])
    expect(shares(tender)).toEqual([
      ['cheap', 'active', 40, 400],
      ['middle', 'active', 40, 440],
      ['dear', 'active', 20, 240],
    ])
    expect(isCovered(tender, LOT)).toBe(true)
    expect(tender.status).toBe('active.awarded')
  })

  test('nobody is awarded once it is reached', () => {
    const { tender } = awarding([bid('all', 10, 100), bid('late', 11, 100)])
    expect(shares(tender)).toEqual([['all', 'active', 100, 1000]])
  })

  test('a rejected bid passes its turn on, and its quantity is not counted', () => {
    const { tender } = awarding([bid('bad', 9, 90), bid('good', 10, 60)], (id) =>
      id === 'bad' ? 'unsuccessful' : 'active',
    )
    expect(shares(tender)).toEqual([
      ['bad', 'unsuccessful', 90, 810],
      ['good', 'active', 60, 600],
    ])
    expect(remainder(tender, LOT)).toBe(40)
    expect(tender.status).toBe('active.awarded')
  })

  test('fractions add up exactly', () => {
    const { tender } = awarding([bid('a', 10, 33.3), bid('b', 11, 33.3), bid('c', 12, 33.4)])
    expect(isCovered(tender, LOT)).toBe(true)
  })

  test('a price lowered in the auction is kept beside the first one', () => {
    const before = tenderOf([bid('a', 10, 40), bid('b', 11, 40)])
    const facts = tenderFacts(before)
    const lowered = facts.tender.bids?.[0]?.lotValues?.[0]?.items?.[0]
    if (lowered) lowered.unit.value.amount = 8
    keepInitialPrices(facts)
    const units = facts.tender.bids?.map(({ lotValues }) => lotValues?.[0]?.items?.[0]?.unit)
    expect(units).toEqual([{ value: money(8), initialValue: money(10) }, { value: money(11) }])
  })
})

describe('decisions on a shared lot', () => {
  const both = [bid('a', 10, 60), bid('b', 11, 60)]

  test('may be complained about in one and the same period, from the last decision on', () => {
    const { tender } = awarding(both)
    const [first, second] = tender.awards ?? []
    expect(first?.complaintPeriod).toEqual({ startDate: NOW, endDate: '2026-11-25T00:00:00+02:00' })
    expect(second?.complaintPeriod).toEqual(first?.complaintPeriod)
  })

  test('have no period while one of them is still to be made', () => {
    const facts = tenderFacts(tenderOf(both))
    addNextAward(facts)
    const [award] = facts.tender.awards as [Award]
    award.status = 'active'
    addNextAward(facts)
    startCommonPeriod({ ...facts, award } as unknown as AwardFacts<Award>)
    expect(facts.tender.awards?.map(({ complaintPeriod }) => complaintPeriod)).toEqual([undefined, undefined])
  })

  test('bring contracts when the period has ended, unless a claim about any of them is unanswered', () => {
    const facts = awarding(both)
    const [first, second] = facts.tender.awards as [Award, Award]
    expect(contractDue(facts, first)).toBe('2026-11-25T00:00:00+02:00')
    second.complaints = [{ status: 'claim' }] as Award['complaints'] & object
    expect(contractDue(facts, first)).toBeUndefined()
    second.complaints = [{ status: 'resolved' }] as Award['complaints'] & object
    expect(contractDue(facts, first)).toBe('2026-11-25T00:00:00+02:00')
  })
})
