import { describe, expect, it } from 'vitest'
import type { ComplaintFacts } from '../complaints/place.ts'
import type { Complaint } from '../records/tender.ts'
import { someTender, tenderFacts } from '../testing/tender-facts.ts'
import { claimStep } from './claim-step.ts'

function step(role: string, from: string, data: object, status = 'active.qualification') {
  const facts = tenderFacts(someTender({ status }))
  const before = { id: 'o1', type: 'claim', status: from } as Complaint
  const command = { body: { data } }
  return claimStep(Object.assign(facts, { role, before, command }) as unknown as ComplaintFacts, 'award')
}

describe('steps of the claimant', () => {
  it.each([
    ['draft', { title: 'Another' }, 'draft'],
    ['draft', { status: 'claim' }, 'submit'],
    ['claim', { status: 'cancelled' }, 'cancel'],
    ['answered', { satisfied: false }, 'judge'],
    ['answered', { status: 'resolved', satisfied: false }, 'judge'],
    ['answered', { status: 'resolved' }, undefined],
    ['claim', { status: 'answered' }, undefined],
  ])('from %s with %o: %s', (from, data, expected) => {
    expect(step('complaint_owner', from, data)).toBe(expected)
  })

  it('does not submit a draft when the stage is over', () => {
    expect(step('complaint_owner', 'draft', { status: 'claim' }, 'complete')).toBeUndefined()
  })
})

describe('steps of the buyer', () => {
  it.each([
    ['claim', { resolution: 'Not yet' }, 'prepare'],
    ['claim', { status: 'answered' }, 'answer'],
    ['draft', { status: 'cancelled' }, undefined],
    ['answered', {}, undefined],
  ])('from %s with %o: %s', (from, data, expected) => {
    expect(step('tender_owner', from, data)).toBe(expected)
  })
})
