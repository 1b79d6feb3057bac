import { isObject } from '../../domain/json.ts'
import { type JsonObject, objectAt, objects } from '../json.ts'
import type { Checks } from './check.ts'

const required = 'This field is required.'
const allParameters = 'All features parameters is required.'

/** Checks of bids against the tender they are for (context.tender, as stored). */
export const bidChecks: Checks = {
  bidValueFitsTender: (value, _bid, { tender = {} }) => tenderMisfit(value, tender),
  /** Of a draft the value may be anything yet. */
  submittedBidValueFitsTender: (value, bid, { tender = {} }) =>
    bid.status === 'draft' ? undefined : tenderMisfit(value, tender),
  /** A change may leave the value as it is. */
  changedBidValueFitsTender: (value, _bid, { tender = {} }) =>
    isObject(value) ? misfit(value, tender, objectAt(tender, 'value'), 'tender') : undefined,
  lotValueFitsLot: (value, { relatedLot }, { tender = {} }) => {
    const lot = objects(tender.lots).find(({ id }) => id === relatedLot)
    return lot && isObject(value) ? misfit(value, tender, objectAt(lot, 'value'), 'lot') : undefined
  },
  relatedLotExists: (relatedLot, _lotValue, { tender }) =>
    objects(tender?.lots).some(({ id }) => id === relatedLot)
      ? undefined
      : 'relatedLot should be one of lots',
  lotValuesOfTender: (lotValues, _bid, { tender }) => {
    const lots = objects(lotValues).map(({ relatedLot }) => relatedLot)
    if (lots.length === 0) return objects(tender?.lots).length > 0 ? required : undefined
    return new Set(lots).size < lots.length ? "bids don't allow duplicated proposals" : undefined
  },
  parametersOfFeatures: (parameters, { lotValues }, { tender = {} }) => {
    const given = objects(parameters).map(({ code }) => code)
    const features = objects(tender.features)
    if (objects(tender.lots).length > 0) {
      return sameWords(given, codes(featuresOf(features, tender, lotValues))) ? undefined : allParameters
    }
    if (given.length === 0 && features.length > 0) return required
    return sameWords(given, codes(features)) ? undefined : allParameters
  },
  parameterOfFeature: (code, _parameter, { tender }) =>
    code === undefined || codes(objects(tender?.features)).includes(code)
      ? undefined
      : 'code should be one of feature code.',
  parameterValueOfFeature: (value, { code }, { tender }) => {
    if (value === undefined) return undefined
    const features = objects(tender?.features).filter((feature) => feature.code === code)
    return features.every((feature) => objects(feature.enum).some((choice) => Number(choice.value) === value))
      ? undefined
      : 'value should be one of feature value.'
  },
  noSelfEligible: (value) => (value === undefined ? undefined : 'Rogue field.'),
}

function tenderMisfit(value: unknown, tender: JsonObject): string | undefined {
  if (objects(tender.lots).length > 0) return value ? 'value should be posted for each lot of bid' : undefined
  return isObject(value) ? misfit(value, tender, objectAt(tender, 'value'), 'tender') : required
}

function misfit(
  value: JsonObject,
  tender: JsonObject,
  limit: JsonObject,
  of: 'tender' | 'lot',
): string | undefined {
  const { valueCurrencyEquality, hasValueRestriction } = objectAt(tender, 'config')
  if (valueCurrencyEquality) {
    if (limit.currency !== value.currency)
      return `currency of bid should be identical to currency of value of ${of}`
    if (hasValueRestriction && Number(limit.amount) < Number(value.amount)) {
      return `value of bid should be less than value of ${of}`
    }
  }
  return limit.valueAddedTaxIncluded === value.valueAddedTaxIncluded
    ? undefined
    : `valueAddedTaxIncluded of bid should be identical to valueAddedTaxIncluded of value of ${of}`
}

function codes(features: readonly JsonObject[]): readonly unknown[] {
  return features.map(({ code }) => code)
}

function featuresOf(
  features: readonly JsonObject[],
  tender: JsonObject,
  lotValues: unknown,
): readonly JsonObject[] {
  const lots = objects(lotValues).map(({ relatedLot }) => relatedLot)
  const items = objects(tender.items).filter(({ relatedLot }) => lots.includes(relatedLot))
  const ids = items.map(({ id }) => id)
  return features.filter(
    ({ featureOf, relatedItem }) =>
      featureOf === 'tenderer' ||
      (featureOf === 'lot' && lots.includes(relatedItem)) ||
      (featureOf === 'item' && ids.includes(relatedItem)),
  )
}

function sameWords(some: readonly unknown[], others: readonly unknown[]): boolean {
  const [one, other] = [new Set(some), new Set(others)]
  return one.size === other.size && [...one].every((word) => other.has(word))
}
