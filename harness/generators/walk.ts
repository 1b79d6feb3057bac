import { codeList } from '../../simulator/models/code-list.ts'
import type { Field, ListField, ObjectSchema, ScalarField } from '../../simulator/models/schema.ts'
import type { Dice } from './dice.ts'
import { recipes } from './recipes.ts'
import { emailOf, linkOf, wordsFor } from './words.ts'

/** A JSON object that is being made. */
export type Json = Record<string, unknown>

/**
 * An object that reads as its model says: members that are `given` as they are (undefined: left out), those that the
 * model requires, and of the others some. What a member may be is read from the model; what several must be together
 * stands in the recipes.
 */
export function made(schema: ObjectSchema, dice: Dice, given: Json = {}): Json {
  const known: Json = { ...recipes[schema.name]?.(dice), ...given }
  const object: Json = {}
  for (const [name, field] of Object.entries(schema.fields)) {
    const value = name in known ? known[name] : fieldValue(name, field, dice, isDemanded(schema, name))
    if (value !== undefined) object[name] = value
  }
  return object
}

/** The model of the members of a list, or of a nested object. Throws when the schema has no such member. */
export function modelAt(schema: ObjectSchema, ...path: readonly string[]): ObjectSchema {
  return path.reduce((at, name) => {
    const field = at.fields[name]
    const of = field?.kind === 'list' ? field.of : field
    if (of?.kind !== 'object') throw new Error(`${at.name} has no objects called ${name}`)
    return of.of
  }, schema)
}

const RUSSIAN = /_ru$/

/** Some members are required by a check of the whole. */
const isDemanded = ({ checks }: ObjectSchema, name: string): boolean =>
  checks[name]?.includes('given') ?? false

function fieldValue(name: string, field: Field, dice: Dice, isDemanded: boolean): unknown {
  if (field.kind === 'generated' || RUSSIAN.test(name)) return undefined
  const isOptional = !field.required || ('default' in field && field.default !== undefined)
  if (isOptional && !isDemanded && !dice.chance(dice.richness)) return undefined
  return madeValue(name, field, dice)
}

function madeValue(name: string, field: Field, dice: Dice): unknown {
  if (field.kind === 'generated') return undefined
  if (field.kind === 'object') return made(field.of, dice)
  if (field.kind === 'list') return listOf(name, field, dice)
  return field.sandboxOnly ? undefined : scalarOf(name, field, dice)
}

function listOf(name: string, field: ListField, dice: Dice): unknown[] | undefined {
  const { minItems = 1, maxItems = 2 } = field
  const values = Array.from({ length: dice.whole(minItems, Math.max(minItems, maxItems)) }, () =>
    madeValue(name, field.of, dice),
  )
  return values.includes(undefined) ? undefined : values
}

/** A value of a scalar alone: neither too small nor too long, and a word of its list. */
function scalarOf(name: string, field: ScalarField, dice: Dice): unknown {
  const { choices, choicesFrom, min = 0, max = 1000, precision = 2 } = field
  if (choices) return dice.pick(choices)
  if (choicesFrom !== undefined) return dice.pick([...codeList(choicesFrom)])
  switch (field.kind) {
    case 'text':
      return textOf(name, field, dice)
    case 'boolean':
      return dice.chance(0.5)
    case 'integer':
      return dice.whole(Math.ceil(min), Math.floor(max))
    case 'number':
      return dice.whole(Math.ceil(min), Math.floor(max))
    case 'decimal':
      return dice.whole(Math.ceil(min * 10 ** precision), Math.floor(max * 10 ** precision)) / 10 ** precision
    case 'decimalText':
      return String(dice.whole(min, max))
    case 'md5':
      return dice.hex()
    case 'hash':
      return `md5:${dice.hex()}`
    default:
      // Periods are planned, and of what may be anything nobody knows what it is for.
      return undefined
  }
}

function textOf(name: string, { format, maxLength }: ScalarField, dice: Dice): string {
  if (format === 'email') return emailOf(dice)
  return (format === undefined ? wordsFor(name, dice) : linkOf(dice)).slice(0, maxLength)
}
