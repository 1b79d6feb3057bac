import { isObject } from '../../../simulator/domain/json.ts'
import type { Outcome } from '../contract.ts'

/** Codes of errors: of JSON-RPC itself, and ours. */
export const METHOD_NOT_FOUND = -32601
export const REJECTED = 1
/** Any other than these says that the driver failed. */
export const THREW = -32000

/** A request of JSON-RPC 2.0. */
export function request(id: number, method: string, params: unknown): string {
  return JSON.stringify({ jsonrpc: '2.0', id, method, params })
}

/** An answer as it came, to the request it belongs to; undefined when it is none. */
export interface Answered {
  readonly id: unknown
  readonly outcome: Outcome
}

/** Reads an answer; `garbage` when it is not JSON-RPC. */
export function answered(text: string): Answered {
  const reply = parsed(text)
  if (!isObject(reply)) return { id: undefined, outcome: garbage(text) }
  const { id, result, error } = reply
  if (error === undefined) {
    if (!('result' in reply)) return { id, outcome: garbage(text) }
    return { id, outcome: { kind: 'value', value: (result ?? null) as never } }
  }
  const { code, message } = isObject(error) ? error : { code: 0, message: error }
  const reason = String(message ?? 'no reason given')
  if (code === METHOD_NOT_FOUND) return { id, outcome: { kind: 'missing' } }
  if (code === REJECTED) return { id, outcome: { kind: 'rejected', reason } }
  return { id, outcome: { kind: 'crash', how: 'threw', message: reason } }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What is no answer at all. */
export function garbage(text: string): Outcome {
  return { kind: 'crash', how: 'garbage', message: `not an answer of JSON-RPC 2.0: ${text.slice(0, 200)}` }
}
