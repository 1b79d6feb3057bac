import { defineMethod } from '../method.ts'

/** A request for price proposals: own enquiry stage; whether it estimates, orders, qualifies or auctions is chosen. */
export const requestForProposal = defineMethod({
  id: 'requestForProposal',
  title: { en: 'Request for price proposals', uk: 'Запит цінових пропозицій' },
  source: ['standards: data_model/schema/TenderConfig/requestForProposal.json', 'tender/requestforproposal'],
  variant: 'common',
  without: [],

  config: {
    hasAuction: [false, true],
    hasAwardingOrder: [false, true],
    hasValueRestriction: [false, true],
    valueCurrencyEquality: [false, true],
    hasPrequalification: [false, true],
    minBidsNumber: { min: 1, max: 9, default: 1 },
    hasPreSelectionAgreement: [false, true],
    hasTenderComplaints: [false],
    hasAwardComplaints: [false],
    hasCancellationComplaints: [false],
    hasValueEstimation: [false, true],
    hasQualificationComplaints: [false],
    tenderComplainRegulation: [0],
    qualificationComplainDuration: { min: 0, default: 10 },
    awardComplainDuration: [2],
    cancellationComplainDuration: [0],
    clarificationUntilDuration: [4],
    qualificationDuration: [20],
    minTenderingDuration: [4],
    hasEnquiries: [true],
    minEnquiriesDuration: [3],
    enquiryPeriodRegulation: [3],
    restricted: [false, true],
    hasMultiSourcing: [false, true],
  },

  workingDays: ['qualificationComplainDuration', 'awardComplainDuration'],
  tenderingExtra: { days: 4, working: false },
  enquiries: 'own-stage',

  accreditation: { tender: ['1', '5'], bid: ['2'] },
  preSelection: 'internationalFinancialInstitutions',
  changeable: {
    tender: [
      'draft',
      'active.enquiries',
      'active.tendering',
      'active.pre-qualification',
      'active.pre-qualification.stand-still',
    ],
    documents: ['draft', 'active.enquiries', 'active.tendering'],
    criteria: ['draft', 'active.enquiries'],
  },
  required: ['notice-date', 'related-lot', 'bid-items'],
  criteria: { changes: 'all' },
  commonClassification: 'any',
  valueAddedTax: 'free',

  bids: { onTenderChange: 'invalid-but-by-lots', unitPricesForFunders: true },
  qualification: 'free',
  award: { milestones: ['24h'], eligible: false, explanationTime: 'at-least-24-hours' },
  awarding: { criterion: 'amount' },
  contractChanges: 'LAW922',

  remedies: { tender: 'claim', award: 'claim' },
  cancellationReasons: ['noDemand', 'unFixable', 'expensesCut'],
})
