import { isObject } from '../../domain/json.ts'
import type { Json } from '../json.ts'
import type { Checks } from './check.ts'

/** Checks of lists by themselves. */
export const listChecks: Checks = {
  /** No two elements agree in all the fields named by the parameter (dots go deeper). */
  uniqueBy: (value, _object, _context, fields) => {
    if (!Array.isArray(value) || value.length < 2) return undefined
    const names = Array.isArray(fields) ? fields.map(String) : [String(fields)]
    const [only = '', ...others] = names
    const key = others.length === 0 ? (item: Json) => at(item, only) : (item: Json) => keyOf(item, names)
    return new Set(value.map(key)).size < value.length
      ? `Items should be unique by fields: ${names.join(', ')}`
      : undefined
  },
  /** No two elements are the same. */
  unique: (value) => {
    const keys = (Array.isArray(value) ? value : []).map((item) => JSON.stringify(item))
    return new Set(keys).size < keys.length ? 'Items should be unique' : undefined
  },
}

function at(item: Json, path: string): unknown {
  return path.split('.').reduce<unknown>((here, key) => (isObject(here) ? here[key] : undefined), item)
}

function keyOf(item: Json, names: readonly string[]): string {
  return JSON.stringify(names.map((name) => at(item, name) ?? null))
}
