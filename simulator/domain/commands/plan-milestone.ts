import { defineOperation, when } from '../command.ts'
import type { PlanFacts } from '../facts.ts'
import { append, change, giveOwnership, input, merge } from '../input.ts'
import { changedPlanLaw, standingPlanLaw } from '../planning/steps.ts'
import type { PlanMilestone } from '../records/plan.ts'
import { ownedBy } from '../rules/ownership.ts'
import {
  descriptionWhileStanding,
  dueDateWhileScheduled,
  milestoneBeginsScheduled,
  milestoneByPlanner,
  milestoneStepAllowed,
  oneStandingMilestone,
} from '../rules/plan-milestone.ts'
import { inPlan } from '../scope.ts'
import { acceptDocuments } from './document-accept.ts'

export type PlanMilestoneFacts = PlanFacts<PlanMilestone>
type Fact = PlanMilestoneFacts

const inMilestone = inPlan(['milestone', 'milestones'])

function dateMilestone({ target, nowIso }: Fact): void {
  target.dateModified = nowIso
}

/** A central purchasing body's step in approving a plan. Source: planning/api/procedure/views/plan_milestone.py. */
export const addPlanMilestone = defineOperation<Fact>({
  type: 'plan.milestone.add',
  scope: inPlan(),
  groups: ['brokers'],
  json: true,
  steps: [
    input('PlanMilestone.create'),
    acceptDocuments<Fact>({ path: ({ plan, target }) => `/plans/${plan.id}/milestones/${target.id}` }),
    giveOwnership<Fact>({ transfer: false }),
    dateMilestone,
    milestoneByPlanner,
    oneStandingMilestone,
    milestoneBeginsScheduled,
    append(({ plan }) => plan, 'milestones'),
    ...changedPlanLaw,
  ],
})

/** Changes a milestone, or says whether it was met. */
export const changePlanMilestone = defineOperation<Fact>({
  type: 'plan.milestone.change',
  scope: inMilestone,
  groups: ['brokers'],
  json: true,
  steps: [
    ownedBy<Fact>(({ before }) => before),
    change('PlanMilestone.patch'),
    merge('PlanMilestone'),
    dateMilestone,
    dueDateWhileScheduled,
    descriptionWhileStanding,
    milestoneStepAllowed,
    when<Fact>(
      ({ target, before }) => target.status === 'met' && before?.status !== 'met',
      ({ target, nowIso }) => {
        target.dateMet = nowIso
      },
    ),
    ...standingPlanLaw,
  ],
})

/** Shows a milestone of a plan. */
export const readPlanMilestone = defineOperation<Fact>({
  type: 'plan.milestone.read',
  scope: inMilestone,
  reads: true,
  steps: [],
})
