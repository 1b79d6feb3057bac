import { type Operation, type Step, when } from './command.ts'
import type { Facts } from './facts.ts'
import type { Rule } from './rule.ts'
import { bodyIsJson, notPermitted } from './rules/access.ts'
import { isRestrictedHere, openedRestrictedData } from './rules/accreditation.ts'

const known = new WeakMap<object, readonly Step<Facts>[]>()

/** All that an operation asks and does once its objects are found: what is asked of every operation, then its own steps. */
export function stepsOf(operation: Operation): readonly Step<Facts>[] {
  const steps = known.get(operation) ?? [...before(operation), ...(operation.steps as readonly Step<Facts>[])]
  known.set(operation, steps)
  return steps
}

/** The same operation, but it asks and does exactly these steps: for laws other than the published one. */
export function withSteps(operation: Operation, steps: readonly Step<Facts>[]): Operation {
  const other: Operation = { ...operation }
  known.set(other, steps)
  return other
}

function before({ reads, groups, json }: Operation): Step<Facts>[] {
  return [
    ...(reads ? [] : [when(isRestrictedHere, openedRestrictedData)]),
    ...(groups ? [notPermitted(groups)] : []),
    ...(json ? [bodyIsJson] : []),
  ]
}

/** The rules of an operation in the order in which they are asked. */
export function rulesOf(operation: Operation): readonly Rule[] {
  return stepsOf(operation).flatMap(rulesOfStep) as readonly Rule[]
}

function rulesOfStep(step: Step<Facts>): readonly Rule<Facts>[] {
  if (typeof step === 'function') return []
  return 'when' in step ? step.steps.flatMap(rulesOfStep) : [step]
}
