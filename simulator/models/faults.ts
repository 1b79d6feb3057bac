import type { ErrorObject } from 'ajv'
import { isObject } from '../domain/json.ts'
import { pythonRepr, pythonTuple } from '../domain/python-text.ts'
import { codeList } from './code-list.ts'
import type { Described } from './normalise.ts'
import { type Field, type ListField, modelOf, type ObjectSchema, type ScalarField } from './schema.ts'

/** One ajv error that a custom keyword raised: which check, on which field, its words or what it threw. */
interface CheckParams {
  readonly check: string
  readonly field?: string
  readonly wording?: unknown
  readonly thrown?: unknown
}

/** What the translator walks with: ajv's errors by instance path, faults that are switched off. */
interface Walk {
  readonly errors: ReadonlyMap<string, readonly ErrorObject[]>
  readonly disabled: ReadonlySet<string>
}

/**
 * Words ajv's errors as the CDB does: per object first the faults of its fields (with everything below them);
 * only when there are none the checks that see neighbours. Returns undefined when all faults are switched off.
 */
export function describeFaults(
  schema: ObjectSchema,
  data: unknown,
  errors: readonly ErrorObject[],
  disabled: ReadonlySet<string>,
  resource: string,
): Described | undefined {
  const byPath = grouped(errors)
  return describeObject({ errors: byPath, disabled }, schema, data, '', `model:${resource}`)
}

function grouped(errors: readonly ErrorObject[]): ReadonlyMap<string, readonly ErrorObject[]> {
  const byPath = new Map<string, ErrorObject[]>()
  for (const error of errors) {
    const same = byPath.get(error.instancePath)
    if (same) same.push(error)
    else byPath.set(error.instancePath, [error])
  }
  return byPath
}

function describeObject(
  walk: Walk,
  schema: ObjectSchema,
  data: unknown,
  path: string,
  rule: string,
): Described | undefined {
  if (!isObject(data)) return undefined
  const description: { [name: string]: unknown } = {}
  const rules: string[] = []
  const missing = new Set((walk.errors.get(path) ?? []).map((error) => error.params.missingProperty))
  for (const [name, field] of Object.entries(schema.fields)) {
    const found = missing.has(name)
      ? said(walk, [{ words: 'This field is required.', rule: `${rule}.${name}.required` }])
      : describeField(walk, field, data[name], `${path}/${name}`, `${rule}.${name}`)
    if (!found) continue
    description[name] = found.description
    rules.push(...found.rules)
  }
  if (rules.length > 0) return { description, rules }
  return describeChecks(walk, path, rule)
}

/** The checks that see neighbours: per field the first one that speaks. */
function describeChecks(walk: Walk, path: string, rule: string): Described | undefined {
  const description: { [name: string]: unknown } = {}
  const rules: string[] = []
  for (const { check, field = '', wording, thrown } of checksAt(walk, path, 'objectChecks')) {
    if (thrown !== undefined) throw thrown
    const id = `${rule}.${field}.${check}`
    if (field in description || walk.disabled.has(id)) continue
    description[field] = typeof wording === 'string' ? [wording] : wording
    rules.push(id)
  }
  return rules.length > 0 ? { description, rules } : undefined
}

function checksAt(walk: Walk, path: string, keyword: string): readonly CheckParams[] {
  const errors = walk.errors.get(path) ?? []
  return errors.filter((error) => error.keyword === keyword).map((error) => error.params as CheckParams)
}

function describeField(
  walk: Walk,
  field: Field,
  value: unknown,
  path: string,
  rule: string,
): Described | undefined {
  if (value === undefined || field.kind === 'generated') return undefined
  if (field.kind === 'list') return describeList(walk, field, value, path, rule)
  if (field.kind !== 'object') return describeScalar(walk, field, path, rule)
  return value === null
    ? said(walk, [{ words: 'This field is required.', rule: `${rule}.required` }])
    : (describeObject(walk, modelOf(field, value), value, path, rule) ?? describeOwnChecks(walk, path, rule))
}

/** A list: its length, else the faulty elements (good ones leave no gap), else the first check that speaks. */
function describeList(
  walk: Walk,
  field: ListField,
  value: unknown,
  path: string,
  rule: string,
): Described | undefined {
  const keywords = new Set((walk.errors.get(path) ?? []).map((error) => error.keyword))
  const { minItems, maxItems } = field
  if (minItems !== undefined && keywords.has('minItems')) {
    const short = said(walk, [
      { words: `Please provide at least ${counted(minItems)}.`, rule: `${rule}.minItems` },
    ])
    if (short) return short
  }
  if (maxItems !== undefined && keywords.has('maxItems')) {
    const long = said(walk, [
      { words: `Please provide no more than ${counted(maxItems)}.`, rule: `${rule}.maxItems` },
    ])
    if (long) return long
  }
  const items = Array.isArray(value) ? value : []
  const found = items.flatMap((item, n) => describeField(walk, field.of, item, `${path}/${n}`, rule) ?? [])
  if (found.length === 0) return describeOwnChecks(walk, path, rule)
  return { description: found.map((each) => each.description), rules: found.flatMap((each) => each.rules) }
}

function counted(size: number): string {
  return size === 1 ? '1 item' : `${size} items`
}

function describeOwnChecks(walk: Walk, path: string, rule: string): Described | undefined {
  for (const { check, wording, thrown } of checksAt(walk, path, 'fieldChecks')) {
    if (thrown !== undefined) throw thrown
    const id = `${rule}.${check}`
    if (!walk.disabled.has(id))
      return { description: typeof wording === 'string' ? [wording] : wording, rules: [id] }
  }
  return undefined
}

interface Said {
  readonly words: unknown
  readonly rule: string
}

function said(walk: Walk, faults: readonly Said[]): Described | undefined {
  const heard = faults.filter((fault) => !walk.disabled.has(fault.rule))
  if (heard.length === 0) return undefined
  return { description: heard.map((fault) => fault.words), rules: heard.map((fault) => fault.rule) }
}

/** The order in which the CDB speaks of one scalar; a malformed link or address ends the list. */
const scalarOrder = [
  'enum',
  'maxLength',
  'minLength',
  'pattern',
  'format',
  'minimum',
  'maximum',
  'fieldChecks',
]

function describeScalar(walk: Walk, field: ScalarField, path: string, rule: string): Described | undefined {
  const errors = (walk.errors.get(path) ?? []).filter((error) => scalarOrder.includes(error.keyword))
  const ordered = errors.toSorted(
    (one, other) => scalarOrder.indexOf(one.keyword) - scalarOrder.indexOf(other.keyword),
  )
  return said(
    walk,
    ordered.map((error) => scalarFault(field, error, rule)),
  )
}

function scalarFault(field: ScalarField, error: ErrorObject, rule: string): Said {
  const type = field.kind === 'integer' ? 'Int value' : field.kind === 'decimal' ? 'Value' : 'Float value'
  switch (error.keyword) {
    case 'enum':
      return { words: `Value must be one of ${shownChoices(field)}.`, rule: `${rule}.choices` }
    case 'maxLength':
      return { words: 'String value is too long.', rule: `${rule}.maxLength` }
    case 'minLength':
      return { words: 'String value is too short.', rule: `${rule}.minLength` }
    case 'pattern':
      return { words: 'String value did not match validation regex.', rule: `${rule}.pattern` }
    case 'format':
      return { words: malformed(field), rule: `${rule}.format` }
    case 'minimum':
      return { words: `${type} should be greater than ${field.minText ?? field.min}.`, rule: `${rule}.min` }
    case 'maximum':
      return { words: `${type} should be less than ${field.maxText ?? field.max}.`, rule: `${rule}.max` }
    default: {
      const { check, wording, thrown } = error.params as CheckParams
      if (thrown !== undefined) throw thrown
      return { words: wording, rule: `${rule}.${check}` }
    }
  }
}

function malformed(field: ScalarField): string {
  return field.format === 'email' ? 'Not a well formed email address.' : 'Not a well formed URL.'
}

function shownChoices(field: ScalarField): string {
  const choices = field.choices ?? [...codeList(field.choicesFrom ?? '')]
  return field.choicesAs === 'tuple' ? pythonTuple(choices) : pythonRepr(choices)
}
