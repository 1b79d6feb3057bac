import { release202611 } from './release-2026-11.table.ts'

/** What the complete profile of release 2026.11 does not measure: methods with complaints, frameworks, shared quantities. */
const more = `
  agreement-contract.in-force
  agreement-milestone.activation-is-given
  agreement-milestone.no-ban-of-banned
  agreement-milestone.only-activation-is-changed
  agreement-milestone.only-met
  agreement-milestone.scheduled
  agreement.in-force
  appeal-document.added-by-the-appellant
  appeal.changed-by-its-author
  appeal.complaint-is-decided
  appeal.of-a-complaint
  appeal.proceeding-named-once
  appeal.tender-is-alive
  award.eligibility-not-asked
  award.kept-while-lot-is-cancelled
  award.rejected-as-unqualified
  bid.of-agreement-member
  bid.payments-within-range-of-lot
  claim.on-own-refusal
  claim.on-qualification-dealt-with-in-tender-status
  claim.on-qualification-in-tender-status
  claim.on-tender-dealt-with-in-tender-status
  claim.on-tender-in-tender-status
  collective.item-of-lot
  collective.one-item-per-lot
  collective.price-as-lot
  collective.price-within-estimate
  collective.quantity-within-lot
  collective.some-quantity
  complaint-document.post-author-adds-documents
  complaint-document.post-exists
  complaint-document.posts-are-open
  complaint.about-cancellation-within-complaint-period
  complaint.action-after-cancellation-gave-way
  complaint.author-stays
  complaint.buyer-step-allowed
  complaint.complainant-step-on-cancellation-allowed
  complaint.currency-is-quoted
  complaint.is-configured
  complaint.not-on-restricted-tender
  complaint.objection-about-a-decision-taken
  complaint.objection-about-its-cancellation
  complaint.objection-about-its-lot
  complaint.of-agreement-member
  config.restricted-as-agreement
  contract.percentage-within-award
  document.only-one-evaluationReports-of-qualification
  framework-change.differs
  framework-change.keeps-start
  framework-change.leaves-time
  framework-change.not-too-far
  framework-change.says-what
  framework-change.while-framework-active
  framework-qualification.decided-once
  framework-qualification.documents-before-decision
  framework-qualification.signed-report
  framework-qualification.while-framework-active
  framework-question.answered-in-time
  framework-question.asked-in-time
  framework-question.while-framework-active
  framework.changed-while-open
  framework.documents-while-open
  framework.items-of-its-class
  framework.items-of-one-class
  framework.items-when-active
  framework.no-items-unless-flagged
  framework.only-activated
  framework.qualification-long-enough
  framework.qualification-not-too-long
  framework.restricted-only-for-defense
  lot.expected-income-given
  lot.payments-range-fixed
  lot.payments-range-limited
  post.names-an-objection
  post.of-a-complaint
  question.asked-by-agreement-member
  submission.changed-while-draft
  submission.documents-before-decision
  submission.during-the-period
  submission.framework-has-period
  submission.not-a-supplier-already
  submission.not-taken-in-already
  submission.one-active-of-applicant
  submission.open-with-framework
  submission.restricted-with-framework
  submission.status-follows
  submission.while-framework-active
  tender.agreement-decides
  tender.agreement-found
  tender.agreement-has-contracts
  tender.agreement-named
  tender.agreement-of-buyer
  tender.agreement-type-fits
  tender.expected-income-given
  tender.item-members-of-agreement
  tender.items-keep-their-group
  tender.items-of-agreement-group
  tender.status-kept-while-lot-is-cancelled
`

/** Every rule that has examples of some method. Until it is released it may grow. */
export const openFamily = {
  every: {
    title: {
      en: 'Every rule that has examples, of every method and of frameworks',
      uk: 'Кожне правило, що має приклади, усіх процедур і відборів',
    },
    strict: false,
    rules: [...release202611.complete.rules, ...more.trim().split(/\s+/)].sort(),
  },
} as const
