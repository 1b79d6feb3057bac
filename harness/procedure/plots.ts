import type { Plot } from './procedure.ts'

/** Every flag of belowThreshold with its default. */
export const belowThresholdConfig = {
  hasAuction: true,
  hasAwardingOrder: true,
  hasValueRestriction: true,
  valueCurrencyEquality: true,
  hasPrequalification: false,
  minBidsNumber: 1,
  hasPreSelectionAgreement: false,
  hasTenderComplaints: false,
  hasAwardComplaints: false,
  hasCancellationComplaints: false,
  hasValueEstimation: true,
  hasQualificationComplaints: false,
  tenderComplainRegulation: 0,
  qualificationComplainDuration: 0,
  awardComplainDuration: 2,
  cancellationComplainDuration: 0,
  clarificationUntilDuration: 1,
  qualificationDuration: 0,
  minTenderingDuration: 2,
  hasEnquiries: true,
  minEnquiriesDuration: 3,
  enquiryPeriodRegulation: 0,
  restricted: false,
  hasMultiSourcing: false,
} as const

/** The example of each method: what `etalon play <method>` plays. */
export const plots: Readonly<Record<string, Plot>> = {
  belowThreshold: {
    method: 'belowThreshold',
    config: belowThresholdConfig,
    lots: [{ amount: 50_000, step: 500 }],
  },
}

/** Methods that examples go wrong with: one that is no longer in force, and one that nobody planned. */
export const strayMethods = { notInForce: 'aboveThresholdUA.defense', notPlanned: 'aboveThreshold' } as const
