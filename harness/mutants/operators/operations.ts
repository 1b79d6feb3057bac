import { stepsOf, withSteps } from '../../../simulator/domain/asked.ts'
import { changeOperations, changeSteps, isBranch, isEffect, type Law, type LawStep } from '../law.ts'
import { bending, type Mutant } from '../mutant.ts'
import type { Sighted } from '../sighted.ts'

/** Places in the law where the same step stands. */
function places(law: Law, fits: (step: LawStep) => boolean): ReadonlyMap<LawStep, readonly string[]> {
  const found = new Map<LawStep, string[]>()
  changeSteps(law, ({ origin, step, at }) => {
    if (fits(origin)) found.set(origin, [...(found.get(origin) ?? []), at])
    return step
  })
  return found
}

const isSeen = (sighted: Sighted, kind: string, at: readonly string[]) =>
  at.map((place) => `${kind}\t${place}`).filter((key) => sighted.has(key))

/** Every effect that ran, forgotten wherever it stands. */
export function effectsForgotten(law: Law, sighted: Sighted): Mutant[] {
  return [...places(law, isEffect)].flatMap(([effect, at]) => {
    const ran = isSeen(sighted, 'ran', at)
    if (!ran.length) return []
    const name = (effect as { name: string }).name || 'a step without a name'
    const [first = ''] = at
    return {
      id: `forget ${first} ${name}`,
      operator: 'forget' as const,
      target: first.split('/')[0] ?? first,
      words: `${name} (${at.join(', ')}) is forgotten`,
      toldBy: sighted.told(ran),
      bend: bending((published) =>
        changeSteps(published, ({ origin, step }) => (origin === effect ? undefined : step)),
      ),
    }
  })
}

/** Every branch taken always, and never. */
export function branchesBent(law: Law, sighted: Sighted): Mutant[] {
  return [...places(law, isBranch)].flatMap(([branch, at]) => [
    ...bentBranch(branch, at, true, isSeen(sighted, 'passed', at), sighted),
    ...bentBranch(branch, at, false, isSeen(sighted, 'taken', at), sighted),
  ])
}

function bentBranch(
  branch: LawStep,
  at: readonly string[],
  always: boolean,
  seen: readonly string[],
  { told }: Sighted,
): Mutant[] {
  if (!seen.length) return []
  const [first = ''] = at
  const operator = always ? 'always' : 'never'
  return [
    {
      id: `${operator} ${first}`,
      operator,
      target: first.split('/')[0] ?? first,
      words: `the steps of ${at.join(', ')} are taken ${operator}`,
      toldBy: told(seen),
      bend: bending((law) =>
        changeSteps(law, ({ origin, step }) =>
          origin === branch && isBranch(step) ? { ...step, when: () => always } : step,
        ),
      ),
    },
  ]
}

/** Every operation that some keys may not try, open to all. */
export function operationsOpened(law: Law, { told, has }: Sighted): Mutant[] {
  const operations = [...new Set(law.map(({ operation }) => operation))].filter(({ groups }) => groups)
  return operations.map(({ type }) => ({
    id: `may ${type}`,
    operator: 'may',
    target: type,
    words: `${type} is open to every key`,
    toldBy: told([`refused-in\t${type}\taccess.group-may-act`].filter(has), { like: 'features/access/' }),
    bend: bending((published) =>
      changeOperations(published, (operation) =>
        operation.type === type
          ? withSteps(
              operation,
              stepsOf(operation).filter((step) => !('id' in step && step.id === 'access.group-may-act')),
            )
          : operation,
      ),
    ),
  }))
}
