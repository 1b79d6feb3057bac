import { incomeShare, savings } from '../../fixtures/payloads/measure.ts'
import { planProcedures } from '../../simulator/domain/code-lists/plan-lists.ts'
import { belowThreshold } from '../../simulator/domain/methods/below-threshold.ts'
import { methods } from '../../simulator/domain/methods/index.ts'
import { preSelectionLaw } from '../../simulator/domain/tendering/pre-selection-law.ts'
import { exampleConfig, type Flags } from './flags.ts'
import type { Plot } from './procedure.ts'
import { stories } from './stories.ts'

const measures = { amountPerformance: savings, amountPercentage: incomeShare }

/** How a plan says a tender of these methods is open. */
const procedures: readonly (readonly [string, readonly string[]])[] = Object.entries(planProcedures)

/** What `etalon play <method>` plays: the method's example with these flags. Throws FlagError. */
export function plotOf(methodId: string, chosen: Flags = {}): Plot | undefined {
  const method = methods.find(({ id }) => id === methodId)
  if (!method) return undefined
  const { together, plot } = stories[method.id] ?? {}
  const config = exampleConfig(method, chosen, together)
  const { criterion } = method.awarding
  const { preSelection: type } = method
  const planned = procedures.find(([, types]) => types.includes(method.id))
  return {
    method: method.id,
    config,
    lots: [{ amount: 50_000, step: 500 }],
    taxed: method.valueAddedTax === 'free',
    ...(planned && { procurementMethod: planned[0] }),
    ...(method.without.includes('lot') && { lotless: true }),
    ...(config.hasPreSelectionAgreement &&
      type && { preSelection: { type, field: preSelectionLaw(method).field } }),
    ...(criterion !== 'amount' && { measure: measures[criterion] }),
    ...plot?.(config),
  }
}

/** The example of each method with its flags as they are when nobody chooses. */
export const plots: Readonly<Record<string, Plot>> = Object.fromEntries(
  methods.map(({ id }) => [id, plotOf(id) as Plot]),
)

/** Every flag of belowThreshold as it is when nobody chooses. */
export const belowThresholdConfig = exampleConfig(belowThreshold, {})

/** Methods that examples go wrong with: one that is no longer in force, and one that nobody planned. */
export const strayMethods = {
  notInForce: 'aboveThresholdUA.defense',
  notPlanned: 'aboveThreshold',
  secondStage: 'competitiveDialogueUA.stage2',
} as const
