// The simulator over HTTP, for programs in any language. From a shell: npx etalon serve --port 0
import { httpServer, listen } from '../../simulator/adapters/http-server/http-server.ts'
import { createSimulator } from '../../simulator/main.ts'

const simulator = createSimulator({ now: '2026-02-02T09:00:00+02:00', rate: 0 })
const server = httpServer(simulator.fetch)
// Port 0 takes any free one.
const address = await listen(server, 0, '127.0.0.1')

const health = await fetch(`${address}/api/2.5/health`)
console.log(`GET /health answers ${health.status}: ${await health.text()}`)
const version = (await (await fetch(`${address}/api/2.5/version`)).json()) as { API: string }
console.log(`the API is that of release ${version.API}`)

server.closeAllConnections()
await new Promise((closed) => server.close(closed))
console.log('the server is closed')
