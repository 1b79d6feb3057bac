import { clone, equal, isObject } from './json.ts'

/** One step of a patch (RFC 6902). */
export interface PatchStep {
  readonly op: string
  readonly path: string
  readonly from?: string
  readonly value?: unknown
}

/** A document with a patch applied to a copy of it; undefined when the patch does not fit. Source: RFC 6902. */
export function patched<T>(document: T, steps: readonly PatchStep[]): T | undefined {
  // Not `clone`: a patch may reach into what documents share.
  const holder: Record<string, unknown> = { root: JSON.parse(JSON.stringify(document)) }
  return steps.every((step) => take(holder, step)) ? (holder.root as T) : undefined
}

const absent: unique symbol = Symbol('absent')

function take(holder: Record<string, unknown>, { op, path, from, value }: PatchStep): boolean {
  if (op === 'add') return put(holder, path, clone(value), 'insert')
  if (op === 'remove') return remove(holder, path) !== absent
  if (op === 'replace') return put(holder, path, clone(value), 'overwrite')
  if (op === 'test') return equal(read(holder, path), value)
  const source =
    op === 'move' ? remove(holder, from ?? '') : op === 'copy' ? read(holder, from ?? '') : absent
  return source !== absent && put(holder, path, clone(source), 'insert')
}

/** The names along a JSON pointer. */
const names = (pointer: string): string[] =>
  `/root${pointer}`
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))

function member(object: unknown, name: string): unknown {
  if (Array.isArray(object)) return Number(name) in object ? object[Number(name)] : absent
  return isObject(object) && Object.hasOwn(object, name) ? object[name] : absent
}

const read = (holder: unknown, pointer: string): unknown => names(pointer).reduce(member, holder)

function put(holder: unknown, pointer: string, value: unknown, how: 'insert' | 'overwrite'): boolean {
  const path = names(pointer)
  const last = path.pop() ?? ''
  const parent = path.reduce(member, holder)
  if (how === 'overwrite' && member(parent, last) === absent) return false
  if (Array.isArray(parent)) {
    const index = last === '-' ? parent.length : Number(last)
    if (!(index >= 0 && index <= parent.length)) return false
    parent.splice(index, how === 'overwrite' ? 1 : 0, value)
    return true
  }
  if (!isObject(parent)) return false
  parent[last] = value
  return true
}

/** Takes a member out; what it was, or `absent`. */
function remove(holder: unknown, pointer: string): unknown {
  const path = names(pointer)
  const last = path.pop() ?? ''
  const parent = path.reduce(member, holder)
  const value = member(parent, last)
  if (value === absent) return absent
  if (Array.isArray(parent)) parent.splice(Number(last), 1)
  else delete (parent as Record<string, unknown>)[last]
  return value
}
