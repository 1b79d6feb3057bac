import { takePlan } from '../../domain/commands/ownership.ts'
import {
  changePlan,
  createPlan,
  readPlan,
  readPlanHistory,
  readPlanRevisions,
} from '../../domain/commands/plan.ts'
import {
  addPlanMilestone,
  changePlanMilestone,
  type PlanMilestoneFacts,
  readPlanMilestone,
} from '../../domain/commands/plan-milestone.ts'
import { createPlannedTender, listPlannedTenders } from '../../domain/commands/plan-tender.ts'
import { type Route, route } from '../route.ts'
import { milestoneView, planView } from '../views/plan.ts'
import { planHistory } from '../views/plan-history.ts'
import { transferredView } from '../views/transfer.ts'
import type { Viewer } from '../views/viewer.ts'
import { announced } from './tenders.ts'

const milestone = ({ target }: PlanMilestoneFacts, viewer: Viewer) => ({
  data: milestoneView(target, viewer),
})

const milestoneRoutes: readonly Route[] = [
  route('POST', '/plans/{plan_id}/milestones', {
    operation: addPlanMilestone,
    request: 'PlanMilestone.create',
    response: 'PlanMilestone',
    summary: 'Add a milestone to a plan',
    reply: (facts, viewer) => ({
      ...milestone(facts, viewer),
      status: 201,
      location: `/plans/${facts.plan.id}/milestones/${facts.target.id}`,
      access: facts.access,
    }),
  }),
  route('GET', '/plans/{plan_id}/milestones/{milestone_id}', {
    operation: readPlanMilestone,
    response: 'PlanMilestone',
    summary: 'A milestone of a plan',
    reply: milestone,
  }),
  route('PATCH', '/plans/{plan_id}/milestones/{milestone_id}', {
    operation: changePlanMilestone,
    request: 'PlanMilestone.patch',
    response: 'PlanMilestone',
    summary: 'Change a milestone of a plan',
    reply: milestone,
  }),
]

const tenderRoutes: readonly Route[] = [
  route('GET', '/plans/{plan_id}/tenders', {
    operation: listPlannedTenders,
    summary: 'Not served',
    reply: () => ({ data: null }),
  }),
  route('POST', '/plans/{plan_id}/tenders', {
    operation: createPlannedTender,
    request: 'Tender.create',
    response: 'Tender',
    summary: 'Make a tender from a plan',
    reply: announced,
  }),
]

export const planRoutes: readonly Route[] = [
  route('POST', '/plans', {
    operation: createPlan,
    request: 'Plan.create',
    response: 'Plan',
    summary: 'Publish a plan or its draft',
    reply: ({ plan, access }, viewer) => ({
      status: 201,
      location: `/plans/${plan.id}`,
      data: planView(plan, viewer),
      access,
    }),
  }),
  route('GET', '/plans/{plan_id}', {
    operation: readPlan,
    response: 'Plan',
    summary: 'A plan',
    reply: ({ plan, command }, viewer) => ({
      data: planView(plan, viewer, command.query.opt_fields?.split(',')),
    }),
  }),
  route('PATCH', '/plans/{plan_id}', {
    operation: changePlan,
    request: 'Plan.patch',
    response: 'Plan',
    summary: 'Change, complete or cancel a plan',
    reply: ({ plan }, viewer) => ({ data: planView(plan, viewer) }),
  }),
  route('GET', '/plans/{plan_id}/revisions', {
    operation: readPlanRevisions,
    summary: 'The whole history of a plan',
    reply: ({ plan: { id, revisions } }) => ({ data: { id, revisions } }),
  }),
  route('GET', '/history/plans/{plan_id}', {
    operation: readPlanHistory,
    summary: 'What a plan said in its public members, and since when',
    reply: ({ plan, command }) => ({ data: planHistory(plan, command.query) }),
  }),
  route('POST', '/plans/{plan_id}/ownership', {
    operation: takePlan,
    summary: 'Take a plan over',
    reply: transferredView,
  }),
  ...milestoneRoutes,
  ...tenderRoutes,
]
