import { clone, equal } from '../json.ts'
import { pythonRepr, pythonStored } from '../python-text.ts'
import type { Json, JsonObject } from '../records/common.ts'

/** How a change goes beyond what is open: which member, of which list. */
export interface ClosedChange {
  readonly kind: 'field' | 'size' | 'deleted' | 'nested' | 'member'
  readonly slots: Readonly<Record<'field' | 'member' | 'before' | 'after' | 'open', string>>
}

/** Members that may change: all of it (`null`), or these paths inside the objects of a list. */
export type OpenMembers = Readonly<Record<string, readonly string[] | null>>

/**
 * The first change outside the open members. Source: api/procedure/validation.py, validate_field_change,
 * and validate_allowed_field_change_in_list.
 */
export function closedChange(
  before: JsonObject,
  after: JsonObject,
  open: OpenMembers,
): ClosedChange | undefined {
  for (const field of Object.keys(after)) {
    const [old, now] = [before[field], after[field]]
    if (!(field in open)) {
      if (equal(old ?? null, now ?? null)) continue
      return fault('field', {
        field,
        before: pythonStored(old),
        after: pythonStored(now),
        open: tuple(Object.keys(open)),
      })
    }
    const paths = open[field]
    const found = paths ? changeInList(field, objects(old), objects(now), paths) : undefined
    if (found) return found
  }
  return undefined
}

const tuple = (names: readonly string[]) =>
  `(${names.map(pythonRepr).join(', ')}${names.length === 1 ? ',' : ''})`

const objects = (value: Json | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? (value as JsonObject[]) : []

function fault(kind: ClosedChange['kind'], slots: Partial<ClosedChange['slots']>): ClosedChange {
  return { kind, slots: { field: '', member: '', before: '', after: '', open: '', ...slots } }
}

function changeInList(
  field: string,
  before: readonly JsonObject[],
  after: readonly JsonObject[],
  paths: readonly string[],
): ClosedChange | undefined {
  if (before.length !== after.length) return fault('size', { field })
  for (const [n, now] of after.entries()) {
    const old = before[n] ?? {}
    const deleted = Object.keys(old).filter((member) => !(member in now))
    if (deleted.length) return fault('deleted', { field: `{${deleted.map(pythonRepr).join(', ')}}` })
    for (const member of Object.keys(now)) {
      const kind = memberChange(member, old[member], now[member], paths)
      if (kind) return fault(kind, { field, member, open: tuple(paths) })
    }
  }
  return undefined
}

function memberChange(
  member: string,
  old: Json | undefined,
  now: Json | undefined,
  paths: readonly string[],
): 'nested' | 'member' | undefined {
  const inner = paths
    .filter((path) => path.startsWith(`${member}.`))
    .map((path) => path.slice(member.length + 1))
  if (!inner.length) return paths.includes(member) || equal(old ?? null, now ?? null) ? undefined : 'member'
  return equal(without(old, inner), without(now, inner)) ? undefined : 'nested'
}

/** A copy without what stands at these paths. */
function without(value: Json | undefined, paths: readonly string[]): Json | undefined {
  const copy = clone(value)
  for (const path of paths) {
    const keys = path.split('.')
    const last = keys.pop() ?? ''
    let holder: Json | undefined = copy
    for (const key of keys) holder = isHolder(holder) ? holder[key] : undefined
    if (isHolder(holder)) delete holder[last]
  }
  return copy ?? null
}

const isHolder = (value: Json | undefined): value is JsonObject =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
