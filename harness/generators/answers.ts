import { RequirementResponse } from '../../simulator/models/tender/requirement-response.ts'
import type { Dice } from './dice.ts'
import { type Json, made, modelAt } from './walk.ts'

const list = (value: unknown): readonly Json[] => (value ?? []) as readonly Json[]

/** How much more than the least a bidder has. */
const MORE = 50

/** A bidder's answers to all that is asked of bidders and winners, in one group of each criterion; as it wants them. */
export function answersTo(
  criteria: readonly Json[],
  {
    lots,
    items,
    tenderer,
  }: { readonly lots: readonly unknown[]; readonly items: readonly Json[]; readonly tenderer: unknown },
  dice: Dice,
): Json[] {
  const concerned = criteria.filter(
    ({ source, relatesTo, relatedItem }) =>
      (source === 'tenderer' || source === 'winner') && concerns(relatesTo, relatedItem, lots, items),
  )
  return concerned.flatMap(({ source, requirementGroups }) =>
    list(dice.pick(list(requirementGroups)).requirements).map((requirement) =>
      made(RequirementResponse, dice, {
        id: dice.hex(),
        requirement: { id: requirement.id },
        ...valuesFor(requirement, dice),
        relatedItem: undefined,
        relatedTenderer: dice.chance(dice.richness) ? { id: tenderer } : undefined,
        period: undefined,
        evidences: source === 'tenderer' ? proofOf(requirement, dice) : undefined,
      }),
    ),
  )
}

function concerns(
  relatesTo: unknown,
  related: unknown,
  lots: readonly unknown[],
  items: readonly Json[],
): boolean {
  if (relatesTo === 'lot') return lots.includes(related)
  return relatesTo !== 'item' || items.some(({ id }) => id === related)
}

/** A value or values that the requirement takes. */
function valuesFor(
  { dataType, expectedValue, expectedValues, minValue, expectedMaxItems }: Json,
  dice: Dice,
): Json {
  const noValue = { value: undefined, values: undefined }
  if (expectedValues !== undefined) {
    const words = expectedValues as readonly string[]
    const most = Number(expectedMaxItems ?? words.length)
    return { ...noValue, values: words.slice(0, dice.whole(1, Math.min(most, words.length))) }
  }
  if (expectedValue !== undefined) return { ...noValue, value: expectedValue }
  if (dataType === 'boolean') return { ...noValue, value: dice.chance(0.5) }
  return { ...noValue, value: Number(minValue ?? 0) + dice.whole(0, MORE) }
}

/** A statement, where one is among what may prove it. */
function proofOf({ eligibleEvidences }: Json, dice: Dice): Json[] | undefined {
  const types = list(eligibleEvidences).map(({ type }) => type ?? 'statement')
  if (!dice.chance(dice.richness) || (types.length > 0 && !types.includes('statement'))) return undefined
  const evidence = modelAt(RequirementResponse, 'evidences')
  return [made(evidence, dice, { id: dice.hex(), type: 'statement', relatedDocument: undefined })]
}
