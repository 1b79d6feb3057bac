import { isObject } from '../domain/json.ts'
import type { ModelContext } from './context.ts'
import type { JsonObject } from './json.ts'
import { computationNamed } from './keywords/computed.ts'
import { type Field, modelOf, type ObjectSchema } from './schema.ts'

/**
 * Drops what the CDB does not print: empty lists, empty objects, also inside lists. Only after the checks,
 * which see them. Fields of any JSON stay as they are. Returns undefined when nothing is left.
 */
export function prune(schema: ObjectSchema, data: JsonObject, context: ModelContext): JsonObject | undefined {
  for (const name of schema.computed ?? []) Object.assign(data, computationNamed(name)(data, context))
  for (const [name, field] of Object.entries(schema.fields)) {
    if (data[name] === undefined && !field.printsNone) continue
    const kept = prunedField(field, data[name] ?? null, context) ?? nothing(field)
    if (kept === undefined) delete data[name]
    else data[name] = kept
  }
  return Object.keys(data).length > 0 ? data : undefined
}

/** What is printed for an empty value: most often nothing. */
function nothing(field: Field): unknown {
  if (!field.printsNone) return undefined
  return field.kind === 'list' ? [] : null
}

function prunedField(field: Field, value: unknown, context: ModelContext): unknown {
  if (field.kind === 'object') return isObject(value) ? prune(modelOf(field, value), value, context) : value
  if (field.kind !== 'list' || !Array.isArray(value)) return value
  const kept = value.map((item) => prunedField(field.of, item, context)).filter((item) => item !== undefined)
  return kept.length > 0 ? kept : undefined
}
