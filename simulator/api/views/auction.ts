import { isObject } from '../../domain/json.ts'
import type { Method } from '../../domain/method.ts'
import type { Bid, Tender } from '../../domain/records/tender.ts'
import { withOffers } from './offer.ts'
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

/** What the auction of an energy service is not told. Source: tender/esco/procedure/serializers/auction.py. */
const untoldOfEnergy = ['mode', 'awardCriteria', 'procuringEntity', 'value', 'submissionMethodDetails']
const untoldOfEnergyBids = ['requirementResponses', 'participationUrl']

/** A tender as the auction module sees it. Source: tender/core/procedure/serializers/auction.py. */
export function auctionView(tender: Tender, viewer: Viewer, { awarding }: Method): Record<string, unknown> {
  const inSavings = awarding.criterion === 'amountPerformance'
  const told = (names: readonly string[], untold: readonly string[]) =>
    inSavings ? names.filter((name) => !untold.includes(name)) : names
  const view = some(tender, told(tenderFields, untoldOfEnergy), viewer)
  const bids = told(bidFields, untoldOfEnergyBids)
  const fields = anonymousStatuses.includes(tender.status) ? bids : [...bids, 'tenderers']
  if (tender.bids) view.bids = tender.bids.map((bid: Bid) => auctionBidView(bid, fields, viewer))
  if (Array.isArray(view.awards)) view.awards = view.awards.map((award) => withOffers(award))
  return view
}

function auctionBidView(bid: Bid, fields: readonly string[], viewer: Viewer): Record<string, unknown> {
  const view = withOffers(some(bid, fields, viewer))
  const { lotValues } = view
  if (Array.isArray(lotValues)) view.lotValues = lotValues.map((each) => withOffers(each))
  return view
}

const inPercent: readonly string[] = ['value', 'initialValue', 'weightedValue', 'minimalStep']

/** Percent are shown to the auction module as money of a currency of their own. Source: tender/arma/procedure/views/auction.py. */
export function percentAsMoney(view: unknown): unknown {
  if (Array.isArray(view)) return view.map(percentAsMoney)
  if (!isObject(view)) return view
  const members = Object.entries(view).map(([name, member]): [string, unknown] => {
    if (inPercent.includes(name) && isObject(member)) return [name, asMoney(member)]
    return [name, ['bids', 'lots', 'lotValues'].includes(name) ? percentAsMoney(member) : member]
  })
  return Object.fromEntries(members)
}

function asMoney({ amountPercentage, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return { ...rest, currency: '%', ...(amountPercentage !== undefined && { amount: amountPercentage }) }
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
