import { describe, expect, it } from 'vitest'
import type { Milestone } from '../records/tender.ts'
import { holds } from '../rule.ts'
import { someTender, tenderFacts } from '../testing/tender-facts.ts'
import { milestoneLots, milestoneNumbers, milestoneSums, percentageSum } from './milestone.ts'

const milestone = (parts: Partial<Milestone>): Milestone => ({
  id: 'a',
  title: 'signingTheContract',
  code: 'prepayment',
  type: 'financing',
  percentage: 100,
  sequenceNumber: 1,
  duration: { days: 2, type: 'banking' },
  ...parts,
})

const changed = (...milestones: Milestone[]) => {
  const facts = tenderFacts(someTender())
  facts.tender.milestones = milestones
  return facts
}

describe('percentages of milestones', () => {
  it('are added exactly and printed as the CDB prints them', () => {
    expect(percentageSum([45.55, 50])).toBe('95.55')
    expect(percentageSum([0.1, 0.2])).toBe('0.3')
    expect(percentageSum([50, 49])).toBe('99.0')
  })

  it('make a hundred for each type and each lot', () => {
    const halves = [milestone({ percentage: 33.3 }), milestone({ percentage: 66.7, sequenceNumber: 2 })]
    expect(milestoneSums.check(changed(...halves))).toBe(holds)
    const short = milestone({ percentage: 99, relatedLot: 'f0' })
    expect(milestoneSums.check(changed(short))).toEqual({
      type: 'financing',
      sum: '99.0',
      lot: ' for lot f0',
    })
  })
})

describe('order of milestones', () => {
  it('counts from one in every lot', () => {
    const [first, second] = [milestone({ relatedLot: 'f0' }), milestone({ relatedLot: 'f1' })]
    expect(milestoneNumbers.check(changed(first, second))).toBe(holds)
    expect(milestoneNumbers.check(changed(first, { ...second, sequenceNumber: 2 }))).toEqual({})
  })

  it('does not mix milestones of lots with those of the tender', () => {
    expect(milestoneLots.check(changed(milestone({}), milestone({ relatedLot: 'f0' })))).toEqual({})
  })

  it('is not looked at again when nothing changed', () => {
    expect(milestoneNumbers.check(changed())).toBe(holds)
  })
})
