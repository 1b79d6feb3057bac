import { type Operator, operators } from './mutant.ts'
import { reasonFor, uselessReasons } from './survivors.ts'
import type { Verdict } from './trial.ts'

/** A mutant's verdict, and why it may survive. */
export interface Judged extends Verdict {
  readonly reason?: string
}

export interface Count {
  readonly killed: number
  readonly survived: number
  readonly void: number
}

/** What a run of mutants says of the suite. */
export interface Score {
  readonly verdicts: readonly Judged[]
  readonly total: Count
  readonly byOperator: Readonly<Partial<Record<Operator, Count>>>
  /** Killed of those that anybody could tell, from 0 to 1; 0 when there are none. */
  readonly share: number
  /** Survivors that nobody has explained. */
  readonly unexplained: readonly Judged[]
  /** Reasons that no survivor needs; only a whole run can tell. */
  readonly useless: readonly string[]
}

export function scoreOf(verdicts: readonly Verdict[], whole: boolean): Score {
  const judged = verdicts.map((verdict): Judged => {
    const reason = verdict.state === 'survived' ? reasonFor(verdict) : undefined
    return { ...verdict, ...(reason !== undefined && { reason }) }
  })
  const total = countOf(judged)
  const survived = judged.filter(({ state }) => state === 'survived')
  const known = Object.keys(operators) as Operator[]
  const met = known.filter((operator) => judged.some((verdict) => verdict.operator === operator))
  return {
    verdicts: judged,
    total,
    byOperator: Object.fromEntries(
      met.map((operator) => [operator, countOf(judged.filter((verdict) => verdict.operator === operator))]),
    ),
    share: total.killed / (total.killed + total.survived || 1),
    unexplained: survived.filter(({ reason }) => reason === undefined),
    useless: whole ? uselessReasons(survived.map(({ id }) => id)) : [],
  }
}

function countOf(verdicts: readonly Verdict[]): Count {
  const of = (state: Verdict['state']) => verdicts.filter((verdict) => verdict.state === state).length
  return { killed: of('killed'), survived: of('survived'), void: of('void') }
}
