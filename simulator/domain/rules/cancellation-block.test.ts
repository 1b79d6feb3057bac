import { describe, expect, it } from 'vitest'
import type { AwardFacts } from '../facts.ts'
import type { Method } from '../method.ts'
import { aboveThresholdEU } from '../methods/above-threshold-eu.ts'
import { belowThreshold } from '../methods/below-threshold.ts'
import type { Award, Cancellation, Complaint } from '../records/tender.ts'
import { holds } from '../rule.ts'
import { someTender, tenderFacts } from '../testing/tender-facts.ts'
import { awardKeptWhileLotIsCancelled, statusKeptWhileLotIsCancelled } from './cancellation-block.ts'

const ofLot: Cancellation = { id: 'c1', cancellationOf: 'lot', relatedLot: 'l1', status: 'pending' }
const refused = (complaint: string): Cancellation => ({
  ...ofLot,
  status: 'unsuccessful',
  complaints: [{ id: 'k1', status: complaint } as Complaint],
})

function changed(cancellation: Cancellation, more: object = {}, method: Method = aboveThresholdEU) {
  const tender = someTender({
    status: 'active.pre-qualification',
    lots: [{ id: 'l1', title: 'One', status: 'active' }],
    cancellations: [cancellation],
  })
  const award = { id: 'a1', status: 'pending', lotID: 'l1' } as Award
  const facts = Object.assign(tenderFacts(tender), { method, award, role: 'tender_owner', ...more })
  facts.tender.status = 'active.pre-qualification.stand-still'
  return facts as unknown as AwardFacts
}

describe('while a lot is being cancelled', () => {
  it.each([
    ['pending', ofLot, false],
    ['refused by the reviewers', refused('satisfied'), false],
    ['refused, and made good', refused('resolved'), true],
    ['a draft', { ...ofLot, status: 'draft' }, true],
    ['of the tender as a whole', { id: 'c1', cancellationOf: 'tender', status: 'pending' }, true],
  ] as const)('the tender keeps its status: cancellation %s', (_, cancellation, free) => {
    expect(statusKeptWhileLotIsCancelled.check(changed(cancellation)) === holds).toBe(free)
    expect(awardKeptWhileLotIsCancelled.check(changed(cancellation)) === holds).toBe(free)
  })

  it('awards of other lots, and what the database’s administrator does, are free', () => {
    const other = { award: { id: 'a2', status: 'pending', lotID: 'l2' } }
    expect(awardKeptWhileLotIsCancelled.check(changed(ofLot, other))).toBe(holds)
    expect(awardKeptWhileLotIsCancelled.check(changed(ofLot, { role: 'admins' }))).toBe(holds)
  })

  it('says nothing where cancellations stop nothing', () => {
    expect(statusKeptWhileLotIsCancelled.check(changed(ofLot, {}, belowThreshold))).toBe(holds)
  })
})
