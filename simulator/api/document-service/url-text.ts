/** A link cut into the pieces the document service asks about; nothing is normalised. */
export interface UrlParts {
  /** Scheme and host: `https://docs.example`. */
  readonly origin: string
  readonly path: string
  /** Decoded; of repeated names the last, empty values left out. */
  readonly query: ReadonlyMap<string, string>
}

const URL_PIECES = /^((?:[a-z][a-z0-9+.-]*:)?(?:\/\/[^/?#]*)?)([^?#]*)(?:\?([^#]*))?/i

/**
 * Cuts a link as the CDB does. `URL` of the platform would resolve dots and re-escape, and so accept links that the
 * CDB refuses. Any text can be cut: there are no errors.
 */
export function parseUrl(url: string): UrlParts {
  const [, origin = '', path = '', query = ''] = URL_PIECES.exec(url) ?? []
  const pairs = [...new URLSearchParams(`&${query}`)].filter(([, value]) => value !== '')
  // What follows a semicolon in the last segment is parameters, not path.
  return { origin, path: path.replace(/;[^/]*$/, ''), query: new Map(pairs) }
}

/** Scheme and host of a link, as `parseUrl` cuts it. */
export const originOf = (url: string): string => URL_PIECES.exec(url)?.[1] ?? ''

/** Percent-quotes all but letters, digits, `_.-~` and the characters of `safe`. */
export function quote(text: string, safe = '/'): string {
  const kept = (char: string) => /[\w.~-]/.test(char) || safe.includes(char)
  return Array.from(Buffer.from(text), (byte) => {
    const char = String.fromCharCode(byte)
    return byte < 128 && kept(char) ? char : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
  }).join('')
}

/** Undoes percent-quoting; a plus stays a plus, and what is no escape stays as it is. */
export function unquote(text: string): string {
  if (!text.includes('%')) return text
  const escaped = text.replaceAll('+', '%2B').replaceAll('&', '%26')
  return new URLSearchParams(`=${escaped}`).get('') ?? ''
}

/**
 * Bytes of a base64 text which may be percent-quoted once more, as signatures in links are. As lenient as the real
 * services: foreign ASCII characters are skipped and the first complete padding ends the text.
 * `undefined` when the text is not ASCII or incomplete.
 */
export function decodeBase64(quoted: string): Uint8Array | undefined {
  const text = unquote(quoted)
  let data = ''
  let pads = 0
  for (const char of text) {
    if (char > '\x7f') return undefined
    if (char === '=') {
      const rest = data.length % 4
      if (rest >= 2 && rest + ++pads >= 4) return Buffer.from(data, 'base64')
    } else if (/[A-Za-z0-9+/]/.test(char)) {
      data += char
      pads = 0
    }
  }
  return data.length % 4 === 0 ? Buffer.from(data, 'base64') : undefined
}
