import type { Route } from '../../simulator/api/route.ts'
import { operationRoutes } from '../../simulator/api/routes.ts'
import { stepsOf, withSteps } from '../../simulator/domain/asked.ts'
import type { Branch, Effect, Operation, Step } from '../../simulator/domain/command.ts'
import type { Facts } from '../../simulator/domain/facts.ts'
import type { Method } from '../../simulator/domain/method.ts'
import type { Rule } from '../../simulator/domain/rule.ts'

/** The law as data: every address with its operation, its steps and its view. */
export type Law = readonly Route[]
export type LawStep = Step<Facts>

export const publishedLaw: Law = operationRoutes

/** A step in its list: as it is published, and as the changes below it have left it. */
export interface Entry {
  readonly origin: LawStep
  readonly step: LawStep
  /** Type of the operation, and where in it: `bid.submit/12.1`. */
  readonly at: string
}

export const isEffect = (step: LawStep): step is Effect<Facts> => typeof step === 'function'
export const isBranch = (step: LawStep): step is Branch<Facts> => typeof step === 'object' && 'when' in step
export const isRule = (step: LawStep): step is Rule<Facts> => typeof step === 'object' && 'check' in step

type ListChange = (entries: readonly Entry[], operation: Operation) => readonly LawStep[]

/** A law whose lists of steps are changed, those inside branches first. */
export function changeLists(law: Law, change: ListChange): Law {
  return changeOperations(law, (operation) =>
    withSteps(
      operation,
      changed(stepsOf(operation), `${operation.type}/`, (entries) => change(entries, operation)),
    ),
  )
}

function changed(
  steps: readonly LawStep[],
  place: string,
  change: (entries: readonly Entry[]) => readonly LawStep[],
): readonly LawStep[] {
  return change(
    steps.map((origin, n) => {
      const at = `${place}${n + 1}`
      const step = isBranch(origin) ? { ...origin, steps: changed(origin.steps, `${at}.`, change) } : origin
      return { origin, step, at }
    }),
  )
}

/** A law whose steps are changed one by one; `undefined` leaves a step out. */
export function changeSteps(law: Law, change: (entry: Entry) => LawStep | undefined): Law {
  return changeLists(law, (entries) => entries.flatMap((entry) => change(entry) ?? []))
}

/** A law whose operations are changed; an operation behind several addresses stays one. */
export function changeOperations(law: Law, change: (operation: Operation) => Operation): Law {
  const known = new Map<Operation, Operation>()
  return law.map((route) => {
    const operation = known.get(route.operation) ?? change(route.operation)
    known.set(route.operation, operation)
    return { ...route, operation }
  })
}

/** A law that reads other method tables. */
export function changeMethods(law: Law, change: (method: Method) => Method): Law {
  const put = (facts: Facts) => {
    const holder = facts as { method?: Method }
    if (holder.method) holder.method = change(holder.method)
  }
  const afterwards =
    <R>(act: (facts: Facts) => R) =>
    (facts: Facts): R => {
      const said = act(facts)
      put(facts)
      return said
    }
  const scoped = changeOperations(law, (operation) =>
    withSteps({ ...operation, scope: afterwards(operation.scope) }, stepsOf(operation)),
  )
  // An effect may open another tender, or make one.
  return changeSteps(scoped, ({ step }) => (isEffect(step) ? afterwards(step) : step))
}

/** A law that shows what it decided otherwise. */
export function changeReplies(law: Law, change: (route: Route) => Route['reply'] | undefined): Law {
  return law.map((route) => ({ ...route, reply: change(route) ?? route.reply }))
}
