import type { Json } from './json.ts'

/** Where a value comes from when the sender gives none. */
export type Default = { readonly value: Json } | { readonly generate: 'id' | 'now' }

/** A use of a named check (simulator/models/keywords): its name, or its name with a parameter. */
export type CheckUse = string | readonly [name: string, parameter: Json]

/** How a scalar is read, checked and printed; the words are the CDB's types. */
export type ScalarKind =
  | 'text'
  | 'number'
  | 'integer'
  | 'decimal'
  | 'decimalText'
  | 'boolean'
  | 'date'
  | 'duration'
  | 'md5'
  | 'hash'
  | 'any'

/** Constraints of a scalar. Absent means unconstrained. */
export interface ScalarLimits {
  readonly default?: Default
  /** Closed list of words. */
  readonly choices?: readonly (string | boolean | number)[]
  /** The CDB prints some choices as a Python tuple. */
  readonly choicesAs?: 'tuple'
  /** Name of a code list that gives the choices (see code-list.ts). */
  readonly choicesFrom?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly format?: 'url' | 'strictUrl' | 'email'
  readonly min?: number
  readonly max?: number
  /** How the CDB prints the limit, when not as JavaScript does ("0.0"). */
  readonly minText?: string
  readonly maxText?: string
  /** Digits after the point of a `decimal`. */
  readonly precision?: number
  readonly checks?: readonly CheckUse[]
  readonly required?: boolean
  /** Printed as null when absent (serialize_when_none=True). */
  readonly printsNone?: boolean
  /** Exists only when SANDBOX_MODE is on; otherwise a rogue field. */
  readonly sandboxOnly?: boolean
}

export interface ScalarField extends ScalarLimits {
  readonly kind: ScalarKind
}

/** A nested object. */
export interface ObjectField {
  readonly kind: 'object'
  readonly of: ObjectSchema
  /** A second model, which is meant when the sender gives the member named here (PolyModelType). */
  readonly or?: { readonly member: string; readonly of: ObjectSchema }
  readonly required?: boolean
  readonly default?: Default
  readonly printsNone?: boolean
  readonly checks?: readonly CheckUse[]
}

/** A list; `checks` run after every element is found good, the first failing one speaks. */
export interface ListField {
  readonly kind: 'list'
  readonly of: Field
  readonly required?: boolean
  readonly printsNone?: boolean
  readonly minItems?: number
  readonly maxItems?: number
  readonly default?: Default
  readonly checks?: readonly CheckUse[]
}

/** Accepted from the sender but never taken: generated (`id`, `now`) or dropped (`nothing`). */
export interface GeneratedField {
  readonly kind: 'generated'
  readonly generate: 'id' | 'now' | 'nothing'
  readonly required?: false
  readonly printsNone?: false
}

export type Field = ScalarField | ObjectField | ListField | GeneratedField
export type Fields = { readonly [name: string]: Field }

/** Checks of whole fields that see their neighbours: field name -> checks, the first failing one speaks. */
export type ObjectChecks = { readonly [field: string]: readonly CheckUse[] }

/** One model: its CDB name (the CDB says it in one message), its fields, its checks. */
export interface ObjectSchema {
  readonly name: string
  readonly fields: Fields
  readonly checks: ObjectChecks
  /** Names of computations (keywords/computed.ts) that write members of good data from their neighbours. */
  readonly computed?: readonly string[]
  /** Unknown members are dropped, not refused (strict=False). */
  readonly open?: boolean
}

/** A model from its fields. `checks` run only when every field (and all below it) is good. */
export function object(name: string, fields: Fields, checks: ObjectChecks = {}): ObjectSchema {
  return { name, fields, checks }
}

/** `base` with fields and checks added or replaced; a check list replaces the one of the same field. */
export function extend(
  base: ObjectSchema,
  name: string,
  fields: Fields = {},
  checks: ObjectChecks = {},
): ObjectSchema {
  return { ...base, name, fields: { ...base.fields, ...fields }, checks: { ...base.checks, ...checks } }
}

/** `base` without some fields (and the checks on them). */
export function omit(base: ObjectSchema, name: string, names: readonly string[]): ObjectSchema {
  const kept = <T>(table: { readonly [key: string]: T }) =>
    Object.fromEntries(Object.entries(table).filter(([key]) => !names.includes(key)))
  return { ...base, name, fields: kept(base.fields), checks: kept(base.checks) }
}

/** Only some fields of `base` (and the checks on them). */
export function pick(base: ObjectSchema, name: string, names: readonly string[]): ObjectSchema {
  return omit(
    base,
    name,
    [...Object.keys(base.fields), ...Object.keys(base.checks)].filter((key) => !names.includes(key)),
  )
}

/** `base` where some fields may be absent (and have no default). */
export function optional(base: ObjectSchema, name: string, names: readonly string[]): ObjectSchema {
  const fields = Object.entries(base.fields).map(([key, field]) => [
    key,
    names.includes(key) ? maybe(field) : field,
  ])
  return { ...base, name, fields: Object.fromEntries(fields) }
}

function maybe(field: Field): Field {
  if (field.kind === 'generated') return field
  const { required: _required, ...rest } = field
  if (!('default' in rest)) return rest
  const { default: _default, ...bare } = rest
  return bare as Field
}

const scalar =
  (kind: ScalarKind) =>
  (limits: ScalarLimits = {}): ScalarField => ({ kind, ...limits })

/** StringType: a string; integers and booleans are turned into text. */
export const text = scalar('text')
/** FloatType. */
export const number = scalar('number')
/** IntType: fractions are cut off. */
export const integer = scalar('integer')
/** DecimalType, printed as a number rounded to `precision` digits (default 3). */
export const decimal = scalar('decimal')
/** StringDecimalType: a decimal kept as text. */
export const decimalText = scalar('decimalText')
/** BooleanType. */
export const boolean = scalar('boolean')
/** IsoDateTimeType: an ISO instant; without an offset it is Kyiv time. */
export const date = scalar('date')
/** MD5Type: 32 hexadecimal digits. */
export const md5 = scalar('md5')
/** HashType of documents: `md5:…`. */
export const hash = scalar('hash')
/** BaseType: any JSON. */
export const any = scalar('any')

/** A link starting with http:// or https://. */
export const url = (limits: ScalarLimits = {}): ScalarField => text({ ...limits, format: 'url' })
/** An electronic mail address. */
export const email = (limits: ScalarLimits = {}): ScalarField => text({ ...limits, format: 'email' })
/** A word from a closed list, the message shows it as a Python list. */
export const oneOf = (
  choices: readonly (string | boolean | number)[],
  limits: ScalarLimits = {},
): ScalarField => text({ ...limits, choices })
/** A word from a closed list, the message shows it as a Python tuple. */
export const oneOfTuple = (choices: readonly string[], limits: ScalarLimits = {}): ScalarField =>
  text({ ...limits, choices, choicesAs: 'tuple' })

/** The model of a nested value: by the member it holds when there are two. */
export function modelOf(field: ObjectField, value: unknown): ObjectSchema {
  const other = field.or
  return other && typeof value === 'object' && value !== null && other.member in value ? other.of : field.of
}

/** ModelType: a nested object. */
export function nested(of: ObjectSchema, limits: Omit<ObjectField, 'kind' | 'of'> = {}): ObjectField {
  return { kind: 'object', of, ...limits }
}

/** ListType of objects or scalars. */
export function list(of: Field | ObjectSchema, limits: Omit<ListField, 'kind' | 'of'> = {}): ListField {
  return { kind: 'list', of: 'fields' in of ? nested(of, { required: true }) : of, ...limits }
}

/** A serializable: the sender's value is ignored, ours is put there. */
export const generated = (generate: 'id' | 'now'): GeneratedField => ({ kind: 'generated', generate })
/** Accepted and dropped. */
export const ignored: GeneratedField = { kind: 'generated', generate: 'nothing' }

/** The same model with members computed from their neighbours (@serializable). */
export const computing = (base: ObjectSchema, ...computed: readonly string[]): ObjectSchema => ({
  ...base,
  computed: [...(base.computed ?? []), ...computed],
})

/** The same field, required. */
export function required<F extends ScalarField | ObjectField | ListField>(field: F): F {
  return { ...field, required: true }
}

/** The same field with a default value. */
export function defaulted<F extends ScalarField | ListField | ObjectField>(field: F, value: Json): F {
  return { ...field, default: { value } }
}

/** Required, 32 hexadecimal digits, a new identifier when absent. */
export const newId: ScalarField = { kind: 'md5', required: true, default: { generate: 'id' } }
/** Required text identifier of at least one character, a new identifier when absent. */
export const newTextId: ScalarField = {
  kind: 'text',
  required: true,
  minLength: 1,
  default: { generate: 'id' },
}
