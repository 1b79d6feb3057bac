import { configured, type Variant } from './variant.ts'

/** What may be different about the flags of a new tender. */
export const tenderFlags = {
  'a tender without value restriction': configured({ hasValueRestriction: false }),
  'a tender with a flag that nobody knows': configured({ hasTeaBreaks: true }),
  'a tender whose auction flag is a word': configured({ hasAuction: 'yes' }),
  'a tender with awarding in any order': configured({ hasAwardingOrder: false }),
  'a tender with pre-qualification': configured({ hasPrequalification: true }),
  'a tender with complaints': configured({ hasTenderComplaints: true }),
  'a tender that needs no bids': configured({ minBidsNumber: 0 }),
  'a tender that needs two bids': configured({ minBidsNumber: 2 }),
  'a tender with a stand-still of a day': configured({ awardComplainDuration: 1 }),
  'a tender with a stand-still of three days': configured({ awardComplainDuration: 3 }),
  'a tender that does not say whether it has an auction': ({ config }) => {
    delete config.hasAuction
  },
  'a tender with bids in any currency': configured({ valueCurrencyEquality: false }),
  'a tender among pre-selected suppliers': configured({ hasPreSelectionAgreement: true }),
  'a tender with complaints about awards': configured({ hasAwardComplaints: true }),
  'a tender with complaints about its cancellation': configured({ hasCancellationComplaints: true }),
  'a tender with complaints about qualifications': configured({ hasQualificationComplaints: true }),
  'a tender without an expected value': configured({ hasValueEstimation: false }),
  'a tender with complaints until four days before bids are due': configured({ tenderComplainRegulation: 4 }),
  'a tender with five days to complain about qualifications': configured({
    qualificationComplainDuration: 5,
  }),
  'a tender with ten days to complain about its cancellation': configured({
    cancellationComplainDuration: 10,
  }),
  'a tender with no time for clarifications': configured({ clarificationUntilDuration: 0 }),
  'a tender with two days for clarifications': configured({ clarificationUntilDuration: 2 }),
  'a tender with twenty days of qualification': configured({ qualificationDuration: 20 }),
  'a tender with at least a day of bidding': configured({ minTenderingDuration: 1 }),
  'a tender with at least seven days of bidding': configured({ minTenderingDuration: 7 }),
  'a tender without enquiries': configured({ hasEnquiries: false }),
  'a tender with at least two days of enquiries': configured({ minEnquiriesDuration: 2 }),
  'a tender with at least four days of enquiries': configured({ minEnquiriesDuration: 4 }),
  'a tender whose enquiries end three days before bids are due': configured({ enquiryPeriodRegulation: 3 }),
  'a restricted tender': configured({ restricted: true }),
  'a tender with several winners': configured({ hasMultiSourcing: true }),
  'a tender whose value restriction is a word': configured({ hasValueRestriction: 'yes' }),
  'a tender with awarding in order': configured({ hasAwardingOrder: true }),
  'a tender with value restriction': configured({ hasValueRestriction: true }),
} satisfies Record<string, Variant>
