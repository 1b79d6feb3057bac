import type { Json } from './store.ts'

/** One request to the CDB. */
export interface Sent {
  readonly verb: string
  /** Path after the API prefix. */
  readonly path: string
  readonly token?: string
  readonly body?: unknown
}

/** What came back; `silence`: no answer came, and nobody knows whether the request was served. */
export type Heard =
  | { readonly status: number; readonly body: Json; readonly retryAfter?: number }
  | { readonly status: 'silence'; readonly why: string }

/** A file as a document's card names it. */
export interface Uploaded {
  readonly url: string
  readonly hash: string
  readonly title: string
  readonly format: string
}

/** The way to a CDB: one attempt at a time, no retries. */
export interface Connection {
  send(sent: Sent): Promise<Heard>
  /** Hands a file to the document service; `undefined` when that did not succeed. */
  upload(title: string, content: Uint8Array<ArrayBuffer>, format: string): Promise<Uploaded | undefined>
}

export interface ConnectionOptions {
  /** Where the API is, e.g. `http://127.0.0.1:8080/api/2.5`. */
  readonly cdb: string
  readonly documents: string
  /** The eMall's key. */
  readonly key: string
  readonly fetch: (request: Request) => Promise<Response>
  /** How long an answer is waited for, in milliseconds. */
  readonly patience: number
}

/** Opens the way to a CDB. Cookies it gives are shown with every later request: its nodes find themselves by them. */
export function connectionTo(options: ConnectionOptions): Connection {
  const { cdb, documents, key, fetch, patience } = options
  const cookies = new Map<string, string>()
  const authorization = `Basic ${Buffer.from(`${key}:`).toString('base64')}`

  async function exchange(url: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers)
    headers.set('authorization', authorization)
    if (cookies.size)
      headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    const response = await withPatience(patience, (signal) =>
      fetch(new Request(url, { ...init, headers, signal })),
    )
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=;]+)=([^;]*)/.exec(cookie) ?? []
      if (name !== undefined) cookies.set(name, value ?? '')
    }
    return response
  }

  return {
    async send({ verb, path, token, body }) {
      const headers = {
        'content-type': 'application/json',
        ...(token !== undefined && { 'x-access-token': token }),
      }
      const init = { method: verb, headers, ...(body !== undefined && { body: JSON.stringify(body) }) }
      try {
        return await heardFrom(await exchange(`${cdb}${path}`, init))
      } catch (error) {
        return { status: 'silence', why: error instanceof Error ? error.message : String(error) }
      }
    },
    async upload(title, content, format) {
      const form = new FormData()
      form.append('file', new File([content], title, { type: format }))
      try {
        const response = await exchange(`${documents}/upload`, { method: 'POST', body: form })
        const { data } = (await response.json()) as { data?: { url: string; hash: string } }
        return data && { url: data.url, hash: data.hash, title, format }
      } catch {
        return undefined
      }
    },
  }
}

async function heardFrom(response: Response): Promise<Heard> {
  const text = await response.text()
  const after = Number(response.headers.get('retry-after') ?? Number.NaN)
  const retryAfter = Number.isFinite(after) ? { retryAfter: after } : {}
  return { status: response.status, body: bodyOf(text), ...retryAfter }
}

/** What is no JSON comes from something between us and the CDB. */
function bodyOf(text: string): Json {
  try {
    return (JSON.parse(text) ?? {}) as Json
  } catch {
    return { errors: [{ description: text.slice(0, 200) }] }
  }
}

/** An answer that does not come in time is no answer, also from a server that never looks at signals. */
async function withPatience<T>(patience: number, ask: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const ending = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const error = new Error(`no answer within ${patience} ms`)
      reject(error)
      ending.abort(error)
    }, patience)
  })
  try {
    return await Promise.race([ask(ending.signal), late])
  } finally {
    clearTimeout(timer)
  }
}
