import { Decimal } from 'decimal.js'
import { criteriaIdsOf } from '../code-lists/criteria.ts'
import type { TenderFacts } from '../facts.ts'
import type { Value } from '../records/common.ts'
import type { Bid, Feature, Tender } from '../records/tender.ts'

/** Money that was offered; the weighted one also says how it was weighed. */
export type Weighted = Value & { denominator?: number; addition?: number }

/** Enough digits to hold any binary fraction the CDB computes with. */
const Exact = Decimal.clone({ precision: 200, rounding: Decimal.ROUND_HALF_EVEN })

/** The number exactly as a computer holds it, not as it prints it. */
export function exact(value: number): Decimal {
  return new Exact(Math.abs(value) < 1e21 ? value.toFixed(100) : value)
}

/** Rounds to cents as Python's round does: half to even, judged on the exact binary number. */
export function roundCents(value: number): number {
  return exact(value).toDecimalPlaces(2, Decimal.ROUND_HALF_EVEN).toNumber()
}

/**
 * The price with non-price criteria taken into account: divided by the weight of the bid's parameters, plus the
 * costs of the life cycle. Undefined when the tender has neither. Source: awarding.py, calc_weighted_value.
 */
export function weightedValue(
  { tender, method }: TenderFacts,
  bid: Bid,
  offer: { value?: Value },
  lotId?: string,
): Weighted | undefined {
  const { value } = offer
  if (!value || Object.keys(value).length === 0) return undefined
  const { criterion } = method.awarding
  const upwards = criterion === 'amountPerformance'
  const denominator = weightOf(tender, bid, lotId)
  const addition = lifeCycleCost(tender, bid, lotId)
  if (denominator === undefined && addition === undefined) return undefined
  let amount = numberAt(value, criterion)
  if (denominator !== undefined) amount = upwards ? amount * denominator : amount / denominator
  if (addition !== undefined) amount = upwards ? amount - addition : amount + addition
  return {
    ...(denominator === undefined ? {} : { denominator: upwards ? thousandths(denominator) : denominator }),
    ...(addition === undefined ? {} : { addition: roundCents(addition) }),
    [criterion]: roundCents(amount),
    ...(value.currency === undefined ? {} : { currency: value.currency }),
  } as Weighted
}

/** Awards of energy services keep so much of a denominator. Source: tender/esco/procedure/models/value.py, ESCOWeightedValue. */
const thousandths = (value: number): number =>
  exact(value).toDecimalPlaces(3, Decimal.ROUND_HALF_UP).toNumber()

/** A member of a value that holds a number. */
export function numberAt(value: object | undefined, member: string): number {
  return Number((value as Record<string, unknown> | undefined)?.[member])
}

/** 1 + Σ chosen / (1 − Σ best), exact, then one rounding to a computer's number. Source: barbecue. */
function weightOf(tender: Tender, bid: Bid, lotId: string | undefined): number | undefined {
  const features = relatedFeatures(tender, lotId)
  if (!features.length) return undefined
  const best = features.reduce(
    (sum, { enum: options }) => sum + Math.max(...options.map(({ value }) => Number(value))),
    0,
  )
  const codes = new Set(features.map(({ code }) => code))
  const chosen = (bid.parameters ?? [])
    .filter(({ code }) => codes.has(code))
    .reduce((sum, { value }) => sum.plus(exact(Number(value))), new Exact(0))
  return chosen
    .div(new Exact(1).minus(exact(best)))
    .plus(1)
    .toNumber()
}

/** The features that count for a lot: of tenderers, of the lot, of its items; all when there are no lots. */
export function relatedFeatures({ features = [], items }: Tender, lotId?: string): Feature[] {
  if (lotId === undefined) return features
  const ofLot = new Set(items.filter(({ relatedLot }) => relatedLot === lotId).map(({ id }) => id))
  return features.filter(
    ({ featureOf, relatedItem }) =>
      featureOf === 'tenderer' ||
      (featureOf === 'lot' && relatedItem === lotId) ||
      (featureOf === 'item' && ofLot.has(relatedItem ?? '')),
  )
}

/** What using, keeping and discarding costs, as the bidder answered; undefined where the tender does not ask. */
export function lifeCycleCost(tender: Tender, bid: Bid, lotId: string | undefined): number | undefined {
  const ids = criteriaIdsOf('LCC')
  const criteria = (tender.criteria ?? []).filter(
    ({ classification, relatesTo, relatedItem }) =>
      ids.has(classification?.id) && !(lotId !== undefined && relatesTo === 'lot' && relatedItem !== lotId),
  )
  if (!criteria.length) return undefined
  const requirements = criteria.flatMap(({ requirementGroups = [] }) =>
    requirementGroups.flatMap(({ requirements: list = [] }) => list.map(({ id }) => id)),
  )
  return (bid.requirementResponses ?? []).reduce((sum, { requirement, value }) => {
    const times = requirements.filter((id) => id === requirement.id).length
    return sum + times * Number(value ?? 0)
  }, 0)
}
