import { Period } from '../common/period.ts'
import { texts } from '../common/texts.ts'
import { Value as CommonValue } from '../common/value.ts'
import {
  any,
  boolean,
  date,
  defaulted,
  extend,
  generated,
  list,
  md5,
  nested,
  newId,
  object,
  oneOf,
  required,
} from '../schema.ts'
import { AwardMilestone } from './award-milestone.ts'
import { Document } from './document.ts'
import { Item } from './item.ts'
import { Supplier } from './organization.ts'
import { awardRequirementResponses, responsesOf } from './requirement-response.ts'
import { WeightedValue } from './value.ts'

const status = oneOf(['pending', 'unsuccessful', 'active', 'cancelled'])
/** What is awarded, to whom. */
const subject = {
  value: nested(CommonValue),
  weightedValue: nested(WeightedValue),
  suppliers: required(list(Supplier, { minItems: 1, maxItems: 1 })),
  items: list(Item),
  bid_id: required(md5()),
  lotID: md5(),
  complaintPeriod: nested(Period),
}

/** An award. Source: tender/core/procedure/models/award.py. */
export const PostAward = object(
  'PostAward',
  {
    id: generated('id'),
    date: generated('now'),
    status: defaulted(required(oneOf(['pending'])), 'pending'),
    ...subject,
  },
  { lotID: ['lotOfTender'] },
)

export const PatchAward = object('PatchAward', {
  requirementResponses: awardRequirementResponses,
  status,
  qualified: boolean(),
  ...texts,
  items: list(Item),
})

export const Award = object(
  'Award',
  {
    milestones: list(AwardMilestone),
    requirementResponses: awardRequirementResponses,
    id: newId,
    status: required(status),
    date: required(date()),
    ...subject,
    complaints: any(),
    documents: list(Document),
    period: nested(Period),
    qualified: boolean(),
    ...texts,
  },
  {
    milestones: ['one24hMilestone'],
    ...responsesOf('award'),
    lotID: ['lotOfTender'],
    qualified: [['qualifiedFitsStatus', false]],
  },
)

/** Where a winner must also be eligible. Source: tender/open/procedure/models/award.py. */
export const PatchEligibleAward = extend(PatchAward, 'PatchAward', { eligible: boolean() })
export const EligibleAward = extend(
  Award,
  'Award',
  { eligible: boolean() },
  { qualified: [['qualifiedFitsStatus', true]], eligible: ['eligibleFitsStatus'] },
)

/** Where a winner was also eligible once. Source: tender/competitiveordering/procedure/models/award.py. */
export const OnceEligibleAward = extend(
  Award,
  'Award',
  { eligible: boolean() },
  { qualified: ['qualifiedWhenActive'] },
)

export const awardModels = {
  Award,
  'Award.create': PostAward,
  'Award.patch': PatchAward,
  'Award.eligible': EligibleAward,
  'Award.once-eligible': OnceEligibleAward,
  'Award.patch.eligible': PatchEligibleAward,
}
