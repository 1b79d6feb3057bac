import { offerOf } from '../collective/offer.ts'
import type { TenderFacts } from '../facts.ts'
import type { Iso, Organization, Value } from '../records/common.ts'
import type { Award, Bid, LotValue, UnitOffer } from '../records/tender.ts'
import { isLive, offerStatus } from '../timeline/live-bids.ts'
import { numberAt, type Weighted, weightedValue } from './weighted-value.ts'

/** A bid as it stands in the row of possible winners: with its price for the lot at hand. */
export interface Candidate {
  readonly id: string
  readonly value: Value
  readonly weightedValue?: Weighted
  readonly tenderers: Organization[]
  readonly date: Iso
  /** What he offers of the lot, where winners share its quantity; `value` is then the price for a unit. */
  readonly share?: UnitOffer
}

/** Active bids in the order in which they win. Source: awarding.py, prepare_bids_for_awarding and sort_bids. */
export function rank(facts: TenderFacts, bids: readonly Bid[], lotId?: string): Candidate[] {
  const candidates = bids
    .filter(({ status }) => status === 'active')
    .flatMap((bid) => offersOf(bid, lotId).map((offer) => candidate(facts, bid, offer, lotId)))
  return inOrder(facts, candidates)
}

type Offer = Pick<LotValue, 'value' | 'weightedValue' | 'date'> & { readonly share?: UnitOffer }

function offersOf(bid: Bid, lotId: string | undefined): Offer[] {
  if (lotId === undefined) return [bid]
  return (bid.lotValues ?? [])
    .filter((offer) => offer.relatedLot === lotId && isLive({ status: offerStatus(offer, bid) }))
    .map(withShare)
}

function candidate(facts: TenderFacts, bid: Bid, offer: Offer, lotId: string | undefined): Candidate {
  // Tenders older than the weighted value are weighed here.
  const { share } = offer
  const price = share?.unit.value ?? offer.value
  const weighted = offer.weightedValue ?? weightedValue(facts, bid, { value: price as Value }, lotId)
  return {
    id: bid.id,
    value: price as Value,
    tenderers: bid.tenderers,
    date: offer.date ?? '',
    ...(weighted ? { weightedValue: weighted } : {}),
    ...(share && { share }),
  }
}

function withShare(lotValue: LotValue): Offer {
  const share = offerOf(lotValue)
  return share ? { ...lotValue, share } : lotValue
}

/** The better price first; of equal ones the earlier. Weighted prices count when every bid has one. */
function inOrder({ method }: TenderFacts, candidates: Candidate[]): Candidate[] {
  const { criterion } = method.awarding
  const upwards = criterion === 'amountPerformance' ? -1 : 1
  const weighted = candidates.every((each) => each.weightedValue !== undefined)
  const price = (each: Candidate) => upwards * numberAt(weighted ? each.weightedValue : each.value, criterion)
  return candidates.toSorted((a, b) => price(a) - price(b) || compareText(a.date, b.date))
}

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Candidates that were not yet awarded with a lasting result. */
export function notYetAwarded(candidates: readonly Candidate[], awards: readonly Award[]): Candidate[] {
  const settled = new Set(
    awards
      .filter(({ status }) => status === 'unsuccessful' || status === 'active')
      .map(({ bid_id }) => bid_id),
  )
  return candidates.filter(({ id }) => !settled.has(id))
}

/** Without an order everybody is awarded at first; later only those whose award was cancelled and not made again. */
export function toAwardAgain(candidates: readonly Candidate[], awards: readonly Award[]): Candidate[] {
  if (!awards.length) return [...candidates]
  const bidsOf = (cancelled: boolean) =>
    new Set(awards.filter(({ status }) => (status === 'cancelled') === cancelled).map(({ bid_id }) => bid_id))
  const cancelled = bidsOf(true)
  const standing = bidsOf(false)
  return candidates.filter(({ id }) => cancelled.has(id) && !standing.has(id))
}
