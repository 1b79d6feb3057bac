import type { Call } from './call.ts'
import { isRecord, type Memory, surroundings } from './memory.ts'
import { faultsIn } from './refusal.ts'
import { type Violation, violation } from './violation.ts'

/** Constraints whose breach is seen in the data alone, whatever lies around it. */
const OBVIOUS = /\.(required|rogue|mapping|maxLength|minLength)$/

/** A new object that was accepted though its model refuses it. */
export function sentShapeOf(call: Call, memory: Memory): readonly Violation[] {
  const { route, exchange } = call
  if (!route || !('operation' in route) || route.request === undefined) return []
  if (exchange.asked.verb !== 'POST' || !isRecord(exchange.asked.body)) return []
  const isOfTender = route.path.startsWith('/tenders')
  if (isOfTender && surroundings(call, memory).variant === undefined) return []
  const ids = faultsIn(route.request, call, memory).flatMap(({ rules }) => rules)
  return ids
    .filter((id) => OBVIOUS.test(id))
    .map((rule) => violation(call, 'faulty-accepted', `accepted what ${rule} refuses`, { rule }))
}
