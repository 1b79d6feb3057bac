import { defineMethod } from '../method.ts'

/** Tender among the suppliers of a dynamic purchasing system; short when its agreement names items, long otherwise. */
export const competitiveOrdering = defineMethod({
  id: 'competitiveOrdering',
  title: { en: 'Competitive ordering', uk: 'Конкурентна закупівля в рамках динамічної системи' },
  source: [
    'standards: data_model/schema/TenderConfig/competitiveOrdering.json',
    'tender/competitiveordering',
  ],
  variant: 'open',
  without: ['qualification.document', 'review-request'],

  config: {
    hasAuction: [true, false],
    hasAwardingOrder: [true, false],
    hasValueRestriction: [false, true],
    valueCurrencyEquality: [true, false],
    hasPrequalification: [false],
    minBidsNumber: [1],
    hasPreSelectionAgreement: [true],
    hasTenderComplaints: [false, true],
    hasAwardComplaints: [false, true],
    hasCancellationComplaints: [false, true],
    hasValueEstimation: [true],
    hasQualificationComplaints: [false],
    tenderComplainRegulation: [0, 3],
    qualificationComplainDuration: [0],
    awardComplainDuration: [5],
    cancellationComplainDuration: [0, 10],
    clarificationUntilDuration: [0, 3],
    qualificationDuration: [0],
    minTenderingDuration: [7, 2],
    hasEnquiries: [false],
    minEnquiriesDuration: [0],
    enquiryPeriodRegulation: [3, 0],
    restricted: [false, true],
    hasMultiSourcing: [false, true],
  },
  byAgreement: {
    withItems: {
      config: {
        hasAuction: [false, true],
        hasTenderComplaints: [false],
        hasAwardComplaints: [false],
        hasCancellationComplaints: [false],
        tenderComplainRegulation: [0],
        cancellationComplainDuration: [0],
        clarificationUntilDuration: [0],
        minTenderingDuration: [2],
        enquiryPeriodRegulation: [0],
      },
      workingDays: ['minTenderingDuration'],
    },
    withoutItems: {
      config: {
        hasTenderComplaints: [true],
        hasAwardComplaints: [true],
        hasCancellationComplaints: [true],
        tenderComplainRegulation: [3],
        cancellationComplainDuration: [10],
        clarificationUntilDuration: [3],
        minTenderingDuration: [7],
        enquiryPeriodRegulation: [3],
      },
      workingDays: [],
    },
  },

  workingDays: [],
  tenderingExtra: { days: 3, working: false },
  enquiries: 'while-tendering',

  accreditation: { tender: ['3', '5'], bid: ['4'] },
  preSelection: 'dynamicPurchasingSystem',
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
  award: { lowPriceDays: 1, milestones: ['24h', 'extensionPeriod'], eligible: 'before-article-17' },
  awarding: { criterion: 'amount' },
  contractChanges: 'LAW922',

  remedies: { tender: 'complaint', award: 'complaint' },
  cancellationReasons: ['noDemand', 'unFixable', 'forceMajeure', 'expensesCut', 'noOffer'],
})
