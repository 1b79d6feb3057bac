import type { FrameworkFacts } from '../facts.ts'
import { fullDaysAfter, MAX_QUALIFICATION_DAYS, STAND_STILL_DAYS } from '../frameworks/periods.ts'
import { equal } from '../json.ts'
import type { FrameworkChange, FrameworkQuestion } from '../records/framework.ts'
import { defineRule, holds } from '../rule.ts'
import { instant, print } from '../time.ts'

const source = 'openprocurement.api: framework/core/procedure/state/framework.py'

/** The days between which the length of a new framework's qualification period must be. */
const begun = ({ framework }: FrameworkFacts) => instant(framework.qualificationPeriod.startDate ?? '')
const ended = ({ framework }: FrameworkFacts) => instant(framework.qualificationPeriod.endDate)

export const qualificationLongEnough = defineRule({
  id: 'framework.qualification-long-enough',
  title: {
    en: 'The qualification period of a framework is as long as its type asks',
    uk: 'Строк дії відбору не коротший за встановлений для його виду',
  },
  source: `${source}, validate_qualification_period_duration`,
  answer: {
    status: 403,
    name: 'data',
    text: "qualificationPeriod couldn't be less than {days} full calendar days long",
  },

  check(facts: FrameworkFacts) {
    const days = facts.type.minQualificationDays
    return fullDaysAfter(facts.framework, begun(facts), days) > ended(facts) ? { days } : holds
  },
})

export const qualificationNotTooLong = defineRule({
  id: 'framework.qualification-not-too-long',
  title: {
    en: 'The qualification period of a framework is at most four years',
    uk: 'Строк дії відбору не перевищує чотирьох років',
  },
  source: `${source}, validate_qualification_period_duration`,
  answer: {
    status: 403,
    name: 'data',
    text: "qualificationPeriod couldn't be more than {days} full calendar days long",
  },

  check(facts: FrameworkFacts) {
    const days = MAX_QUALIFICATION_DAYS
    return fullDaysAfter(facts.framework, begun(facts), days) < ended(facts) ? { days } : holds
  },
})

type Changing = FrameworkFacts<FrameworkChange>

const changeSource = 'openprocurement.api: framework/core/procedure/state/change.py'
const periodOf = ({ target }: Changing) => target.modifications?.qualificationPeriod

export const changeSaysWhat = defineRule({
  id: 'framework-change.says-what',
  title: {
    en: 'A change of a framework says what it changes',
    uk: 'Зміна до відбору містить те, що змінюють',
  },
  source: `${changeSource}, validate_modifications`,
  answer: { status: 422, name: 'modifications', text: 'Framework modifications are empty' },
  check: ({ target }: Changing) => (Object.keys(target.modifications ?? {}).length ? holds : {}),
})

export const changeChanges = defineRule({
  id: 'framework-change.differs',
  title: {
    en: 'A change of a framework differs from what is there',
    uk: 'Зміна до відбору відрізняється від чинних умов',
  },
  source: `${changeSource}, validate_modifications`,
  answer: {
    status: 422,
    name: 'data',
    text: 'No changes detected between framework and current modifications',
  },

  check(facts: Changing) {
    const period = periodOf(facts)
    return period && equal(period, facts.framework.qualificationPeriod) ? {} : holds
  },
})

export const changeKeepsStart = defineRule({
  id: 'framework-change.keeps-start',
  title: {
    en: 'A change leaves the start of the qualification period as it is',
    uk: 'Зміна не стосується початку строку дії відбору',
  },
  source: `${changeSource}, validate_period`,
  answer: {
    status: 422,
    name: 'modifications.qualificationPeriod',
    text: 'Forbidden to change qualification period start date',
  },

  check(facts: Changing) {
    const start = periodOf(facts)?.startDate
    return start === undefined || start === facts.framework.qualificationPeriod.startDate ? holds : {}
  },
})

export const changeLeavesTime = defineRule({
  id: 'framework-change.leaves-time',
  title: {
    en: 'A changed qualification period ends no sooner than the stand-still after applications takes',
    uk: 'Змінений строк дії відбору завершується не раніше, ніж мине строк без подання заявок',
  },
  source: `${changeSource}, validate_period`,
  answer: {
    status: 422,
    name: 'modifications.qualificationPeriod',
    text: "qualificationPeriod.endDate couldn't be less than {days} full calendar days from now",
  },

  check(facts: Changing) {
    const end = periodOf(facts)?.endDate
    const days = STAND_STILL_DAYS
    if (end === undefined || fullDaysAfter(facts.framework, facts.now, days) <= instant(end)) return holds
    return { days }
  },
})

export const changeNotTooFar = defineRule({
  id: 'framework-change.not-too-far',
  title: {
    en: 'A changed qualification period ends within four years from now',
    uk: 'Змінений строк дії відбору завершується не пізніше ніж за чотири роки від сьогодні',
  },
  source: `${changeSource}, validate_period`,
  answer: {
    status: 422,
    name: 'modifications.qualificationPeriod',
    text: "qualificationPeriod.endDate couldn't be more than {days} full calendar days from now",
  },

  check(facts: Changing) {
    const end = periodOf(facts)?.endDate
    const days = MAX_QUALIFICATION_DAYS
    if (end === undefined || fullDaysAfter(facts.framework, facts.now, days) >= instant(end)) return holds
    return { days }
  },
})

type Asking = FrameworkFacts<FrameworkQuestion>

const questionSource = 'openprocurement.api: framework/core/procedure/state/question.py'

export const askedInTime = defineRule({
  id: 'framework-question.asked-in-time',
  title: {
    en: 'Questions about a framework are asked during its enquiry period',
    uk: 'Запитання щодо відбору ставлять протягом періоду уточнень',
  },
  source: `${questionSource}, validate_framework_question_operation_not_in_enquiry_period`,
  answer: {
    status: 403,
    name: 'data',
    text: 'Question can be add only during the enquiry period: from ({startDate}) to ({endDate}).',
  },

  check({ framework: { enquiryPeriod }, now }: Asking) {
    const { startDate, endDate } = enquiryPeriod ?? {}
    const open =
      startDate !== undefined && endDate !== undefined && instant(startDate) <= now && now <= instant(endDate)
    return open ? holds : { startDate, endDate }
  },
})

export const answeredInTime = defineRule({
  id: 'framework-question.answered-in-time',
  title: {
    en: 'Questions about a framework are answered before the time for clarifications ends',
    uk: 'На запитання щодо відбору відповідають до завершення строку надання роз’яснень',
  },
  source: `${questionSource}, validate_question_clarifications_until`,
  answer: {
    status: 403,
    name: 'data',
    text: 'Allowed to update question only before enquiryPeriod.clarificationsUntil',
  },

  check({ framework: { enquiryPeriod }, now }: Asking) {
    const until = enquiryPeriod?.clarificationsUntil
    return until !== undefined && now > instant(until) ? {} : holds
  },
})

/** A date of a period as Python prints it in a sentence. */
export const spoken = (date: string): string => print(instant(date)).replace('T', ' ')
