import { dates } from '../code-lists/dates.ts'
import { defenseMethods, planMethodsOf } from '../code-lists/plan-lists.ts'
import type { Facts, PlanFacts } from '../facts.ts'
import { equal } from '../json.ts'
import type { Plan } from '../records/plan.ts'
import { defineRule, holds } from '../rule.ts'
import { instant } from '../time.ts'

const source = 'openprocurement.api: planning/api/procedure/state/plan.py'

/** Which of the two defence methods the law does not know now. */
const unavailable = ({ now }: Facts): string =>
  now >= instant(dates.RELEASE_SIMPLE_DEFENSE_FROM) ? defenseMethods.old : defenseMethods.simplified

export const plannedMethodAvailable = defineRule({
  id: 'plan.method-available',
  title: {
    en: 'A plan names a method that is in force',
    uk: 'У плані зазначають чинну процедуру закупівлі',
  },
  source: `${source}, _validate_plan_availability`,
  answer: {
    status: 403,
    name: 'data',
    text: 'procedure with procurementMethodType = {method} is not available',
  },

  check(facts: PlanFacts) {
    const method = facts.plan.tender.procurementMethodType
    return method === unavailable(facts) ? { method } : holds
  },
})

export const plannedMethodNotChangedToUnavailable = defineRule({
  id: 'plan.method-changed-to-available',
  title: {
    en: 'The method of a plan is changed only to one that is in force',
    uk: 'Процедуру закупівлі в плані змінюють лише на чинну',
  },
  source: `${source}, _validate_plan_procurement_method_type_update`,
  answer: {
    status: 422,
    name: 'tender',
    text: "Plan tender.procurementMethodType can not be changed from '{old}' to '{chosen}'",
  },

  check(facts: PlanFacts) {
    const [old, chosen] = [facts.planBefore, facts.plan].map(({ tender }) => tender.procurementMethodType)
    return old !== chosen && chosen === unavailable(facts) ? { old, chosen } : holds
  },
})

export const plannerMayUseMethod = defineRule({
  id: 'plan.buyer-kind-may-use-method',
  title: {
    en: 'A plan names a method that is open to its kind of procuring entity',
    uk: 'У плані зазначають процедуру, доступну замовникові такого типу',
  },
  source: `${source}, _validate_tender_procurement_method_type`,
  answer: {
    status: 403,
    name: 'kind',
    text:
      'procuringEntity with {kind} kind cannot publish this type of procedure. ' +
      'Procurement method types allowed for this kind: {methods}.',
  },

  check({ plan: { tender, procuringEntity } }: PlanFacts) {
    const { kind } = procuringEntity
    const methods = planMethodsOf(kind)
    if (!methods || methods.includes(tender.procurementMethodType)) return holds
    return { kind, methods: methods.join(', ') }
  },
})

const over: readonly string[] = ['cancelled', 'complete']

/** What may still be said about a plan that is over. */
const openForEver: readonly string[] = ['rationale']

export const planOverIsFixed = defineRule({
  id: 'plan.over-plan-fixed',
  title: {
    en: 'Of a cancelled or completed plan only the rationale is changed',
    uk: 'У скасованому чи виконаному плані змінюють лише обґрунтування',
  },
  source: `${source}, _validate_plan_changes_in_terminated`,
  answer: { status: 403, name: 'data', text: "Can't update {field} in {status} status" },

  check({ plan, planBefore }: PlanFacts) {
    const { status } = planBefore
    if (!over.includes(status)) return holds
    const field = changedFields(planBefore, plan).find((name) => !openForEver.includes(name))
    return field === undefined ? holds : { field, status }
  },
})

function changedFields(before: Plan, after: Plan): readonly string[] {
  const [old, changed] = [before, after] as unknown as Record<string, unknown>[]
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return names.filter((name) => name !== 'revisions' && !equal(old?.[name] ?? null, changed?.[name] ?? null))
}

export const planNeverBackToDraft = defineRule({
  id: 'plan.never-back-to-draft',
  title: {
    en: 'A published plan does not become a draft again',
    uk: 'Оприлюднений план не повертають до чернетки',
  },
  source: `${source}, _validate_plan_status_update`,
  answer: { status: 422, name: 'status', text: "Plan status can not be changed back to 'draft'" },
  check: ({ plan, planBefore }: PlanFacts) =>
    plan.status === 'draft' && planBefore.status !== 'draft' ? {} : holds,
})

/** A plan of the time before statuses, already bought by a tender. */
const isOldWithTender = ({ tender_id, status }: Plan): boolean => Boolean(tender_id) && !status

export const buyerFixedByTender = defineRule({
  id: 'plan.buyer-fixed-by-tender',
  title: {
    en: 'The procuring entity of a plan is not changed once there is a tender',
    uk: 'Замовника в плані не змінюють після створення закупівлі',
  },
  source: `${source}, _validate_plan_with_tender`,
  answer: {
    status: 422,
    name: 'procuringEntity',
    text: 'Changing this field is not allowed after tender creation',
  },
  check: ({ plan, planBefore }: PlanFacts) =>
    isOldWithTender(planBefore) && !equal(plan.procuringEntity, planBefore.procuringEntity) ? {} : holds,
})

export const budgetFixedByTender = defineRule({
  id: 'plan.budget-fixed-by-tender',
  title: {
    en: 'The sources of a plan’s budget are not changed once there is a tender',
    uk: 'Джерела фінансування в плані не змінюють після створення закупівлі',
  },
  source: `${source}, _validate_plan_with_tender`,
  answer: {
    status: 422,
    name: 'budget.breakdown',
    text: 'Changing this field is not allowed after tender creation',
  },
  check: ({ plan, planBefore }: PlanFacts) =>
    isOldWithTender(planBefore) &&
    !equal(plan.budget?.breakdown ?? null, planBefore.budget?.breakdown ?? null)
      ? {}
      : holds,
})
