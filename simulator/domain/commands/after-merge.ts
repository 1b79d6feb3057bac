import { type Effect, type Step, unchanged } from '../command.ts'
import type { Facts } from '../facts.ts'

/**
 * A change whose gates are asked even when it changes nothing: merges, asks, and only then ends a change that is none.
 */
export function mergedBefore<F extends Facts>(
  merging: Effect<F>,
  ...gates: readonly Step<F>[]
): readonly Step<F>[] {
  const idle = new WeakSet<Facts>()
  return [
    (facts: F) => {
      const ended = merging(facts)
      if (ended !== unchanged) return ended
      idle.add(facts)
      return undefined
    },
    ...gates,
    (facts: F) => (idle.has(facts) ? unchanged : undefined),
  ]
}
