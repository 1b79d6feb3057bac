import type { Method } from '../method.ts'
import { aboveThreshold } from './above-threshold.ts'
import { aboveThresholdEU } from './above-threshold-eu.ts'
import { aboveThresholdUA } from './above-threshold-ua.ts'
import { aboveThresholdUADefense } from './above-threshold-ua-defense.ts'
import { belowThreshold } from './below-threshold.ts'
import { competitiveOrdering } from './competitive-ordering.ts'
import { complexAssetArma } from './complex-asset-arma.ts'
import { esco } from './esco.ts'
import { priceQuotation } from './price-quotation.ts'
import { requestForProposal } from './request-for-proposal.ts'
import { simpleDefense } from './simple-defense.ts'

/** The registry of methods, in the order of the official list. */
export const methods: readonly Method[] = [
  belowThreshold,
  competitiveOrdering,
  aboveThreshold,
  aboveThresholdUA,
  aboveThresholdEU,
  aboveThresholdUADefense,
  esco,
  requestForProposal,
  simpleDefense,
  priceQuotation,
  complexAssetArma,
]

/** The method a tender gets when it names none. */
export const defaultMethod = belowThreshold.id

const byId = new Map(methods.map((method) => [method.id, method]))

export function methodOf(procurementMethodType: string | undefined): Method | undefined {
  return byId.get(procurementMethodType ?? defaultMethod)
}
