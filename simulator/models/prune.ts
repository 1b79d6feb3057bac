import { isObject } from '../domain/json.ts'
import type { ModelContext } from './context.ts'
import { isEmpty, type JsonObject } from './json.ts'
import { computationNamed } from './keywords/computed.ts'
import { type Field, modelOf, type ObjectSchema } from './schema.ts'

/**
 * Drops what the CDB does not print: empty lists, empty objects, also inside lists. Only after the checks,
 * which see them. Fields of any JSON stay as they are. Returns undefined when nothing is left.
 */
export function prune(schema: ObjectSchema, data: JsonObject, context: ModelContext): JsonObject | undefined {
  for (const name of schema.computed ?? []) Object.assign(data, computationNamed(name)(data, context))
  const { fields, printed } = known(schema)
  for (const name of Object.keys(data)) {
    const field = fields.get(name)
    const value = data[name]
    if (!field || value === undefined) continue
    const kept = prunedField(field, value, context) ?? nothing(field)
    if (kept === undefined) delete data[name]
    else if (kept !== value) data[name] = kept
  }
  for (const [name, field] of printed) if (data[name] === undefined) data[name] = nothing(field)
  return isEmpty(data) ? undefined : data
}

/** A model's fields by name, and those that are printed when they are absent. */
interface Known {
  readonly fields: ReadonlyMap<string, Field>
  readonly printed: readonly (readonly [name: string, field: Field])[]
}

const models = new WeakMap<ObjectSchema, Known>()

function known(schema: ObjectSchema): Known {
  const seen = models.get(schema)
  if (seen) return seen
  const fields = new Map(Object.entries(schema.fields))
  const made = { fields, printed: [...fields].filter(([, { printsNone }]) => printsNone) }
  models.set(schema, made)
  return made
}

/** What is printed for an empty value: most often nothing. */
function nothing(field: Field): unknown {
  if (!field.printsNone) return undefined
  return field.kind === 'list' ? [] : null
}

function prunedField(field: Field, value: unknown, context: ModelContext): unknown {
  if (field.kind === 'object') return isObject(value) ? prune(modelOf(field, value), value, context) : value
  if (field.kind !== 'list' || !Array.isArray(value)) return value
  const { of } = field
  if (of.kind !== 'object' && of.kind !== 'list') return value.length > 0 ? value : undefined
  const kept: unknown[] = []
  for (const item of value) {
    const one = prunedField(of, item, context)
    if (one !== undefined) kept.push(one)
  }
  return kept.length > 0 ? kept : undefined
}
