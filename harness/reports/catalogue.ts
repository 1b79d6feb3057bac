import { type Run, type State, states } from '../verdicts/run.ts'

/** A rule's sentence in both languages and where it comes from. */
export interface RuleText {
  readonly en: string
  readonly uk: string
  readonly source: string
}

/** Rules by id. */
export type Catalogue = ReadonlyMap<string, RuleText>

/** What a whole run comes to, in one word: the worst that was said; `nothing` when nothing was judged. */
export function outcomeOf({ verdicts, examples, summary }: Run): State | 'nothing' {
  if (verdicts.length + examples.length === 0) return 'nothing'
  const said = new Set<State>([...verdicts, ...examples].map(({ state }) => state))
  for (const [state, count] of Object.entries(summary)) if (count > 0) said.add(state as State)
  const worst = (['fail', 'harness-error', 'config-error'] as const).find((state) => said.has(state))
  if (worst) return worst
  if (!said.has('pass') && !said.has('warn')) return 'nothing'
  return (['could-not-run', 'warn'] as const).find((state) => said.has(state)) ?? 'pass'
}

/** Things by what a function says of them, in the order in which they come. */
export function grouped<T>(all: readonly T[], by: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const group = groups.get(by(one))
    if (group) group.push(one)
    else groups.set(by(one), [one])
  }
  return groups
}

/** The entity that a rule speaks of: `bid` of `bid.within-tender-period`. */
export const entityOf = (rule: string): string => rule.split('.', 1)[0] ?? rule

/** How many are in each state: verdicts, and examples about no rule; all examples while there are no verdicts. */
export function totalsOf({
  verdicts,
  examples,
}: Pick<Run, 'verdicts' | 'examples'>): Readonly<Record<State, number>> {
  const counts = Object.fromEntries(states.map((state) => [state, 0])) as Record<State, number>
  for (const { state } of verdicts) counts[state]++
  for (const { rule, state } of examples) if (rule === undefined || verdicts.length === 0) counts[state]++
  return counts
}
