import type { Json } from '../walk.ts'

/** One change of a JSON object: where (`lots.0.value.amount`), and what stands there then; undefined takes it away. */
export type Edit = readonly [path: string, value: unknown]

/** An object with some changes; what is not on their way is the same object as before. */
export function edited<T extends Json>(object: T, edits: readonly Edit[]): T {
  return edits.reduce<T>((at, [path, value]) => replaced(at, path.split('.'), value) as T, object)
}

/** What stands at a path; undefined when nothing does. */
export function at(object: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (here, name) => (here === null || typeof here !== 'object' ? undefined : (here as Json)[name]),
      object,
    )
}

/** The objects of a list at a path; none when there is no list. */
export function listAt(object: unknown, path: string): readonly Json[] {
  const list = at(object, path)
  return Array.isArray(list) ? list : []
}

function replaced(object: unknown, [name = '', ...rest]: readonly string[], value: unknown): unknown {
  const next = rest.length ? replaced(member(object, name), rest, value) : value
  if (Array.isArray(object)) {
    const copy = [...object]
    if (next === undefined) copy.splice(Number(name), 1)
    else copy[Number(name)] = next
    return copy
  }
  const { [name]: _, ...others } = (object ?? {}) as Json
  // A member that changes keeps its place: only one fact is another.
  return next === undefined ? others : { ...(object as Json | undefined), [name]: next }
}

const member = (object: unknown, name: string): unknown => (object as Json | undefined)?.[name]
