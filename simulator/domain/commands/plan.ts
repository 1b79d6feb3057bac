import { defineOperation, unless } from '../command.ts'
import type { PlanFacts } from '../facts.ts'
import { change, giveOwnership, input, merge, newId } from '../input.ts'
import { changedPlanLaw, newPlanLaw } from '../planning/steps.ts'
import type { Plan } from '../records/plan.ts'
import { accredited, notTestKey } from '../rules/accreditation.ts'
import { actAs, isAdministrator, ownedBy } from '../rules/ownership.ts'
import { inPlan, nowhere } from '../scope.ts'
import { kyivDate } from '../time.ts'
import { acceptDocuments } from './document-accept.ts'

type Fact = PlanFacts<Plan>

const words = { item: 'plan', operation: 'creation' } as const

/** Publishes a plan, or its draft. Source: planning/api/procedure/views/plan.py, collection_post. */
export const createPlan = defineOperation<Fact>({
  type: 'plan.create',
  scope: nowhere,
  groups: ['brokers'],
  json: true,
  steps: [
    input('Plan.create'),
    placeNew,
    accredited<Fact>(() => ({ levels: ['1', '3', '5'], ...words })),
    notTestKey<Fact>(({ plan }) => plan.mode, words),
    acceptDocuments<Fact>({ path: ({ plan }) => `/plans/${plan.id}` }),
    giveOwnership<Fact>(),
    ...newPlanLaw,
    ({ desk, plan }) => desk.insert('plan', plan),
  ],
})

/** Changes a plan, completes or cancels it. Source: planning/api/procedure/views/plan.py, patch. */
export const changePlan = defineOperation<Fact>({
  type: 'plan.change',
  scope: inPlan(),
  groups: ['brokers', 'Administrator'],
  json: true,
  steps: [
    unless<Fact>(
      isAdministrator,
      ownedBy<Fact>(({ planBefore }) => planBefore),
      actAs('plan_owner'),
    ),
    change('Plan.patch'),
    merge('Plan'),
    ...changedPlanLaw,
  ],
})

/** Shows a plan. */
export const readPlan = defineOperation<Fact>({ type: 'plan.read', scope: inPlan(), reads: true, steps: [] })

/** Shows what changed in a plan since it was made. Source: planning/api/procedure/views/history.py. */
export const readPlanHistory = defineOperation<Fact>({
  type: 'plan.history',
  scope: inPlan(),
  reads: true,
  steps: [],
})

/** Shows the whole history of a plan. Source: planning/api/procedure/views/plan_revision.py. */
export const readPlanRevisions = defineOperation<Fact>({
  type: 'plan.revisions',
  scope: inPlan(),
  groups: ['Administrator'],
  reads: true,
  steps: [],
})

/** The new plan gets its numbers and becomes the plan at hand. */
function placeNew(facts: Fact): void {
  const date = kyivDate(facts.now)
  const number = facts.desk.next(`plan-${date}`)
  const plan: Plan = {
    ...facts.target,
    id: newId(facts),
    planID: `UA-P-${date}-${String(number).padStart(6, '0')}-a`,
  }
  facts.target = plan
  facts.around.plan = plan
  Object.assign(facts, { plan })
}
