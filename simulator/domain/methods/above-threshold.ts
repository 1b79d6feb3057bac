import { defineMethod } from '../method.ts'

/** Open tender by the particulars of martial law: complaints, short terms. */
export const aboveThreshold = defineMethod({
  id: 'aboveThreshold',
  title: { en: 'Open tender', uk: 'Відкриті торги з особливостями' },
  source: ['standards: data_model/schema/TenderConfig/aboveThreshold.json', 'tender/open'],
  variant: 'open',
  without: ['qualification.document', 'review-request'],

  config: {
    hasAuction: [true, false],
    hasAwardingOrder: [true],
    hasValueRestriction: [true, false],
    valueCurrencyEquality: [true],
    hasPrequalification: [false],
    minBidsNumber: [1],
    hasPreSelectionAgreement: [false],
    hasTenderComplaints: [true],
    hasAwardComplaints: [true],
    hasCancellationComplaints: [true],
    hasValueEstimation: [true],
    hasQualificationComplaints: [false],
    tenderComplainRegulation: [3],
    qualificationComplainDuration: [0],
    awardComplainDuration: [5],
    cancellationComplainDuration: [10],
    clarificationUntilDuration: [3],
    qualificationDuration: [0],
    minTenderingDuration: [15, 7],
    hasEnquiries: [false],
    minEnquiriesDuration: [0],
    enquiryPeriodRegulation: [3],
    restricted: [false],
    hasMultiSourcing: [false],
    awardingByItemUnitValue: [false, true],
  },

  workingDays: [],
  tenderingExtra: { days: 4, working: false },
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
  contractChanges: 'DECREE1178',

  remedies: { tender: 'complaint', award: 'complaint' },
  cancellationReasons: ['noDemand', 'unFixable', 'forceMajeure', 'expensesCut', 'noOffer'],
})
