import { defaultUsers } from '../../simulator/api/default-users.ts'
import type { Exchange } from '../drivers/driver.ts'
import type { ExampleResult, Run } from '../verdicts/run.ts'

declare const hidden: unique symbol

/** A run without secrets: the only kind that is written. */
export type PublicRun = Run & { readonly [hidden]: true }
export type PublicExample = ExampleResult & { readonly [hidden]: true }

/** Keys by role, as the configuration names them: `{ buyer: '…' }`. */
export type NamedKeys = Readonly<Record<string, string | readonly string[]>>

/** Keys of the embedded simulator: words everybody knows, which also stand in answers as names of owners. */
const knownToAll: ReadonlySet<string> = new Set(defaultUsers.map(({ key }) => key))

/** Shorter values of tokens (`1`, `wrong`) are examples of wrong ones; in text they would hit ordinary words. */
const SHORTEST_SECRET = 8

const TOKEN_MEMBER = /(^|_)token$/i
const SECRET_MEMBER = /^(authorization|password|secret|api_?key)$/i
const TOKEN_PARAMETER = /([?&](?:acc_token|access_token|token)=)([^&#\s"<‹]+)/gi
const SIGNATURE_PARAMETER =
  /([?&](?:X-Amz-)?(?:Signature|Credential|Security-Token|AWSAccessKeyId|sig)=)[^&#\s"<‹›]+/gi
const CREDENTIALS = /\b(Basic|Bearer)(\s+)([A-Za-z0-9+/=_.~-]{4,})/gi
const TOKEN_HEADER = /\b(X-Access-Token)(:\s*)([^\s"'‹]+)/gi
/** Without any of these there is nothing in a text but perhaps a secret that is known. */
const SUSPECT = /[?&]|basic|bearer|x-access-token/i
const NAME = /^‹[^›]*›$/

/** The signature parameters of every address in a text, by name instead of by value. */
export const withoutSignatures = (text: string): string =>
  text.replace(SIGNATURE_PARAMETER, (_, before: string) => `${before}‹signature›`)

/**
 * An example with its keys, tokens, transfers and signatures replaced by names: ‹key buyer›, ‹token 1›, ‹transfer 1›,
 * ‹signature›. Numbers count from each example's beginning, so that they do not depend on what ran before. Does nothing
 * to what is already hidden.
 */
export function hideSecretsOf(example: ExampleResult, keys: NamedKeys = noKeys): PublicExample {
  const known = cleaned.get(example)
  if (known?.keys === keys) return known.example
  const made = withoutSecrets(example, keys)
  cleaned.set(example, { keys, example: made })
  return made
}

const noKeys: NamedKeys = {}

/** An example is streamed, then reported: it is cleaned once. */
const cleaned = new WeakMap<ExampleResult, { readonly keys: NamedKeys; readonly example: PublicExample }>()

function withoutSecrets(example: ExampleResult, keys: NamedKeys): PublicExample {
  const named = namesOf(example, keys)
  const clean = cleaner(named)
  const exchanges = example.exchanges.map(({ asked, ...rest }): Exchange => {
    const { key, token, ...what } = asked
    const hidden = {
      ...what,
      ...(key !== undefined && { key: named.keys.get(key) ?? key }),
      ...(token !== undefined && { token: named.tokens.get(token) ?? token }),
    }
    return { asked: { ...hidden, ...(clean(what) as typeof what) }, ...(clean(rest) as typeof rest) }
  })
  const { exchanges: _, ...said } = example
  return { ...(clean(said) as typeof said), exchanges } as unknown as PublicExample
}

/** A run with the secrets of all its examples hidden, in its other words too. */
export function hideSecrets(run: Run, keys: NamedKeys = noKeys): PublicRun {
  const { examples, ...rest } = run
  const everywhere = cleaner({ keys: listedNames(keys), tokens: tokensOfAll(examples) })
  return {
    ...(everywhere(rest) as typeof rest),
    examples: examples.map((one) => hideSecretsOf(one, keys)),
  } as unknown as PublicRun
}

interface Names {
  readonly keys: ReadonlyMap<string, string>
  readonly tokens: ReadonlyMap<string, string>
}

function listedNames(keys: NamedKeys): Map<string, string> {
  const named = new Map<string, string>()
  for (const [role, values] of Object.entries(keys).sort()) {
    const many = typeof values === 'string' ? [values] : values
    for (const [at, key] of many.entries()) {
      if (key !== '' && !named.has(key)) named.set(key, `‹key ${role}${many.length > 1 ? ` ${at + 1}` : ''}›`)
    }
  }
  return named
}

function namesOf(example: ExampleResult, listed: NamedKeys): Names {
  const keys = listedNames(listed)
  let unlisted = 0
  for (const { asked } of example.exchanges) {
    if (asked.key === undefined || asked.key === '' || keys.has(asked.key) || NAME.test(asked.key)) continue
    keys.set(asked.key, knownToAll.has(asked.key) ? `‹key ${asked.key}›` : `‹key ${++unlisted}›`)
  }
  return { keys, tokens: numbered(example.exchanges) }
}

/** Tokens and transfers of exchanges in the order in which they are first seen. */
function numbered(exchanges: readonly Exchange[]): Map<string, string> {
  const named = new Map<string, string>()
  const count = { token: 0, transfer: 0, secret: 0 }
  const see = (kind: keyof typeof count, value: string): void => {
    if (value === '' || NAME.test(value) || named.has(value)) return
    named.set(value, `‹${kind} ${++count[kind]}›`)
  }
  for (const { asked, reply } of exchanges) {
    if (asked.token !== undefined) see('token', asked.token)
    for (const [, , token] of asked.path.matchAll(TOKEN_PARAMETER)) {
      if (token !== undefined) see('token', decoded(token))
    }
    seek(asked.body, see)
    seek(reply.body, see)
  }
  return named
}

function seek(value: unknown, see: (kind: 'token' | 'transfer' | 'secret', value: string) => void): void {
  if (typeof value !== 'object' || value === null) return
  for (const [member, inner] of Object.entries(value)) {
    if (typeof inner !== 'string') seek(inner, see)
    else if (member === 'transfer' || member === 'transfer_token') see('transfer', inner)
    else if (TOKEN_MEMBER.test(member)) see('token', inner)
    else if (SECRET_MEMBER.test(member)) see('secret', inner)
  }
}

function tokensOfAll(examples: readonly ExampleResult[]): Map<string, string> {
  const all = new Map<string, string>()
  for (const { exchanges } of examples) {
    for (const [value, name] of numbered(exchanges)) all.set(value, name.replace(/ \d+›$/, '›'))
  }
  return all
}

/** Replaces in every string and member name of a value, at any depth. */
function cleaner({ keys, tokens }: Names): (value: unknown) => unknown {
  const secretKeys = [...keys].filter(([key]) => !knownToAll.has(key))
  const long = [...tokens].filter(([token]) => token.length >= SHORTEST_SECRET)
  const headers = secretKeys.map(([key, name]): [string, string] => [basic(key), name])
  const spelt = new Map(
    [...secretKeys, ...long, ...headers].flatMap(([value, name]) => spellings(value, name)),
  )
  const known = replacing(spelt)
  const short = new Map([...tokens].filter(([token]) => token.length < SHORTEST_SECRET))

  const text = (said: string): string => {
    const plain = known(said)
    if (!SUSPECT.test(plain)) return plain
    return withoutSignatures(plain)
      .replace(
        TOKEN_PARAMETER,
        (_, before: string, token: string) => before + (tokens.get(decoded(token)) ?? '‹token›'),
      )
      .replace(CREDENTIALS, (whole, scheme: string, space: string, value: string) =>
        isCredential(value) ? `${scheme}${space}‹key›` : whole,
      )
      .replace(TOKEN_HEADER, (_, header: string, colon: string) => `${header}${colon}‹token›`)
  }
  const member = (name: string, value: unknown): unknown => {
    const positional = TOKEN_MEMBER.test(name) || name === 'transfer' || SECRET_MEMBER.test(name)
    return (positional && typeof value === 'string' && short.get(value)) || clean(value)
  }
  function clean(value: unknown): unknown {
    if (typeof value === 'string') return text(value)
    if (Array.isArray(value)) return value.map(clean)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [text(name), member(name, inner)]))
  }
  return clean
}

/** How a secret may be spelt in a text: plainly, in an address, in an `Authorization` header. */
function spellings(value: string, name: string): [string, string][] {
  return [...new Set([value, encodeURIComponent(value)])].map((text) => [text, name])
}

const basic = (key: string): string => Buffer.from(`${key}:`).toString('base64')

const WORD = /[A-Za-z0-9]+/g

/**
 * Replaces texts by their names, the longest first. Texts of letters and digits alone, as tokens are, are looked up word by
 * word when there are many: an alternative of tens of thousands would take minutes.
 */
function replacing(spelt: ReadonlyMap<string, string>): (said: string) => string {
  const all = [...spelt.keys()].sort((a, b) => b.length - a.length)
  const asWords = all.length > 200 ? all.filter((text) => /^[A-Za-z0-9]+$/.test(text)) : []
  const words = new Set(asWords)
  const others = all
    .filter((text) => !words.has(text))
    .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const any = others.length > 0 ? new RegExp(others.join('|'), 'g') : undefined
  return (said) => {
    const replaced = any ? said.replace(any, (found) => spelt.get(found) ?? found) : said
    return words.size > 0
      ? replaced.replace(WORD, (found) => (words.has(found) && spelt.get(found)) || found)
      : replaced
  }
}

/** `Basic` of plain prose ("Basic rules") is not a credential: it has only small letters. */
const isCredential = (value: string): boolean => /[A-Z0-9=]/.test(value) && value.length >= 6

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
