import { isCentralPlan } from '../code-lists/plan-lists.ts'
import { centralProcurementId } from '../code-lists/procuring-entities.ts'
import type { PlanFacts } from '../facts.ts'
import type { Identifier } from '../records/common.ts'
import type { Plan } from '../records/plan.ts'
import type { Tender } from '../records/tender.ts'
import { defineRule, holds } from '../rule.ts'
import { unlikeRoot } from './tender-content.ts'

const source = 'openprocurement.api: planning/api/procedure/state/plan.py'

/** What a plan and a tender that are about to be linked must agree in. */
interface Link {
  readonly plan: Plan
  readonly tender: Tender
}

export const linkedByCentralBuyer = defineRule({
  id: 'plan-link.central-buyer',
  title: {
    en: 'Only a central procuring entity adds plans to its tender',
    uk: 'Плани до своєї закупівлі додає лише централізована закупівельна організація',
  },
  source: `${source}, _validate_procurement_kind_is_central`,
  answer: { status: 403, name: 'data', text: "Only allowed for procurementEntity.kind = 'central'" },
  check: ({ tender }: Link) => (tender.procuringEntity.kind === 'central' ? holds : {}),
})

export const linkedInDraft = defineRule({
  id: 'plan-link.tender-in-draft',
  title: {
    en: 'Plans are added to a tender while it is a draft',
    uk: 'Плани додають до закупівлі, доки вона є чернеткою',
  },
  source: `${source}, _validate_tender_in_draft`,
  answer: { status: 403, name: 'data', text: 'Only allowed in draft tender status' },
  check: ({ tender }: Link) => (tender.status === 'draft' ? holds : {}),
})

export const planNotOver = defineRule({
  id: 'plan.not-over',
  title: {
    en: 'A cancelled or complete plan takes neither documents nor tenders',
    uk: 'До скасованого чи виконаного плану не додають ні документів, ні закупівель',
  },
  source: `${source}, _validate_plan_not_terminated`,
  answer: { status: 422, name: 'status', text: "Can't update plan in '{status}' status" },
  check: ({ plan: { status } }: PlanFacts) =>
    ['cancelled', 'complete'].includes(status) ? { status } : holds,
})

export const linkedPlanFree = defineRule({
  id: 'plan-link.plan-without-tender',
  title: {
    en: 'A plan has one tender at most',
    uk: 'План пов’язано щонайбільше з однією закупівлею',
  },
  source: `${source}, _validate_plan_has_not_tender`,
  answer: { status: 422, name: 'tender_id', text: 'This plan has already got a tender' },
  check: ({ plan }: Link) => (plan.tender_id ? {} : holds),
})

export const linkedPlanHasBreakdown = defineRule({
  id: 'plan-link.plan-budget-broken-down',
  title: {
    en: 'A tender is linked only with a plan whose budget is broken down by sources',
    uk: 'Закупівлю пов’язують лише з планом, бюджет якого розбито за джерелами фінансування',
  },
  source: `${source}, _validate_plan_budget_breakdown`,
  answer: { status: 422, name: 'budget.breakdown', text: 'Plan should contain budget breakdown' },

  check({ plan }: Link) {
    const breakdown = plan.budget?.breakdown
    return Array.isArray(breakdown) && breakdown.length ? holds : {}
  },
})

/** Whose plan it is: the first buyer of a plan that the central body keeps for others. */
function buyerOf({ tender, procuringEntity, buyers }: Plan): Identifier {
  const central =
    isCentralPlan(tender.procurementMethodType) && procuringEntity.identifier.id === centralProcurementId
  return (central ? buyers?.[0] : undefined)?.identifier ?? procuringEntity.identifier
}

export const linkedOfOneBuyer = defineRule({
  id: 'plan-link.same-buyer',
  title: {
    en: 'A plan and its tender have the same procuring entity',
    uk: 'План і його закупівля мають того самого замовника',
  },
  source: `${source}, _validate_tender_matches_plan`,
  answer: {
    status: 422,
    name: 'procuringEntity',
    text: "procuringEntity.identifier doesn't match: {planned} != {announced}",
  },

  check({ plan, tender }: Link) {
    const [planned, announced] = [buyerOf(plan), tender.procuringEntity.identifier].map(
      ({ scheme, id }) => `${scheme} ${id}`,
    )
    return planned === announced ? holds : { planned, announced }
  },
})

export const linkedOfOneClass = defineRule({
  id: 'plan-link.same-class',
  title: {
    en: 'The items of a tender belong to the class of its plan (medicines: to the group)',
    uk: 'Предмети закупівлі належать до класу, зазначеного в плані (ліки — до групи)',
  },
  source: 'openprocurement.api: api/procedure/validation.py, validate_items_classifications_prefixes',
  answer: {
    status: 422,
    name: 'items',
    text: ['CPV {level} of items ({prefixes}) should be identical to plan CPV {level} ({prefix})'],
  },

  check({ plan, tender }: Link) {
    const codes = (tender.items ?? []).flatMap(({ classification }) => classification?.id ?? [])
    return unlikeRoot(codes, plan.classification.id) ?? holds
  },
})
