import { isObject } from '../../domain/json.ts'
import { methodOf } from '../../domain/methods/index.ts'
import type { Tender } from '../../domain/records/tender.ts'

/** Whether bids of the tender are energy services, which are shown in their own way. */
export const inSavings = ({ procurementMethodType }: Tender): boolean =>
  methodOf(procurementMethodType)?.awarding.criterion === 'amountPerformance'

/** Savings are kept as decimal texts and shown as numbers. Source: tender/esco/procedure/serializers/value.py. */
export function offerView(value: unknown): unknown {
  if (!isObject(value) || !Array.isArray(value.annualCostsReduction)) return value
  return { ...value, annualCostsReduction: value.annualCostsReduction.map(Number) }
}

/** The values of a bid, an award or an offer for a lot among its members. */
export function withOffers(members: Record<string, unknown>): Record<string, unknown> {
  for (const name of ['value', 'initialValue']) if (name in members) members[name] = offerView(members[name])
  return members
}
