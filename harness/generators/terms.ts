import {
  milestoneCodes,
  milestoneTitles,
  milestoneTypes,
} from '../../simulator/domain/code-lists/milestones.ts'
import type { ObjectSchema } from '../../simulator/models/schema.ts'
import type { Dice } from './dice.ts'
import { type Json, made, modelAt } from './walk.ts'

const WHOLE = 100
/** At most so many milestones of one type, each at most so many days long. */
const MOST = 3
const LONGEST = 1000

/** Delivery and payment, for the tender as a whole or for each of its lots: of each type the percentages make a hundred. */
export function milestonesOf(schema: ObjectSchema, lots: readonly unknown[], dice: Dice): Json[] {
  const places = lots.length ? lots : [undefined]
  return places.flatMap((relatedLot) =>
    milestoneTypes
      .flatMap((type) => portions(dice).map((percentage) => ({ type, percentage })))
      .map(({ type, percentage }, n) =>
        made(schema, dice, {
          id: dice.hex(),
          type,
          code: dice.pick(milestoneCodes[type]),
          title: dice.pick(milestoneTitles[type]),
          description: 'Строк рахується з наступного дня',
          percentage,
          duration: made(modelAt(schema, 'duration'), dice, { days: dice.whole(1, LONGEST) }),
          sequenceNumber: n + 1,
          relatedLot,
        }),
      ),
  )
}

/** Whole numbers that make a hundred. */
function portions({ whole }: Dice): readonly number[] {
  const parts: number[] = []
  let left = WHOLE
  for (let n = whole(1, MOST); n > 1; n--) {
    const part = whole(1, left - n + 1)
    parts.push(part)
    left -= part
  }
  return [...parts, left]
}

/** Qualities besides the price, which together weigh no more than `limit` (a share of 1) in any lot. */
export function featuresOf(
  schema: ObjectSchema,
  {
    count,
    limit,
    lots,
    items,
  }: {
    readonly count: number
    readonly limit: number
    readonly lots: readonly Json[]
    readonly items: readonly Json[]
  },
  dice: Dice,
): Json[] | undefined {
  if (!count) return undefined
  // In hundredths, so that no sum is above the limit by the last digit of a fraction.
  const most = Math.floor((limit * WHOLE) / count)
  return Array.from({ length: count }, () => {
    const featureOf = dice.pick(lots.length ? ['tenderer', 'lot', 'item'] : ['tenderer', 'item'])
    const related = { tenderer: [], lot: lots, item: items }[featureOf] as readonly Json[]
    const choice = modelAt(schema, 'enum')
    const choices = [...new Set([0, dice.whole(1, most), dice.whole(1, most)])]
    return made(schema, dice, {
      code: dice.hex(),
      featureOf,
      relatedItem: related.length ? dice.pick(related).id : undefined,
      enum: choices.map((value) => made(choice, dice, { value: value / WHOLE })),
    })
  })
}
