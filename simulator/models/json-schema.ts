import { codeList } from './code-list.ts'
import type { Field, ListField, ObjectField, ObjectSchema, ScalarField, ScalarKind } from './schema.ts'

/** A JSON Schema (draft-07 subset) with two keywords of ours: `fieldChecks`, `objectChecks`. */
export type JsonSchema = { [keyword: string]: unknown }

/** Types by scalar kind, of the converted value. */
const types: { readonly [K in ScalarKind]?: string } = {
  text: 'string',
  number: 'number',
  integer: 'integer',
  decimal: 'number',
  decimalText: 'string',
  boolean: 'boolean',
  date: 'string',
  duration: 'string',
  md5: 'string',
  hash: 'string',
}

/**
 * Many models as schemas that refer to each other (`#/definitions/<name>`): every model under its name, and what is
 * nested in them once, under the CDB's name for it.
 */
export function jsonSchemas(models: Readonly<Record<string, ObjectSchema>>): { [name: string]: JsonSchema } {
  const names = new Map<ObjectSchema, string>()
  const definitions: { [name: string]: JsonSchema } = {}
  for (const [name, schema] of Object.entries(models)) {
    definitions[name] = {}
    if (!names.has(schema)) names.set(schema, name)
  }
  const define = definer(names, definitions)
  for (const [name, schema] of Object.entries(models)) {
    const first = names.get(schema)
    definitions[name] = first === name ? objectSchema(schema, define) : { $ref: `#/definitions/${first}` }
  }
  return definitions
}

/** Writes a nested model down where that was not done yet, and says by which reference it is found. */
type Define = (nested: ObjectSchema) => string

/** Writes every nested model down once, under its name. */
function definer(names: Map<ObjectSchema, string>, definitions: { [name: string]: JsonSchema }): Define {
  const named: Define = (nested) => {
    const known = names.get(nested)
    if (known) return known
    const name = free(nested.name, definitions)
    names.set(nested, name)
    definitions[name] = {}
    definitions[name] = objectSchema(nested, define)
    return name
  }
  const define: Define = (nested) => `#/definitions/${named(nested)}`
  return define
}

function free(name: string, taken: object): string {
  let candidate = name
  for (let copy = 2; candidate in taken; copy++) candidate = `${name}${copy}`
  return candidate
}

/** The model alone; `define` takes care of what is nested in it. */
export function objectSchema(schema: ObjectSchema, define: Define): JsonSchema {
  const fields = Object.entries(schema.fields)
  const required = fields.filter(([, field]) => field.required).map(([name]) => name)
  const properties = Object.fromEntries(fields.map(([name, field]) => [name, fieldSchema(field, define)]))
  const checks = Object.keys(schema.checks).length > 0 ? { objectChecks: schema.checks } : {}
  return { type: 'object', properties, ...(required.length > 0 ? { required } : {}), ...checks }
}

function fieldSchema(field: Field, define: Define): JsonSchema {
  switch (field.kind) {
    case 'generated':
      return {}
    case 'object':
      return field.checks
        ? { allOf: [nestedSchema(field, define)], fieldChecks: field.checks }
        : nestedSchema(field, define)
    case 'list':
      return listSchema(field, define)
    default:
      return scalarSchema(field)
  }
}

function nestedSchema(field: ObjectField, define: Define): JsonSchema {
  const one = { $ref: define(field.of) }
  if (!field.or) return one
  return {
    if: { required: [field.or.member] },
    // biome-ignore lint/suspicious/noThenProperty: `then` is a keyword of JSON Schema
    then: { $ref: define(field.or.of) },
    else: one,
  }
}

function listSchema(field: ListField, define: Define): JsonSchema {
  return present({
    type: 'array',
    items: fieldSchema(field.of, define),
    minItems: field.minItems,
    maxItems: field.maxItems,
    fieldChecks: field.checks,
  })
}

function scalarSchema(field: ScalarField): JsonSchema {
  const choices =
    field.choices ?? (field.choicesFrom === undefined ? undefined : [...codeList(field.choicesFrom)])
  return present({
    type: types[field.kind],
    enum: choices,
    minLength: field.minLength,
    maxLength: field.maxLength,
    pattern: field.pattern,
    format: field.format,
    minimum: field.min,
    maximum: field.max,
    fieldChecks: field.checks,
  })
}

function present(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([, value]) => value !== undefined))
}
