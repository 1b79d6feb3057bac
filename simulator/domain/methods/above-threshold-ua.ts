import { defineMethod } from '../method.ts'

/** Open tender by the law itself, without foreign bidders being sought. */
export const aboveThresholdUA = defineMethod({
  id: 'aboveThresholdUA',
  title: { en: 'Open tender by the law', uk: 'Відкриті торги' },
  source: ['standards: data_model/schema/TenderConfig/aboveThresholdUA.json', 'tender/openua'],
  variant: 'open',
  without: ['qualification.document', 'review-request'],

  config: {
    hasAuction: [true, false],
    hasAwardingOrder: [true],
    hasValueRestriction: [true],
    valueCurrencyEquality: [true],
    hasPrequalification: [false],
    minBidsNumber: [2],
    hasPreSelectionAgreement: [false],
    hasTenderComplaints: [true],
    hasAwardComplaints: [true],
    hasCancellationComplaints: [true],
    hasValueEstimation: [true],
    hasQualificationComplaints: [false],
    tenderComplainRegulation: [4],
    qualificationComplainDuration: [0],
    awardComplainDuration: [10],
    cancellationComplainDuration: [10],
    clarificationUntilDuration: [3],
    qualificationDuration: [0],
    minTenderingDuration: [15],
    hasEnquiries: [false],
    minEnquiriesDuration: [0],
    enquiryPeriodRegulation: [10],
    restricted: [false],
    hasMultiSourcing: [false],
  },

  workingDays: ['clarificationUntilDuration'],
  tenderingExtra: { days: 7, working: false },
  enquiries: 'while-tendering',

  accreditation: { tender: ['3', '5'], bid: ['4'] },
  changeable: {
    tender: ['draft', 'active.tendering'],
    documents: ['draft', 'active.tendering'],
    criteria: ['draft', 'active.tendering'],
  },
  required: ['notice', 'signed-decisions', 'contract-template', 'related-lot', 'bid-items'],
  criteria: { changes: 'by-kind' },
  commonClassification: 'class-of-fixed-group',
  valueAddedTax: 'excluded',

  qualification: 'free',
  award: { lowPriceDays: 1, milestones: ['24h', 'extensionPeriod'], eligible: true },
  awarding: { criterion: 'amount' },
  contractChanges: 'LAW922',

  remedies: { tender: 'complaint', award: 'complaint' },
  claims: { daysBeforeEnd: 10 },
  cancellationReasons: ['noDemand', 'unFixable', 'forceMajeure', 'expensesCut'],
})
