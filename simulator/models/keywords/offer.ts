import { type EnergyOffer, energyPerformance } from '../../domain/awarding/energy-performance.ts'
import { isObject } from '../../domain/json.ts'
import type { ModelContext } from '../context.ts'
import { type JsonObject, objectAt, objects } from '../json.ts'
import type { Checks } from './check.ts'

type Tender = ModelContext['tender']

/** Periods in which savings are looked at. */
const periods = 21

/** Checks of offers that are not money: of energy services, and of the management of assets. */
export const offerChecks: Checks = {
  durationInLimits: (days, { years }) => {
    if (years === 15 && Number(days) > 0) return 'max contract duration 15 years'
    return years === 0 && Number(days) < 1 ? 'min contract duration 1 day' : undefined
  },
  savingsOfAllPeriods: (savings) =>
    Array.isArray(savings) && savings.length !== periods
      ? 'annual costs reduction should be set for 21 period'
      : undefined,
  paymentsShareFitsFunding: (share, _value, { tender = {} }) => {
    const { fundingKind, yearlyPaymentsPercentageRange: most } = tender
    if (fundingKind === 'other' && Number(share) < 0.8)
      return 'yearlyPaymentsPercentage should be greater than 0.8 and less than 1'
    const isLimited = fundingKind === 'budget' && objects(tender.lots).length === 0
    return isLimited && Number(share) > Number(most)
      ? `yearlyPaymentsPercentage should be greater than 0 and less than ${most}`
      : undefined
  },
  energyBidValueFitsTender: (value, _bid, { tender = {} }) => {
    if (objects(tender.lots).length > 0)
      return value ? 'value should be posted for each lot of bid' : undefined
    return isObject(value) ? misfit(value, objectAt(tender, 'minValue'), 'tender') : 'This field is required.'
  },
  energyLotValueFitsLot: (value, { relatedLot }, { tender = {} }) => {
    if (['invalid', 'deleted', 'draft'].includes(String(tender.status))) return undefined
    const lot = lotOf(tender, relatedLot)
    return lot && isObject(value) ? misfit(value, objectAt(lot, 'minValue'), 'lot') : undefined
  },
  lotShareFitsLot: (value, { relatedLot }, { tender }) => {
    const lot = lotOf(tender, relatedLot)
    const limit = lot && objectAt(lot, 'value').amountPercentage
    return isObject(value) && limit !== undefined && Number(limit) < Number(value.amountPercentage)
      ? 'value of bid should be less than value of lot'
      : undefined
  },
}

function lotOf(tender: Tender, relatedLot: unknown): JsonObject | undefined {
  return objects(tender?.lots).find(({ id }) => id === relatedLot)
}

function misfit(value: JsonObject, limit: JsonObject, of: 'tender' | 'lot'): string | undefined {
  const member = (['currency', 'valueAddedTaxIncluded'] as const).find((name) => limit[name] !== value[name])
  return member && `${member} of bid should be identical to ${member} of minValue of ${of}`
}

/** Both amounts of an energy offer; nothing when it is not whole, or the day of the notice is not known. */
export function performanceOf(value: JsonObject, tender: Tender): JsonObject {
  const { noticePublicationDate, NBUdiscountRate } = tender ?? {}
  const isWhole = isObject(value.contractDuration) && Array.isArray(value.annualCostsReduction)
  if (!isWhole || typeof noticePublicationDate !== 'string') return {}
  const terms = { noticePublicationDate, NBUdiscountRate: Number(NBUdiscountRate) }
  return { ...energyPerformance(value as unknown as EnergyOffer, terms) }
}

/** What came out of an auction, laid over the offers as they stood, with new amounts. */
export function withPerformance(bids: unknown, tender: Tender): readonly JsonObject[] {
  const stored = objects(tender?.bids)
  return objects(bids).map((bid) => {
    const own = stored.find(({ id }) => id === bid.id)
    const values = objects(own?.lotValues)
    return {
      ...revalued(bid, own, tender),
      ...(Array.isArray(bid.lotValues) && {
        lotValues: objects(bid.lotValues).map((each) =>
          revalued(
            each,
            values.find(({ relatedLot }) => relatedLot === each.relatedLot),
            tender,
          ),
        ),
      }),
    }
  })
}

function revalued(result: JsonObject, own: JsonObject | undefined, tender: Tender): JsonObject {
  if (!isObject(result.value)) return result
  const value = { ...(isObject(own?.value) ? own.value : {}), ...result.value }
  return { ...result, value: { ...value, ...performanceOf(value, tender) } }
}

const measured = ['value', 'initialValue', 'weightedValue', 'minimalStep']

/** The auction counts percent as if they were money. Source: tender/arma/procedure/views/auction.py. */
export function inPercent(list: unknown): readonly JsonObject[] {
  return objects(list).map((each) => ({
    ...Object.fromEntries(
      Object.entries(each).map(([name, value]) => [
        name,
        measured.includes(name) && isObject(value) ? sharesOnly(value) : value,
      ]),
    ),
    ...(Array.isArray(each.lotValues) && { lotValues: inPercent(each.lotValues) }),
  }))
}

function sharesOnly({ amount, currency: _, valueAddedTaxIncluded: __, ...rest }: JsonObject): JsonObject {
  return amount === undefined ? rest : { ...rest, amountPercentage: amount }
}
