import { createServer } from 'node:http'
import { httpServer, listen } from '../../simulator/adapters/http-server/http-server.ts'
import { createSimulator } from '../../simulator/main.ts'

/** A child of the bench: the simulator, or a bare server that answers given bytes. Tells its address and memory. */
const started = performance.now()

process.once('message', async (told: { kind: 'simulator' } | { kind: 'bare'; body: string }) => {
  const server =
    told.kind === 'simulator'
      ? httpServer(createSimulator({ rate: 0, now: '2026-02-02T09:00:00+02:00' }).fetch)
      : bare(told.body)
  const address = await listen(server, 0, '127.0.0.1')
  globalThis.gc?.()
  process.send?.({ address, rss: process.memoryUsage().rss, ready: performance.now() - started })
})

function bare(body: string) {
  return createServer((request, response) => {
    request.resume().on('end', () => {
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
      })
      response.end(body)
    })
  })
}
