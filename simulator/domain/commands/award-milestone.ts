import { inAward } from '../award-scope.ts'
import { defineOperation } from '../command.ts'
import type { AwardFacts } from '../facts.ts'
import { append, input } from '../input.ts'
import type { AwardMilestone } from '../records/tender.ts'
import { awardDecidedDuringQualification, awardDecidedInActiveLot } from '../rules/award.ts'
import {
  extendPeriod,
  extensionOfPeriod,
  extraTimeIsKnown,
  extraTimeOfMethod,
  extraTimeOnce,
  extraTimeWhilePending,
  setExplanationTime,
} from '../rules/milestone-24h.ts'
import { actAs, ownedBy } from '../rules/ownership.ts'

type New = AwardFacts<AwardMilestone>

/** Gives a winner extra time. Source: views/award_milestone.py, state/award_milestone.py. */
export const addAwardMilestone = defineOperation<New>({
  type: 'award.milestone.add',
  scope: inAward(),
  groups: ['brokers', 'Administrator'],
  json: true,
  steps: [
    ownedBy<New>(({ tender }) => tender),
    actAs<New>('tender_owner'),
    extraTimeIsKnown,
    input('AwardMilestone.create'),
    awardDecidedDuringQualification,
    awardDecidedInActiveLot,
    extraTimeWhilePending('award'),
    extraTimeOnce('award'),
    setExplanationTime,
    extraTimeOfMethod,
    extensionOfPeriod,
    extendPeriod,
    append(({ award }) => award, 'milestones'),
  ],
})
