/** Deep copy of plain JSON; undefined members are dropped. What is frozen stays shared: nobody can change it. */
export function clone<T>(value: T): T {
  return isNested(value) && !Object.isFrozen(value) ? (copied(value) as T) : value
}

function copied(value: object): object {
  if (Array.isArray(value)) return value.map((each) => (isNested(each) ? clone(each) : each))
  const copy: Record<string, unknown> = {}
  for (const key in value) {
    const member = (value as Record<string, unknown>)[key]
    // A member called __proto__ would set the copy's prototype; nothing the CDB stores is called so.
    if (member !== undefined && key !== '__proto__') copy[key] = isNested(member) ? clone(member) : member
  }
  return copy
}

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null

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

/**
 * What is to be stored in the place of `before`: whatever in `after` is the same as it was, its members in the same
 * order, is taken from `before`, so that it is neither compared again nor kept twice. `before` itself when all is the same.
 */
export function keepingSame<T>(before: T, after: T): T {
  if (before === after || !isNested(before) || !isNested(after) || Object.isFrozen(after)) return after
  if (Array.isArray(before) && Array.isArray(after)) return keepingElements(before, after)
  return Array.isArray(before) || Array.isArray(after) ? after : keepingMembers(before, after)
}

function keepingElements<T extends unknown[]>(before: T, after: T): T {
  let isSame = before.length === after.length
  for (let n = 0; n < after.length; n++) {
    const kept = keepingSame(before[n], after[n])
    if (kept !== after[n]) after[n] = kept
    if (kept !== before[n]) isSame = false
  }
  return isSame ? before : after
}

function keepingMembers<T extends object>(before: T, after: T): T {
  const [was, is] = [before, after] as Record<string, unknown>[] as [Members, Members]
  const [names, old] = [Object.keys(is), Object.keys(was)]
  let isSame = names.length === old.length
  for (let n = 0; n < names.length; n++) {
    const name = names[n] as string
    const former = name === old[n] ? was[name] : member(was, name)
    const kept = keepingSame(former, is[name])
    if (kept !== is[name]) is[name] = kept
    if (kept !== former || name !== old[n]) isSame = false
  }
  return isSame ? before : after
}

type Members = Record<string, unknown>

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
