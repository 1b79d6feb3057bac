import type { TenderFacts } from '../facts.ts'
import type { Complaint, ComplaintPost } from '../records/tender.ts'
import { defineRule, holds } from '../rule.ts'

const source = 'openprocurement.api: tender/core/procedure/state/complaint_post.py'

/** Facts of what lies inside a complaint. */
export interface InComplaint<Target = unknown> extends TenderFacts<Target> {
  readonly complaint: Complaint
}

export const postIsOfComplaint = defineRule({
  id: 'post.of-a-complaint',
  title: {
    en: 'Posts are written to complaints, not to claims',
    uk: 'Дописи подають до скарг, а не до вимог',
  },
  source: `${source}, validate_complaint_post_on_post`,
  answer: {
    status: 403,
    name: 'data',
    text: "Can't submit or edit post in current ({type}) complaint type",
  },

  check({ complaint: { type } }: InComplaint) {
    return type === 'complaint' ? holds : { type }
  },
})

export const UNDER_REVIEW: readonly string[] = ['pending', 'accepted']

export const postWhileUnderReview = defineRule({
  id: 'complaint-document.posts-are-open',
  title: {
    en: 'Questions, answers and explanations are posted while the complaint is under review',
    uk: 'Запитання, відповіді та пояснення подають, доки скаргу розглядають',
  },
  source: `${source}, validate_complaint_status_for_posts`,
  answer: {
    status: 403,
    name: 'data',
    text: "Can't submit or edit post in current ({status}) complaint status",
  },

  check({ complaint: { status } }: InComplaint) {
    return UNDER_REVIEW.includes(status) ? holds : { status }
  },
})

export const postNamesObjection = defineRule({
  id: 'post.names-an-objection',
  title: {
    en: 'A post names an objection of the complaint',
    uk: 'Допис називає пункт скарги',
  },
  source: `${source}, validate_complaint_post_objection`,
  answer: { status: 422, name: 'relatedObjection', text: 'should be one of complaint objections id' },

  check({ complaint, target }: InComplaint<ComplaintPost>) {
    const named = (complaint.objections ?? []).some(({ id }) => id === target.relatedObjection)
    return named ? holds : {}
  },
})
