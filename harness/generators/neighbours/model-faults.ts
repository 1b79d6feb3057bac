import { codeList } from '../../../simulator/models/code-list.ts'
import {
  type CheckUse,
  type Field,
  modelOf,
  type ObjectSchema,
  type ScalarField,
} from '../../../simulator/models/schema.ts'
import type { Json } from '../walk.ts'
import { brokenChecks, gone } from './checks.ts'
import type { Edit } from './edit.ts'

/** A fault that reading data through its model finds, and the change that makes it. */
export interface ModelFault {
  /** `model:<Resource>.<path>.<constraint>`. */
  readonly rule: string
  readonly fact: string
  readonly edit: Edit
}

/** Every fault that one change of valid data makes, as far as the model itself says what is wrong. */
export function* modelFaultsOf(
  schema: ObjectSchema,
  data: Json,
  rule: string,
  path: readonly string[] = [],
): Generator<ModelFault> {
  if (!schema.open)
    yield fault(`${rule}.rogue`, 'has a member nobody knows', [...path, 'nobodyKnowsThis'], 'x')
  for (const [name, field] of Object.entries(schema.fields)) {
    if (field.kind === 'generated' || ('sandboxOnly' in field && field.sandboxOnly)) continue
    yield* ofField(field, data[name], `${rule}.${name}`, [...path, name])
    yield* ofChecks(schema.checks[name], data[name], data, `${rule}.${name}`, [...path, name])
  }
}

function fault(rule: string, words: string, path: readonly string[], value: unknown): ModelFault {
  return { rule, fact: `${path.join('.')} ${words}`, edit: [path.join('.'), value] }
}

function* ofField(
  field: Field,
  value: unknown,
  rule: string,
  path: readonly string[],
): Generator<ModelFault> {
  if (field.kind === 'generated') return
  if (field.required && !field.default && value !== undefined)
    yield fault(`${rule}.required`, 'is not there', path, isElement(path) ? null : undefined)
  if (field.kind === 'object') yield* ofObject(field, value, rule, path)
  else if (field.kind === 'list') yield* ofList(field, value, rule, path)
  else yield* ofScalar(field, value, rule, path)
}

/** What is taken out of a list leaves no gap; null does. */
const isElement = (path: readonly string[]): boolean => /^\d+$/.test(path.at(-1) ?? '')

function* ofObject(
  field: Extract<Field, { kind: 'object' }>,
  value: unknown,
  rule: string,
  path: readonly string[],
): Generator<ModelFault> {
  yield fault(`${rule}.mapping`, 'is a text', path, 'a text')
  if (value !== undefined) yield* modelFaultsOf(modelOf(field, value), value as Json, rule, path)
}

function* ofList(
  field: Extract<Field, { kind: 'list' }>,
  value: unknown,
  rule: string,
  path: readonly string[],
): Generator<ModelFault> {
  if (!Array.isArray(value) || !value.length) return
  const { minItems, maxItems, checks } = field
  if (minItems) yield fault(`${rule}.minItems`, 'is empty', path, [])
  if (maxItems !== undefined)
    yield fault(`${rule}.maxItems`, 'is too long', path, Array(maxItems + 1).fill(value[0]))
  for (const check of checks ?? []) {
    // Whatever has no identifier yet gets one of its own: it is not the same twice.
    if (Array.isArray(check) && check[0] === 'uniqueBy' && hasAll(value[0], check[1]))
      yield fault(`${rule}.uniqueBy`, 'names the same twice', path, [...value, value[0]])
  }
  yield* ofField(field.of, value[0], rule, [...path, '0'])
}

const hasAll = (value: Json, members: readonly string[]): boolean => members.every((each) => each in value)

/** Values that cannot be read, by kind; and the constraint that says so when it is not the kind. */
const unreadable: Readonly<Record<string, { readonly value: unknown; readonly constraint?: string }>> = {
  text: { value: { not: 'a text' } },
  number: { value: 'багато' },
  integer: { value: 'багато' },
  decimal: { value: 'багато' },
  decimalText: { value: 'багато', constraint: 'decimal' },
  boolean: { value: 'може' },
  date: { value: 'учора' },
  md5: { value: 'abc', constraint: 'length' },
  hash: { value: 'abc', constraint: 'type' },
}

function* ofScalar(
  field: ScalarField,
  value: unknown,
  rule: string,
  path: readonly string[],
): Generator<ModelFault> {
  const odd = unreadable[field.kind]
  if (odd) yield fault(`${rule}.${odd.constraint ?? field.kind}`, 'cannot be read', path, odd.value)
  if (field.kind === 'md5') yield fault(`${rule}.hexadecimal`, 'is not hexadecimal', path, 'z'.repeat(32))
  if (value === undefined) return
  yield* beyondLimits(field, rule, path)
  for (const check of field.checks ?? []) yield* ofChecks([check], value, {}, rule, path)
}

function* beyondLimits(field: ScalarField, rule: string, path: readonly string[]): Generator<ModelFault> {
  const { choices, choicesFrom, min, max, minLength, maxLength, pattern, format } = field
  if (choices || (choicesFrom !== undefined && codeList(choicesFrom).size))
    yield fault(`${rule}.choices`, 'is no word of its list', path, strange(field))
  // A word of another length is no word of the list either.
  if (choices) return
  if (min !== undefined) yield fault(`${rule}.min`, 'is too small', path, min - 1)
  if (max !== undefined) yield fault(`${rule}.max`, 'is too great', path, max + 1)
  if (minLength !== undefined)
    yield fault(`${rule}.minLength`, 'is too short', path, 'x'.repeat(minLength - 1))
  if (maxLength !== undefined)
    yield fault(`${rule}.maxLength`, 'is too long', path, 'x'.repeat(maxLength + 1))
  if (pattern !== undefined)
    yield fault(`${rule}.pattern`, 'is not as the pattern has it', path, 'no such thing!')
  if (format !== undefined) yield fault(`${rule}.format`, `is no ${format}`, path, 'not at all')
}

/** A value of the kind that is not among the choices. */
const strange = ({ kind, choices = [] }: ScalarField): unknown =>
  kind === 'boolean' ? [true, false].find((each) => !choices.includes(each)) : 'немає такого слова'

function* ofChecks(
  checks: readonly CheckUse[] | undefined,
  value: unknown,
  object: Json,
  rule: string,
  path: readonly string[],
): Generator<ModelFault> {
  for (const use of checks ?? []) {
    const name = typeof use === 'string' ? use : use[0]
    const broken = brokenChecks[name]
    const other = broken?.value(value, object)
    if (broken && other !== undefined)
      yield fault(`${rule}.${name}`, broken.words, path, other === gone ? undefined : other)
  }
}
