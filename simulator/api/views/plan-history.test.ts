import { describe, expect, it } from 'vitest'
import type { Plan } from '../../domain/records/plan.ts'
import { planHistory } from './plan-history.ts'

const plan = {
  rationale: { description: 'second', date: 'two' },
  revisions: [
    { author: 'broker', date: 'zero', changes: [{ op: 'remove', path: '/budget' }] },
    { author: 'broker', date: 'one', changes: [{ op: 'remove', path: '/rationale' }] },
    { author: 'broker', date: 'other', changes: [{ op: 'replace', path: '/budget/amount', value: 1 }] },
    {
      author: 'broker',
      date: 'two',
      changes: [
        { op: 'replace', path: '/rationale/description', value: 'first' },
        { op: 'replace', path: '/rationale/date', value: 'one' },
      ],
    },
  ],
} as unknown as Plan

const first = { date: 'one', data: { rationale: { description: 'first', date: 'one' } } }
const second = { date: 'two', data: { rationale: { description: 'second', date: 'two' } } }

describe('the history of a plan', () => {
  it('says what the rationale was at each of its changes, the oldest first', () => {
    expect(planHistory(plan, {})).toEqual({ changes: [first, second] })
    expect(planHistory(plan, { opt_fields: 'rationale', descending: '1' })).toEqual({
      changes: [second, first],
    })
  })

  it('shows the rationale also when another member is asked for', () => {
    expect(planHistory(plan, { opt_fields: 'budget' })).toEqual({ changes: [first, second] })
  })

  it('leaves the stored plan as it is', () => {
    const before = structuredClone(plan)
    planHistory(plan, {})
    expect(plan).toEqual(before)
  })
})
