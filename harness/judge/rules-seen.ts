import { rulesOf, stepsOf } from '../../simulator/domain/asked.ts'
import type { Operation } from '../../simulator/domain/command.ts'
import type { Rule } from '../../simulator/domain/rule.ts'
import type { Call } from './call.ts'

/** What the traffic shows of a rule. */
export interface RuleSeen {
  /** Answers of operations that ask it. */
  asked: number
  /** Times it was certainly asked and kept: its operation always asks it, and went past it. */
  held: number
  /** Times it refused: its answer and no other rule's. */
  refused: number
  /** Times it or another rule with the same wording refused. */
  ambiguous: number
  /** Times something was accepted against it. */
  violated: number
}

export type Seen = Map<string, RuleSeen>

/** Counts what one answer of an operation shows; `refusing`: the rules whose answer it may be, undefined when accepted. */
export function countRules(seen: Seen, call: Call, refusing: readonly string[] | undefined): void {
  const { route, exchange } = call
  if (!route || !('operation' in route)) return
  // A change that changed nothing is answered with null: nobody knows how far it came.
  const isNothing = refusing === undefined && exchange.reply.body === null
  const past = new Set(isNothing ? [] : certainRules(route.operation, refusing).map(({ id }) => id))
  for (const id of new Set(rulesOf(route.operation).map((rule) => rule.id))) {
    const rule = seen.get(id) ?? { asked: 0, held: 0, refused: 0, ambiguous: 0, violated: 0 }
    seen.set(id, rule)
    rule.asked++
    if (refusing?.includes(id)) rule[refusing.length === 1 ? 'refused' : 'ambiguous']++
    else if (past.has(id)) rule.held++
  }
}

/** What was counted as kept turned out to be broken. */
export function recant(seen: Seen, id: string | undefined): void {
  const rule = seen.get(id ?? '')
  if (!rule) return
  rule.held--
  rule.violated++
}

/** Rules that are certainly asked: always and of objects of every age, and before the one that refused. */
export function certainRules(operation: Operation, refusing?: readonly string[]): readonly Rule[] {
  const always = new Set<unknown>(stepsOf(operation))
  const rules = rulesOf(operation)
  const end = refusing === undefined ? rules.length : rules.findIndex(({ id }) => refusing.includes(id))
  return rules
    .slice(0, Math.max(end, 0))
    .filter((rule) => always.has(rule))
    .filter(
      ({ since, until, retired }) => since === undefined && until === undefined && retired === undefined,
    )
}
