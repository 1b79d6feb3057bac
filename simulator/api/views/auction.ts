import type { Bid, Tender } from '../../domain/records/tender.ts'

const tenderFields = [
  'id',
  'status',
  'title',
  'title_en',
  'description',
  'description_en',
  'procurementMethodType',
  'mode',
  'awardCriteria',
  'procuringEntity',
  'tenderID',
  'dateModified',
  'bids',
  'awards',
  'lots',
  'items',
  'features',
  'criteria',
  'value',
  'minimalStep',
  'minimalStepPercentage',
  'submissionMethodDetails',
  'NBUdiscountRate',
  'noticePublicationDate',
  'fundingKind',
  'yearlyPaymentsPercentageRange',
  'auctionPeriod',
  'auctionUrl',
]

const bidFields = [
  'id',
  'value',
  'weightedValue',
  'lotValues',
  'date',
  'participationUrl',
  'parameters',
  'status',
  'requirementResponses',
]

/** Until the auction is over its module does not learn who bids. */
const anonymousStatuses = ['draft', 'active.enquiries', 'active.tendering', 'active.auction']

/** A tender as the auction module sees it. Source: tender/core/procedure/serializers/auction.py. */
export function auctionView(tender: Tender): Record<string, unknown> {
  const view = some(tender, tenderFields)
  const fields = anonymousStatuses.includes(tender.status) ? bidFields : [...bidFields, 'tenderers']
  if (tender.bids) view.bids = tender.bids.map((bid: Bid) => some(bid, fields))
  return view
}

const chronographFields = [
  'id',
  'status',
  'enquiryPeriod',
  'tenderPeriod',
  'auctionPeriod',
  'awardPeriod',
  'awards',
  'lots',
  'doc_id',
  'submissionMethodDetails',
  'mode',
  'date',
  'numberOfBids',
  'complaints',
  'qualifications',
  'contracts',
  'next_check',
]

/** A tender as the chronograph sees it. Source: tender/core/procedure/serializers/chronograph.py. */
export function chronographView(tender: Tender): Record<string, unknown> {
  return some(tender, chronographFields)
}

/** Nothing empty is shown: no null, no empty list. */
function some(object: object, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(object).filter(
      ([name, value]) =>
        names.includes(name) && (value ?? null) !== null && !(Array.isArray(value) && !value.length),
    ),
  )
}
