import { boolean, date, object, required, text } from '../schema.ts'

/** An inspector's review. Source: tender/core/procedure/models/review_request.py. */
export const PostInspectorReview = object('PostInspectorReview', { lotID: text() })
export const PatchInspectorReviewRequest = object('PatchInspectorReviewRequest', {
  approved: required(boolean()),
  description: text(),
})
export const ReviewRequest = object('ReviewRequest', {
  id: text(),
  lotID: text(),
  tenderStatus: required(text()),
  approved: boolean(),
  description: text(),
  dateCreated: required(date()),
  date: date(),
  is_valid: boolean(),
})

export const reviewRequestModels = {
  ReviewRequest,
  'ReviewRequest.create': PostInspectorReview,
  'ReviewRequest.patch': PatchInspectorReviewRequest,
}
