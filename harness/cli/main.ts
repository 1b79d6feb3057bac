import { controlApi } from '../../simulator/adapters/control/control-api.ts'
import { httpServer } from '../../simulator/adapters/http-server/http-server.ts'
import { createSimulator } from '../../simulator/main.ts'

const simulator = createSimulator({ rate: 0 })
const at = process.argv.indexOf('--port')
const port = at > 0 ? Number(process.argv[at + 1]) : 8080
httpServer(controlApi(simulator.control, simulator.fetch)).listen(port, '127.0.0.1', () =>
  console.log(`listening on http://127.0.0.1:${port}`),
)
