import { defineOperation } from '../command.ts'
import type { PlanFacts, TenderFacts } from '../facts.ts'
import { input } from '../input.ts'
import { isObject } from '../json.ts'
import { changedPlanLaw } from '../planning/steps.ts'
import type { Tender } from '../records/tender.ts'
import { fundersOfPlans } from '../rules/funder.ts'
import {
  linkedOfOneBuyer,
  linkedOfOneClass,
  linkedPlanFree,
  linkedPlanHasBreakdown,
} from '../rules/plan-link.ts'
import {
  plannedMethodBegins,
  plannedMethodKept,
  plannedWhenScheduled,
  tendersOfPlanNotListed,
} from '../rules/plan-tender.ts'
import { inPlan } from '../scope.ts'
import { ofKnownMethod, tenderCreation } from './tender-create.ts'

/** Facts of making a tender from a plan: until the tender is made, `tender` is what was sent. */
export type PlannedTenderFacts = TenderFacts<Tender> & PlanFacts<Tender>
type Fact = PlannedTenderFacts

/** Makes a tender from a plan and completes the plan. Source: planning/api/procedure/views/plan.py, PlanTendersResource. */
export const createPlannedTender = defineOperation<Fact>({
  type: 'plan.tender.create',
  scope: inPlan(),
  groups: ['brokers'],
  json: true,
  steps: [
    input('Plan.tender'),
    lookAtSent,
    plannedWhenScheduled,
    linkedPlanFree,
    plannedMethodBegins,
    plannedMethodKept,
    linkedOfOneBuyer,
    linkedOfOneClass,
    linkedPlanHasBreakdown,
    ...fundersOfPlans((facts) => [(facts as Fact).plan]),
    leavePlan,
    ofKnownMethod,
    input('Tender.create'),
    ...tenderCreation,
    link,
    ...changedPlanLaw,
  ],
})

/** Tenders of a plan are not listed. */
export const listPlannedTenders = defineOperation<PlanFacts>({
  type: 'plan.tender.list',
  scope: inPlan(),
  reads: true,
  steps: [tendersOfPlanNotListed],
})

/** The tender as it was sent, as far as the plan's rules look at it and whatever else is wrong with it. */
function lookAtSent(facts: Fact): void {
  const { data } = facts.command.body as { data?: unknown }
  const sent = isObject(data) ? data : {}
  const items = objectsOf(sent.items).filter(
    ({ classification }) => isObject(classification) && typeof classification.id === 'string',
  )
  const funders = objectsOf(sent.funders).map((funder) => (isObject(funder.identifier) ? funder : {}))
  Object.assign(facts, { tender: { ...sent, items, funders } })
}

const objectsOf = (list: unknown): Record<string, unknown>[] =>
  Array.isArray(list) ? list.filter(isObject) : []

/** From here on the new tender is all there is around: it is as young as any other. */
function leavePlan({ around, aroundBefore }: Fact): void {
  delete around.plan
  delete aroundBefore.plan
}

function link({ plan, tender }: Fact): void {
  tender.plans = [{ id: plan.id }]
  plan.tender_id = tender.id
}
