import { defaultMethod, methodOf } from '../../simulator/domain/methods/index.ts'
import type { JsonObject } from '../../simulator/models/json.ts'
import type { Call } from './call.ts'

/** What the traffic has told so far. */
export interface Memory {
  /** Tenders as they were last shown, by id. */
  readonly tenders: Map<string, JsonObject>
  /** Of which tender a contract is, by the contract's id. */
  readonly contracts: Map<string, string>
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
  contracts: new Map(),
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

/** The tender around a call, when the traffic has told. */
function tenderOf(call: Call, { tenders, contracts }: Memory): JsonObject | undefined {
  const { tender_id, contract_id = '' } = call.parameters
  const shown = call.route && TENDERS.test(call.route.path) ? dataOf(call)[0] : undefined
  return shown ?? tenders.get(tender_id ?? contracts.get(contract_id) ?? '')
}

const TENDERS = /^\/tenders(\/\{tender_id\})?$/

/** What of the tender around a call matters for the models. */
export function surroundings(call: Call, memory: Memory): { variant?: string; tender?: JsonObject } {
  const tender = tenderOf(call, memory)
  const method = methodOf(methodNameOf(call, memory) ?? '')
  return { ...(method && { variant: method.variant }), ...(tender && { tender }) }
}

/** The name of the procurement method at hand, where the traffic tells. */
function methodNameOf(call: Call, memory: Memory): string | undefined {
  const body = call.exchange.asked.body
  const sent =
    isRecord(body) && isRecord(body.data) && call.route?.path === '/tenders' ? body.data : undefined
  const tender = tenderOf(call, memory) ?? sent
  return tender && String(tender.procurementMethodType ?? defaultMethod)
}

/** Whether the catalogue speaks about a call: yes, nobody can tell of which method it is, or why not. */
export function standing(call: Call, memory: Memory): 'known' | 'untold' | { readonly outside: string } {
  const { route } = call
  if (!route) return { outside: 'an address that is in no rule' }
  const root = route.path.split('/')[1]
  if (dataOf(call).some(({ frameworkID }) => frameworkID !== undefined))
    return { outside: 'an agreement of a framework' }
  if (!('operation' in route) || (root !== 'tenders' && root !== 'contracts')) return 'known'
  const name = methodNameOf(call, memory)
  if (name === undefined) return 'untold'
  return methodOf(name) ? 'known' : { outside: `the method ${name}, which has no rules yet` }
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
