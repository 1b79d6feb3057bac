import { dates } from '../code-lists/dates.ts'
import { createdAt } from '../decide.ts'
import type { AwardFacts, QualificationFacts, TenderFacts } from '../facts.ts'
import type { Days } from '../method/days.ts'
import type { Award, AwardMilestone, Qualification } from '../records/tender.ts'
import { defineRule, holds, type Rule } from '../rule.ts'
import { type Instant, instant, print } from '../time.ts'
import { acceleratorOf, fullDate, plainDate } from '../timeline/periods.ts'

const source =
  'openprocurement.api: tender/core/procedure/state/qualification_milestone.py, award_milestone.py'

/** What the extra time is given to: an award or a qualification. */
export type Judged = 'award' | 'qualification'
type MilestoneFacts = TenderFacts<AwardMilestone> & Partial<Pick<AwardFacts, 'award'>>

function judgedOf(facts: TenderFacts, judged: Judged): Award | Qualification {
  return (facts as unknown as AwardFacts & QualificationFacts)[judged]
}

export const extraTimeIsKnown = defineRule({
  id: 'milestone.extra-time-is-known',
  title: {
    en: 'Extra time to explain is given in tenders announced since April 2020',
    uk: 'Час на усунення невідповідностей надають у закупівлях, оголошених від квітня 2020 року',
  },
  source: 'openprocurement.api: tender/core/procedure/validation.py, validate_24h_milestone_released',
  answer: { status: 403, name: 'data', text: 'Forbidden' },

  check(facts: TenderFacts) {
    return createdAt(facts) < instant(dates.RELEASE_2020_04_19) ? {} : holds
  },
})

/** Extra time is given only while the decision is pending. */
export function extraTimeWhilePending(judged: Judged): Rule<MilestoneFacts> {
  return defineRule({
    id: `${judged}-milestone.while-pending`,
    title: {
      en: 'Extra time to explain is given only before the decision is taken',
      uk: 'Час на усунення невідповідностей надають лише до прийняття рішення',
    },
    source,
    answer: { status: 403, name: 'data', text: "Not allowed in current '{status}' {judged} status" },

    check(facts: MilestoneFacts) {
      const { status } = judgedOf(facts, judged)
      return status === 'pending' ? holds : { status, judged }
    },
  })
}

/** Each kind of extra time is given once. */
export function extraTimeOnce(judged: Judged): Rule<MilestoneFacts> {
  return defineRule({
    id: `${judged}-milestone.once`,
    title: {
      en: 'Extra time of one kind is given once',
      uk: 'Додатковий час одного виду надають один раз',
    },
    source,
    answer: {
      status: 422,
      name: '{judged}s',
      text: [{ milestones: ["There can be only one '{code}' milestone"] }],
    },

    check(facts: MilestoneFacts) {
      const { code } = facts.target
      const given = (judgedOf(facts, judged).milestones ?? []).some((milestone) => milestone.code === code)
      return given ? { judged, code } : holds
    },
  })
}

export const extraTimeOfMethod = defineRule({
  id: 'award-milestone.of-method',
  title: {
    en: 'Extra time is given only of the kinds that the method knows',
    uk: 'Додатковий час надають лише тих видів, які передбачено для процедури',
  },
  source,
  answer: {
    status: 422,
    name: 'awards',
    text: [{ milestones: ['Forbidden to add milestone with code {code}'] }],
  },

  check({ target: { code }, method }: MilestoneFacts) {
    return method.award.milestones.includes(code) ? holds : { code }
  },
})

const isExtension = ({ target }: MilestoneFacts): boolean => target.code === 'extensionPeriod'

export const extensionOfPeriod = defineRule({
  id: 'award-milestone.extends-a-period',
  title: {
    en: 'Only an award that has a period is extended',
    uk: 'Продовжують лише розгляд, для якого визначено строк',
  },
  source,
  answer: {
    status: 403,
    name: 'awards',
    text: [{ milestones: ['Forbidden to add milestone with code {code} for award without period'] }],
  },

  check(facts: MilestoneFacts) {
    const { target, award } = facts
    return isExtension(facts) && !award?.period ? { code: target.code } : holds
  },
})

/** A winner has 24 hours to explain; in some methods as long as the buyer says, and no less. */
export function setExplanationTime(facts: MilestoneFacts): void {
  const { target, tender, method } = facts
  if (target.code !== '24h') return
  const accelerator = acceleratorOf(tender.procurementMethodDetails)
  const least = plainDate(instant(target.date), { hours: 24, accelerator })
  const atLeast = method.award.explanationTime === 'at-least-24-hours' && target.dueDate !== undefined
  const due = atLeast ? Math.max(least, instant(target.dueDate)) : least
  target.dueDate = print(due as Instant)
}

/** How far from its start an extended time of qualification usually ends. */
const EXTENSION: Days = { days: 20, working: true }

/** An extended award ends later. */
export function extendPeriod(facts: MilestoneFacts): void {
  const { target, tender, method, award } = facts
  if (!isExtension(facts) || !award?.period?.startDate) return
  const accelerator = acceleratorOf(tender.procurementMethodDetails)
  const end = fullDate(instant(award.period.startDate), {
    ...(method.award.extension ?? EXTENSION),
    accelerator,
  })
  award.period.endDate = target.dueDate = print(end)
}
