import { inAward } from '../award-scope.ts'
import { defineOperation } from '../command.ts'
import type { AwardFacts, TenderFacts } from '../facts.ts'
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
