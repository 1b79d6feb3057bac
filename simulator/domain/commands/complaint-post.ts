import { defineOperation, type Operation } from '../command.ts'
import { atPlace, namedAt, type Place } from '../complaints/place.ts'
import { append, input } from '../input.ts'
import type { ComplaintPost } from '../records/tender.ts'
import {
  type InComplaint,
  postIsOfComplaint,
  postNamesObjection,
  postWhileUnderReview,
} from '../rules/complaint-post.ts'
import type { Hop } from '../scope.ts'
import { bySideOrReviewer } from './complaint-side.ts'

type Facts = InComplaint<ComplaintPost>

const complaint: Hop = ['complaint', 'complaints']

/** Asks a side of a complaint, answers, or explains. Source: views/complaint_post.py, state/complaint_post.py. */
export function addPost(place: Place): Operation<Facts> {
  return defineOperation<Facts>({
    type: namedAt(place, 'post.add'),
    scope: atPlace(place, 'complaint', complaint),
    groups: ['brokers', 'aboveThresholdReviewers'],
    json: true,
    steps: [
      bySideOrReviewer<Facts>(),
      input('ComplaintPost.create'),
      postIsOfComplaint,
      postWhileUnderReview,
      postNamesObjection,
      append((facts) => facts.complaint, 'posts'),
    ],
  })
}

/** Shows the posts of a complaint. */
export function listPosts(place: Place): Operation<InComplaint> {
  return defineOperation<InComplaint>({
    type: namedAt(place, 'post.list'),
    scope: atPlace(place, 'complaint', complaint),
    reads: true,
    steps: [],
  })
}

/** Shows one of them. */
export function readPost(place: Place): Operation<Facts> {
  return defineOperation<Facts>({
    type: namedAt(place, 'post.read'),
    scope: atPlace(place, 'complaint', complaint, ['post', 'posts']),
    reads: true,
    steps: [],
  })
}
