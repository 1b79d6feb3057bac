import { operationRoutes } from '../../simulator/api/routes.ts'
import { rulesOf } from '../../simulator/domain/asked.ts'
import type { Rule } from '../../simulator/domain/rule.ts'

/** Every rule that some operation of the route table asks, each object once. */
export function allRules(): readonly Rule[] {
  return [...new Set(operationRoutes.flatMap(({ operation }) => rulesOf(operation)))]
}
