import type { PlanFacts } from '../facts.ts'
import type { Organization } from '../records/common.ts'
import type { PlanMilestone } from '../records/plan.ts'
import { defineRule, holds } from '../rule.ts'
import { print } from '../time.ts'
import { addWorkingDays } from '../timeline/periods.ts'

type Fact = PlanFacts<PlanMilestone>

const source = 'openprocurement.api: planning/api/procedure/state/plan_milestone.py'

const sameBody = ({ identifier: a }: Organization, { identifier: b }: Organization): boolean =>
  a.scheme === b.scheme && a.id === b.id

/** A milestone that still stands: awaited or reached. */
export const stands = ({ status }: PlanMilestone): boolean => status === 'scheduled' || status === 'met'

export const milestoneByPlanner = defineRule({
  id: 'plan-milestone.author-is-procuring-entity',
  title: {
    en: 'A milestone of a plan is written by the plan’s procuring entity',
    uk: 'Етап плану створює замовник, зазначений у плані',
  },
  source: `${source}, _validate_milestone_author`,
  answer: { status: 422, name: 'author', text: 'Should match plan.procuringEntity' },
  check: ({ plan, target }: Fact) => (sameBody(plan.procuringEntity, target.author) ? holds : {}),
})

export const oneStandingMilestone = defineRule({
  id: 'plan-milestone.one-per-author',
  title: {
    en: 'An author has one milestone of a plan that still stands',
    uk: 'Автор має в плані не більше одного чинного етапу',
  },
  source: `${source}, _validate_milestone_author`,
  answer: { status: 422, name: 'author', text: 'An active milestone already exists for this author' },
  check: ({ planBefore, target }: Fact) =>
    (planBefore.milestones ?? []).some((each) => stands(each) && sameBody(each.author, target.author))
      ? {}
      : holds,
})

export const milestoneBeginsScheduled = defineRule({
  id: 'plan-milestone.begins-scheduled',
  title: {
    en: 'A new milestone of a plan is scheduled',
    uk: 'Новий етап плану має статус «заплановано»',
  },
  source: `${source}, _validate_milestone_status_scheduled`,
  answer: { status: 422, name: 'status', text: 'Cannot create milestone with status: {status}' },
  check: ({ target: { status } }: Fact) => (status === 'scheduled' ? holds : { status }),
})

export const dueDateWhileScheduled = defineRule({
  id: 'plan-milestone.due-date-while-scheduled',
  title: {
    en: 'The due date of a milestone is changed while it is scheduled',
    uk: 'Строк етапу змінюють, доки його заплановано',
  },
  source: `${source}, _milestone_validate_due_date_change`,
  answer: { status: 403, name: 'data', text: "Can't update dueDate at '{status}' milestone status" },

  check({ target, before }: Fact) {
    const { status, dueDate } = before as PlanMilestone
    return target.dueDate !== dueDate && status !== 'scheduled' ? { status } : holds
  },
})

export const descriptionWhileStanding = defineRule({
  id: 'plan-milestone.description-while-standing',
  title: {
    en: 'The description of a milestone is changed while it is scheduled or met',
    uk: 'Опис етапу змінюють, доки його заплановано або досягнуто',
  },
  source: `${source}, _milestone_validate_description_change`,
  answer: { status: 403, name: 'data', text: "Can't update description at '{status}' milestone status" },

  check({ target, before }: Fact) {
    const { description, status } = before as PlanMilestone
    return target.description !== description && !stands(before as PlanMilestone) ? { status } : holds
  },
})

export const milestoneStepAllowed = defineRule({
  id: 'plan-milestone.step-allowed',
  title: {
    en: 'A scheduled milestone becomes met or not met, and no other step is taken',
    uk: 'Запланований етап стає досягнутим або недосягнутим; інші зміни статусу не допускаються',
  },
  source: `${source}, milestone_status_up`,
  answer: { status: 403, name: 'data', text: "Can't update milestone status from '{old}' to '{chosen}'" },

  check({ target: { status: chosen }, before }: Fact) {
    const { status: old } = before as PlanMilestone
    if (old === chosen || (old === 'scheduled' && (chosen === 'met' || chosen === 'notMet'))) return holds
    return { old, chosen }
  },
})

/** Working days before the planned tendering in which the procuring entity stays as it is. */
const STAND_STILL = 2

/** The plan passes to another procuring entity while one of its milestones stands. */
export const planPassesOn = ({ plan, planBefore }: PlanFacts): boolean =>
  !sameBody(plan.procuringEntity, planBefore.procuringEntity) && (planBefore.milestones ?? []).some(stands)

export const planPassesOnInTime = defineRule({
  id: 'plan.buyer-changed-in-time',
  title: {
    en: 'A plan under approval passes to another procuring entity two working days before tendering at the latest',
    uk: 'План на погодженні передають іншому замовникові не пізніше ніж за два робочі дні до початку закупівлі',
  },
  source: 'openprocurement.api: planning/api/procedure/state/plan.py, _check_field_change_events',
  answer: {
    status: 403,
    name: 'data',
    text: "Can't update procuringEntity later than {days} business days before tenderPeriod.StartDate",
  },

  check(facts: PlanFacts) {
    if (!planPassesOn(facts)) return holds
    const { startDate = '' } = facts.plan.tender.tenderPeriod ?? {}
    // The CDB compares the dates as they are printed.
    return print(addWorkingDays(facts.now, STAND_STILL)) > startDate ? { days: STAND_STILL } : holds
  },
})
