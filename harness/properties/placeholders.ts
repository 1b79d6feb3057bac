import { type Keys, MissingKey } from '../procedure/cast.ts'
import type { Step } from './step.ts'

/**
 * Requests are kept without what a system draws for itself: `‹3.data.id›` is what stands there in the answer to the third
 * step, `‹key buyer›` the key of a role. So the same requests can be sent to any system.
 */
const PLACEHOLDER = /‹([^›]+)›/g
const DRAWN = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])/g

/** A step, numbered: others speak of it by its number, whatever is left out between them. */
export interface Numbered {
  readonly n: number
  readonly step: Step
  /** Who asks has no right to. */
  readonly stranger?: true
}

/** Replaces what a system drew by where it was said first; every step is told of before its answer is noted. */
export interface Abstraction {
  step(step: Step): Numbered
  /** Whether a step speaks of something that was drawn and that no answer has told yet. */
  isUntold(step: Step): boolean
  answer(n: number, body: unknown): void
}

export function abstraction(keys: Keys): Abstraction {
  const places = new Map<string, string>()
  const names = namesOf(keys)
  // Some ids are chosen by who asks: of lots, of items.
  const own = new Set<string>()
  let n = 0
  return {
    isUntold(step) {
      const drawn = 'ask' in step ? (step.ask.path.match(DRAWN) ?? []) : []
      return drawn.some((one) => !places.has(one) && !own.has(one) && /[1-9a-f]/.test(one))
    },
    step(step) {
      n += 1
      for (const one of JSON.stringify(step).match(DRAWN) ?? []) if (!places.has(one)) own.add(one)
      return { n, step: rewritten(step, (text) => named(text, places), names) }
    },
    answer: (of, body) => note(body, String(of), places),
  }
}

function named(text: string, places: ReadonlyMap<string, string>): string {
  const whole = places.get(text)
  if (whole !== undefined) return `‹${whole}›`
  return text.replace(DRAWN, (one) => {
    const place = places.get(one)
    return place === undefined ? one : `‹${place}›`
  })
}

/** A period that is sent again begins when the system said it does. */
const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/

/** Where everything was said first that a system draws or dates: ids, tokens, files, instants. */
function note(value: unknown, place: string, places: Map<string, string>): void {
  if (typeof value === 'string') {
    const isFile = /\.data\.(url|hash)$/.test(place)
    const isOwn = isFile || INSTANT.test(value) || value.match(DRAWN)?.[0] === value
    if (isOwn && !places.has(value)) places.set(value, place)
    return
  }
  if (typeof value !== 'object' || value === null) return
  for (const [name, inner] of Object.entries(value)) note(inner, `${place}.${name}`, places)
}

/** A step with every text in it replaced; `keys` by a table of their own. */
function rewritten(step: Step, text: (text: string) => string, keys: ReadonlyMap<string, string>): Step {
  if (!('ask' in step)) return step
  const { key, token, path, body, verb } = step.ask
  return {
    ask: {
      verb,
      path: text(path),
      ...(key !== undefined && { key: keys.get(key) ?? key }),
      ...(token !== undefined && { token: text(token) }),
      ...(body !== undefined && { body: deep(body, text) }),
    },
  }
}

function deep(value: unknown, text: (text: string) => string): unknown {
  if (typeof value === 'string') return text(value)
  if (Array.isArray(value)) return value.map((one) => deep(one, text))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [text(name), deep(inner, text)]))
}

/** Names of keys by themselves: `brokerx` is `‹key buyer›`. */
function namesOf(keys: Keys): Map<string, string> {
  const names = new Map<string, string>()
  for (const [role, value] of Object.entries(keys)) {
    const several = [value].flat() as string[]
    several.forEach((key, n) => {
      if (!names.has(key)) names.set(key, `‹key ${role}${Array.isArray(value) ? ` ${n + 1}` : ''}›`)
    })
  }
  return names
}

/** A step speaks of an answer that was not given, or that does not have it. */
export class NothingThere extends Error {}

/** The step as this system knows it. `answers`: what it answered to the steps by their numbers. Throws NothingThere. */
export function concrete(step: Step, answers: ReadonlyMap<number, unknown>, keys: Keys): Step {
  const read = (place: string): string => {
    const role = /^key (\w+)(?: (\d+))?$/.exec(place)
    if (role) return keyOf(keys, role[1] ?? '', Number(role[2] ?? 1))
    const [n, ...names] = place.split('.')
    let at = answers.get(Number(n))
    for (const name of names) at = (at as Record<string, unknown> | undefined | null)?.[name]
    if (typeof at !== 'string') throw new NothingThere(`no ${place} was answered`)
    return at
  }
  const fill = (text: string) => text.replace(PLACEHOLDER, (_, place: string) => read(place))
  if (!('ask' in step)) return step
  const filled = rewritten(step, fill, new Map())
  if (!('ask' in filled) || filled.ask.key === undefined) return filled
  return { ask: { ...filled.ask, key: fill(filled.ask.key) } }
}

function keyOf(keys: Keys, role: string, n: number): string {
  const value = keysOfRole(keys, role)
  const key = typeof value === 'string' ? value : value?.[n - 1]
  if (key === undefined) throw new NothingThere(`there is no key of the role ${role}`)
  return key
}

/** A role that is not configured has no key. */
function keysOfRole(keys: Keys, role: string): string | readonly string[] | undefined {
  try {
    return keys[role as keyof Keys]
  } catch (missing) {
    if (missing instanceof MissingKey) return undefined
    throw missing
  }
}

/** The numbers of the steps that a step speaks of. */
export function needs(step: Step): ReadonlySet<number> {
  const found = JSON.stringify(step).matchAll(/‹(\d+)\./g)
  return new Set([...found].map(([, n]) => Number(n)))
}
