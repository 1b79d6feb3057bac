import { defineOperation } from '../command.ts'
import type { TenderFacts } from '../facts.ts'
import { append, change, input, merge, newId } from '../input.ts'
import type { ReviewRequest } from '../records/tender.ts'
import { actAs, ownedBy } from '../rules/ownership.ts'
import { reviewedOnce, reviewInStatus, reviewRequestRules } from '../rules/review-request.ts'
import { inTender } from '../scope.ts'
import { recalculate } from '../timeline/recalculate.ts'

/** Facts of a command on a review request: the target is the request. */
export type ReviewRequestFacts = TenderFacts<ReviewRequest>

/** The buyer asks the inspector for a review. Source: tender/core/procedure/views/review_request.py. */
export const requestReview = defineOperation<ReviewRequestFacts>({
  type: 'review-request.create',
  scope: inTender(),
  groups: ['brokers'],
  steps: [
    ownedBy(({ tenderBefore }) => tenderBefore),
    actAs('tender_owner'),
    input('ReviewRequest.create'),
    ...reviewRequestRules,
    numberRequest,
    append(({ tender }) => tender, 'reviewRequests'),
    recalculate,
  ],
})

/** The inspector answers. */
export const answerReview = defineOperation<ReviewRequestFacts>({
  type: 'review-request.answer',
  scope: inTender(['review_request', 'reviewRequests']),
  groups: ['inspectors'],
  json: true,
  steps: [
    change('ReviewRequest.patch', { removes: false }),
    merge('ReviewRequest'),
    reviewedOnce,
    reviewInStatus,
    dateReview,
    recalculate,
  ],
})

/** Shows all review requests of a tender. */
export const listReviews = defineOperation<TenderFacts>({
  type: 'review-request.list',
  scope: inTender(),
  reads: true,
  steps: [],
})

/** Shows a review request. */
export const readReview = defineOperation<ReviewRequestFacts>({
  type: 'review-request.read',
  scope: inTender(['review_request', 'reviewRequests']),
  reads: true,
  steps: [],
})

function numberRequest(facts: ReviewRequestFacts): void {
  const { target, tender, nowIso } = facts
  Object.assign(target, { id: newId(facts), dateCreated: nowIso, tenderStatus: tender.status })
}

/** What the inspector approves holds until the tender changes. */
function dateReview({ target, nowIso }: ReviewRequestFacts): void {
  target.date = nowIso
  if (target.approved) target.is_valid = true
}
