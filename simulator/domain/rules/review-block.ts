import type { TenderFacts } from '../facts.ts'
import { defineRule, holds, type Rule } from '../rule.ts'

const source = 'openprocurement.api: tender/core/procedure/reviewing_request.py'

type LotOf<F> = (facts: F) => string | undefined

/** While the inspector has not answered nothing changes in the tender (without a lot) or in the lot. */
export function inspectorAnswered<F extends TenderFacts>(lot: LotOf<F> = () => undefined): Rule<F> {
  return defineRule({
    id: 'review-request.answered-before-anything-else',
    title: {
      en: 'Nothing is decided while a review request is unanswered',
      uk: 'Доки на запит перевірки немає відповіді, рішень не приймають',
    },
    source: `${source}, validate_action_with_exist_inspector_review_request`,
    answer: { status: 422, name: 'data', text: 'Disallowed while exist unanswered review request' },

    check(facts: F) {
      const last = facts.tender.reviewRequests?.findLast(({ lotID }) => sameLot(lotID, lot(facts)))
      return last && !('approved' in last) ? {} : holds
    },
  })
}

const AWARDING: readonly string[] = ['active.qualification', 'active.awarded']

/** What the inspector approved does not hold once it has changed. Source: invalidate_review_requests. */
export function endApprovals<F extends TenderFacts>(lot: LotOf<F> = () => undefined): (facts: F) => void {
  return (facts) => {
    const { tender } = facts
    const statuses = AWARDING.includes(tender.status) ? AWARDING : [tender.status]
    for (const request of tender.reviewRequests ?? []) {
      const stands = request.approved === true && request.is_valid === true
      const isHere = sameLot(request.lotID, lot(facts)) && statuses.includes(request.tenderStatus)
      if (stands && isHere) request.is_valid = false
    }
  }
}

function sameLot(one: string | undefined, other: string | undefined): boolean {
  return (one ?? '') === (other ?? '')
}
