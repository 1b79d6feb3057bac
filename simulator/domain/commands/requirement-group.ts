import { invalidateBids } from '../bids/invalidate.ts'
import { defineOperation, type Step } from '../command.ts'
import type { TenderFacts } from '../facts.ts'
import { append, change, input, merge } from '../input.ts'
import type { RequirementGroup } from '../records/tender.ts'
import {
  criterionOf,
  exclusionFrozen,
  idsUnique,
  noEvidencesOfLanguage,
  requirementsUnique,
  titlesUnique,
} from '../rules/criterion-place.ts'
import { requirementContent } from '../rules/criterion-requirement.ts'
import { endApprovals, inspectorAnswered } from '../rules/review-block.ts'
import { inTender } from '../scope.ts'
import { recalculate } from '../timeline/recalculate.ts'
import { byBuyer, whileCriteriaOpen } from './criterion.ts'

type Facts = TenderFacts<RequirementGroup>

const whole = inTender(['criterion', 'criteria'])
const one = inTender(['criterion', 'criteria'], ['requirement_group', 'requirementGroups'])

/** Source: tender/core/procedure/state/criterion_rg.py, requirement_group_always. */
const settle: readonly Step<Facts>[] = [
  titlesUnique(({ target }: Facts) => [target]),
  invalidateBids,
  noEvidencesOfLanguage(({ target }: Facts) => target.requirements ?? [], 'requirements'),
  inspectorAnswered<Facts>(),
  endApprovals<Facts>(),
  ...requirementContent((facts: Facts) => [criterionOf(facts)]),
  recalculate,
]

/** Adds another way to meet a criterion. Source: tender/core/procedure/views/criterion_rg.py. */
export const addRequirementGroup = defineOperation<Facts>({
  type: 'requirement-group.add',
  scope: whole,
  groups: ['brokers'],
  json: true,
  steps: [
    byBuyer,
    input('RequirementGroup.create'),
    append(criterionOf, 'requirementGroups'),
    ...whileCriteriaOpen('post'),
    exclusionFrozen,
    idsUnique('requirementGroup', (facts: Facts) => criterionOf(facts).requirementGroups),
    ...requirementsUnique,
    ...settle,
  ],
})

export const listRequirementGroups = defineOperation<TenderFacts>({
  type: 'requirement-group.list',
  scope: whole,
  reads: true,
  steps: [],
})

export const readRequirementGroup = defineOperation<Facts>({
  type: 'requirement-group.read',
  scope: one,
  reads: true,
  steps: [],
})

export const changeRequirementGroup = defineOperation<Facts>({
  type: 'requirement-group.change',
  scope: one,
  groups: ['brokers', 'Administrator'],
  json: true,
  steps: [
    byBuyer,
    change('RequirementGroup.patch', { removes: false }),
    merge('RequirementGroup'),
    ...whileCriteriaOpen('patch'),
    exclusionFrozen,
    ...settle,
  ],
})
