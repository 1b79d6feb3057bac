import { controlApi, guarded } from '../../simulator/adapters/control/control-api.ts'
import { httpServer, listen } from '../../simulator/adapters/http-server/http-server.ts'
import { createSimulator, type SimulatorOptions } from '../../simulator/main.ts'

/** A simulator behind a port, as `etalon serve` starts it. */
export interface Served {
  readonly url: string
  stop(): Promise<void>
}

export async function serveSimulator({
  control = false,
  token,
  ...options
}: SimulatorOptions & { readonly control?: boolean; readonly token?: string } = {}): Promise<Served> {
  const server = httpServer((request) => handle(request))
  const url = await listen(server, 0, '127.0.0.1')
  const simulator = createSimulator({ ...options, documentsUrl: url })
  const { fetch } = simulator
  const handle = control ? guarded(controlApi(simulator.control, fetch), fetch, token) : fetch
  return {
    url,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
