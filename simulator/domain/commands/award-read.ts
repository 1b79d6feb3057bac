import { inAward } from '../award-scope.ts'
import { defineOperation } from '../command.ts'
import type { AwardFacts, TenderFacts } from '../facts.ts'
import type { AwardMilestone } from '../records/tender.ts'
import { inTender } from '../scope.ts'

/** Shows the awards of a tender. */
export const listAwards = defineOperation<TenderFacts>({
  type: 'award.list',
  scope: inTender(),
  reads: true,
  steps: [],
})

/** Shows an award. */
export const readAward = defineOperation<AwardFacts>({
  type: 'award.read',
  scope: inAward(),
  reads: true,
  steps: [],
})

/** Shows the extra time that the winner was given. */
export const listAwardMilestones = defineOperation<AwardFacts>({
  type: 'award.milestone.list',
  scope: inAward(),
  reads: true,
  steps: [],
})

export const readAwardMilestone = defineOperation<AwardFacts<AwardMilestone>>({
  type: 'award.milestone.read',
  scope: inAward(['milestone', 'milestones']),
  reads: true,
  steps: [],
})
