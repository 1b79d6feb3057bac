import { methods } from '../../simulator/domain/methods/index.ts'
import type { Json } from './store.ts'

/** What a buyer says of a bidder beside the decision: fit, and where the method asks for it, eligible. */
export function judgement({ procurementMethodType }: Json, fits: boolean): Json {
  const method = methods.find(({ id }) => id === procurementMethodType)
  return { qualified: fits, ...(method?.award.eligible === true && { eligible: fits }) }
}
