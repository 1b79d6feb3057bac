import { defineMethod } from '../method.ts'

/** Energy service contract: paid from what it saves; the best value to the buyer wins. */
export const esco = defineMethod({
  id: 'esco',
  title: { en: 'Energy service contract', uk: 'Відкриті торги для закупівлі енергосервісу' },
  source: ['standards: data_model/schema/TenderConfig/esco.json', 'tender/esco'],
  variant: 'energy',
  without: ['review-request'],

  config: {
    hasAuction: [true],
    hasAwardingOrder: [true],
    hasValueRestriction: [true],
    valueCurrencyEquality: [true],
    hasPrequalification: [true],
    minBidsNumber: [2],
    hasPreSelectionAgreement: [false],
    hasTenderComplaints: [true],
    hasAwardComplaints: [true],
    hasCancellationComplaints: [true],
    hasValueEstimation: [false],
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
  required: ['notice', 'signed-decisions', 'related-lot', 'bid-items'],
  criteria: { changes: 'by-kind' },
  commonClassification: 'fixed-group-first',
  lotChanges: 'by-anybody',
  valueAddedTax: 'excluded',

  bids: { responsesSeen: 'after-opening' },
  qualification: 'by-law',
  award: { milestones: ['extensionPeriod'], eligible: true },
  awarding: { criterion: 'amountPerformance' },
  contractChanges: 'LAW922',

  remedies: { tender: 'complaint', award: 'complaint' },
  cancellationReasons: ['noDemand', 'unFixable', 'forceMajeure', 'expensesCut'],
})
