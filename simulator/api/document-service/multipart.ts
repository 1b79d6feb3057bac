import { unquote } from './url-text.ts'

/** One part of a form. A part with a file name is a file. */
export interface Part {
  readonly name: string
  readonly fileName?: string
  /** Media type without parameters; `text/plain` when the sender named none. */
  readonly type: string
  readonly content: Uint8Array
}

const LF = 10
const CR = 13
const HEAD_BYTES = 16 * 1024

/**
 * The parts of a `multipart/form-data` body, `undefined` when it is malformed (no boundary, no closing delimiter, a
 * part without name). Written by hand because senders name Cyrillic files in four ways, of which the platform's
 * `formData()` reads two.
 */
export function parseMultipart(contentType: string, body: Uint8Array): readonly Part[] | undefined {
  const boundary = headerParameters(contentType).get('boundary')
  if (!boundary) return undefined
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  const delimiter = Buffer.from(`--${boundary}`)
  const parts: Part[] = []
  let at = nextDelimiter(bytes, delimiter, 0)
  while (at !== undefined) {
    const after = at + delimiter.length
    if (bytes.toString('latin1', after, after + 2) === '--') return parts
    const end = nextDelimiter(bytes, delimiter, after)
    if (end === undefined) return undefined
    const part = parsePart(bytes.subarray(bytes.indexOf(LF, after) + 1, end))
    if (part === undefined) return undefined
    parts.push(part)
    at = end
  }
  return undefined
}

/** The next delimiter that fills a line from its beginning: the boundary's text inside a file is no delimiter. */
function nextDelimiter(bytes: Buffer, delimiter: Buffer, from: number): number | undefined {
  for (let at = bytes.indexOf(delimiter, from); at >= 0; at = bytes.indexOf(delimiter, at + 1)) {
    const startsLine = at === 0 || bytes[at - 1] === LF
    const rest = bytes.toString('latin1', at + delimiter.length, at + delimiter.length + 2)
    if (startsLine && /^(--|[ \t]|\r?\n)/.test(rest)) return at
  }
  return undefined
}

function parsePart(bytes: Buffer): Part | undefined {
  const head = headEnd(bytes)
  if (head === undefined || head.end > HEAD_BYTES) return undefined
  const headers = parseHeaders(bytes.toString('utf8', 0, head.end))
  const disposition = headerParameters(headers.get('content-disposition') ?? '')
  const name = disposition.get('name')
  if (name === undefined) return undefined
  const fileName = partFileName(disposition)
  const type = (headers.get('content-type') ?? 'text/plain').split(';')[0]?.trim() ?? ''
  const content = bytes.subarray(head.next, Math.max(head.next, withoutLineEnd(bytes)))
  return { name, type, content, ...(fileName === undefined ? {} : { fileName }) }
}

function headEnd(bytes: Buffer): { end: number; next: number } | undefined {
  const [crlf, lf] = [bytes.indexOf('\r\n\r\n'), bytes.indexOf('\n\n')]
  if (crlf >= 0 && (lf < 0 || crlf < lf)) return { end: crlf, next: crlf + 4 }
  return lf >= 0 ? { end: lf, next: lf + 2 } : undefined
}

/** The line end before a delimiter belongs to the delimiter. */
function withoutLineEnd(bytes: Buffer): number {
  const end = bytes.length
  if (bytes[end - 1] !== LF) return end
  return bytes[end - 2] === CR ? end - 2 : end - 1
}

function parseHeaders(head: string): ReadonlyMap<string, string> {
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)
  return new Map(
    lines.map((line) => {
      const [name = '', ...value] = line.split(':')
      return [name.trim().toLowerCase(), value.join(':').trim()]
    }),
  )
}

const PARAMETER = /;\s*([^=;\s]+)=("(?:[^"\\]|\\.)*"|[^;]*)/g

/** The parameters of a header's value, names in lower case: `form-data; name="file"` has `name`. */
export function headerParameters(value: string): ReadonlyMap<string, string> {
  return new Map(
    [...value.matchAll(PARAMETER)].map(([, name = '', raw = '']) => {
      const text = raw.startsWith('"') ? raw.slice(1, -1).replace(/\\(["\\])/g, '$1') : raw.trim()
      return [name.toLowerCase(), text]
    }),
  )
}

/** Plain UTF-8, RFC 2047 words (mail libraries) or `filename*` of RFC 5987 (Python's requests). */
function partFileName(disposition: ReadonlyMap<string, string>): string | undefined {
  const extended = /^([\w-]+)'[^']*'(.*)$/.exec(disposition.get('filename*') ?? '')
  const decoded = extended && decodeText(extended[1] ?? '', percentBytes(extended[2] ?? ''))
  return decoded ?? decodeWords(disposition.get('filename'))
}

const ENCODED_WORD = /=\?([\w-]+)\?([bq])\?([^?]*)\?=(?:\s+(?==\?))?/gi

function decodeWords(text: string | undefined): string | undefined {
  return text?.replace(ENCODED_WORD, (whole, charset: string, encoding: string, data: string) => {
    const quoted = () =>
      percentBytes(unquote(data.replace(/%/g, '%25').replace(/_/g, ' ')).replace(/=/g, '%'))
    const bytes = encoding.toLowerCase() === 'b' ? Buffer.from(data, 'base64') : quoted()
    return decodeText(charset, bytes) ?? whole
  })
}

function percentBytes(text: string): Uint8Array {
  const latin1 = Buffer.from(text).toString('latin1')
  const raw = latin1.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return Buffer.from(raw, 'latin1')
}

function decodeText(charset: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    return undefined
  }
}
