import { firstStageMethods, methodServesPlan } from '../code-lists/plan-lists.ts'
import type { PlanFacts } from '../facts.ts'
import { pythonRepr } from '../python-text.ts'
import type { Tender } from '../records/tender.ts'
import { defineRule, holds } from '../rule.ts'

const source = 'openprocurement.api: planning/api/procedure/state/plan.py'

/** A plan and the tender that is to be made from it, as it was sent. */
export interface PlannedFacts extends PlanFacts {
  readonly tender: Tender
}

export const plannedWhenScheduled = defineRule({
  id: 'plan-tender.plan-scheduled',
  title: {
    en: 'A tender is made from a scheduled plan',
    uk: 'Закупівлю створюють на підставі запланованого плану',
  },
  source: `${source}, _validate_plan_scheduled`,
  answer: { status: 422, name: 'status', text: "Can't create tender in '{status}' plan status" },
  check: ({ plan: { status } }: PlanFacts) => (status && status !== 'scheduled' ? { status } : holds),
})

export const plannedMethodBegins = defineRule({
  id: 'plan-tender.first-stage',
  title: {
    en: 'From a plan a tender of a first stage is made',
    uk: 'На підставі плану створюють закупівлю першого етапу',
  },
  source: `${source}, _validate_tender_data`,
  answer: {
    status: 403,
    name: 'procurementMethodType',
    text: 'Should be one of the first stage values: {methods}',
  },
  check: ({ tender }: PlannedFacts) =>
    firstStageMethods.includes(tender.procurementMethodType)
      ? holds
      : { methods: `{${firstStageMethods.map(pythonRepr).join(', ')}}` },
})

export const plannedMethodKept = defineRule({
  id: 'plan-tender.method-as-planned',
  title: {
    en: 'A tender has the method that was planned',
    uk: 'Закупівлю проводять за запланованою процедурою',
  },
  source: `${source}, _validate_tender_plan_procurement_method_type`,
  answer: {
    status: 422,
    name: 'procurementMethodType',
    text: "procurementMethodType doesn't match: {planned} != {announced}",
  },

  check({ plan, tender }: PlannedFacts) {
    const planned = plan.tender.procurementMethodType
    const announced = tender.procurementMethodType
    return methodServesPlan(announced, planned) ? holds : { planned, announced }
  },
})

export const tendersOfPlanNotListed = defineRule({
  id: 'plan-tender.list-not-served',
  title: {
    en: 'The address where tenders are made from a plan is not for reading',
    uk: 'Адреса для створення закупівлі на підставі плану не призначена для читання',
  },
  source: 'openprocurement.api: planning/api/procedure/views/plan.py, PlanTendersResource.get',
  answer: { status: 405, location: 'url', name: 'method', text: 'Method not allowed' },
  check: (_: PlanFacts) => ({}),
})
