/** Deep copy of plain JSON; undefined members are dropped. What is frozen stays shared: nobody can change it. */
export function clone<T>(value: T): T {
  if (value === null || typeof value !== 'object' || Object.isFrozen(value)) return value
  if (Array.isArray(value)) return value.map(clone) as T
  const copy: Record<string, unknown> = {}
  for (const key of Object.keys(value)) {
    const member = (value as Record<string, unknown>)[key]
    // A member called __proto__ would set the copy's prototype; nothing the CDB stores is called so.
    if (member !== undefined && key !== '__proto__') copy[key] = clone(member)
  }
  return copy as T
}

/** Deep equality of plain JSON; an undefined member equals a missing one. */
export function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return false
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((each, n) => equal(each, b[n]))
    )
  }
  return (
    contained(a, b) &&
    Object.keys(b).every((key) => member(b, key) === undefined || member(a, key) !== undefined)
  )
}

function contained(a: object, b: object): boolean {
  return Object.keys(a).every((key) => equal(member(a, key), member(b, key)))
}

function member(object: object, key: string): unknown {
  return Object.hasOwn(object, key) ? (object as Record<string, unknown>)[key] : undefined
}

/** True for a JSON object (not an array, not null). */
export function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

/** Freezes plain JSON at every depth: texts of law that many documents carry are then copied and compared for nothing. */
export function frozen<T>(value: T): T {
  if (value === null || typeof value !== 'object') return value
  for (const each of Object.values(value)) frozen(each)
  return Object.freeze(value)
}
