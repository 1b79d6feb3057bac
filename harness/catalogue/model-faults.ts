import { models } from '../../simulator/models/index.ts'
import type { CheckUse, Field, ObjectSchema, ScalarField, ScalarKind } from '../../simulator/models/schema.ts'

/** Ids of all faults that reading data through some model may find, in the order of the alphabet. */
export function modelFaults(): readonly string[] {
  const ids = new Set<string>()
  for (const [name, schema] of Object.entries(models)) {
    const resource = name.split(/[.@]/, 1)[0] ?? name
    for (const id of ofObject(schema, `model:${resource}`, [])) ids.add(id)
  }
  return [...ids].toSorted()
}

/** `above`: the models on the way down; a model inside itself is not entered again. */
function ofObject(schema: ObjectSchema, at: string, above: readonly ObjectSchema[]): string[] {
  if (above.includes(schema)) return []
  const below = [...above, schema]
  return [
    `${at}.mapping`,
    ...(schema.open ? [] : [`${at}.rogue`]),
    ...Object.entries(schema.fields).flatMap(([name, field]) => ofField(field, `${at}.${name}`, below)),
    ...Object.entries(schema.checks).flatMap(([name, checks]) => ofChecks(checks, `${at}.${name}`)),
  ]
}

const ofChecks = (checks: readonly CheckUse[] | undefined, at: string): string[] =>
  (checks ?? []).map((check) => `${at}.${typeof check === 'string' ? check : check[0]}`)

function ofField(field: Field, at: string, above: readonly ObjectSchema[]): string[] {
  if (field.kind === 'generated') return []
  const own = [...(field.required ? [`${at}.required`] : []), ...ofChecks(field.checks, at)]
  if (field.kind === 'object') {
    const other = field.or ? ofObject(field.or.of, at, above) : []
    return [...own, ...ofObject(field.of, at, above), ...other]
  }
  if (field.kind === 'list') {
    const sizes = (['minItems', 'maxItems'] as const).filter((size) => field[size] !== undefined)
    return [...own, ...sizes.map((size) => `${at}.${size}`), ...ofField(field.of, at, above)]
  }
  return [...own, ...ofLimits(field).map((limit) => `${at}.${limit}`)]
}

const LIMITS = ['maxLength', 'minLength', 'pattern', 'format', 'min', 'max'] as const

/** What may keep a value from being read at all. */
const UNREADABLE: Partial<Record<ScalarKind, readonly string[]>> = {
  any: [],
  decimalText: ['decimal'],
  md5: ['length', 'hexadecimal'],
  hash: ['type', 'length', 'hexadecimal'],
}

function ofLimits(field: ScalarField): string[] {
  const chosen = field.choices !== undefined || field.choicesFrom !== undefined
  return [
    ...(UNREADABLE[field.kind] ?? [field.kind]),
    ...(chosen ? ['choices'] : []),
    ...LIMITS.filter((limit) => field[limit] !== undefined),
  ]
}
