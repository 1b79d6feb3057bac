import { defineMethod } from '../method.ts'

/** Simplified procurement below the law's thresholds: own enquiry stage, claims instead of complaints. */
export const belowThreshold = defineMethod({
  id: 'belowThreshold',
  title: { en: 'Simplified procurement', uk: 'Спрощена закупівля' },
  source: ['standards: data_model/schema/TenderConfig/belowThreshold.json', 'tender/belowthreshold'],
  variant: 'common',
  without: ['qualification.document'],

  config: {
    hasAuction: [true, false],
    hasAwardingOrder: [true],
    hasValueRestriction: [true, false],
    valueCurrencyEquality: [true],
    hasPrequalification: [false],
    minBidsNumber: [1],
    hasPreSelectionAgreement: [false],
    hasTenderComplaints: [false],
    hasAwardComplaints: [false],
    hasCancellationComplaints: [false],
    hasValueEstimation: [true],
    hasQualificationComplaints: [false],
    tenderComplainRegulation: [0],
    qualificationComplainDuration: [0],
    awardComplainDuration: [2],
    cancellationComplainDuration: [0],
    clarificationUntilDuration: [1],
    qualificationDuration: [0],
    minTenderingDuration: [2],
    hasEnquiries: [true],
    minEnquiriesDuration: [3],
    enquiryPeriodRegulation: [0],
    restricted: [false],
    hasMultiSourcing: [false],
    awardingByItemUnitValue: [false, true],
  },

  workingDays: [
    'minTenderingDuration',
    'minEnquiriesDuration',
    'enquiryPeriodRegulation',
    'clarificationUntilDuration',
    'awardComplainDuration',
  ],
  tenderingExtra: { days: 2, working: true },
  enquiries: 'own-stage',

  accreditation: { tender: ['1', '5'], bid: ['2'] },
  changeable: {
    tender: ['draft', 'active.enquiries'],
    documents: ['draft', 'active.enquiries'],
    criteria: ['draft', 'active.enquiries'],
  },
  required: ['notice', 'signed-decisions', 'contract-template', 'related-lot', 'bid-items'],
  criteria: { changes: 'all' },
  commonClassification: 'class',
  valueAddedTax: 'free',

  bids: { unitPricesForFunders: true },
  qualification: 'free',
  award: { milestones: ['24h'], eligible: false },
  awarding: { criterion: 'amount' },
  contractChanges: 'LAW922',

  remedies: { tender: 'claim', award: 'claim' },
  cancellationReasons: ['noDemand', 'unFixable', 'expensesCut'],
})
