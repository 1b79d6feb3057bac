import { describe, expect, it } from 'vitest'
import type { QualificationFacts } from '../facts.ts'
import type { Lot, LotValue, Qualification } from '../records/tender.ts'
import { someBid, someTender, tenderFacts } from '../testing/tender-facts.ts'
import { followDecision, qualifyAgain } from './bid-status.ts'

const lot = (id: string, status = 'active'): Lot => ({ id, title: id, status })
const offer = (relatedLot: string, status: string): LotValue => ({ relatedLot, status })

/** A decision on an offer of the only bid; `lotID` of none: the tender has no lots. */
function decided(status: string, offers: readonly LotValue[], lots: readonly Lot[], lotID?: string) {
  const bid = someBid('b1', 400, offers.length ? { lotValues: [...offers] } : {})
  const tender = someTender({
    status: 'active.pre-qualification',
    bids: [bid],
    ...(lots.length && { lots: [...lots] }),
    qualifications: [],
  })
  const target: Qualification = { id: 'q1', bidID: 'b1', status, ...(lotID !== undefined && { lotID }) }
  const facts = Object.assign(tenderFacts(tender), { target }) as QualificationFacts<Qualification>
  followDecision(facts)
  return facts
}

describe('a bid follows the decisions on it', () => {
  it.each([
    ['active', 'active'],
    ['unsuccessful', 'unsuccessful'],
    ['cancelled', 'pending'],
  ])('without lots: %s makes it %s', (decision, expected) => {
    expect(decided(decision, [], []).tender.bids?.[0]?.status).toBe(expected)
  })

  it.each([
    ['unsuccessful', 'pending', 'pending'],
    ['unsuccessful', 'active', 'active'],
    ['unsuccessful', 'unsuccessful', 'unsuccessful'],
    ['active', 'pending', 'pending'],
    ['active', 'unsuccessful', 'active'],
    ['cancelled', 'active', 'pending'],
  ])('with lots: %s for one, %s for the other, makes the bid %s', (decision, other, expected) => {
    const { tender, nowIso } = decided(
      decision,
      [offer('l1', 'pending'), offer('l2', other)],
      [lot('l1'), lot('l2')],
      'l1',
    )
    const [bid] = tender.bids ?? []
    expect(bid?.status).toBe(expected)
    const status = decision === 'cancelled' ? 'pending' : decision
    expect(bid?.lotValues?.[0]).toMatchObject(status === 'pending' ? { status } : { status, date: nowIso })
    expect(bid?.lotValues?.[1]).toEqual(offer('l2', other))
  })

  it('does not count offers for lots that are out of play', () => {
    const offers = [offer('l1', 'pending'), offer('l2', 'active')]
    const { tender } = decided('unsuccessful', offers, [lot('l1'), lot('l2', 'cancelled')], 'l1')
    expect(tender.bids?.[0]?.status).toBe('unsuccessful')
  })
})

describe('a cancelled decision', () => {
  it('is taken anew, about the same offer', () => {
    const facts = decided('cancelled', [offer('l1', 'active')], [lot('l1')], 'l1')
    qualifyAgain(facts)
    const [again] = facts.tender.qualifications ?? []
    expect(again).toMatchObject({ bidID: 'b1', lotID: 'l1', status: 'pending', date: facts.nowIso })
    expect(facts.around.newQualificationId).toBe(again?.id)
  })
})
