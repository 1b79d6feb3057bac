import { isObject } from '../domain/json.ts'
import { pythonType } from '../domain/python-text.ts'
import type { ModelContext } from './context.ts'
import { isUnreadable, readers } from './convert-scalar.ts'
import { printed } from './date.ts'
import { isEmpty, type JsonObject } from './json.ts'
import {
  type Default,
  type Field,
  type ListField,
  modelOf,
  type ObjectField,
  type ObjectSchema,
  type ScalarField,
} from './schema.ts'

/** One description in the CDB's nesting and the ids of all faults inside it. */
export interface Described {
  readonly description: unknown
  readonly rules: readonly string[]
}

/** One reading: what it may look at, and whether something came out empty and must be pruned afterwards. */
interface Reading {
  readonly context: ModelContext
  emptied: boolean
  /** What the last converter that could not convert says. */
  fault: Described | undefined
}

/** Answer of a converter that could not convert. */
const faulty = Symbol('faulty')

function fails(reading: Reading, description: unknown, rules: readonly string[]): typeof faulty {
  reading.fault = { description, rules }
  return faulty
}

/** Reads an object: the value, undefined when it is absent, or `faulty`. `rule`: where it stands, as ids begin. */
type Convert = (value: unknown, reading: Reading, rule: string) => unknown

/** Reads the field of this name of the object at `rule`. */
type ConvertField = (value: unknown, reading: Reading, rule: string, name: string) => unknown

const compiled = new WeakMap<ObjectSchema, Convert>()

/**
 * Reads `data` by the model: types converted, defaults filled, nulls dropped.
 * The faults found here are the CDB's conversion faults; they are reported first and alone.
 */
export function normalise(
  schema: ObjectSchema,
  data: unknown,
  context: ModelContext,
  resource: string,
): { readonly value: unknown; readonly fault: Described | undefined; readonly emptied: boolean } {
  const reading: Reading = { context, emptied: false, fault: undefined }
  const value = converterOf(schema)(data, reading, `model:${resource}`)
  return { value, fault: value === faulty ? reading.fault : undefined, emptied: reading.emptied }
}

function converterOf(schema: ObjectSchema): Convert {
  const known = compiled.get(schema)
  if (known) return known
  const convert = objectConverter(schema)
  compiled.set(schema, convert)
  return convert
}

function objectConverter(schema: ObjectSchema): Convert {
  const steps = Object.entries(schema.fields).map(([name, field]): Step => ({ name, field }))
  const known = new Map(steps.map((step) => [step.name, step]))
  const fillers = steps.filter(({ field }) => fillsItself(field))
  const finished = schema.computed !== undefined || steps.some(({ field }) => field.printsNone)
  return (value, reading, rule) => {
    if (!isObject(value)) return wrongMapping(schema, value, reading, rule)
    const data: JsonObject = {}
    const faults: Faults = { description: {}, rules: [] }
    readGiven(known, schema.open === true, value, reading, rule, data, faults)
    fill(fillers, value, reading, rule, data, faults)
    if (faults.rules.length > 0) return fails(reading, faults.description, faults.rules)
    if (finished || isEmpty(data)) reading.emptied = true
    return data
  }
}

function readGiven(
  known: ReadonlyMap<string, Step>,
  isOpen: boolean,
  value: JsonObject,
  reading: Reading,
  rule: string,
  data: JsonObject,
  faults: Faults,
): void {
  for (const name of Object.keys(value)) {
    const step = known.get(name)
    if (step && exists(step.field, reading.context)) readField(step, value[name], reading, rule, data, faults)
    else if (!isOpen) noteRogue(name, value[name], reading.context, rule, data, faults)
  }
}

/** Fields the sender left out and that get a value of ours. */
function fill(
  fillers: readonly Step[],
  value: JsonObject,
  reading: Reading,
  rule: string,
  data: JsonObject,
  faults: Faults,
): void {
  for (const step of fillers) {
    if (!Object.hasOwn(value, step.name)) readField(step, undefined, reading, rule, data, faults)
  }
}

function fillsItself(field: Field): boolean {
  return 'generate' in field || ('default' in field && field.default !== undefined)
}

/** One field and its converter, made at first use: models refer to each other. */
interface Step {
  readonly name: string
  readonly field: Field
  convert?: ConvertField
}

/** Some fields exist in sandboxes only. */
function exists(field: Field, context: ModelContext): boolean {
  return context.sandbox || !('sandboxOnly' in field && field.sandboxOnly)
}

function readField(
  step: Step,
  raw: unknown,
  reading: Reading,
  rule: string,
  data: JsonObject,
  faults: Faults,
): void {
  step.convert ??= fieldConverter(step.field)
  const value = step.convert(raw, reading, rule, step.name)
  if (value === faulty) noteFault(step.name, raw, reading.fault as Described, reading.context, data, faults)
  else if (value !== undefined) data[step.name] = value
}

/** A fault of one field; when it is switched off the sender's value stays as it is. */
function noteFault(
  name: string,
  raw: unknown,
  fault: Described,
  context: ModelContext,
  data: JsonObject,
  faults: Faults,
): void {
  if (fault.rules.every((id) => context.disabled.has(id))) data[name] = raw
  else {
    faults.description[name] = fault.description
    faults.rules.push(...fault.rules)
  }
}

interface Faults {
  readonly description: JsonObject
  readonly rules: string[]
}

/** A member no field is named after. It may have any name: it must not reach a setter. */
function noteRogue(
  name: string,
  raw: unknown,
  context: ModelContext,
  rule: string,
  data: JsonObject,
  faults: Faults,
): void {
  const id = `${rule}.rogue`
  const isAllowed = context.disabled.has(id)
  if (!isAllowed) faults.rules.push(id)
  const value = isAllowed ? raw : 'Rogue field'
  const member = { value, enumerable: true, writable: true, configurable: true }
  Object.defineProperty(isAllowed ? data : faults.description, name, member)
}

function wrongMapping(schema: ObjectSchema, value: unknown, reading: Reading, rule: string): typeof faulty {
  const words = `Please use a mapping for this field or ${schema.name} instance instead of ${pythonType(value)}.`
  return fails(reading, [words], [`${rule}.mapping`])
}

function wrongChoice(one: ObjectSchema, other: ObjectSchema, reading: Reading, rule: string): typeof faulty {
  const words = `Please use a mapping for this field or an instance of one of: ${other.name}, ${one.name}`
  return fails(reading, [words], [`${rule}.mapping`])
}

function fieldConverter(field: Field): ConvertField {
  if (field.kind === 'generated') return (_value, { context }) => made(field.generate, context)
  if (field.kind === 'object') return nestedConverter(field)
  if (field.kind === 'list') return listConverter(field)
  return scalarConverter(field)
}

function scalarConverter(field: ScalarField): ConvertField {
  const read = readers[field.kind]
  return (value, reading, rule, name) => {
    const given = value === null || value === undefined ? defaultOf(field.default, reading.context) : value
    if (given === undefined) return undefined
    const converted = read(given, field)
    if (!isUnreadable(converted) || field.kind === 'any') return converted
    return fails(reading, [converted.unreadable], [`${rule}.${name}.${converted.constraint}`])
  }
}

function nestedConverter(field: ObjectField): ConvertField {
  return (value, reading, rule, name) => {
    const given = value === null || value === undefined ? defaultOf(field.default, reading.context) : value
    if (given === undefined) return undefined
    const at = `${rule}.${name}`
    if (field.or && !isObject(given)) return wrongChoice(field.of, field.or.of, reading, at)
    return converterOf(modelOf(field, given))(given, reading, at)
  }
}

function listConverter(field: ListField): ConvertField {
  const element = fieldConverter(field.of)
  return (value, reading, rule, name) => {
    const given = value === null || value === undefined ? defaultOf(field.default, reading.context) : value
    if (given === undefined) return undefined
    const items: unknown[] = []
    for (const item of forced(given)) {
      const converted = element(item, reading, rule, name)
      if (converted === faulty) return faulty
      items.push(converted ?? null)
    }
    if (items.length === 0) reading.emptied = true
    return items
  }
}

/** Anything can be a list: an object with numeric keys is ordered by them, a single value becomes a list of one. */
function forced(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  if (!isObject(value)) return [value]
  const keys = Object.keys(value)
  if (!keys.every((key) => /^\d+$/.test(key))) return [value]
  return keys.sort((one, other) => Number(one) - Number(other)).map((key) => value[key])
}

function defaultOf(source: Default | undefined, context: ModelContext): unknown {
  if (source === undefined) return undefined
  if (!('value' in source)) return made(source.generate, context)
  return typeof source.value === 'object' ? structuredClone(source.value) : source.value
}

function made(what: 'id' | 'now' | 'nothing', context: ModelContext): unknown {
  if (what === 'nothing') return undefined
  return what === 'id' ? context.id() : printed(context.now)
}
