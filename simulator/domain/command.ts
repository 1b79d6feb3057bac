import type { Actor } from './actor.ts'
import type { Fault } from './answer.ts'
import type { Facts } from './facts.ts'
import type { Rule, RuleId } from './rule.ts'

/** A request to the law: what somebody wants, on which objects, with which data. */
export interface Command {
  /** Type of the operation: `bid.submit`, `tender.create`. */
  readonly type: string
  readonly actor: Actor
  /** Identifiers from the address, by parameter: `tender_id`, `bid_id`… */
  readonly path: Readonly<Record<string, string>>
  /** Query parameters other than `acc_token`. */
  readonly query: Readonly<Record<string, string>>
  /** Headers that say which version is asked for (`x-revision-…`), in lower case. */
  readonly headers?: Readonly<Record<string, string>>
  readonly body: Body
  /** The body is said to be `application/json`. */
  readonly json: boolean
}

/** The body as it was sent: its `data` and `config`, or why it cannot be read. */
export type Body =
  | { readonly data: unknown; readonly config?: unknown; readonly fault?: undefined }
  | { readonly fault: Refusal }

/** One broken rule, with the words and the status of the refusal. */
export interface Violation extends Fault {
  readonly rule: RuleId
}
export interface Refusal {
  readonly status: number
  readonly violations: readonly Violation[]
}

/** Answer of a step that ends the command without any change. */
export const unchanged: unique symbol = Symbol('unchanged')

/** A step that changes the working copy, or validates in ways only code can say. */
// biome-ignore lint/suspicious/noConfusingVoidType: an effect that only changes the working copy returns nothing
export type Effect<F> = (facts: F) => undefined | Refusal | typeof unchanged | void

/** Steps taken only when a condition on the facts is met. */
export interface Branch<F> {
  readonly when: (facts: F) => boolean
  readonly steps: readonly Step<F>[]
}

export type Step<F> = Rule<F> | Effect<F> | Branch<F>

/** Finds the objects an operation is about; a Refusal when one does not exist. */
export type Scope = (facts: Facts) => Refusal | undefined

/**
 * An operation as a table: where it acts, who may try, and its steps in the order in which the CDB takes them.
 * The first rule that does not hold answers.
 */
export interface Operation<F = never> {
  readonly type: string
  readonly scope: Scope
  /** Groups of keys that may try at all; absent: everybody. */
  readonly groups?: readonly string[]
  /** The body must be `application/json` (415 otherwise). */
  readonly json?: boolean
  readonly steps: readonly Step<F>[]
  /** Looks only: works on the stored documents themselves, changes nothing. */
  readonly reads?: boolean
  /** False: the document's `dateModified` and place in the feed stay. */
  readonly modifies?: boolean
}

export function defineOperation<F = Facts>(operation: Operation<F>): Operation<F> {
  return operation
}

/**
 * A change whose gates are asked even when it changes nothing: the CDB looks only after them whether there is anything
 * to do.
 */
export function evenIfUnchanged<F extends Facts>(
  merging: Effect<F>,
  ...gates: readonly Step<F>[]
): readonly Step<F>[] {
  return [
    (facts: F) => {
      const ended = merging(facts)
      if (ended !== unchanged) return ended
      facts.unchanged = true
      return undefined
    },
    ...gates,
    (facts: F) => (facts.unchanged ? unchanged : undefined),
  ]
}

/** Steps that are taken only when the condition is met. */
export function when<F>(condition: (facts: F) => boolean, ...steps: readonly Step<F>[]): Branch<F> {
  return { when: condition, steps }
}

/** Steps that are taken unless the condition is met. */
export function unless<F>(condition: (facts: F) => boolean, ...steps: readonly Step<F>[]): Branch<F> {
  return { when: (facts) => !condition(facts), steps }
}
