import { withoutSignatures } from '../reports/secrets.ts'

// What a system draws for itself: ids and tokens of 32 hex digits, UUIDs, public numbers, and names that stand for secrets.
const IDENTIFIER =
  /‹[^›]*›|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])|UA-(?:[PMF]-)?\d{4}-\d\d-\d\d-\d{6}(?:-[a-z]\d?)?/g

const ADDRESS = /^https?:\/\/[^/]+/

/** Which identifier of a recording is which of the system that plays it again: one to one. */
export interface Bijection {
  /** The first difference between a recorded value and one of now, in words; undefined when they are equal up to identifiers. */
  difference(recorded: unknown, now: unknown, place?: string): string | undefined
  /** A recorded value in the identifiers of now; what is not known yet stays as it is. */
  forward<T>(recorded: T): T
  /** Says that two identifiers are the same thing; false when either is already something else. */
  pair(recorded: string, now: string): boolean
}

/** `words`: what the two sides are called in differences. */
export function bijection(words: Words = { was: 'recorded', is: 'now', there: 'now' }): Bijection {
  const there = new Map<string, string>()
  const back = new Map<string, string>()

  function pair(recorded: string, now: string): boolean {
    const known = there.get(recorded)
    if (known !== undefined) return known === now
    if (back.has(now)) return false
    there.set(recorded, now)
    back.set(now, recorded)
    return true
  }

  function texts(recorded: string, now: string): boolean {
    const [old, current] = [addressless(recorded), addressless(now)]
    if (/^‹[^›]*›$/.test(old)) return pair(old, current)
    const [was, is] = [[...old.matchAll(IDENTIFIER)], [...current.matchAll(IDENTIFIER)]]
    if (old.replace(IDENTIFIER, '·') !== current.replace(IDENTIFIER, '·') || was.length !== is.length)
      return false
    return was.every(([one], at) => one === is[at]?.[0] || pair(one, is[at]?.[0] ?? ''))
  }

  function difference(recorded: unknown, now: unknown, place = 'body'): string | undefined {
    if (typeof recorded === 'string' && typeof now === 'string') {
      return texts(recorded, now) ? undefined : said(place, recorded, now, words)
    }
    if (!isObject(recorded) || !isObject(now) || Array.isArray(recorded) !== Array.isArray(now)) {
      return Object.is(recorded, now) ? undefined : said(place, recorded, now, words)
    }
    return members(recorded, now, place)
  }

  /** Members may be named by identifiers too: they are looked up in the identifiers of now. */
  function members(recorded: Members, now: Members, place: string): string | undefined {
    const names = Object.keys(recorded).map((name) => [name, forward(name)] as const)
    const missing = names.find(([, current]) => !Object.hasOwn(now, current))
    if (missing) return `${place}.${missing[0]} is missing ${words.there}`
    const known = new Set(names.map(([, current]) => current))
    const added = Object.keys(now).find((name) => !known.has(name))
    if (added !== undefined) return `${place}.${added} is new`
    for (const [name, current] of names) {
      const found = difference(recorded[name], now[current], `${place}.${name}`)
      if (found !== undefined) return found
    }
    return undefined
  }

  function forward<T>(recorded: T): T {
    if (typeof recorded === 'string') {
      return recorded.replace(IDENTIFIER, (one) => there.get(one) ?? one) as T
    }
    if (Array.isArray(recorded)) return recorded.map((one) => forward(one)) as T
    if (!isObject(recorded)) return recorded
    return Object.fromEntries(
      Object.entries(recorded).map(([name, inner]) => [forward(name), forward(inner)]),
    ) as T
  }

  return { difference, forward, pair }
}

type Members = Record<string, unknown>

const isObject = (value: unknown): value is Members => typeof value === 'object' && value !== null

/** Where a file is served and with which key its link is signed is the system's own affair. */
const addressless = (text: string): string =>
  withoutSignatures(text)
    .replace(ADDRESS, '')
    .replace(/([?&]KeyID=)[^&]*/, '$1')

interface Words {
  readonly was: string
  readonly is: string
  /** Where something is missing. */
  readonly there: string
}

const said = (place: string, was: unknown, is: unknown, words: Words): string =>
  `${place}: ${words.was} ${brief(was)}, ${words.is} ${brief(is)}`

const brief = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 120)
