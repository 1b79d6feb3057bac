import { describe, expect, it } from 'vitest'
import type { AwardFacts } from '../facts.ts'
import { clone } from '../json.ts'
import type { Award, Complaint } from '../records/tender.ts'
import { someTender, tenderFacts } from '../testing/tender-facts.ts'
import { awardsToCancel, cancelAward } from './cancel-award.ts'

const suppliers = [{ name: 'Supplier', identifier: { scheme: 'UA-EDR', id: '00000001' } }]
const award = (id: string, status: string, lotID?: string): Award => ({
  id,
  bid_id: `bid of ${id}`,
  status,
  suppliers,
  ...(lotID !== undefined && { lotID }),
})

function factsOf(awards: Award[], id: string, remedy: 'claim' | 'complaint' = 'claim') {
  const facts = tenderFacts(someTender({ dateCreated: '2026-11-01T00:00:00+02:00', awards }))
  const at = facts.tender.awards?.find((each) => each.id === id) as Award
  const method = { ...facts.method, remedies: { ...facts.method.remedies, award: remedy } }
  return Object.assign(facts, { award: at, target: at, before: clone(at), method }) as AwardFacts<Award>
}

const ids = (awards: readonly Award[]) => awards.map(({ id }) => id)

describe('awards that fall with the one at hand', () => {
  const awards = [
    award('a1', 'unsuccessful', 'l1'),
    award('x', 'active', 'l2'),
    award('a2', 'unsuccessful', 'l1'),
    award('a3', 'active', 'l1'),
  ]

  it('are none when a winner is cancelled', () => {
    expect(ids(awardsToCancel(factsOf(awards, 'a3')))).toEqual(['a3'])
  })

  it('are the later ones of the lot when a failed one is reopened', () => {
    expect(ids(awardsToCancel(factsOf(awards, 'a2')))).toEqual(['a2', 'a3'])
  })

  it('are the undecided and won ones of the lot where a failed one may always be reopened', () => {
    expect(ids(awardsToCancel(factsOf(awards, 'a1', 'complaint')))).toEqual(['a1', 'a3'])
  })
})

it('ends the stand-still of a cancelled award and cancels open objections to it', () => {
  const complaint = { id: 'o1', type: 'claim', status: 'claim' } as Complaint
  const contested: Award = {
    ...award('a1', 'active'),
    complaintPeriod: { startDate: '2026-11-20T00:00:00+02:00', endDate: '2026-11-25T00:00:00+02:00' },
    complaints: [complaint, { ...complaint, id: 'o2', status: 'resolved' }],
  }
  const facts = factsOf([contested], 'a1')
  cancelAward(facts, facts.award)
  const { nowIso } = facts
  expect(facts.award).toMatchObject({
    status: 'cancelled',
    date: nowIso,
    complaintPeriod: { endDate: nowIso },
    complaints: [
      { status: 'cancelled', cancellationReason: 'cancelled', dateCanceled: nowIso, date: nowIso },
      { status: 'resolved' },
    ],
  })
})
