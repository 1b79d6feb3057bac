import type { JsonObject } from './json.ts'

/** What contextual checks may look at; plain values only, so that a check is a pure function. */
export interface ModelContext {
  /** Instant of the request: microseconds since the epoch (simulator/domain/time.ts). */
  readonly now: number
  /** The next identifier: 32 hexadecimal digits, deterministic, supplied by the caller. */
  readonly id: () => string
  /** The stored tender around the object being checked. */
  readonly tender?: JsonObject | undefined
  readonly tenderBefore?: JsonObject | undefined
  /** The stored bid around the object being checked. */
  readonly bid?: JsonObject | undefined
  /** A word of the method's table: which variant of the models it takes; absent, the common one. */
  readonly variant?: string | undefined
  /** Suppliers share the quantity of a lot: bids offer a part at a price for a unit. */
  readonly shares?: boolean | undefined
  /** SANDBOX_MODE: procurementMethodDetails exists. */
  readonly sandbox: boolean
  /** Ids of faults that are switched off. */
  readonly disabled: ReadonlySet<string>
  readonly [key: string]: unknown
}
