import { describe, expect, it } from 'vitest'
import { parse } from '../../domain/time.ts'
import { check } from '../index.ts'
import { checkNamed } from '../keywords/index.ts'

const id = (n: number) => n.toString(16).padStart(32, '0')
const requirement = (n: number, more: object = {}) => ({ id: id(n), title: `r${n}`, ...more })
const tender = {
  status: 'active.tendering',
  items: [],
  criteria: [
    {
      id: id(1),
      source: 'tenderer',
      requirementGroups: [
        { id: id(2), requirements: [requirement(3, { dataType: 'integer', minValue: 5, maxValue: 9 })] },
        { id: id(4), requirements: [requirement(5, { dataType: 'boolean', expectedValue: true })] },
      ],
    },
    {
      id: id(6),
      source: 'winner',
      requirementGroups: [{ id: id(7), requirements: [requirement(8, { dataType: 'string' })] }],
    },
  ],
}
const context = {
  now: parse('2026-11-21T18:00:00+02:00') ?? 0,
  id: () => id(99),
  sandbox: true,
  disabled: new Set<string>(),
  tender,
  sent: { status: 'pending' },
}
const answer = (n: number, more: object = {}) => ({ requirement: { id: id(n) }, ...more })

describe('answers to requirements', () => {
  it('reads the value by the data type of the requirement', () => {
    expect(check('RequirementResponse.create', answer(3, { value: '7' }), context)).toMatchObject({
      data: { value: 7 },
    })
  })

  it('refuses a value of another type, a document that is not named, evidences before there is a winner', () => {
    const faults = (data: object) => {
      const checked = check('RequirementResponse.create', data, context)
      return checked.ok ? [] : checked.faults.map(({ name, description }) => ({ [name]: description }))
    }
    expect(faults(answer(3, { value: 'many' }))).toEqual([{ value: ["Value 'many' is not int."] }])
    expect(faults(answer(3, { evidences: [{ type: 'document' }] }))).toEqual([
      { evidences: [{ relatedDocument: ['This field is required.'] }] },
    ])
    expect(faults(answer(8, { evidences: [{ type: 'statement' }] }))).toEqual([
      {
        evidences: [
          "available only in ['active.awarded', 'active.qualification', 'active.pre-qualification'] status",
        ],
      },
    ])
  })

  const meet = (response: object, parent = 'bid') => {
    const words = checkNamed('responsesMeetRequirements')
    return words([response], { status: 'pending', requirementResponses: [response] }, context, parent)
  }

  it.each([
    [answer(3, { value: 4 }), `Value 4 is lower than minimal required 5 in requirement ${id(3)}`],
    [answer(3, { value: 10 }), `Value 10 is higher than required 9 in requirement ${id(3)}`],
    [
      answer(5, { value: false }),
      `Value "False" does not match expected value "True" in requirement ${id(5)}`,
    ],
    [answer(3), [{ value: 'Response required at least one of field ["value", "values"]' }]],
    [answer(9, { value: 1 }), [{ requirement: ['Requirement should be one of criteria requirements'] }]],
    [answer(3, { value: 7 }), undefined],
  ])('%j is matched', (response, expected) => {
    expect(meet(response)).toEqual(expected)
  })

  it('are given by whom the criterion asks', () => {
    expect(meet(answer(3, { value: 7 }), 'award')).toEqual([
      {
        requirement: ["Requirement response in award can't have requirement criteria with source: tenderer"],
      },
    ])
  })

  it('leave no criterion out and answer to one group of each', () => {
    const cover = (...numbers: number[]) => {
      const responses = numbers.map((n) => answer(n))
      return checkNamed('responsesCoverCriteria')(responses, { status: 'pending' }, context, undefined)
    }
    expect(cover(3, 8)).toBeUndefined()
    expect(cover(3)).toContain(`failed for criteria ${id(6)}`)
    expect(cover(3, 5, 8)).toContain('only one group of requirements per criterion')
  })

  it('are one for each requirement', () => {
    const twice = [answer(3, { id: id(50), value: 7 }), answer(3, { id: id(51), value: 8 })]
    const checked = check('Award.patch', { requirementResponses: twice }, context)
    expect(checked.ok ? [] : checked.faults[0]?.description).toEqual([
      { requirement: 'Items should be unique by fields: requirement.id' },
    ])
  })
})
