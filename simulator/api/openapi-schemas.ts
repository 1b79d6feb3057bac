import { jsonSchemas } from '../models/json-schema.ts'
import type { ObjectSchema } from '../models/schema.ts'

/** A model's name as a component's: letters, digits, `.`, `_`, `-`. */
export function schemaName(model: string): string {
  return model.replace(/[^\w.-]/g, '-')
}

/** Our own keywords, as extensions. */
const extensions: Readonly<Record<string, string>> = {
  fieldChecks: 'x-checks',
  objectChecks: 'x-object-checks',
}
const formats: Readonly<Record<string, string>> = { url: 'uri', strictUrl: 'uri' }
const DEFINITIONS = '#/definitions/'

/** The models as component schemas. */
export function openApiSchemas(models: Readonly<Record<string, ObjectSchema>>): Record<string, unknown> {
  const schemas = jsonSchemas(models)
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [schemaName(name), translate(schema)]),
  )
}

function translate(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(translate)
  if (schema === null || typeof schema !== 'object') return schema
  return Object.fromEntries(Object.entries(schema).map(([keyword, value]) => member(keyword, value)))
}

function member(keyword: string, value: unknown): [string, unknown] {
  const extension = extensions[keyword]
  if (extension !== undefined) return [extension, value]
  if (keyword === '$ref')
    return [keyword, `#/components/schemas/${schemaName(String(value).slice(DEFINITIONS.length))}`]
  if (keyword === 'format') return [keyword, formats[String(value)] ?? value]
  if (keyword === 'enum') return [keyword, value]
  if (keyword === 'properties') return [keyword, properties(value as Record<string, unknown>)]
  return [keyword, translate(value)]
}

/** Members may be called as a keyword is (`format`, `enum`): only their schemas are translated. */
function properties(members: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).map(([name, schema]) => [name, translate(schema)]))
}
