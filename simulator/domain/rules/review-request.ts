import type { TenderFacts } from '../facts.ts'
import { isObject } from '../json.ts'
import type { ReviewRequest } from '../records/tender.ts'
import { defineRule, holds, type Rule } from '../rule.ts'

const source = 'openprocurement.api: tender/core/procedure/state/review_request.py'

type F = TenderFacts<ReviewRequest>

/** Statuses in which the inspector looks at an award: of a tender with lots, at the award of one lot. */
const awarding = ['active.qualification', 'active.awarded'] as const
const reviewed: readonly string[] = ['active.enquiries', ...awarding]

const isAwarding = (status: string): boolean => awarding.some((each) => each === status)

export const lotOnlyWhenAwarding = defineRule({
  id: 'review-request.lot-only-when-awarding',
  title: {
    en: 'A review of a single lot is asked only when awards are reviewed',
    uk: 'Перевірку окремого лота запитують лише на етапі кваліфікації та визначення переможця',
  },
  source: `${source}, validate_lot_id`,
  answer: { status: 422, name: 'lotID', text: 'lotID could be set only in {statuses} tender statuses' },

  check({ target, tender }: F) {
    const statuses = `(${awarding.map((status) => `'${status}'`).join(', ')})`
    return target.lotID && !isAwarding(tender.status) ? { statuses } : holds
  },
})

export const lotOnlyWithLots = defineRule({
  id: 'review-request.lot-only-with-lots',
  title: {
    en: 'A review names a lot only when the tender has lots',
    uk: 'Лот у запиті на перевірку зазначають лише в закупівлі з лотами',
  },
  source: `${source}, validate_lot_id`,
  answer: { status: 422, name: 'lotID', text: 'Rogue field' },
  check: ({ target, tender }: F) => (target.lotID && !tender.lots?.length ? {} : holds),
})

export const lotActive = defineRule({
  id: 'review-request.lot-active',
  title: {
    en: 'A review is asked for an active lot of the tender',
    uk: 'Перевірку запитують щодо активного лота закупівлі',
  },
  source: `${source}, validate_lot_id`,
  answer: { status: 422, name: 'lotID', text: 'lotID should be one of lots' },

  check({ target, tender }: F) {
    if (!target.lotID) return holds
    return tender.lots?.some(({ id, status }) => id === target.lotID && status === 'active') ? holds : {}
  },
})

export const lotGiven = defineRule({
  id: 'review-request.lot-given',
  title: {
    en: 'A review of awards names the lot when the tender has lots',
    uk: 'У запиті на перевірку визначення переможця закупівлі з лотами зазначають лот',
  },
  source: `${source}, validate_lot_id`,
  answer: { status: 422, name: 'lotID', text: 'Required field.' },
  check: ({ target, tender }: F) =>
    !target.lotID && isAwarding(tender.status) && tender.lots?.length ? {} : holds,
})

export const inspectorGiven = defineRule({
  id: 'review-request.inspector-given',
  title: {
    en: 'A review is asked only in a tender with an inspector',
    uk: 'Перевірку запитують лише в закупівлі з контролером',
  },
  source: `${source}, validate_post_review_request_without_inspector`,
  answer: { status: 403, name: 'data', text: "Can't create reviewRequest without inspector" },
  check: ({ tender }: F) => (tender.inspector ? holds : {}),
})

export const reviewInStatus = defineRule({
  id: 'review-request.in-status',
  title: {
    en: 'A review is asked and answered only during enquiries, qualification and awarding',
    uk: 'Перевірку запитують і надають лише на етапах уточнень, кваліфікації та визначення переможця',
  },
  source: `${source}, validate_operation_in_allowed_tender_status`,
  answer: { status: 403, name: 'data', text: "Can't perform review request in {status} tender status" },
  check: ({ tender: { status } }: F) => (reviewed.includes(status) ? holds : { status }),
})

export const awardToReview = defineRule({
  id: 'review-request.award-active',
  title: {
    en: 'A review of awards is asked when there is an active award',
    uk: 'Перевірку визначення переможця запитують, коли є активне рішення',
  },
  source: `${source}, validate_post_without_active_award`,
  answer: {
    status: 403,
    name: 'data',
    text: 'Review request can be created only for {object} with active award',
  },

  check({ target: { lotID }, tender }: F) {
    if (!isAwarding(tender.status)) return holds
    const awarded = tender.awards?.some((award) => award.status === 'active' && award.lotID === lotID)
    return awarded ? holds : { object: lotID ? 'lot' : 'tender' }
  },
})

export const oneReviewAtOnce = defineRule({
  id: 'review-request.one-at-once',
  title: {
    en: 'A review is asked after the previous one is answered',
    uk: 'Нову перевірку запитують після відповіді на попередню',
  },
  source: `${source}, validate_exist_unanswered_review_request`,
  answer: {
    status: 403,
    name: 'data',
    text: 'Disallowed create review request while existing another unanswered review request',
  },

  check({ target: { lotID }, tender }: F) {
    const last = tender.reviewRequests?.findLast((each) => each.lotID === lotID)
    return last && last.approved === undefined ? {} : holds
  },
})

export const reviewedOnce = defineRule({
  id: 'review-request.answered-once',
  title: {
    en: 'The inspector answers a review request once',
    uk: 'Контролер відповідає на запит на перевірку один раз',
  },
  source: `${source}, validate_patch_review_request_once`,
  answer: { status: 403, name: 'data', text: 'Disallowed re-patching review request' },
  check: ({ before }: F) => (before?.approved === undefined ? holds : {}),
})

/** What is asked of a new review request, in the order of the CDB. */
export const reviewRequestRules: readonly Rule<F>[] = [
  lotOnlyWhenAwarding,
  lotOnlyWithLots,
  lotActive,
  lotGiven,
  inspectorGiven,
  reviewInStatus,
  awardToReview,
  oneReviewAtOnce,
]

/** While the inspector has not answered only the tender period changes. */
export const onlyPeriodWhileReviewed = defineRule({
  id: 'tender.only-period-while-reviewed',
  title: {
    en: 'While a review request is unanswered only the tender period is changed',
    uk: 'Доки на запит про перевірку немає відповіді, змінюють лише період подання пропозицій',
  },
  source: 'openprocurement.api: tender/core/procedure/reviewing_request.py',
  answer: {
    status: 422,
    name: 'data',
    text: "With unanswered review request can be patched only ('tenderPeriod',) fields",
  },

  check({ tender, command: { body } }: TenderFacts) {
    const last = tender.reviewRequests?.findLast(({ lotID }) => !lotID)
    if (!last || last.approved !== undefined || body.fault || !isObject(body.data)) return holds
    return Object.keys(body.data).every((field) => field === 'tenderPeriod') ? holds : {}
  },
})
