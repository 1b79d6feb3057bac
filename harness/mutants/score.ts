import { isDifference } from '../reference/compared.ts'
import { type Operator, operators, type System, systems } from './mutant.ts'
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
  readonly bySystem: Readonly<Partial<Record<System, Count>>>
  readonly byOperator: Readonly<Partial<Record<Operator, Count>>>
  /** Killed of those that anybody could tell, from 0 to 1; 0 when there are none. */
  readonly share: number
  /** Of the killed, those that the comparison with the reference told; of steps, tables and views it is asked first. */
  readonly compared: number
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
  return {
    verdicts: judged,
    total,
    bySystem: countsBy(systems, judged, ({ system }) => system),
    byOperator: countsBy(operators, judged, ({ operator }) => operator),
    share: total.killed / (total.killed + total.survived || 1),
    compared: judged.filter(({ state, said = '' }) => state === 'killed' && isDifference(said)).length,
    unexplained: survived.filter(({ reason }) => reason === undefined),
    useless: whole ? uselessReasons(survived.map(({ id }) => id)) : [],
  }
}

/** The counts of each kind that there are verdicts of, in the order in which kinds are named. */
function countsBy<K extends string>(
  kinds: Readonly<Record<K, unknown>>,
  verdicts: readonly Verdict[],
  kindOf: (verdict: Verdict) => K,
): Partial<Record<K, Count>> {
  const counts: Partial<Record<K, Count>> = {}
  for (const kind of Object.keys(kinds) as K[]) {
    const of = verdicts.filter((verdict) => kindOf(verdict) === kind)
    if (of.length) counts[kind] = countOf(of)
  }
  return counts
}

function countOf(verdicts: readonly Verdict[]): Count {
  const of = (state: Verdict['state']) => verdicts.filter((verdict) => verdict.state === state).length
  return { killed: of('killed'), survived: of('survived'), void: of('void') }
}
