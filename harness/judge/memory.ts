import { methodOf } from '../../simulator/domain/methods/index.ts'
import type { JsonObject } from '../../simulator/models/json.ts'
import type { Call } from './call.ts'

/** What the traffic has told so far. */
export interface Memory {
  /** Tenders as they were last shown, by id. */
  readonly tenders: Map<string, JsonObject>
  /** Tokens that answers handed out. */
  readonly tokens: Set<string>
  /** Statuses as last seen, by kind and id. */
  readonly statuses: Map<string, { readonly status: string; readonly until: number }>
  /** `dateModified` as last seen, by kind and id. */
  readonly modified: Map<string, { readonly date: string; readonly until: number }>
  /** By the offset at which a page of a feed ended: the place of its last document. */
  readonly feedEnds: Map<string, number>
}

export const emptyMemory = (): Memory => ({
  tenders: new Map(),
  tokens: new Set(),
  statuses: new Map(),
  modified: new Map(),
  feedEnds: new Map(),
})

export function isRecord(value: unknown): value is JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

/** `data` of an answer: none, one object or many. */
export function dataOf({ exchange }: Call): readonly JsonObject[] {
  const body = exchange.reply.body
  const data = isRecord(body) ? body.data : undefined
  return (Array.isArray(data) ? data : [data]).filter(isRecord)
}

/** The variant of the models that the tender at hand has, and the tender itself, when the traffic has told. */
export function surroundings(call: Call, { tenders }: Memory): { variant?: string; tender?: JsonObject } {
  const tender = tenders.get(call.parameters.tender_id ?? '')
  const body = call.exchange.asked.body
  const sent = isRecord(body) && isRecord(body.data) ? body.data : undefined
  const name = tender?.procurementMethodType ?? sent?.procurementMethodType
  const method = typeof name === 'string' ? methodOf(name) : undefined
  return { ...(method && { variant: method.variant }), ...(tender && { tender }) }
}

/** Keeps what later calls are compared with. */
export function remember(call: Call, memory: Memory): void {
  const { body, status } = call.exchange.reply
  if (status >= 300 || !isRecord(body)) return
  if (isRecord(body.access))
    for (const token of Object.values(body.access)) if (typeof token === 'string') memory.tokens.add(token)
  if (call.route?.path.match(/^\/tenders(\/\{tender_id\})?$/) && 'operation' in call.route)
    for (const tender of dataOf(call))
      if (typeof tender.id === 'string') memory.tenders.set(tender.id, tender)
}
