import type { Call } from './call.ts'

/** What can be seen to be wrong from traffic alone. */
export type ViolationKind =
  | 'failure'
  | 'answer-not-json'
  | 'unknown-refusal'
  | 'unknown-member'
  | 'missing-member'
  | 'faulty-accepted'
  | 'rule-broken'
  | 'token-shown'
  | 'bids-shown'
  | 'status-back'
  | 'date-back'
  | 'feed-order'
  | 'feed-twice'

export interface Violation {
  readonly kind: ViolationKind
  /** `warn`: a newer release of the API would look the same. */
  readonly state: 'fail' | 'warn'
  /** Number of the entry in the archive, from 1. */
  readonly entry: number
  readonly request: string
  readonly what: string
  /** The rule that is broken, where there is one. */
  readonly rule?: string
  /** How many more entries show the same. */
  readonly more: number
}

/** A violation that a call shows. */
export function violation(
  call: Call,
  kind: ViolationKind,
  what: string,
  { state = 'fail', rule }: { state?: 'fail' | 'warn'; rule?: string } = {},
): Violation {
  const { verb, path } = call.exchange.asked
  const common = { kind, state, entry: call.entry, request: `${verb} ${path}`, what, more: 0 }
  return rule === undefined ? common : { ...common, rule }
}
