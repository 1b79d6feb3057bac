import { createRequire } from 'node:module'
import type { Ajv, ErrorObject, FuncKeywordDefinition, ValidateFunction } from 'ajv'
import { isObject } from '../domain/json.ts'
import type { ModelContext } from './context.ts'
import { describeFaults } from './faults.ts'
import type { JsonObject } from './json.ts'
import { objectSchema } from './json-schema.ts'
import { checkNamed } from './keywords/index.ts'
import { type Described, normalise } from './normalise.ts'
import { prune } from './prune.ts'
import type { CheckUse, ObjectChecks, ObjectSchema } from './schema.ts'

/** One refusal of the model layer: `name` is the top-level field, `description` nested as the CDB nests it. */
export interface Fault {
  /** Id of the first fault inside: `model:<Resource>.<path without indexes>.<constraint>`. */
  readonly rule: string
  /** Ids of all faults inside. */
  readonly rules: readonly string[]
  readonly location: 'body'
  readonly name: string
  readonly description: unknown
}

export type Checked =
  | { readonly ok: true; readonly data: JsonObject }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/**
 * Checks `data` against a model table and returns its normalised copy, or the CDB's faults. Never throws for
 * bad data. Sources: schematics 1.1.3 (convert, then validate), CDB api/utils.py handle_data_exceptions.
 */
export function checkSchema(
  schema: ObjectSchema,
  resource: string,
  data: unknown,
  context: ModelContext,
): Checked {
  if (!isObject(data)) return refused(dataFault(resource, 'Model conversion requires a model or dict'))
  const read = normalise(schema, data, context, resource)
  if (read.fault) return refused(read.fault)
  const value = read.value as JsonObject
  const validate = validatorOf(schema)
  if (!validate.call(context, value)) {
    const faults = describeFaults(schema, value, validate.errors ?? [], context.disabled, resource)
    if (faults) return refused(faults)
  }
  return { ok: true, data: read.emptied ? (prune(schema, value, context) ?? {}) : value }
}

function dataFault(resource: string, words: string): Described {
  return { description: { data: words }, rules: [`model:${resource}.mapping`] }
}

function refused(found: Described): Checked {
  const named = Object.entries(found.description as JsonObject)
  const faults = named.map(([name, description]): Fault => {
    const own = found.rules.filter((rule) => rule.split('.')[1] === name)
    // A rogue member has no name of its own in an id: the client made it up.
    const rules = own.length ? own : found.rules.filter((rule) => rule.split('.').length === 2)
    return { rule: rules[0] ?? found.rules[0] ?? '', rules, location: 'body', name, description }
  })
  return { ok: false, faults }
}

let ajv: Ajv | undefined
const validators = new WeakMap<ObjectSchema, ValidateFunction>()

function validatorOf(schema: ObjectSchema): ValidateFunction {
  const known = validators.get(schema)
  if (known) return known
  ajv ??= engine()
  const validate = ajv.getSchema(linked(schema, ajv))
  if (!validate) throw new Error(`no validator was made of ${schema.name}`)
  validators.set(schema, validate)
  return validate
}

const ids = new Map<ObjectSchema, string>()

/** Makes a model known to ajv, with all that is nested in it; its id. What several models share is compiled once. */
function linked(schema: ObjectSchema, engine: Ajv): string {
  const known = ids.get(schema)
  if (known !== undefined) return known
  const id = `model-${ids.size}`
  ids.set(schema, id)
  engine.addSchema({ $id: id, ...objectSchema(schema, (nested) => linked(nested, engine)) })
  return id
}

function engine(): Ajv {
  // Loaded with the first model that is checked: a server listens before it.
  const { Ajv } = createRequire(import.meta.url)('ajv') as typeof import('ajv')
  const made = new Ajv({
    allErrors: true,
    // V8 optimises what is used; ajv's own passes took two thirds of the time to compile a model.
    code: { optimize: false },
    verbose: true,
    passContext: true,
    strict: false,
    inlineRefs: false,
    validateFormats: true,
    addUsedSchema: false,
    validateSchema: false,
  })
  made.addKeyword(fieldChecks).addKeyword(objectChecks)
  made.addFormat('url', /^https?:\/\/\S+$/i)
  made.addFormat(
    'strictUrl',
    /^https?:\/\/(?:(?:[A-Z0-9](?:[A-Z0-9-]{0,2000}[A-Z0-9])?\.)+[A-Z]{2,63}\.?|localhost|\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3})(?::\d+)?(?:\/?|[/?]\S+)$/i,
  )
  made.addFormat('email', emailShape)
  return made
}

const emailShape =
  /^(?:[-!#$%&'*+/=?^_`{}|~0-9A-Z]+(?:\.[-!#$%&'*+/=?^_`{}|~0-9A-Z]+)*|"(?:[!#-[\]-~]|\\[ -~])*")@(?:[A-Z0-9](?:[A-Z0-9-]{0,2000}[A-Z0-9])?\.)+[A-Z]{2,63}\.?$/i

interface Raised {
  errors?: Partial<ErrorObject>[]
}

/** Checks of one field's value. */
const fieldChecks: FuncKeywordDefinition = {
  keyword: 'fieldChecks',
  errors: true,
  compile: (uses: readonly CheckUse[]) => {
    const run = uses.map(prepared)
    function validate(this: ModelContext, value: unknown, at?: { parentData?: unknown }): boolean {
      const object = isObject(at?.parentData) ? at.parentData : {}
      const errors: Partial<ErrorObject>[] = []
      for (const each of run) raise(errors, 'fieldChecks', each, value, object, this)
      ;(validate as Raised).errors = errors
      return errors.length === 0
    }
    return validate
  },
}

/** Checks of an object's fields that see their neighbours. */
const objectChecks: FuncKeywordDefinition = {
  keyword: 'objectChecks',
  errors: true,
  compile: (checks: ObjectChecks) => {
    const run = Object.entries(checks).flatMap(([field, uses]) =>
      uses.map((use) => ({ ...prepared(use), field })),
    )
    function validate(this: ModelContext, object: JsonObject): boolean {
      if (!isObject(object)) return true
      const errors: Partial<ErrorObject>[] = []
      for (const each of run) raise(errors, 'objectChecks', each, object[each.field], object, this)
      ;(validate as Raised).errors = errors
      return errors.length === 0
    }
    return validate
  },
}

function prepared(use: CheckUse) {
  const [name, parameter] = typeof use === 'string' ? [use, undefined] : use
  return { check: name, parameter, run: checkNamed(name) }
}

/** Runs one check; what it says or throws is put among the errors. */
function raise(
  errors: Partial<ErrorObject>[],
  keyword: string,
  { check, field, parameter, run }: ReturnType<typeof prepared> & { readonly field?: string },
  value: unknown,
  object: JsonObject,
  context: ModelContext,
): void {
  try {
    const wording = run(value, object, context, parameter)
    if (wording !== undefined) errors.push({ keyword, params: { check, field, wording } })
  } catch (thrown) {
    errors.push({ keyword, params: { check, field, thrown } })
  }
}
