import { defineMethod } from '../method.ts'

/** Simplified tender for defence: as with negotiations, with criteria and contract templates. */
export const simpleDefense = defineMethod({
  id: 'simple.defense',
  title: {
    en: 'Simplified tender for defence',
    uk: 'Спрощені торги із застосуванням електронної системи закупівель',
  },
  source: ['standards: data_model/schema/TenderConfig/simple.defense.json', 'tender/simpledefense'],
  variant: 'simple-defense',
  without: [
    'award-requirement-response',
    'award-requirement-response-evidence',
    'qualification.document',
    'review-request',
  ],

  config: {
    hasAuction: [true, false],
    hasAwardingOrder: [true],
    hasValueRestriction: [true],
    valueCurrencyEquality: [true],
    hasPrequalification: [false],
    minBidsNumber: [1],
    hasPreSelectionAgreement: [false],
    hasTenderComplaints: [true],
    hasAwardComplaints: [true],
    hasCancellationComplaints: [true],
    hasValueEstimation: [true],
    hasQualificationComplaints: [false],
    tenderComplainRegulation: [2],
    qualificationComplainDuration: [0],
    awardComplainDuration: [4],
    cancellationComplainDuration: [10],
    clarificationUntilDuration: [3],
    qualificationDuration: [0],
    minTenderingDuration: [6],
    hasEnquiries: [false],
    minEnquiriesDuration: [0],
    enquiryPeriodRegulation: [3],
    restricted: [false],
    hasMultiSourcing: [false],
  },

  workingDays: [
    'minTenderingDuration',
    'enquiryPeriodRegulation',
    'clarificationUntilDuration',
    'tenderComplainRegulation',
    'awardComplainDuration',
  ],
  calendar: 'defense',
  tenderingExtra: { days: 2, working: true },
  enquiries: 'while-tendering',

  accreditation: { tender: ['3', '5'], bid: ['4'] },
  changeable: {
    tender: ['draft', 'active.tendering'],
    documents: ['draft', 'active.tendering'],
    criteria: ['draft', 'active.tendering'],
  },
  required: ['signed-decisions', 'contract-template', 'related-lot'],
  criteria: { changes: 'by-kind' },
  commonClassification: 'class-of-fixed-group',
  valueAddedTax: 'free',

  qualification: 'free',
  award: { milestones: ['24h', 'extensionPeriod'], eligible: false },
  awarding: { criterion: 'amount', standStill: 'standing-awards' },
  contractChanges: 'LAW922',

  remedies: { tender: 'complaint', award: 'complaint' },
  claims: { newOnAward: 'refused' },
  cancellationReasons: ['noDemand', 'unFixable', 'expensesCut'],
})
