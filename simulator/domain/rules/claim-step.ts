import { asked, wantedStatus } from '../complaints/asked.ts'
import { remedyLaw } from '../complaints/law.ts'
import type { ComplaintFacts } from '../complaints/place.ts'
import type { Complaint } from '../records/tender.ts'
import { defineRule, holds, type Rule } from '../rule.ts'
import { instant } from '../time.ts'
import { type Staged, submissionStatuses } from './complaint.ts'

const source = 'openprocurement.api: tender/core/procedure/state/claim.py, get_patch_action_model_and_handler'

/** What a side does with a claim: the claimant the first four, the buyer the others. */
export type ClaimStep = 'cancel' | 'draft' | 'submit' | 'judge' | 'prepare' | 'answer'

/** Which step the request means, from the side and the statuses; undefined when there is none. */
export function claimStep(facts: ComplaintFacts, place: Staged): ClaimStep | undefined {
  const from = facts.before?.status
  const to = wantedStatus(facts)
  if (facts.role === 'complaint_owner') return claimantStep(facts, place, to)
  if (facts.role !== 'tender_owner' || from !== 'claim') return undefined
  if (to === 'claim') return 'prepare'
  return to === 'answered' ? 'answer' : undefined
}

function claimantStep(facts: ComplaintFacts, place: Staged, to: unknown): ClaimStep | undefined {
  const { before, tenderBefore } = facts
  if (to === 'cancelled') return 'cancel'
  if (before?.status === 'draft' && submissionStatuses(place).includes(tenderBefore.status)) {
    if (to === 'draft') return 'draft'
    if (to === 'claim') return 'submit'
  }
  if (before?.status !== 'answered') return undefined
  return to === 'answered' || (to === 'resolved' && saysOpinion(facts, before)) ? 'judge' : undefined
}

/** The claimant says whether the answer satisfies him. */
function saysOpinion(facts: ComplaintFacts, before: Complaint): boolean {
  const data = asked(facts)
  const satisfied = 'satisfied' in data ? data.satisfied : before.satisfied
  return remedyLaw(facts.method).resolvedBy === 'satisfaction'
    ? satisfied === true
    : typeof satisfied === 'boolean'
}

export const claimHasTwoSides = defineRule({
  id: 'claim.has-two-sides',
  title: {
    en: 'A claim is changed only by its two sides',
    uk: 'Дії з вимогою вчиняють лише дві її сторони',
  },
  source,
  answer: { status: 403, name: 'data', text: 'Cannot perform any action on complaint as {role}' },

  check({ role }: ComplaintFacts) {
    return role === 'complaint_owner' || role === 'tender_owner' ? holds : { role }
  },
})

/** Each side takes its own steps, in their order. */
export function claimStepAllowed(place: Staged): Rule<ComplaintFacts> {
  return defineRule({
    id: 'claim.step-allowed',
    title: {
      en: 'The claimant submits, cancels and judges the answer; the buyer answers a submitted claim',
      uk: 'Скаржник подає вимогу, скасовує її та оцінює відповідь; замовник відповідає на подану вимогу',
    },
    source,
    answer: { status: 403, name: 'data', text: "Can't update complaint from {from} to {to} status" },

    check(facts: ComplaintFacts) {
      if (claimStep(facts, place) !== undefined) return holds
      return { from: facts.before?.status, to: wantedStatus(facts) }
    },
  })
}

export const answeredBeforeClarificationsEnd = defineRule({
  id: 'claim.answered-before-clarifications-end',
  title: {
    en: 'A claim about a tender is answered before the time for clarifications ends',
    uk: 'На вимогу щодо умов закупівлі відповідають до завершення строку надання роз’яснень',
  },
  source,
  answer: {
    status: 403,
    name: 'data',
    text: 'Can update complaint only before enquiryPeriod.clarificationsUntil',
  },

  check({ tender, now }: ComplaintFacts) {
    const until = tender.enquiryPeriod?.clarificationsUntil
    return until !== undefined && now > instant(until) ? {} : holds
  },
})

export const answerHasResolution = defineRule({
  id: 'claim.answer-has-resolution-type',
  title: {
    en: 'An answer to a claim says how it was resolved',
    uk: 'У відповіді на вимогу зазначають, як її вирішено',
  },
  source,
  answer: { status: 422, name: 'resolutionType', text: ['This field is required.'] },

  check({ target }: ComplaintFacts) {
    return target.resolutionType ? holds : {}
  },
})

const SHORTEST_RESOLUTION = 20

export const answerIsSubstantial = defineRule({
  id: 'claim.answer-is-substantial',
  title: {
    en: 'An answer to a claim has at least twenty characters',
    uk: 'Відповідь на вимогу містить щонайменше двадцять символів',
  },
  source,
  answer: { status: 403, name: 'data', text: "Can't update complaint: resolution too short" },

  check({ target }: ComplaintFacts) {
    return [...(target.resolution ?? '')].length >= SHORTEST_RESOLUTION ? holds : {}
  },
})
