import {
  answerReview,
  listReviews,
  type ReviewRequestFacts,
  readReview,
  requestReview,
} from '../../domain/commands/review-request.ts'
import { type Route, route, unlessUnchanged } from '../route.ts'
import { shown } from '../views/shown.ts'

const one = ({ target }: ReviewRequestFacts) => ({ data: shown(target) })

export const reviewRequestRoutes: readonly Route[] = [
  route('GET', '/tenders/{tender_id}/review_requests', {
    operation: listReviews,
    response: 'ReviewRequest',
    summary: 'All review requests of a tender',
    reply: ({ tender }) => ({ data: (tender.reviewRequests ?? []).map((each) => shown(each)) }),
  }),
  route('POST', '/tenders/{tender_id}/review_requests', {
    operation: requestReview,
    request: 'ReviewRequest.create',
    response: 'ReviewRequest',
    summary: 'Ask the inspector for a review',
    reply: (facts) => ({
      ...one(facts),
      status: 201,
      location: `/tenders/${facts.tender.id}/review_requests/${facts.target.id}`,
    }),
  }),
  route('GET', '/tenders/{tender_id}/review_requests/{review_request_id}', {
    operation: readReview,
    response: 'ReviewRequest',
    summary: 'A review request',
    reply: one,
  }),
  route('PATCH', '/tenders/{tender_id}/review_requests/{review_request_id}', {
    operation: answerReview,
    request: 'ReviewRequest.patch',
    response: 'ReviewRequest',
    summary: 'Answer a review request',
    reply: unlessUnchanged(one),
  }),
]
