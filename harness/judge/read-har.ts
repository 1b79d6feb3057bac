import type { Har, HarEntry } from './har.ts'

/** An archive that cannot be read; the message says what is wrong with it. */
export class HarError extends Error {}

/** Reads the text of a HAR file. Throws HarError when it is none; entries that are broken by themselves are kept. */
export function readHar(text: string): Har {
  const archive = parsed(text)
  const log = (archive as { log?: unknown } | null)?.log
  if (log === null || typeof log !== 'object') throw new HarError('it has no "log": not an HTTP archive')
  const { entries } = log as { entries?: unknown }
  if (!Array.isArray(entries)) throw new HarError('its log has no list of "entries"')
  return { log: { version: '1.2', entries: entries as HarEntry[] } }
}

function parsed(text: string): unknown {
  const trimmed = text.replace(/^\uFEFF/, '').trim()
  if (trimmed === '') throw new HarError('it is empty')
  try {
    return JSON.parse(trimmed)
  } catch (error) {
    const cut = /[\]}]$/.test(trimmed) ? '' : '; it seems to be cut off'
    throw new HarError(`it is not JSON (${(error as Error).message})${cut}`)
  }
}

/** A body as it was recorded; `why` says what keeps it from being read. */
export type Body = { readonly value: unknown } | { readonly why: 'none' | 'cut' | 'not-json' }

/** The body of an answer as JSON. */
export function bodyOf(content: HarEntry['response']['content']): Body {
  const { text, encoding, size } = content ?? {}
  if (typeof text !== 'string' || text === '') return { why: 'none' }
  const plain = encoding === 'base64' ? Buffer.from(text, 'base64').toString('utf8') : text
  const value = json(plain)
  if (value !== undefined) return { value }
  return { why: typeof size === 'number' && size > Buffer.byteLength(plain) ? 'cut' : 'not-json' }
}

/** What was sent; undefined when it was not recorded or is not JSON. */
export function sentOf(request: HarEntry['request']): unknown {
  const text = request.postData?.text
  return typeof text === 'string' && text !== '' ? json(text) : undefined
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return unwrapped(text)
  }
}

/** `callback({…});`: what `opt_jsonp` asks for. */
function unwrapped(text: string): unknown {
  const inner = /^[\w.]+\((.*)\);?\s*$/s.exec(text)?.[1]
  try {
    return inner === undefined ? undefined : JSON.parse(inner)
  } catch {
    return undefined
  }
}
