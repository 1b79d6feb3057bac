import { memberContract } from '../agreement.ts'
import type { TenderFacts } from '../facts.ts'
import type { Question } from '../records/tender.ts'
import { defineRule, holds, type Rule } from '../rule.ts'

const source = 'openprocurement.api: tender/core/procedure/state/question.py'

type F = TenderFacts<Question>

export const askedDuringEnquiries = defineRule({
  id: 'question.asked-during-enquiries',
  title: {
    en: 'Questions are asked only during the enquiry period',
    uk: 'Запитання ставлять лише протягом періоду уточнень',
  },
  source: `${source}, validate_question_add`,
  answer: { status: 403, name: 'data', text: 'Can add question only in enquiryPeriod' },

  check({ tender, nowIso }: F) {
    const { startDate, endDate } = tender.enquiryPeriod ?? {}
    // The CDB compares the texts of the dates.
    const open = startDate !== undefined && endDate !== undefined && startDate <= nowIso && nowIso <= endDate
    return open ? holds : {}
  },
})

export const askedByMember = defineRule({
  id: 'question.asked-by-agreement-member',
  title: {
    en: 'Where bidders are preselected, only suppliers with a contract in the agreement ask questions',
    uk: 'У закупівлі з попереднім відбором запитання ставлять лише постачальники з чинним договором за угодою',
  },
  source: `${source}, validate_question_author`,
  answer: { status: 403, name: 'data', text: 'Forbidden to add question for non-qualified suppliers' },

  check(facts: F) {
    const outsider =
      facts.tender.config.hasPreSelectionAgreement && !memberContract(facts, [facts.target.author])
    return outsider ? {} : holds
  },
})

/** The CDB says "update" of a question that is asked, too. */
function inStatus(statuses: (facts: F) => readonly string[]): Rule<F> {
  return defineRule({
    id: 'question.answered-in-status',
    title: {
      en: 'Questions are dealt with only during enquiries and tendering',
      uk: 'Запитання опрацьовують лише на етапах уточнень і подання пропозицій',
    },
    source: `${source}, validate_question_update; tender/open/procedure/state/question.py`,
    answer: { status: 403, name: 'data', text: "Can't update question in current ({status}) tender status" },

    check(facts: F) {
      const { status } = facts.tender
      return statuses(facts).includes(status) ? holds : { status }
    },
  })
}

export const answeredInStatus = inStatus(() => ['active.enquiries', 'active.tendering'])

/** Where enquiries have no stage of their own, questions are asked while the tender takes bids. */
export const askedInStatus = inStatus(({ method, tender }) =>
  method.enquiries === 'while-tendering' ? ['active.tendering'] : [tender.status],
)

export const answeredInTime = defineRule({
  id: 'question.answered-in-time',
  title: {
    en: 'Questions are answered before the time for clarifications ends',
    uk: 'На запитання відповідають до завершення строку надання роз’яснень',
  },
  source: `${source}, validate_question_update`,
  answer: {
    status: 403,
    name: 'data',
    text: 'Can update question only before enquiryPeriod.clarificationsUntil',
  },

  check({ tender, nowIso }: F) {
    const until = tender.enquiryPeriod?.clarificationsUntil
    return until !== undefined && nowIso > until ? {} : holds
  },
})

export const aboutActiveLot = defineRule({
  id: 'question.about-active-lot',
  title: {
    en: 'Questions about a lot or its items are asked and answered while the lot is active',
    uk: 'Запитання щодо лота чи його предметів ставлять і відповідають на них, доки лот активний',
  },
  source: `${source}, validate_question_operation`,
  answer: { status: 403, name: 'data', text: 'Can add/update question only in active lot status' },

  check({ target: { questionOf, relatedItem }, tender }: F) {
    if (questionOf !== 'lot' && questionOf !== 'item') return holds
    const item = tender.items.find(({ id }) => id === relatedItem)
    const lotId = questionOf === 'lot' ? relatedItem : item?.relatedLot
    const over = (tender.lots ?? []).some(({ id, status }) => id === lotId && status !== 'active')
    return over ? {} : holds
  },
})
