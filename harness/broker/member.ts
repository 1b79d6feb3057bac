import type { Json } from '../procedure/cast.ts'

const STEP = /[^.[\]]+/g

/** What lies under a path like `lots[0].value.amount`; undefined when nothing does. */
export function member(of: unknown, path: string): unknown {
  let found: unknown = of
  for (const [step] of path.matchAll(STEP)) found = (found as Json | null | undefined)?.[step]
  return found
}

/** A change of one member for the CDB: its top-level member as it is now, with what lies under the path replaced. */
export function patchOf(of: Json, path: string, value: unknown): Json {
  const steps = [...path.matchAll(STEP)].map(([step]) => step)
  const [top = '', ...rest] = steps
  if (!rest.length) return { [top]: value }
  const whole = structuredClone(of[top] ?? {}) as Json
  let place = whole
  for (const step of rest.slice(0, -1)) {
    place[step] ??= {}
    place = place[step] as Json
  }
  place[rest.at(-1) ?? ''] = value
  return { [top]: whole }
}

const DATED = /^\d{4}-\d\d-\d\dT/

/** Whether two values say the same: dates by their instant, objects by what the expected one has. */
export function saysSame(found: unknown, expected: unknown): boolean {
  if (typeof expected === 'string' && typeof found === 'string' && DATED.test(expected) && DATED.test(found))
    return Date.parse(found) === Date.parse(expected)
  if (expected === null || typeof expected !== 'object') return found === expected
  if (found === null || typeof found !== 'object') return false
  return Object.entries(expected).every(([name, value]) => saysSame((found as Json)[name], value))
}
