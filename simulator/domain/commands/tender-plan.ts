import { defineOperation, type Refusal } from '../command.ts'
import type { PlanFacts, TenderFacts } from '../facts.ts'
import { input } from '../input.ts'
import { fundersOfPlans } from '../rules/funder.ts'
import { actAs, ownedBy } from '../rules/ownership.ts'
import {
  linkedByCentralBuyer,
  linkedInDraft,
  linkedOfOneBuyer,
  linkedOfOneClass,
  linkedPlanFree,
  linkedPlanHasBreakdown,
  planNotOver,
} from '../rules/plan-link.ts'
import { inTender, notFound } from '../scope.ts'

/** Facts of linking a plan: the target names the plan. */
export type LinkFacts = TenderFacts<{ id: string }> & PlanFacts<{ id: string }>

/** Adds a plan to a central buyer's tender. Source: tender/core/procedure/views/tender_plans.py. */
export const linkPlan = defineOperation<LinkFacts>({
  type: 'tender.plan.add',
  scope: inTender(),
  groups: ['brokers', 'Administrator'],
  json: true,
  steps: [
    ownedBy(({ tenderBefore }) => tenderBefore),
    actAs('tender_owner'),
    input('PlanRelation'),
    findPlan,
    ({ tender, target }) => {
      tender.plans = [...(tender.plans ?? []), target]
    },
    linkedByCentralBuyer,
    linkedInDraft,
    planNotOver,
    linkedPlanFree,
    linkedPlanHasBreakdown,
    linkedOfOneBuyer,
    linkedOfOneClass,
    ...fundersOfPlans((facts) => [(facts as LinkFacts).plan]),
    completePlan,
  ],
})

/** Shows the plans of a tender. */
export const listPlans = defineOperation<TenderFacts>({
  type: 'tender.plan.list',
  scope: inTender(),
  reads: true,
  steps: [],
})

function findPlan(facts: LinkFacts): Refusal | undefined {
  const plan = facts.desk.edit('plan', facts.target.id)
  if (!plan) return notFound('plan_id')
  Object.assign(facts, { plan, planBefore: facts.desk.stored('plan', facts.target.id) })
  return undefined
}

/** A plan with a tender has done its part. */
function completePlan({ plan, tender }: LinkFacts): void {
  plan.tender_id = tender.id
  plan.status = 'complete'
}
