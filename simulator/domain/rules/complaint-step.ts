import { asked, wantedStatus } from '../complaints/asked.ts'
import type { ComplaintFacts, Place } from '../complaints/place.ts'
import type { CancellationFacts } from '../facts.ts'
import type { Complaint } from '../records/tender.ts'
import { defineRule, holds, type Rule } from '../rule.ts'

const source = 'openprocurement.api: tender/core/procedure/state/complaint.py'
const onCancellation = 'openprocurement.api: tender/core/procedure/state/cancellation_complaint.py'

/** What is done with a complaint. */
export type ComplaintStep =
  | 'submit'
  | 'refuse-payment'
  | 'edit'
  | 'withdraw'
  | 'ask-to-stop'
  | 'act'
  | 'comply'
  | 'resolve'
  | 'consider'
  | 'reject'
  | 'accept'
  | 'decline'
  | 'satisfy'
  | 'stop'
  | 'set-fee'

/** Who takes a complaint from which statuses to which (`same`: leaves it there), and what that is. */
const STEPS: readonly (readonly [role: string, from: readonly string[], to: string, ComplaintStep])[] = [
  ['bots', ['draft'], 'pending', 'submit'],
  ['bots', ['draft'], 'mistaken', 'refuse-payment'],
  ['complaint_owner', ['draft'], 'same', 'edit'],
  ['complaint_owner', ['draft'], 'mistaken', 'withdraw'],
  ['aboveThresholdReviewers', ['pending', 'accepted', 'stopping'], 'same', 'consider'],
  ['aboveThresholdReviewers', ['pending', 'stopping'], 'invalid', 'reject'],
  ['aboveThresholdReviewers', ['pending'], 'accepted', 'accept'],
  ['aboveThresholdReviewers', ['accepted', 'stopping'], 'declined', 'decline'],
  ['aboveThresholdReviewers', ['accepted', 'stopping'], 'satisfied', 'satisfy'],
  ['aboveThresholdReviewers', ['accepted'], 'stopped', 'stop'],
]

const UNDER_REVIEW: readonly string[] = ['pending', 'accepted']

/** Which step the request means, from who asks and the statuses; undefined when there is none. */
export function complaintStep(facts: ComplaintFacts, place: Place): ComplaintStep | undefined {
  const from = facts.before?.status ?? ''
  const to = wantedStatus(facts)
  if (facts.role === 'Administrator') return 'set-fee'
  if (facts.role === 'tender_owner') return buyerStep(facts, place, from, to)
  if (place === 'cancellation' && facts.role === 'complaint_owner' && UNDER_REVIEW.includes(from))
    return to === 'stopping' ? 'ask-to-stop' : undefined
  const wanted = to === from ? 'same' : to
  return STEPS.find(
    ([role, statuses, status]) => role === facts.role && statuses.includes(from) && status === wanted,
  )?.[3]
}

/** The buyer says what he has done about the complaint; having done it he resolves a satisfied one. */
function buyerStep(
  facts: ComplaintFacts,
  place: Place,
  from: string,
  to: unknown,
): ComplaintStep | undefined {
  const { before } = facts
  const { tendererAction } = { tendererAction: before?.tendererAction, ...asked(facts) }
  const isCancellation = place === 'cancellation'
  if (from === 'satisfied') {
    const resolves = isCancellation
      ? Boolean(asked(facts).tendererAction) && !before?.tendererAction
      : Boolean(tendererAction) && to === 'resolved'
    if (resolves) return 'resolve'
    return to === from ? 'comply' : undefined
  }
  return UNDER_REVIEW.includes(from) && (!isCancellation || to === 'stopping') ? 'act' : undefined
}

/** Every party to a complaint takes its own steps, in their order. */
export function complaintStepAllowed(place: Place): Rule<ComplaintFacts> {
  return defineRule({
    id: 'complaint.step-allowed',
    title: {
      en: 'The payment service submits a complaint, its author withdraws the draft, the appeal body decides it',
      uk: 'Скаргу подає платіжний сервіс, чернетку відкликає скаржник, рішення ухвалює орган оскарження',
    },
    source: `${source}, get_patch_action_model_and_handler`,
    answer: { status: 403, name: 'data', text: "Can't update complaint from {from} to {to} status" },

    check(facts: ComplaintFacts) {
      const elsewhere = facts.role === (place === 'cancellation' ? 'complaint_owner' : 'tender_owner')
      if (elsewhere || complaintStep(facts, place)) return holds
      return { from: facts.before?.status, to: wantedStatus(facts) }
    },
  })
}

/** Where the CDB says it in fewer words. */
export function buyerStepAllowed(place: Exclude<Place, 'cancellation'>): Rule<ComplaintFacts> {
  return defineRule({
    id: 'complaint.buyer-step-allowed',
    title: {
      en: 'The buyer acts on complaints under review and resolves satisfied ones',
      uk: 'Замовник вживає заходів за скаргами на розгляді та виконує рішення за задоволеними',
    },
    source: `${source}, get_patch_action_model_and_handler`,
    answer: { status: 403, name: 'data', text: 'Forbidden' },

    check(facts: ComplaintFacts) {
      return facts.role !== 'tender_owner' || complaintStep(facts, place) ? holds : {}
    },
  })
}

export const complainantStepOnCancellationAllowed = defineRule({
  id: 'complaint.complainant-step-on-cancellation-allowed',
  title: {
    en: 'The author of a complaint about a cancellation edits and withdraws its draft',
    uk: 'Скаржник змінює та відкликає чернетку скарги щодо скасування',
  },
  source: `${onCancellation}, get_patch_action_model_and_handler`,
  answer: { status: 403, name: 'data', text: "Can't update complaint from {from} to {to} status as {role}" },

  check(facts: ComplaintFacts) {
    const { role, before } = facts
    if (role !== 'complaint_owner' || complaintStep(facts, 'cancellation')) return holds
    return { from: before?.status, to: wantedStatus(facts), role }
  },
})

export const actionAfterCancellationGaveWay = defineRule({
  id: 'complaint.action-after-cancellation-gave-way',
  title: {
    en: 'The buyer reports what he did about a complaint once its cancellation is given up',
    uk: 'Замовник повідомляє про вжиті за скаргою заходи після припинення скасування',
  },
  source: `${onCancellation}, validate_cancellation_complaint_resolved`,
  answer: {
    status: 422,
    name: 'data',
    text: "Complaint can't have tendererAction only if cancellation not in unsuccessful status",
  },

  check(facts: CancellationFacts<Complaint>) {
    const acts = facts.role === 'tender_owner' && Boolean(asked(facts).tendererAction)
    return acts && facts.cancellation.status !== 'unsuccessful' ? {} : holds
  },
})

const IDENTITY = ['id', 'scheme', 'legalName'] as const

export const complainantStays = defineRule({
  id: 'complaint.author-stays',
  title: {
    en: 'Who complains does not change',
    uk: 'Скаржника у скарзі не змінюють',
  },
  source: `${source}, validate_complaint_on_patch`,
  answer: { status: 403, name: 'data', text: "Can't change complaint author {field}" },

  check({ before, target }: ComplaintFacts) {
    const field = IDENTITY.find((key) => before?.author.identifier[key] !== target.author.identifier[key])
    return field ? { field } : holds
  },
})

const WITH_DATE: readonly string[] = ['declined', 'accepted', 'satisfied', 'stopped']

export const reviewHasDate = defineRule({
  id: 'complaint.review-has-date',
  title: {
    en: 'The appeal body says when it reviews a complaint that it takes up',
    uk: 'Орган оскарження зазначає дату розгляду прийнятої скарги',
  },
  source: `${source}, validate_review_date`,
  answer: { status: 422, name: 'reviewDate', text: ['This field is required.'] },

  check({ role, target }: ComplaintFacts) {
    const needed = role === 'aboveThresholdReviewers' && WITH_DATE.includes(target.status)
    return needed && !target.reviewDate ? {} : holds
  },
})
