import { describe, expect, it } from 'vitest'
import type { TenderFacts } from '../facts.ts'
import { aboveThresholdEU } from '../methods/above-threshold-eu.ts'
import type { Complaint, Lot, Qualification, Tender } from '../records/tender.ts'
import { holds } from '../rule.ts'
import { someBid, someTender, tenderFacts } from '../testing/tender-facts.ts'
import {
  bidsExamined,
  examining,
  preQualificationRules,
  standStill,
  standStillRules,
} from './pre-qualification.ts'

const lot = (id: string, status = 'active'): Lot => ({ id, title: id, status })

function change(tender: Partial<Tender>, data: Partial<Tender>): TenderFacts {
  const facts = Object.assign(tenderFacts(someTender(tender)), {
    method: aboveThresholdEU,
    command: { body: { data } },
  })
  Object.assign(facts.tender, data)
  return facts as unknown as TenderFacts
}

/** Id of the first rule that refuses. */
const refusal = (facts: TenderFacts) =>
  [...preQualificationRules, bidsExamined, ...standStillRules].find((rule) => rule.check(facts) !== holds)?.id

const contested = (status: string, lotID?: string): Qualification => ({
  id: 'q1',
  bidID: 'b1',
  status: 'active',
  ...(lotID !== undefined && { lotID }),
  complaints: [{ id: 'c1', status } as Complaint],
})

describe('while bids are examined', () => {
  it('nothing changes but the status, and that alone', () => {
    expect(refusal(change({ status: examining }, { status: standStill }))).toBeUndefined()
    expect(refusal(change({ status: examining }, { title: 'Pens' }))).toBe(
      'tender.pre-qualification-ends-with-stand-still',
    )
    expect(refusal(change({ status: examining }, { status: standStill, title: 'Pens' }))).toBe(
      'tender.pre-qualification-ends-with-stand-still',
    )
  })

  it.each([
    ['pending', 'tender.pre-qualification-complaints-resolved'],
    ['satisfied', 'tender.pre-qualification-complaints-resolved'],
    ['declined', undefined],
  ])('a complaint that is %s: %s', (status, expected) => {
    const tender = { status: examining, qualifications: [contested(status)] }
    expect(refusal(change(tender, { status: standStill }))).toBe(expected)
  })

  it('complaints and offers of lots that are out of play do not count', () => {
    const tender = {
      status: examining,
      lots: [lot('l1'), lot('l2', 'cancelled')],
      qualifications: [contested('pending', 'l2')],
      bids: [
        someBid('b1', 400, {
          lotValues: [
            { relatedLot: 'l1', status: 'active' },
            { relatedLot: 'l2', status: 'pending' },
          ],
        }),
      ],
    }
    expect(refusal(change(tender, { status: standStill }))).toBeUndefined()
    const unexamined = { ...tender, lots: [lot('l1'), lot('l2')], qualifications: [] }
    expect(refusal(change(unexamined, { status: standStill }))).toBe('tender.pre-qualification-all-examined')
  })
})

describe('the stand-still of pre-qualification', () => {
  it('follows only pre-qualification', () => {
    expect(refusal(change({ status: 'active.tendering' }, { status: standStill }))).toBe(
      'tender.stand-still-after-pre-qualification',
    )
  })

  it('leads back only when no complaint waits, drafts included', () => {
    const tender = { status: standStill, qualifications: [contested('draft')] }
    expect(refusal(change(tender, { status: examining }))).toBe(
      'tender.pre-qualification-not-reopened-amid-complaints',
    )
    const satisfied = { status: standStill, qualifications: [contested('satisfied')] }
    expect(refusal(change(satisfied, { status: examining }))).toBeUndefined()
    expect(refusal(change({ status: standStill }, { status: examining, title: 'Pens' }))).toBe(
      'tender.stand-still-only-goes-back',
    )
  })
})
