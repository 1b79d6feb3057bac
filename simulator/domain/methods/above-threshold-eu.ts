import { defineMethod } from '../method.ts'

/** Open tender announced in English too: bids are examined before anybody sees their prices. */
export const aboveThresholdEU = defineMethod({
  id: 'aboveThresholdEU',
  title: {
    en: 'Open tender with publication in English',
    uk: 'Відкриті торги з публікацією англійською мовою',
  },
  source: ['standards: data_model/schema/TenderConfig/aboveThresholdEU.json', 'tender/openeu'],
  variant: 'english',
  without: ['review-request'],

  config: {
    hasAuction: [true, false],
    hasAwardingOrder: [true],
    hasValueRestriction: [true],
    valueCurrencyEquality: [true],
    hasPrequalification: [true],
    minBidsNumber: [2],
    hasPreSelectionAgreement: [false],
    hasTenderComplaints: [true],
    hasAwardComplaints: [true],
    hasCancellationComplaints: [true],
    hasValueEstimation: [true],
    hasQualificationComplaints: [true],
    tenderComplainRegulation: [4],
    qualificationComplainDuration: [5],
    awardComplainDuration: [10],
    cancellationComplainDuration: [10],
    clarificationUntilDuration: [3],
    qualificationDuration: [20],
    minTenderingDuration: [30],
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
    tender: ['draft', 'active.tendering', 'active.pre-qualification', 'active.pre-qualification.stand-still'],
    documents: ['draft', 'active.tendering'],
    criteria: ['draft', 'active.tendering'],
  },
  required: ['notice', 'signed-decisions', 'contract-template', 'related-lot', 'bid-items'],
  criteria: { changes: 'by-kind' },
  commonClassification: 'fixed-group-first',
  valueAddedTax: 'excluded',

  bids: { responsesSeen: 'after-opening' },
  qualification: 'by-law',
  award: { lowPriceDays: 1, milestones: ['extensionPeriod'], eligible: true },
  awarding: { criterion: 'amount' },
  contractChanges: 'LAW922',

  remedies: { tender: 'complaint', award: 'complaint' },
  claims: { daysBeforeEnd: 10 },
  cancellationReasons: ['noDemand', 'unFixable', 'forceMajeure', 'expensesCut'],
})
