import type { Driver, Exchange } from '../drivers/driver.ts'

/** The parts of an HTTP archive (HAR 1.2) that are read and written here; everything may be missing. */
export interface Har {
  readonly log: {
    readonly version: string
    readonly creator?: { readonly name: string; readonly version: string }
    readonly entries: readonly HarEntry[]
  }
}

export interface HarEntry {
  readonly startedDateTime?: string
  /** Milliseconds from the request to the end of the answer. */
  readonly time?: number
  readonly request: {
    readonly method: string
    readonly url: string
    readonly postData?: { readonly mimeType?: string; readonly text?: string }
  }
  readonly response: {
    readonly status: number
    readonly content?: {
      readonly size?: number
      readonly mimeType?: string
      readonly text?: string
      readonly encoding?: string
    }
  }
}

/**
 * Exchanges as an HTTP archive. Keys and owners' tokens are no part of it; tokens that answers hand out stay in the
 * answers: from them a judge knows which must never be seen again.
 */
export function toHar(exchanges: readonly Exchange[], base = 'http://localhost/api/2.5'): Har {
  return {
    log: {
      version: '1.2',
      creator: { name: 'etalon', version: '1' },
      entries: exchanges.map((exchange) => toEntry(exchange, base)),
    },
  }
}

function toEntry({ asked, reply, at }: Exchange, base: string): HarEntry {
  const empty = { cookies: [], headers: [], headersSize: -1, bodySize: -1, httpVersion: 'HTTP/1.1' }
  const url = `${base}${asked.path}`
  const text = reply.body === undefined ? '' : JSON.stringify(reply.body)
  const request = {
    ...empty,
    method: asked.verb,
    url,
    queryString: [...new URL(url).searchParams].map(([name, value]) => ({ name, value })),
    ...(asked.body !== undefined && {
      postData: { mimeType: 'application/json', text: JSON.stringify(asked.body) },
    }),
  }
  const content = { size: Buffer.byteLength(text), mimeType: 'application/json', text }
  const response = { ...empty, status: reply.status, statusText: '', redirectURL: '', content }
  const entry = { startedDateTime: at, time: 0, request, response }
  return { ...entry, cache: {}, timings: { send: 0, wait: 0, receive: 0 } } as HarEntry
}

/** The same system, noting down what it is asked and answers. */
export function recording(driver: Driver): {
  readonly driver: Driver
  readonly exchanges: readonly Exchange[]
} {
  const exchanges: Exchange[] = []
  const send: Driver['send'] = async (asked) => {
    const exchange = await driver.send(asked)
    exchanges.push(exchange)
    return exchange
  }
  return { driver: { ...driver, send }, exchanges }
}
