import { isToCome } from '../../catalogue/untested.ts'
import { allRules } from '../../coverage/rules.ts'
import { changeLists, changeSteps, isRule, type Law } from '../law.ts'
import { type Change, type Lens, through } from '../lens.ts'
import { bending, type Mutant, type Operator } from '../mutant.ts'
import type { Sighted } from '../sighted.ts'

/** Every rule switched off, but those of methods to come. */
export function rulesOff({ told }: Sighted): Mutant[] {
  const rules = new Set(allRules().map(({ id }) => id))
  return [...rules]
    .filter((id) => !isToCome(id))
    .sort()
    .map((id) => ({
      id: `off ${id}`,
      operator: 'off',
      target: id,
      words: `${id} is not asked`,
      toldBy: told([`refused\t${id}`], { rule: id }),
      bend: () => ({ disabledRules: [id] }),
    }))
}

/** Every rule that was seen to depend on a value, with that value seen otherwise. */
export function rulesThroughLenses({ starting, told }: Sighted): Mutant[] {
  const found = new Map<string, { rule: string; lens: Lens }>()
  for (const key of [...starting('sense'), ...starting('tells')]) {
    const [, rule = '', lens = '{}'] = key.split('\t')
    found.set(`${rule}\t${lens}`, { rule, lens: JSON.parse(lens) as Lens })
  }
  return [...found].map(([key, { rule, lens }]) => {
    const words = inWords(lens)
    return {
      id: `${operatorOf(lens)} ${rule}: ${words}`,
      operator: operatorOf(lens),
      target: rule,
      words: `${rule} sees ${words}`,
      toldBy: told([`tells\t${key}`], { rule }),
      bend: bending((law) => lookingThrough(law, rule, lens)),
    }
  })
}

function lookingThrough(law: Law, rule: string, lens: Lens): Law {
  return changeSteps(law, ({ step }) => {
    if (!isRule(step) || step.id !== rule) return step
    const { check } = step
    return { ...step, check: (facts) => sees(check.bind(step), through(facts, lens), facts) }
  })
}

/** What a rule says of facts; of the true ones where it cannot be asked otherwise. */
function sees<F, R>(check: (facts: F) => R, bent: F, facts: F): R {
  try {
    return check(bent)
  } catch {
    return check(facts)
  }
}

function operatorOf({ path, change }: Lens): Operator {
  if ('seconds' in change) return 'second'
  if ('not' in change) return 'condition'
  if ('from' in change) return path.endsWith('status') ? 'status' : 'role'
  return 'unit'
}

function inWords({ path, change }: Lens): string {
  return `${path} ${changeInWords(change)}`
}

function changeInWords(change: Change): string {
  if ('seconds' in change) return `${Math.abs(change.seconds)} s ${change.seconds > 0 ? 'later' : 'earlier'}`
  if ('not' in change) return 'the other way round'
  if ('from' in change) return `${change.from} as ${change.to}`
  return 'add' in change ? `${change.add > 0 ? '+' : '−'}${Math.abs(change.add)}` : `×${change.times}`
}

/** Two neighbouring rules that would both refuse, asked the other way round. */
export function rulesSwapped({ starting, told }: Sighted): Mutant[] {
  return starting('clash').map((key) => {
    const [, at = ''] = key.split('\t')
    return {
      id: `order ${at}`,
      operator: 'order',
      target: at.split('/')[0] ?? at,
      words: `step ${at} is asked after the next one`,
      toldBy: told([key]),
      bend: bending((law) => swapped(law, at)),
    }
  })
}

function swapped(law: Law, at: string): Law {
  return changeLists(law, (entries) => {
    const n = entries.findIndex((entry) => entry.at === at)
    const steps = entries.map(({ step }) => step)
    const [one, other] = [steps[n], steps[n + 1]]
    return n < 0 || !one || !other ? steps : steps.with(n, other).with(n + 1, one)
  })
}
