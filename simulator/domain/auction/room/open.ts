import { lifeCycleCost, relatedFeatures } from '../../awarding/weighted-value.ts'
import { criteriaIdsOf } from '../../code-lists/criteria.ts'
import { offerOf, sharesQuantity } from '../../collective/offer.ts'
import {
  binary,
  divide,
  type Fraction,
  minus,
  plus,
  printFraction,
  ratio,
  times,
  zero,
} from '../../fraction.ts'
import { isObject } from '../../json.ts'
import type { Value } from '../../records/common.ts'
import type { Bid, Feature, Item, Lot, LotValue, Tender } from '../../records/tender.ts'
import { addSeconds, type Instant, instant, print } from '../../time.ts'
import { isLive, offerStatus } from '../../timeline/live-bids.ts'
import { FAST_AUCTION_DELAY, type Pace, paceOf, timetable } from '../timetable.ts'
import type { Auction, AuctionBid, AuctionType, OfferValue } from './document.ts'
import type { AuctionLaw } from './law.ts'
import { stagesOf } from './stages.ts'

/** What an auction is planned with beside the tender. */
export interface Planning {
  readonly now: Instant
  /** The secret of a bidder, 32 hex digits, by auction and his place among the tender's bids. */
  readonly hash: (auction: string, place: number) => string
  /** Quick modes of `submissionMethodDetails` are honoured. */
  readonly sandbox: boolean
  /** Another law than the published one. */
  readonly law?: Pick<AuctionLaw, 'timetable' | 'weightOf'>
}

const published = { timetable, weightOf }

/**
 * The auctions that a tender waits for, one for each active lot. Those whose start has passed are left out: the CDB plans
 * them anew. Source: prozorro-auction, databridge/model.py, get_auctions_from_tender.
 */
export function auctionsOf(tender: Tender, planning: Planning): Auction[] {
  if (tender.status !== 'active.auction') return []
  const lots = tender.lots?.length ? tender.lots.filter(({ status }) => status === 'active') : [undefined]
  return lots.flatMap((lot) => auctionOf(tender, lot, planning) ?? [])
}

/** How an auction is called: after the tender, or after it and the lot. */
export const auctionId = (tenderId: string, lotId?: string): string =>
  lotId === undefined ? tenderId : `${tenderId}_${lotId}`

/** The auction of a tender or of its lot; undefined when it is not to come. */
export function auctionOf(tender: Tender, lot: Lot | undefined, planning: Planning): Auction | undefined {
  const { startDate, endDate } = (lot ?? tender).auctionPeriod ?? {}
  if (startDate === undefined || endDate !== undefined) return undefined
  const pace = planning.sandbox ? paceOf(tender) : 'planned'
  if (pace === 'planned' && instant(startDate) < planning.now) return undefined
  const start = startAt(pace, instant(startDate), planning.now)
  const auction = aboutTender(tender, lot, planning.sandbox)
  const bids = bidsOf(tender, lot, auction, planning)
  if (!bids.length) return undefined
  const start_at = print(start)
  return {
    ...auction,
    start_at,
    bids,
    stages: stagesOf(start, bids.length, (planning.law ?? published).timetable, {
      atOnce: pace === 'fast-forward' || pace === 'none',
    }),
    current_stage: -1,
    timer: start_at,
    modified: print(planning.now),
  }
}

function startAt(pace: Pace, planned: Instant, now: Instant): Instant {
  if (pace === 'planned') return planned
  return pace === 'fast-auction' ? addSeconds(now, FAST_AUCTION_DELAY) : now
}

type About = Omit<Auction, 'start_at' | 'bids' | 'stages' | 'current_stage' | 'timer' | 'modified'>

const tenderFields = [
  'tenderID',
  'title',
  'title_en',
  'description',
  'description_en',
  'procurementMethodType',
  'procuringEntity',
  'NBUdiscountRate',
  'noticePublicationDate',
  'fundingKind',
  'yearlyPaymentsPercentageRange',
] as const

function aboutTender(tender: Tender, lot: Lot | undefined, sandbox: boolean): About {
  const { value, minimalStep, minimalStepPercentage } = lot ?? tender
  const features = relatedFeatures(tender, lot?.id)
  const criteria = lifeCycleCriteria(tender, lot?.id)
  return {
    _id: auctionId(tender.id, lot?.id),
    auction_type: typeOf(tender, lot, features, criteria),
    tender_id: tender.id,
    lot_id: lot?.id ?? null,
    mode: sandbox && (tender.submissionMethodDetails ?? false),
    ...picked(tender, tenderFields),
    // Energy services may say these of a lot.
    ...picked(lot ?? {}, ['fundingKind', 'yearlyPaymentsPercentageRange']),
    ...(value && { value: asMoney(value) }),
    ...(minimalStep && { minimalStep: asMoney(minimalStep) }),
    ...(minimalStepPercentage !== undefined && { minimalStepPercentage }),
    items: itemsOf(tender, lot),
    features,
    criteria,
    ...(sharesQuantity(tender) && { awardingByItemUnitValue: true }),
    is_cancelled: false,
  } as unknown as About
}

function picked(object: object, names: readonly string[]): object {
  const members = object as Record<string, unknown>
  return Object.fromEntries(names.flatMap((name) => (name in members ? [[name, members[name]]] : [])))
}

const itemFields = ['id', 'description', 'description_en', 'description_ru', 'quantity', 'unit', 'relatedLot']

function itemsOf({ items = [] }: Tender, lot: Lot | undefined): Partial<Item>[] {
  return items
    .filter(({ relatedLot }) => lot === undefined || relatedLot === lot.id)
    .map((item) => picked(item, itemFields))
}

function lifeCycleCriteria({ criteria = [] }: Tender, lotId: string | undefined) {
  const ids = criteriaIdsOf('LCC')
  return criteria.filter(
    ({ relatesTo, relatedItem, classification }) =>
      !(relatesTo === 'lot' && relatedItem !== lotId) && ids.has(classification?.id),
  )
}

/** The first that fits: as the CDB weighed, costs of the life cycle, features, plain price. */
function typeOf(
  tender: Tender,
  lot: Lot | undefined,
  features: readonly Feature[],
  criteria: readonly unknown[],
): AuctionType {
  const first = tender.bids?.find(({ status }) => status === 'active')
  const offer = first && offersOf(first, lot)[0]
  // Energy services are not weighed by the CDB before the auction.
  if (offer?.weightedValue && !isEnergy(offer.value)) return 'mixed'
  if (tender.awardCriteria === 'lifeCycleCost' && criteria.length) return 'lcc'
  return features.length ? 'meat' : 'default'
}

/** Whether an offer is one of an energy service: its present value is what counts. */
export const isEnergy = (value: unknown): boolean => isObject(value) && 'amountPerformance' in value

type Place = Pick<LotValue, 'value' | 'weightedValue' | 'date' | 'items'>

/** Where a bid stands in an auction: the bid itself, or its live offer for the lot. */
export function offersOf(bid: Bid, lot: Pick<Lot, 'id'> | undefined): Place[] {
  if (bid.status !== 'active') return []
  if (lot === undefined) return [bid as Place]
  return (bid.lotValues ?? []).filter((offer) => takesPart(offer, bid, lot.id))
}

/** Whether an offer of an active bid takes part in the auction of a lot. */
export const takesPart = (offer: LotValue, bid: Bid, lotId: string): boolean =>
  offer.relatedLot === lotId && isLive({ status: offerStatus(offer, bid) })

function bidsOf(
  tender: Tender,
  lot: Lot | undefined,
  about: About,
  { hash, law = published }: Planning,
): AuctionBid[] {
  const { auction_type, features } = about
  return (tender.bids ?? []).flatMap((bid, place) =>
    offersOf(bid, lot).map((offer): AuctionBid => {
      const value = bidFor(offer)
      return {
        id: bid.id,
        hash: hash(about._id, place),
        name: bid.tenderers?.[0]?.name ?? null,
        date: offer.date ?? bid.date ?? '',
        value,
        ...comparison[auction_type]({ tender, lot, bid, offer, value, features, weightOf: law.weightOf }),
      }
    }),
  )
}

/** The price that is bid for: of all, of a unit where suppliers share, percent counted as money. */
function bidFor(offer: Place): OfferValue {
  return asMoney(offerOf(offer as LotValue)?.unit.value ?? (offer.value as Value)) as OfferValue
}

/** Percent are money of a currency of their own here. Source: tender/arma/procedure/views/auction.py. */
function asMoney(value: Value & { amountPercentage?: number }): Value {
  const { amountPercentage, ...rest } = value
  return amountPercentage === undefined ? value : { ...rest, amount: amountPercentage, currency: '%' }
}

interface Weighing {
  readonly tender: Tender
  readonly lot: Lot | undefined
  readonly bid: Bid
  readonly offer: Place
  readonly value: OfferValue
  readonly features: readonly Feature[]
  readonly weightOf: AuctionLaw['weightOf']
}

/** What is compared beside the price, by type of auction. Source: databridge/importers.py. */
const comparison: Readonly<Record<AuctionType, (weighing: Weighing) => Partial<AuctionBid>>> = {
  default: () => ({}),
  meat({ bid, features, value, weightOf }) {
    const codes = new Set(features.map(({ code }) => code))
    const parameters = (bid.parameters ?? []).filter(({ code }) => codes.has(code))
    const coeficient = weightOf(features, parameters)
    const amount = isEnergy(value) ? Number(value.amountPerformance) : value.amount
    const featured = (isEnergy(value) ? times : divide)(binary(amount), coeficient)
    return { parameters, coeficient: printFraction(coeficient), amount_features: printFraction(featured) }
  },
  lcc({ tender, lot, bid, value }) {
    const non_price_cost = lifeCycleCost(tender, bid, lot?.id) ?? 0
    return { non_price_cost, amount_weighted: value.amount + non_price_cost }
  },
  mixed({ offer }) {
    const {
      amount = 0,
      amountPercentage,
      denominator = 1,
      addition = 0,
    } = (offer.weightedValue ?? {}) as Partial<
      NonNullable<Place['weightedValue']> & { amountPercentage: number }
    >
    return { amount_weighted: amountPercentage ?? amount, denominator, addition }
  },
}

/** 1 + Σ chosen / (1 − Σ best), exact. Source: barbecue. */
export function weightOf(
  features: readonly Feature[],
  parameters: readonly { readonly value: number }[],
): Fraction {
  const best = features.reduce(
    (sum, { enum: options }) => sum + Math.max(...options.map(({ value }) => Number(value))),
    0,
  )
  const chosen = parameters.reduce((sum, { value }) => plus(sum, binary(Number(value))), zero)
  return plus(ratio(1), divide(chosen, minus(ratio(1), binary(best))))
}
