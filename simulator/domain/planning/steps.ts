import type { Step } from '../command.ts'
import type { PlanFacts } from '../facts.ts'
import {
  budgetFixedByTender,
  buyerFixedByTender,
  planNeverBackToDraft,
  plannedMethodAvailable,
  plannedMethodNotChangedToUnavailable,
  plannerMayUseMethod,
  planOverIsFixed,
} from '../rules/plan.ts'
import { budgetSourceRules } from '../rules/plan-budget.ts'
import { planPassesOn, planPassesOnInTime, stands } from '../rules/plan-milestone.ts'

type Steps = readonly Step<PlanFacts>[]

/** A plan with an active cancellation is cancelled, one with a tender is complete. Source: PlanState._switch_status. */
function settleStatus({ plan }: PlanFacts): void {
  if (plan.cancellation?.status === 'active') plan.status = 'cancelled'
  else if (plan.tender_id) plan.status = 'complete'
}

/** A rationale is dated when its words are new. */
function dateRationale({ plan, planBefore, nowIso }: PlanFacts): void {
  if (!plan.rationale) return
  const before = planBefore?.rationale
  const kept = before?.description === plan.rationale.description ? before.date : undefined
  plan.rationale.date = kept ?? nowIso
}

/** Milestones approved the plan of the former procuring entity. */
function invalidateMilestones(facts: PlanFacts): void {
  if (!planPassesOn(facts)) return
  for (const milestone of (facts.plan.milestones ?? []).filter(stands)) {
    milestone.status = 'invalid'
    milestone.dateModified = facts.nowIso
  }
}

/** What is asked of a new plan. Source: PlanState.on_post. */
export const newPlanLaw: Steps = [
  plannedMethodAvailable,
  plannerMayUseMethod,
  ...budgetSourceRules,
  settleStatus,
  dateRationale,
  ({ plan, nowIso }) => {
    plan.datePublished = nowIso
  },
]

/** What is asked of a plan whatever was changed about it. */
export const standingPlanLaw: Steps = [plannerMayUseMethod, ...budgetSourceRules, settleStatus, dateRationale]

/** What is asked of every change of a plan. Source: PlanState.on_patch. */
export const changedPlanLaw: Steps = [
  planOverIsFixed,
  plannedMethodNotChangedToUnavailable,
  planNeverBackToDraft,
  buyerFixedByTender,
  budgetFixedByTender,
  plannerMayUseMethod,
  ...budgetSourceRules,
  planPassesOnInTime,
  invalidateMilestones,
  settleStatus,
  dateRationale,
]
