import { isListed } from '../code-list.ts'
import { isBefore } from '../date.ts'
import { inForce } from '../era.ts'
import { type JsonObject, objectAt, objects } from '../json.ts'
import type { Checks } from './check.ts'

const required = 'This field is required.'

/** Checks of whole tenders. */
export const tenderChecks: Checks = {
  categoryGiven: (category, _tender, context) =>
    category === undefined && inForce('MPC_REQUIRED_FROM', context) ? required : undefined,
  /** Only a central purchasing body names those it buys for, and it must. */
  buyersOfCentralBody: (buyers, tender) => {
    const isCentral = objectAt(tender, 'procuringEntity').kind === 'central'
    const named = objects(buyers).length > 0
    if (isCentral && !named) return required
    return !isCentral && named ? 'Rogue field.' : undefined
  },
  /** Outside a draft with buyers every item says which buyer it is for. */
  itemsOfBuyers: (items, { status, buyers }, context) =>
    status !== 'draft' &&
    objects(buyers).length > 0 &&
    inForce('MULTI_CONTRACTS_REQUIRED_FROM', context) &&
    objects(items).some(({ relatedBuyer }) => relatedBuyer === undefined || relatedBuyer === '')
      ? [{ relatedBuyer: [required] }]
      : undefined,
  itemsOfLots: (items, { lots }) => {
    const known = idsOf(lots)
    return objects(items).some(({ relatedLot }) => relatedLot && !known.includes(relatedLot))
      ? [{ relatedLot: ['relatedLot should be one of lots'] }]
      : undefined
  },
  oneGuaranteeCurrency: (lots) => {
    const currencies = objects(lots)
      .filter(({ guarantee }) => guarantee !== undefined)
      .map((lot) => objectAt(lot, 'guarantee').currency)
    return new Set(currencies).size > 1
      ? 'lot guarantee currency should be identical to tender guarantee currency'
      : undefined
  },
  featureRelations: (features, tender) => {
    const words = objects(features)
      .map((feature) => unrelatedFeature(feature, tender))
      .find((found) => found !== undefined)
    return words === undefined ? undefined : [{ relatedItem: [words] }]
  },
  /** All features together weigh no more than the parameter, in each lot. */
  featureWeight: (features, tender, _context, limit) =>
    heavyFeatures(objects(features), tender, Number(limit)),
  awardPeriodFollows: (_period, tender) => {
    const { startDate } = objectAt(tender, 'awardPeriod')
    const isEarly = (name: string) => isBefore(startDate, objectAt(tender, name).endDate)
    if (isEarly('auctionPeriod')) return 'period should begin after auctionPeriod'
    return isEarly('tenderPeriod') ? 'period should begin after tenderPeriod' : undefined
  },
  /** Which share of the savings may be paid depends on who funds the service; with lots every lot says it. */
  paymentsRangeFitsFunding: (range, { fundingKind }) => {
    if (!range) return undefined
    if (fundingKind === 'other' && range !== 0.8)
      return 'when fundingKind is other, yearlyPaymentsPercentageRange should be equal 0.8'
    return fundingKind === 'budget' && Number(range) > 0.8
      ? 'when fundingKind is budget, yearlyPaymentsPercentageRange should be less or equal 0.8, and more or equal 0'
      : undefined
  },
  lotsPaymentsRangeFitsFunding: (lots, { fundingKind }) => {
    const ranges = objects(lots).map(({ yearlyPaymentsPercentageRange }) => yearlyPaymentsPercentageRange)
    if (fundingKind === 'other' && ranges.some((range) => range !== 0.8))
      return 'when tender fundingKind is other, yearlyPaymentsPercentageRange should be equal 0.8'
    return fundingKind === 'budget' && ranges.some((range) => Number(range) > 0.8)
      ? 'when tender fundingKind is budget, yearlyPaymentsPercentageRange should be less or equal 0.8, and more or equal 0'
      : undefined
  },
  noFeaturesWithLifeCycleCost: (awardCriteria, { features }) =>
    awardCriteria === 'lifeCycleCost' && objects(features).length > 0
      ? 'Can`t add features with lifeCycleCost awardCriteria'
      : undefined,
  knownFunders: (funders) =>
    objects(funders)
      .map((funder) => objectAt(funder, 'identifier'))
      .every(({ scheme, id }) => typeof id === 'string' && isListed('funders', `${scheme} ${id}`))
      ? undefined
      : 'Funder identifier should be one of the values allowed',
  inspectorOnlyWithFunders: (inspector, { funders }) =>
    inspector && objects(funders).length === 0 ? "Inspector couldn't exist without funders" : undefined,
  plansOfTender: (plans, tender) => {
    const ids = idsOf(plans)
    if (new Set(ids).size < ids.length) return 'The list should not contain duplicates'
    return ids.length > 1 && objectAt(tender, 'procuringEntity').kind !== 'central'
      ? "Linking more than one plan is allowed only if procuringEntity.kind is 'central'"
      : undefined
  },
}

function idsOf(list: unknown): readonly unknown[] {
  return objects(list).map(({ id }) => id)
}

function unrelatedFeature({ featureOf, relatedItem }: JsonObject, tender: JsonObject): string | undefined {
  if (featureOf !== 'item' && featureOf !== 'lot') return undefined
  if (!relatedItem) return required
  return idsOf(tender[`${featureOf}s`]).includes(relatedItem)
    ? undefined
    : `relatedItem should be one of ${featureOf}s`
}

function heavyFeatures(
  features: readonly JsonObject[],
  { lots, items }: JsonObject,
  limit: number,
): string | undefined {
  const percent = (limit * 100).toFixed(0)
  const lotIds = idsOf(lots)
  if (lotIds.length === 0) {
    return weight(features) > limit
      ? `Sum of max value of all features should be less then or equal to ${percent}%`
      : undefined
  }
  const isHeavy = lotIds.some((lot) => {
    const inLot = idsOf(objects(items).filter(({ relatedLot }) => relatedLot === lot))
    return weight(features.filter((feature) => countsIn(feature, lot, inLot))) > limit
  })
  return isHeavy
    ? `Sum of max value of all features for lot should be less then or equal to ${percent}%`
    : undefined
}

function countsIn({ featureOf, relatedItem }: JsonObject, lot: unknown, items: readonly unknown[]): boolean {
  if (featureOf === 'tenderer') return true
  return featureOf === 'lot' ? relatedItem === lot : items.includes(relatedItem)
}

/** Sum of the greatest choice of each feature, to 15 digits as the CDB rounds it. */
function weight(features: readonly JsonObject[]): number {
  const greatest = features.map((feature) =>
    Math.max(...objects(feature.enum).map(({ value }) => Number(value))),
  )
  return Number(greatest.reduce((sum, value) => sum + value, 0).toFixed(15))
}
