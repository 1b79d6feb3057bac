import { describe, expect, it } from 'vitest'
import type { Method } from '../method.ts'
import { aboveThreshold } from '../methods/above-threshold.ts'
import { aboveThresholdUA } from '../methods/above-threshold-ua.ts'
import { aboveThresholdUADefense } from '../methods/above-threshold-ua-defense.ts'
import type { Award, Complaint, Tender } from '../records/tender.ts'
import { someTender, tenderFacts } from '../testing/tender-facts.ts'
import { cancelAward } from './cancel-award.ts'
import { failUnappealed } from './finish.ts'
import { startStandStill } from './stand-still.ts'

const suppliers = [{ name: 'Supplier', identifier: { scheme: 'UA-EDR', id: '00000001' } }]
const award = (id: string, status: string, lotID?: string): Award => ({
  id,
  bid_id: `bid of ${id}`,
  status,
  suppliers,
  ...(lotID !== undefined && { lotID }),
})

function factsOf(method: Method, tender: Partial<Tender>, now = '2026-11-21T18:00:00+02:00') {
  const [awardComplainDuration = 0] = method.config.awardComplainDuration as readonly number[]
  const status = 'active.qualification'
  const dateCreated = '2024-09-01T00:00:00+03:00'
  const facts = tenderFacts(someTender({ status, dateCreated, ...tender }, { awardComplainDuration }), {
    now,
  })
  return Object.assign(facts, { method })
}

function standStill(method: Method, now: string) {
  const facts = factsOf(method, { awards: [award('a', 'active')] }, now)
  const [winner] = facts.tender.awards ?? []
  if (winner) startStandStill(facts, winner)
  return winner?.complaintPeriod
}

describe('the stand-still of a decision', () => {
  it('is counted in calendar days by the law and its particulars', () => {
    const now = '2026-11-21T18:00:00+02:00'
    expect(standStill(aboveThreshold, now)).toEqual({ startDate: now, endDate: '2026-11-27T00:00:00+02:00' })
    expect(standStill(aboveThresholdUA, now)).toEqual({
      startDate: now,
      endDate: '2026-12-02T00:00:00+02:00',
    })
  })

  it.each([
    ['a Thursday', '2024-09-12T12:00:00+03:00', '2024-09-19T00:00:00+03:00'],
    ['a Monday', '2024-09-16T12:00:00+03:00', '2024-09-21T00:00:00+03:00'],
    ['a Saturday', '2024-09-14T12:00:00+03:00', '2024-09-20T00:00:00+03:00'],
    ['a Sunday', '2024-09-15T12:00:00+03:00', '2024-09-20T00:00:00+03:00'],
  ])('is four working days for defence, from %s', (_day, now, endDate) => {
    expect(standStill(aboveThresholdUADefense, now)?.endDate).toBe(endDate)
  })
})

describe('decisions that are appealed together', () => {
  const failed = award('a1', 'unsuccessful', 'l1')
  const lots = [{ id: 'l1', title: 'Lot', status: 'active' }]

  it('wait for a winner of their lot', () => {
    const other = award('b1', 'unsuccessful', 'l2')
    const facts = factsOf(aboveThresholdUADefense, { awards: [failed, other, award('a2', 'active', 'l1')] })
    const [first, elsewhere, winner] = facts.tender.awards as [Award, Award, Award]
    startStandStill(facts, first)
    expect(first.complaintPeriod).toBeUndefined()
    startStandStill(facts, winner)
    expect(first.complaintPeriod).toEqual(winner.complaintPeriod)
    expect(elsewhere.complaintPeriod).toBeUndefined()
  })

  it('keep their stand-still when one of them is cancelled', () => {
    const facts = factsOf(aboveThresholdUADefense, { awards: [award('a1', 'active')] })
    const [winner] = facts.tender.awards as [Award]
    startStandStill(facts, winner)
    cancelAward(facts, winner)
    expect(winner.complaintPeriod?.endDate).toBe('2026-11-27T00:00:00+02:00')
  })

  it('end the tender at once when nobody has won', () => {
    const facts = factsOf(aboveThresholdUADefense, { awards: [failed], lots })
    failUnappealed(facts)
    expect(facts.tender).toMatchObject({ status: 'unsuccessful', lots: [{ status: 'unsuccessful' }] })
  })

  it('do not end it while a complaint about the lot is considered', () => {
    const complaint = { id: 'c', type: 'complaint', status: 'pending', relatedLot: 'l1' } as Complaint
    const facts = factsOf(aboveThresholdUADefense, { awards: [failed], lots, complaints: [complaint] })
    failUnappealed(facts)
    expect(facts.tender).toMatchObject({ status: 'active.qualification', lots: [{ status: 'active' }] })
  })

  it('leave other methods alone', () => {
    const facts = factsOf(aboveThreshold, { awards: [failed], lots })
    failUnappealed(facts)
    expect(facts.tender.status).toBe('active.qualification')
  })
})
