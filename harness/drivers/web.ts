import { Agent } from 'node:http'
import { Agent as SecureAgent } from 'node:https'
import type { Socket } from 'node:net'
import axios, { type AxiosInstance, isAxiosError } from 'axios'

/** One HTTP request. */
export interface WebRequest {
  readonly verb: string
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  /** JSON when it is an object. */
  readonly body?: unknown
  /** Milliseconds; the client's own limit when absent. */
  readonly timeout?: number
}

export interface WebReply {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly text: string
  /** The machine's clock, in milliseconds since 1970, when it was sent and when its answer was here. */
  readonly sent: number
  readonly heard: number
}

/** Nobody answered. `code` is Node's word: ECONNREFUSED, ENOTFOUND, ECONNABORTED … */
export class Unreachable extends Error {
  readonly code: string
  readonly url: string
  constructor(verb: string, url: string, code: string, message: string) {
    super(`${verb} ${url}: ${inWords[code] ?? message}`)
    this.code = code
    this.url = url
  }
}

const inWords: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name of the host cannot be looked up now',
  ECONNRESET: 'the connection was cut',
  ECONNABORTED: 'no answer in time',
  ETIMEDOUT: 'no answer in time',
  EHOSTUNREACH: 'the host cannot be reached',
}

/** Sends requests over kept connections, with the cookies it was given. */
export interface Web {
  /** Every status is an answer. Throws Unreachable. */
  send(request: WebRequest): Promise<WebReply>
  close(): void
}

const LIMIT = 30_000
const PAUSES = [200, 800]

/** GETs are repeated after faults of the network; what may have changed something never is. */
export function openWeb({ timeout = LIMIT, pauses = PAUSES } = {}): Web {
  const agents = [brief(new Agent({ keepAlive: true })), brief(new SecureAgent({ keepAlive: true }))] as const
  const client = axios.create({
    httpAgent: agents[0],
    httpsAgent: agents[1],
    timeout,
    maxRedirects: 0,
    responseType: 'text',
    transformResponse: (text: unknown) => text,
    validateStatus: () => true,
  })
  const cookies = new Map<string, string>()

  async function once(request: WebRequest): Promise<WebReply> {
    const reply = await ask(client, request, cookies)
    const given = keepCookies(reply, cookies)
    // 412: the CDB wants its session cookie first; nothing was done yet.
    return reply.status === 412 && given ? ask(client, request, cookies) : reply
  }

  return {
    async send(request) {
      for (const pause of request.verb === 'GET' ? pauses : []) {
        try {
          return await once(request)
        } catch (error) {
          if (!(error instanceof Unreachable) || !passing.has(error.code)) throw error
          await new Promise((resolve) => setTimeout(resolve, pause))
        }
      }
      return once(request)
    },
    close() {
      for (const agent of agents) agent.destroy()
    },
  }
}

/** Milliseconds that a connection is kept unused: servers close theirs after five seconds, perhaps as we write. */
const UNUSED = 2000

/** Connections are used again only soon. */
function brief<T extends Agent>(agent: T): T {
  agent.on('free', (socket: Socket) => {
    // After the agent's own listener, which may take the hint of the server.
    if (!socket.destroyed) socket.setTimeout(UNUSED)
  })
  return agent
}

/** Faults that may be over a moment later. */
const passing = new Set(['ECONNRESET', 'EPIPE', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', 'ECONNABORTED'])

async function ask(
  client: AxiosInstance,
  { verb, url, headers, body, timeout }: WebRequest,
  cookies: ReadonlyMap<string, string>,
): Promise<WebReply> {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const sent = Date.now()
  try {
    const reply = await client.request<string>({
      method: verb,
      url,
      headers: { ...headers, ...(cookie && { cookie }) },
      data: body,
      ...(timeout !== undefined && { timeout }),
      ...(isLoopback(url) && { proxy: false as const }),
    })
    return { status: reply.status, headers: reply.headers, text: reply.data, sent, heard: Date.now() }
  } catch (error) {
    if (!isAxiosError(error)) throw error
    throw new Unreachable(verb, url, error.code ?? 'UNKNOWN', error.message)
  }
}

/** Whether the answer brought a cookie. */
function keepCookies({ headers }: WebReply, cookies: Map<string, string>): boolean {
  const given = [headers['set-cookie'] ?? []].flat().map(String)
  for (const line of given) {
    const [, name, value] = /^([^=;]+)=([^;]*)/.exec(line) ?? []
    if (name !== undefined && value !== undefined) cookies.set(name, value)
  }
  return given.length > 0
}

function isLoopback(url: string): boolean {
  const { hostname } = new URL(url)
  return hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.')
}

/** Parsed, when it is JSON; otherwise the text itself; undefined when there is none. */
export function bodyOf({ text }: WebReply): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** Keys go as user names with empty passwords; `name:password` goes as it is. */
export function basic(key: string): string {
  return `Basic ${Buffer.from(key.includes(':') ? key : `${key}:`).toString('base64')}`
}
