import type { Method } from '../method.ts'
import { belowThreshold } from './below-threshold.ts'
import { priceQuotation } from './price-quotation.ts'

/** The registry of methods, in the order of the official list. */
export const methods: readonly Method[] = [belowThreshold, priceQuotation]

/** The method a tender gets when it names none. */
export const defaultMethod = belowThreshold.id

const byId = new Map(methods.map((method) => [method.id, method]))

export function methodOf(procurementMethodType: string | undefined): Method | undefined {
  return byId.get(procurementMethodType ?? defaultMethod)
}
