import { isObject } from '../../domain/json.ts'
import type { Bid, Tender } from '../../domain/records/tender.ts'
import type { Viewer } from './viewer.ts'

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
export function auctionView(tender: Tender, viewer: Viewer): Record<string, unknown> {
  const view = some(tender, tenderFields, viewer)
  const fields = anonymousStatuses.includes(tender.status) ? bidFields : [...bidFields, 'tenderers']
  if (tender.bids) view.bids = tender.bids.map((bid: Bid) => some(bid, fields, viewer))
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
export function chronographView(tender: Tender, viewer: Viewer): Record<string, unknown> {
  return some(tender, chronographFields, viewer)
}

/** Some members as they are stored; nothing empty is shown: no null, no empty list. */
function some(object: object, names: readonly string[], viewer: Viewer): Record<string, unknown> {
  const shown = Object.entries(object).filter(
    ([name, value]) =>
      names.includes(name) && (value ?? null) !== null && !(Array.isArray(value) && !value.length),
  )
  return Object.fromEntries(shown.map(([name, value]) => [name, absoluteLinks(value, viewer)]))
}

/** Links to documents are stored without their host. Source: api/utils.py, fix_url. */
function absoluteLinks(value: unknown, viewer: Viewer): unknown {
  if (Array.isArray(value)) return value.map((each) => absoluteLinks(each, viewer))
  if (!isObject(value)) return value
  const { url } = value
  if ('format' in value && typeof url === 'string' && url.includes('?download='))
    return { ...value, url: url.startsWith('/') ? `${viewer.origin}${viewer.prefix}${url}` : url }
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, absoluteLinks(each, viewer)]))
}
