import { isObject } from '../../domain/json.ts'
import { pythonStr } from '../../domain/python-text.ts'
import { isUnreadable, readers } from '../convert-scalar.ts'
import { type JsonObject, objects } from '../json.ts'
import type { ScalarField } from '../schema.ts'

/** The CDB reads a point in time of a requirement without an offset. */
const moment = /^\d{4}-\d{1,2}-\d{1,2}T\d{1,2}:\d{1,2}:\d{1,2}(?:\.\d{1,6})?Z?$/

/** A value as its data type reads it, or what the CDB says of it. */
export type ReadValue = { readonly value: unknown } | { readonly words: string }

/** Reads a value by the `dataType` of a requirement (TYPEMAP); numbers are compared as numbers. */
export function readByDataType(value: unknown, dataType: unknown): ReadValue {
  if (dataType === 'date-time') {
    if (typeof value === 'string' && moment.test(value)) return { value: value.replace(/Z$/, '') }
    return { words: `Could not parse ${pythonStr(value)}. Should be ISO8601.` }
  }
  const kind = kinds[String(dataType)]
  if (!kind) return { words: `Type mismatch: value ${pythonStr(value)} does not confront type None` }
  const read = readers[kind](value, plain)
  if (isUnreadable(read)) return { words: read.unreadable }
  return { value: kind === 'decimalText' ? Number(read) : read }
}

/** What is wrong with a value of this data type; nothing when absent or suitable. */
export function misfitOfDataType(value: unknown, dataType: unknown): string | undefined {
  if (value === null || value === undefined) return undefined
  const read = readByDataType(value, dataType)
  return 'words' in read ? read.words : undefined
}

/** Requirement, its group and its criterion in a tender; only active requirements are seen. */
export function activeRequirement(tender: JsonObject | undefined, id: unknown) {
  for (const criterion of objects(tender?.criteria)) {
    for (const group of objects(criterion.requirementGroups)) {
      const requirement = objects(group.requirements).findLast(
        (each) => each.id === id && (each.status ?? 'active') === 'active',
      )
      if (requirement) return { requirement, group, criterion }
    }
  }
  return undefined
}

/** The requirements of a criterion, of all its groups. */
export function requirementsOf(criterion: unknown): readonly JsonObject[] {
  if (!isObject(criterion)) return []
  return objects(criterion.requirementGroups).flatMap((group) => objects(group.requirements))
}

/** Python's truth: zero, empty text, empty list and false are not values. */
export function truthy(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0
  return isObject(value) ? Object.keys(value).length > 0 : Boolean(value)
}

const plain: ScalarField = { kind: 'any' }
const kinds: { readonly [dataType: string]: 'text' | 'integer' | 'decimalText' | 'boolean' } = {
  string: 'text',
  integer: 'integer',
  number: 'decimalText',
  boolean: 'boolean',
}
