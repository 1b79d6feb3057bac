import { milestoneDayTypes, milestoneTypes } from '../../domain/code-lists/milestones.ts'
import { integer, md5, nested, newId, number, object, oneOf, required, text } from '../schema.ts'

/** So many days of a sort. Source: tender/core/procedure/models/milestone.py. */
export const Duration = object('Duration', {
  days: required(integer({ min: 1 })),
  type: required(oneOf(milestoneDayTypes)),
})

/** A term of payment or delivery. */
export const Milestone = object(
  'Milestone',
  {
    id: newId,
    title: required(text()),
    description: text(),
    type: required(oneOf(milestoneTypes)),
    code: required(text()),
    percentage: required(number({ max: 100, checks: ['positive'] })),
    duration: required(nested(Duration)),
    sequenceNumber: required(integer({ min: 0 })),
    relatedLot: md5(),
  },
  { description: ['milestoneDescription'], code: ['milestoneCode'], title: ['milestoneTitle'] },
)
