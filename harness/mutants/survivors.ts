import { reasonUntested } from '../catalogue/untested.ts'
import type { Operator } from './mutant.ts'
import type { Verdict } from './trial.ts'

/** Why nobody kills some mutants: how their names begin, and the reason. */
interface Excuse {
  readonly mutants: readonly string[]
  readonly reason: string
}

const excuses: readonly Excuse[] = [
  {
    mutants: ['may agreement.'],
    reason: 'Needs an agreement that a tender ends in; the methods that bring one are not done yet.',
  },
]

/** Ways of breaking that are about one rule: what keeps examples from showing the rule keeps them from showing these. */
const ABOUT_A_RULE: ReadonlySet<Operator> = new Set(['off', 'second', 'unit', 'status', 'role', 'condition'])

/** Why a mutant survives; undefined when nobody has said. */
export function reasonFor({
  id,
  operator,
  target,
}: Pick<Verdict, 'id' | 'operator' | 'target'>): string | undefined {
  const untested = ABOUT_A_RULE.has(operator) ? reasonUntested(target)?.en : undefined
  return untested ?? excuses.find(({ mutants }) => mutants.some((start) => id.startsWith(start)))?.reason
}

/** Excuses that no survivor needs. */
export function uselessReasons(survivors: readonly string[]): readonly string[] {
  return excuses
    .flatMap(({ mutants }) => mutants)
    .filter((start) => !survivors.some((id) => id.startsWith(start)))
}
