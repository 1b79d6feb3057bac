import { isObject } from '../domain/json.ts'

/** JSON as it travels: what a request body may hold after parsing. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** A JSON object whose members are looked at by name. */
export type JsonObject = { [key: string]: unknown }

/** The objects of a list field; an absent or malformed list is empty. */
export function objects(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}

/** A nested object; an absent one is empty. */
export function objectAt(value: unknown, key: string): JsonObject {
  const nested = isObject(value) ? value[key] : undefined
  return isObject(nested) ? nested : {}
}

/** True for an object without members. */
export function isEmpty(data: JsonObject): boolean {
  for (const _ in data) return false
  return true
}
