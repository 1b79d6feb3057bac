import type { ExampleResult, RuleVerdict, State } from './run.ts'

/** What a rule comes to none of whose examples says anything worse, from how many showed it held and refused. */
export type Sides = (held: number, refused: number) => { readonly state: State; readonly message?: string }

/**
 * What the examples say of each rule and method. A rule of a CDB passes only when both sides were seen: an example in which it
 * held, and one in which it, and no other rule, refused. One side alone is not green.
 */
export function judge(examples: readonly ExampleResult[], sides: Sides = bothSides): RuleVerdict[] {
  const groups = new Map<string, ExampleResult[]>()
  for (const example of examples) {
    if (example.rule === undefined) continue
    const key = `${example.rule} ${example.method}`
    groups.set(key, [...(groups.get(key) ?? []), example])
  }
  return [...groups.values()].map((group) => verdictOf(group, sides)).sort(byRuleAndMethod)
}

function verdictOf(examples: readonly ExampleResult[], sides: Sides): RuleVerdict {
  const [{ rule = '', method }] = examples as [ExampleResult]
  const passed = examples.filter(({ state }) => state === 'pass')
  const count = (...sides: ExampleResult['expects'][]) =>
    passed.filter(({ expects }) => sides.includes(expects)).length
  const [held, refused] = [count('held', 'both'), count('refused', 'both')]
  const { state, message } = worstOf(examples) ?? sides(held, refused)
  return {
    rule,
    method,
    state,
    held,
    refused,
    examples: examples.map(({ id }) => id).sort(),
    ...(message !== undefined && { message }),
  }
}

/** The worst of its examples decides; then whether both sides were seen. */
const gravest: readonly State[] = ['config-error', 'harness-error', 'fail', 'could-not-run', 'warn']

function worstOf(examples: readonly ExampleResult[]): ReturnType<Sides> | undefined {
  for (const state of gravest) {
    const found = examples.find((example) => example.state === state)
    if (found) return { state, message: `${found.name}: ${found.message ?? state}` }
  }
  return undefined
}

function bothSides(held: number, refused: number): ReturnType<Sides> {
  if (!refused) return { state: 'could-not-run', message: 'no example in which this rule refused was run' }
  if (!held) return { state: 'could-not-run', message: 'no accepted twin of a refused example was run' }
  return { state: 'pass' }
}

function byRuleAndMethod(a: RuleVerdict, b: RuleVerdict): number {
  return a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.method < b.method ? -1 : 1
}

/** How many of each state there are, examples without a rule included. */
export function summaryOf(
  examples: readonly ExampleResult[],
  verdicts: readonly RuleVerdict[],
): Record<State, number> {
  const summary: Record<State, number> = {
    pass: 0,
    fail: 0,
    warn: 0,
    'could-not-run': 0,
    'not-applicable': 0,
    'config-error': 0,
    'harness-error': 0,
  }
  for (const { state } of verdicts) summary[state] += 1
  for (const { rule, state } of examples) if (rule === undefined) summary[state] += 1
  return summary
}
