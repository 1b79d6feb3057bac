import { cpvPharmPrefix, dk021Codes } from '../../simulator/domain/code-lists/cpv.ts'
import type { Method } from '../../simulator/domain/method.ts'
import type { ObjectSchema } from '../../simulator/models/schema.ts'
import type { AgreementFacts } from './agreement.ts'
import type { Dice } from './dice.ts'
import type { Price } from './money.ts'
import type { Shape } from './shape.ts'
import { type Json, made, modelAt } from './walk.ts'

/** What is bought: lots and their items. Without lots items stand by themselves. */
export interface Subject {
  readonly lots: readonly Json[]
  readonly items: readonly Json[]
  readonly total: number
}

const CLASS = 4

/** Codes of goods, services and works by class; medicines are told by more than a code, so no example is one. */
const classes = new Map<string, string[]>()
for (const code of dk021Codes()) {
  const group = classes.get(code.slice(0, CLASS)) ?? []
  if (!code.startsWith(cpvPharmPrefix)) classes.set(code.slice(0, CLASS), [...group, code])
}
const listed = [...classes.values()].filter(({ length }) => length > 0)

/** What a purchase from the catalogue names of it. */
export interface Market {
  readonly category: string
  readonly classification: string
}

/** Lots and items as planned, each with an id. `buyers`: those for whom items are. */
export function subjectOf(
  schema: ObjectSchema,
  {
    shape,
    method,
    price,
    agreement,
    codes,
    category,
    buyers,
    dice,
  }: {
    readonly shape: Shape
    readonly method: Method
    readonly price: Price
    readonly agreement: AgreementFacts | undefined
    readonly codes: readonly string[]
    readonly category: string | undefined
    readonly buyers: readonly Json[] | undefined
    readonly dice: Dice
  },
): Subject {
  const amounts = Array.from({ length: Math.max(1, shape.lots) }, () => price.amount())
  const hasLots = shape.lots > 0 && !method.without.includes('lot')
  const lots = hasLots
    ? amounts.map((amount) => lotOf(modelAt(schema, 'lots'), shape, price, amount, dice))
    : []
  const itemModel = modelAt(schema, 'items')
  const places = hasLots ? lots.map(({ id }) => id) : [undefined]
  // Where winners share the quantity of a lot it has one item.
  const each = shape.config.awardingByItemUnitValue ? 1 : shape.items
  const items = places.flatMap((relatedLot) =>
    Array.from({ length: each }, (_, n) =>
      made(itemModel, dice, {
        id: dice.hex(),
        ...goodsOf(itemModel, { codes, agreement, category, shape }, dice),
        quantity: n === 0 || category !== undefined || dice.chance(0.9) ? dice.whole(1, 1000) : 0,
        relatedLot,
        relatedBuyer: buyers && dice.pick(buyers).id,
      }),
    ),
  )
  return { lots, items, total: amounts.reduce((sum, amount) => Math.round((sum + amount) * 100) / 100, 0) }
}

function lotOf(schema: ObjectSchema, shape: Shape, price: Price, amount: number, dice: Dice): Json {
  const guarantee = shape.guaranteed ? { amount: dice.whole(1, 10_000), currency: shape.currency } : undefined
  return made(schema, dice, { id: dice.hex(), status: undefined, ...price.lot(amount), guarantee })
}

/** Codes of what is bought: some of one class, or what catalogue or agreement is for. With a template it is one. */
export function codesOf(
  { template }: Shape,
  agreement: AgreementFacts | undefined,
  market: Market | undefined,
  dice: Dice,
): readonly string[] {
  const fixed = market?.classification ?? agreement?.classification
  if (fixed !== undefined) return [fixed]
  const codes = dice.pick(listed)
  return template ? [dice.pick(codes)] : codes
}

/** What an item is: one of the codes, or one of the items of the agreement; and what a unit of it may be worth. */
function goodsOf(
  schema: ObjectSchema,
  {
    codes,
    agreement,
    category,
    shape,
  }: {
    readonly codes: readonly string[]
    readonly agreement: AgreementFacts | undefined
    readonly category: string | undefined
    readonly shape: Shape
  },
  dice: Dice,
): Json {
  if (agreement?.items) {
    const { description, classification, unit } = dice.pick(agreement.items)
    return { description, classification, unit, category: undefined, profile: undefined }
  }
  const id = dice.pick(codes)
  const isWorth = dice.chance(dice.richness / 2)
  const value = { amount: dice.whole(1, 1000), currency: shape.currency, valueAddedTaxIncluded: false }
  return {
    classification: { scheme: 'ДК021', id, description: `Код ${id}` },
    ...(isWorth && { unit: made(modelAt(schema, 'unit'), dice, { value }) }),
    category,
    profile: undefined,
  }
}
