import { defineMethod } from '../method.ts'

/** Who manages seized assets is found by the share of income he asks for. */
export const complexAssetArma = defineMethod({
  id: 'complexAsset.arma',
  title: { en: 'Tender for the management of seized assets', uk: 'Відбір управителя активів (АРМА)' },
  source: ['standards: data_model/schema/TenderConfig/complexAsset.arma.json', 'tender/arma'],
  variant: 'share',
  without: ['review-request'],

  config: {
    hasAuction: [true],
    hasAwardingOrder: [true],
    hasValueRestriction: [false],
    valueCurrencyEquality: [true],
    hasPrequalification: [true],
    minBidsNumber: [2],
    hasPreSelectionAgreement: [false],
    hasTenderComplaints: [false],
    hasAwardComplaints: [false],
    hasCancellationComplaints: [false],
    hasValueEstimation: [false],
    hasQualificationComplaints: [false],
    tenderComplainRegulation: [0],
    qualificationComplainDuration: [0],
    awardComplainDuration: [0],
    cancellationComplainDuration: [0],
    clarificationUntilDuration: [5],
    qualificationDuration: [10],
    minTenderingDuration: [20],
    hasEnquiries: [false],
    minEnquiriesDuration: [0],
    enquiryPeriodRegulation: [10],
    restricted: [false],
    hasMultiSourcing: [false],
  },

  workingDays: ['minTenderingDuration', 'clarificationUntilDuration'],
  tenderingExtra: { days: 7, working: false },
  enquiries: 'while-tendering',

  accreditation: { tender: ['3', '5'], bid: ['4'] },
  changeable: {
    tender: ['draft', 'active.tendering', 'active.pre-qualification', 'active.pre-qualification.stand-still'],
    documents: ['draft', 'active.tendering', 'active.pre-qualification'],
    criteria: ['draft', 'active.tendering'],
    awardDocuments: ['active.qualification', 'active.awarded'],
  },
  required: ['notice', 'signed-decisions', 'related-lot'],
  criteria: { changes: 'by-kind' },
  commonClassification: 'fixed-group-first',
  valueAddedTax: 'free',

  qualification: 'by-law',
  award: { lowPriceDays: 2, milestones: ['extensionPeriod'], eligible: true },
  awarding: { criterion: 'amountPercentage' },
  contractChanges: 'LAW922',

  remedies: { tender: 'complaint', award: 'complaint' },
  claims: { daysBeforeEnd: 10 },
  cancellationReasons: ['noDemand', 'unFixable', 'forceMajeure', 'expensesCut'],
})
