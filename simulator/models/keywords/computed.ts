import { agreementOfTender } from '../../domain/code-lists/agreements.ts'
import { isObject } from '../../domain/json.ts'
import type { ModelContext } from '../context.ts'
import { printed } from '../date.ts'
import { type JsonObject, objectAt, objects } from '../json.ts'
import { matchedBids, matchedLots } from './auction.ts'
import { inPercent, performanceOf, withPerformance } from './offer.ts'
import { activeRequirement, readByDataType, truthy } from './requirement-value.ts'

/** Members the CDB computes from their neighbours (@serializable). Only good data gets here. */
export type Computation = (object: JsonObject, context: ModelContext) => JsonObject

const table: { readonly [name: string]: Computation } = {
  /** Values of a requirement, read by its data type. */
  requirementValues: (requirement) => {
    const { dataType } = requirement
    const single = ['minValue', 'maxValue', 'expectedValue'].filter((name) => truthy(requirement[name]))
    return {
      ...Object.fromEntries(single.map((name) => [name, typed(requirement[name], dataType)])),
      ...typedList('expectedValues', requirement.expectedValues, dataType),
    }
  },
  /** A requirement is published when it is posted; later it keeps the date. */
  requirementPublished: ({ datePublished }, { now, posting }) => ({
    datePublished: posting === true || !datePublished ? printed(now) : datePublished,
  }),
  /** A value of a response, read by the data type of its requirement. */
  responseValue: (response, { tender }) => {
    const found = activeRequirement(tender, objectAt(response, 'requirement').id)
    if (!found) return {}
    const { dataType } = found.requirement
    return {
      ...(truthy(response.value) ? { value: typed(response.value, dataType) } : {}),
      ...typedList('values', response.values, dataType),
    }
  },
  /** A claim or complaint about one's own bid is tied to it. */
  bidOfSender: (_object, { bidOfSender }) => (typeof bidOfSender === 'string' ? { bid_id: bidOfSender } : {}),
  startsAsDraft: () => ({ status: 'draft' }),
  postAuthor: (_object, { role }) => ({ author: role }),
  appealLegislation: () => ({ legislation: appealLegislation }),
  cancellationScope: ({ relatedLot }) => ({ cancellationOf: relatedLot ? 'lot' : 'tender' }),
  auctionBids: ({ bids }, { tender, auctionLot }) => ({ bids: matchedBids(bids, tender, auctionLot) }),
  auctionLots: ({ lots }, { tender, auctionLot }) => ({ lots: matchedLots(lots, tender, auctionLot) }),
  energyPerformance: (value, { tender }) => performanceOf(value, tender),
  energyResults: ({ bids }, { tender }) => ({ bids: withPerformance(bids, tender) }),
  sharesOfAmounts: ({ bids }) => ({ bids: inPercent(bids) }),
  /** What is paid is counted in the currency of the contract. */
  amountPaidAsValue: ({ amountPaid, value }) => {
    if (!isObject(amountPaid) || !isObject(value) || 'amountPercentage' in value) return {}
    const { currency, valueAddedTaxIncluded } = value
    return { amountPaid: { valueAddedTaxIncluded, ...amountPaid, currency } }
  },
  notYetQualified: ({ qualified = false, eligible = false }) => ({ qualified, eligible }),
  pending: () => ({ status: 'pending' }),
  numberOfContracts: ({ contracts }) => ({ numberOfContracts: objects(contracts).filter(isActive).length }),
  agreementOfTender: () => ({ agreementType: agreementOfTender }),
}

/** The computation of this name. Throws when there is none: a misspelt model table. */
export function computationNamed(name: string): Computation {
  const computation = table[name]
  if (!computation) throw new Error(`no computation is named ${name}`)
  return computation
}

const isActive = ({ status }: JsonObject): boolean => status === 'active'

function typed(value: unknown, dataType: unknown): unknown {
  const read = readByDataType(value, dataType)
  return 'words' in read ? value : read.value
}

function typedList(name: string, values: unknown, dataType: unknown): JsonObject {
  return Array.isArray(values) && values.length > 0
    ? { [name]: values.map((value) => typed(value, dataType)) }
    : {}
}

const appealLegislation = {
  version: '2020-04-19',
  type: 'NATIONAL_LEGISLATION',
  article: '18.23',
  identifier: {
    id: '922-VIII',
    legalName: 'Закон України "Про публічні закупівлі"',
    uri: 'https://zakon.rada.gov.ua/laws/show/922-19#n1284',
  },
}
