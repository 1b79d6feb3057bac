import { describe, expect, it } from 'vitest'
import { closedChange, type OpenMembers } from './field-change.ts'

const open: OpenMembers = {
  items: ['unit.value.amount'],
  tenderers: ['signerInfo'],
  requirementResponses: null,
}
const item = (amount: number, description = 'a') => ({
  id: 'i',
  description,
  unit: { code: 'KGM', value: { amount } },
})

describe('changes of a bid while it is qualified', () => {
  it('lets the price per unit, signers and answers change', () => {
    const before = { items: [item(1)], tenderers: [{ name: 'x' }], requirementResponses: [] }
    const after = { items: [item(2)], tenderers: [{ name: 'x', signerInfo: {} }], requirementResponses: [{}] }
    expect(closedChange(before, after, open)).toBeUndefined()
  })

  it('names the member that is closed, with both values as Python prints them', () => {
    expect(closedChange({ value: 1 }, { value: 2 }, open)).toMatchObject({
      kind: 'field',
      slots: {
        field: 'value',
        before: '1',
        after: '2',
        open: "('items', 'tenderers', 'requirementResponses')",
      },
    })
  })

  it('prints text as it is', () => {
    const found = closedChange({ title: 'old' }, { title: 'new' }, open)
    expect(found?.slots).toMatchObject({ before: 'old', after: 'new' })
  })

  it('keeps length, members and closed paths of lists', () => {
    const kind = (before: object[], after: object[]) =>
      closedChange({ items: before } as never, { items: after } as never, open)?.kind
    expect(kind([item(1)], [item(1), item(1)])).toBe('size')
    expect(kind([item(1)], [{ id: 'i', description: 'a' }])).toBe('deleted')
    expect(kind([item(1)], [item(1, 'b')])).toBe('member')
    expect(kind([item(1)], [{ ...item(1), unit: { code: 'LTR', value: { amount: 1 } } }])).toBe('nested')
  })
})
