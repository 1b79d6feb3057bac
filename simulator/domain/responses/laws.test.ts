import { describe, expect, it } from 'vitest'
import type { RequirementResponse, Tender } from '../records/tender.ts'
import { responseFault } from './laws.ts'

function tender(requirement: object, source = 'tenderer'): Tender {
  const requirements = [{ id: 'r', title: 't', dataType: 'integer', status: 'active', ...requirement }]
  const criterion = {
    id: 'c',
    source,
    classification: { id: 'C' },
    requirementGroups: [{ id: 'g', requirements }],
  }
  return { criteria: [criterion] } as unknown as Tender
}
const answer = (parts: object) =>
  ({ id: 'a', requirement: { id: 'r' }, ...parts }) as unknown as RequirementResponse
const law = (of: Tender, parts: object) => responseFault(of, 'bid', {}, answer(parts))?.law

describe('an answer to a requirement', () => {
  it('lies within the limits, edges included', () => {
    const limited = tender({ minValue: 2, maxValue: 4 })
    expect([1, 2, 4, 5].map((value) => law(limited, { value }))).toEqual([
      'value-within-limits',
      undefined,
      undefined,
      'value-within-limits',
    ])
  })

  it('is one value or a list, of the right type and number', () => {
    const choice = tender({
      dataType: 'string',
      expectedValues: ['x', 'y'],
      expectedMinItems: 1,
      expectedMaxItems: 1,
    })
    expect(law(choice, {})).toBe('value-given')
    expect(law(choice, { value: 'x', values: ['y'] })).toBe('value-or-values')
    expect(law(choice, { values: ['x', 'y'] })).toBe('values-counted')
    expect(law(choice, { values: ['z'] })).toBe('values-expected')
    expect(law(choice, { values: ['x'] })).toBeUndefined()
    expect(law(tender({}), { value: 'ten' })).toBe('value-readable')
  })

  it('is given by the side that is asked, to an active requirement', () => {
    expect(law(tender({}, 'procuringEntity'), { value: 1 })).toBe('respondent-asked')
    expect(law(tender({ status: 'cancelled' }), { value: 1 })).toBe('requirement-known')
  })
})
