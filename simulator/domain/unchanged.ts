import type { Effect } from './command.ts'
import { unchanged } from './command.ts'
import type { Facts } from './facts.ts'

const idle = new WeakSet<Facts>()

/**
 * A change that changes nothing still has to pass the rules that come after it: the CDB looks whether there is anything
 * to do only at the end. Close the steps with `endIfUnchanged`.
 */
export function evenIfUnchanged<F extends Facts>(effect: Effect<F>): Effect<F> {
  return (facts) => {
    const ended = effect(facts)
    if (ended !== unchanged) return ended
    idle.add(facts)
    return undefined
  }
}

/** Ends a command that turned out to change nothing. */
export function endIfUnchanged(facts: Facts): typeof unchanged | undefined {
  return idle.has(facts) ? unchanged : undefined
}

/** The command changed nothing: the CDB answers `null`. */
export const isUnchanged = (facts: Facts): boolean => idle.has(facts)
