import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ConnectionLost } from '../../api/ports/faults.ts'
import { PrintedResponse } from '../../api/respond.ts'

/** Serves a fetch-shaped function over HTTP with Node's own server. */
export function httpServer(serve: (request: Request) => Promise<Response>): Server {
  return createServer((incoming, outgoing) => {
    answer(serve, incoming, outgoing).catch((error: unknown) => fail(outgoing, error))
  })
}

/** Starts listening; the address that came of it, `http://host:port`. Rejects when the port is busy. */
export function listen(server: Server, port: number, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      const { port: taken } = server.address() as AddressInfo
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${taken}`)
    })
  })
}

async function answer(
  serve: (request: Request) => Promise<Response>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const response = await serve(await toRequest(incoming))
  // A text goes out with its headers in one piece.
  const body =
    response instanceof PrintedResponse ? response.printed : Buffer.from(await response.arrayBuffer())
  const headers: Record<string, string | number> = { 'content-length': Buffer.byteLength(body) }
  response.headers.forEach((value, name) => {
    headers[name] = value
  })
  outgoing.writeHead(response.status, headers)
  outgoing.end(incoming.method === 'HEAD' ? undefined : body)
}

/**
 * A request whose bytes are already here. It is not built by the Fetch API's constructor, which makes streams and signals
 * nobody asks for: what a request is asked for is given directly.
 */
function received(url: string, method: string, headers: Headers, bytes: Buffer<ArrayBuffer>): Request {
  const { buffer, byteOffset, length } = bytes
  const again = () => new Response(bytes, { headers })
  return Object.create(Request.prototype, {
    url: { value: url },
    method: { value: method },
    headers: { value: headers },
    arrayBuffer: { value: async () => buffer.slice(byteOffset, byteOffset + length) },
    text: { value: async () => bytes.toString('utf8') },
    json: { value: async () => JSON.parse(bytes.toString('utf8')) },
    formData: { value: () => again().formData() },
    body: { get: () => (length ? again().body : null) },
    clone: { value: () => received(url, method, headers, bytes) },
  }) as Request
}

const nothing = Buffer.alloc(0)

/** Most that is kept of a body, in bytes; the rest is read but dropped, so that the sender hears the answer. */
const KEPT = 64 * 1024 * 1024

/** The target is a path, or a whole URL as proxies send it. */
function urlOf({ headers, url = '/' }: IncomingMessage): string {
  return /^https?:\/\//i.test(url) ? url : `http://${headers.host ?? 'localhost'}${url}`
}

async function toRequest(incoming: IncomingMessage): Promise<Request> {
  const url = urlOf(incoming)
  const method = incoming.method ?? 'GET'
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  const looks = method === 'GET' || method === 'HEAD'
  return received(url, method, headers, looks ? nothing : await bodyOf(incoming))
}

async function bodyOf(incoming: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of incoming) {
    if (size <= KEPT) chunks.push(chunk as Buffer)
    size += (chunk as Buffer).length
  }
  return Buffer.concat(chunks)
}

/** A request Node could read but the Fetch API cannot say (a broken Host, a forbidden verb) is the client's fault. */
function fail(outgoing: ServerResponse, error: unknown): void {
  if (error instanceof ConnectionLost) return void outgoing.destroy()
  const status = error instanceof TypeError ? 400 : 500
  const body = JSON.stringify({
    status: 'error',
    errors: [
      {
        location: 'request',
        name: 'request',
        description: error instanceof Error ? error.message : String(error),
      },
    ],
  })
  if (outgoing.headersSent) return void outgoing.destroy()
  outgoing.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
  })
  outgoing.end(body)
}
