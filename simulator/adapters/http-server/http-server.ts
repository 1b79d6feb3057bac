import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

/** Serves a fetch-shaped function over HTTP with Node's own server. */
export function httpServer(serve: (request: Request) => Promise<Response>): Server {
  return createServer((incoming, outgoing) => {
    answer(serve, incoming, outgoing).catch(() => {
      if (!outgoing.headersSent) outgoing.writeHead(500)
      outgoing.end()
    })
  })
}

async function answer(
  serve: (request: Request) => Promise<Response>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const response = await serve(await toRequest(incoming))
  const body = Buffer.from(await response.arrayBuffer())
  outgoing.writeHead(response.status, {
    ...Object.fromEntries(response.headers),
    'content-length': body.length,
  })
  outgoing.end(incoming.method === 'HEAD' ? undefined : body)
}

async function toRequest(incoming: IncomingMessage): Promise<Request> {
  const url = `http://${incoming.headers.host ?? 'localhost'}${incoming.url ?? '/'}`
  const method = incoming.method ?? 'GET'
  const headers = new Headers(Object.entries(incoming.headers).map(([key, value]) => [key, String(value)]))
  if (method === 'GET' || method === 'HEAD') return new Request(url, { method, headers })
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  return new Request(url, { method, headers, body: Buffer.concat(chunks) })
}
