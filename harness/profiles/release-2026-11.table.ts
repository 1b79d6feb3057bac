/** The profiles of release 2026.11. Once the release is out this never changes: a new one is a new file. */
const core = `
  access.accreditation-level
  access.group-may-act
  access.owner-token
  access.test-key-on-test-objects
  auction.tender-is-at-auction
  award.cancelled-keeps-its-verdict
  award.decided-during-qualification
  award.decided-is-only-cancelled
  award.unsuccessful-may-be-reopened
  award.waits-for-explanation
  bid.all-items-of-tender
  bid.becomes-pending
  bid.items-described
  bid.items-given
  bid.items-of-tender
  bid.new-is-draft-or-pending
  bid.nothing-costs-nothing
  bid.proposal-signed
  bid.quantity-of-tender
  bid.seen-after-opening
  bid.some-quantity-per-lot
  bid.unit-of-tender
  bid.unit-prices-between-net-and-gross
  bid.unit-prices-for-funders
  bid.unit-prices-in-currency-of-bid
  bid.unit-prices-without-tax
  bid.while-tendering
  cancellation.decided-stays
  cancellation.in-tender-status
  cancellation.of-active-lot
  cancellation.reason-type-given
  cancellation.reason-type-known
  claim.answer-has-resolution-type
  claim.answer-is-substantial
  claim.claimant-took-part
  claim.decided-stays
  claim.during-stand-still
  claim.on-award-in-tender-status
  claim.step-allowed
  contract.agreed-while-pending
  contract.amount-paid-in-currency-of-value
  contract.amount-paid-net-given
  contract.amount-paid-tax-in-range
  contract.amount-paid-within-value
  contract.buyer-acts
  contract.changed-while-open
  contract.currency-stays
  contract.dated-after-award-activation
  contract.ended-with-amount-paid
  contract.items-change-in-quantity-and-price
  contract.items-kept-until-signed
  contract.not-dated-ahead
  contract.period-in-order
  contract.signed-with-approval
  contract.signed-with-number
  contract.signed-with-period
  contract.status-graph
  contract.supplier-acts
  contract.tender-owner-acts
  contract.unit-prices-between-net-and-gross
  contract.value-net-given
  contract.value-tax-in-range
  contract.value-within-award
  contract.value-without-tax-equals-net
  lot.changeable-in-tender-status
  lot.minimal-step-below-value
  lot.minimal-step-given
  lot.minimal-step-only-with-auction
  lot.removed-without-items
  lot.removed-without-milestones
  lot.unique
  lot.value-amount-given
  question.about-active-lot
  question.answered-in-status
  question.answered-in-time
  question.asked-during-enquiries
  tender.award-criteria-fixed
  tender.buyer-kind-fixed
  tender.changeable-in-status
  tender.contract-template-fits
  tender.contract-template-or-proforma
  tender.contract-template-required
  tender.enquiry-period-duration
  tender.enquiry-period-kept
  tender.inspector-kept
  tender.items-have-lots
  tender.items-have-quantity
  tender.items-of-one-class
  tender.lot-guarantee-asked
  tender.minimal-step-limits
  tender.never-back-to-draft
  tender.no-agreement-without-pre-selection
  tender.only-period-while-reviewed
  tender.procurement-method-fits
  tender.submission-method-only-with-auction
  tender.tender-period-after-enquiries
  tender.tender-period-duration
  tender.tender-period-starts-in-future
`

/** Beyond the core: every other rule that has examples. */
const more = `
  auction-period.lot-is-active
  auction-period.starts-an-hour-ahead
  auction-period.tender-awaits-auction
  award-document.in-tender-status
  award-milestone.of-method
  award-milestone.once
  award-milestone.while-pending
  bid-document.in-tender-status
  bid-document.only-of-the-winner-after-auction
  bid-document.seen-after-opening
  config.complete
  config.flag-choice
  config.flag-maximum
  config.flag-minimum
  config.flag-type
  config.known-flags
  contract-change.changed-while-pending
  contract-change.dated-after-previous
  contract-change.in-force-with-date
  contract-change.lawful-reason
  contract-change.made-while-active
  contract-change.one-at-a-time
  contract-document.contract-is-in-force
  criterion.classification-standard
  criterion.deleted-in-draft
  criterion.in-status
  criterion.unique
  document.comes-from-document-service
  document.hash-is-given
  document.is-public
  document.link-key-is-known
  document.link-signature-is-readable
  document.link-signature-is-true
  document.only-one-acceptanceReport-of-award
  document.only-one-cancellationReport-of-tender
  document.only-one-deviationReport-of-award
  document.only-one-extensionReport-of-award
  document.only-one-notice-of-award
  document.only-one-notice-of-tender
  document.only-one-proposal-of-bid
  document.removed-from-drafts
  document.signed-cancellationReport-given
  document.signed-notice-given
  econtract.owner-accredited
  econtract.owner-given
  econtract.owner-only-with-template
  econtract.signer-info
  econtract.supplier-owner-only-with-buyer
  milestone.duration-limit
  milestone.lots-all-or-none
  milestone.percentages-sum
  milestone.sequence-numbers
  plan-link.same-buyer
  plan-link.same-class
  plan-milestone.author-is-procuring-entity
  plan-milestone.begins-scheduled
  plan-milestone.description-while-standing
  plan-milestone.due-date-while-scheduled
  plan-milestone.one-per-author
  plan-milestone.step-allowed
  plan-tender.method-as-planned
  plan-tender.plan-scheduled
  plan.budget-address
  plan.budget-local-code
  plan.budget-place
  plan.budget-state-code
  plan.method-available
  plan.never-back-to-draft
  plan.no-programme-codes-outside-budget
  plan.over-plan-fixed
  requirement.expected-values-unique
  requirement.limits-ordered
  requirement.no-unit
  requirement.number-has-limit
  requirement.number-has-unit
  requirement.only-text-has-list-or-schema
  requirement.text-expects-one-value
  requirement.text-has-expected-values
  requirement.text-has-least-number
  requirement.values-of-data-schema
  requirement.yes-no-has-one-expected-value
  review-request.answered-before-anything-else
  review-request.answered-once
  review-request.award-active
  review-request.in-status
  review-request.inspector-given
  review-request.lot-active
  review-request.lot-given
  review-request.lot-only-when-awarding
  review-request.one-at-once
  tender-document.in-tender-status
  tender-document.template-or-proforma
  transfer.key-fits
  transfer.plan-open
  transfer.tender-open
  transfer.used-once
`

const list = (text: string): readonly string[] => text.trim().split(/\s+/)

export const release202611 = {
  core: {
    title: {
      en: 'What every CDB must obey: who may act, tenders, bids, auctions, awards, contracts',
      uk: 'Те, чого має дотримуватися кожна ЦБД: доступ, закупівлі, пропозиції, аукціони, рішення, договори',
    },
    strict: false,
    rules: list(core),
  },
  complete: {
    title: { en: 'Every rule that has examples', uk: 'Кожне правило, що має приклади' },
    strict: false,
    rules: [...list(core), ...list(more)].sort(),
  },
  strict: {
    title: {
      en: 'Every rule that has examples, refused in its own words alone',
      uk: 'Кожне правило, що має приклади, з відмовою лише його власними словами',
    },
    strict: true,
    rules: [...list(core), ...list(more)].sort(),
  },
} as const
