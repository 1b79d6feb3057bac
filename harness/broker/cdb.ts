import { setTimeout as wait } from 'node:timers/promises'
import { withFaults } from '../../simulator/adapters/faults/faults.ts'
import { httpServer, listen } from '../../simulator/adapters/http-server/http-server.ts'
import { defaultUsers } from '../../simulator/api/default-users.ts'
import type { Faults } from '../../simulator/api/ports/faults.ts'
import { PrintedResponse } from '../../simulator/api/respond.ts'
import { createSimulator } from '../../simulator/main.ts'
import { driverOf } from '../drivers/direct.ts'
import type { Asked, Driver, Exchange } from '../drivers/driver.ts'
import type { Json } from '../procedure/cast.ts'

/** The key of the eMall under test; nobody else has it. */
export const EMALL_KEY = 'emall'

/** The CDB for an eMall under test: a simulator behind a port, and what the eMall wrote to it. */
export interface BrokerCdb {
  /** `http://127.0.0.1:8191` */
  readonly address: string
  /** For the other parties, in this process. The clock stands still; nothing is taken back. */
  readonly driver: Driver
  /** What reached the CDB of what the eMall sent to change something, in its order. */
  readonly traffic: readonly Exchange[]
  /** What goes wrong between the eMall and the CDB; the other parties are served undisturbed. */
  readonly faults: Faults
  /** Does something while no question of the eMall is answered: it hears of all of it at once. */
  meanwhile(work: () => Promise<void>): Promise<void>
  /** Every tender as it is stored, with all that is hidden in it. */
  tenders(): Promise<readonly Json[]>
  /** Called whenever the clock was moved. */
  onTime(listener: (now: string) => Promise<void>): void
  stop(): Promise<void>
}

/** Starts it; port 0 takes any free one. Rejects when the port is busy. */
export async function openCdb(options: {
  readonly port: number
  readonly seed: string
  readonly now: string
}): Promise<BrokerCdb> {
  const { port, seed, now } = options
  const server = httpServer(async (request) => {
    if (request.method === 'GET') await quiet
    return edge.fetch(request)
  })
  const address = await listen(server, port, '127.0.0.1')
  const emall = { key: EMALL_KEY, name: EMALL_KEY, group: 'brokers', levels: [...'123456'] }
  const users = [...defaultUsers, emall]
  const simulator = createSimulator({ now, seed, users, rate: 0, documentsUrl: address })
  const traffic: Exchange[] = []
  let quiet: Promise<void> = Promise.resolve()
  let told: (now: string) => Promise<void> = async () => undefined

  async function serve(request: Request): Promise<Response> {
    const asked = await writeOf(request)
    const at = simulator.control.clock().now
    const response = await simulator.fetch(request)
    if (asked) traffic.push({ asked, at, reply: { status: response.status, body: await bodyOf(response) } })
    return response
  }

  const edge = withFaults({
    serve,
    seed,
    sleep: (milliseconds, idle = false) => wait(milliseconds, undefined, { ref: !idle }),
    machine: () => performance.now(),
  })
  const { snapshot: _, restore: __, ...direct } = driverOf({ ...simulator, fetch: edge.undisturbed })
  return {
    address,
    faults: edge.faults,
    meanwhile(work) {
      const done = work()
      quiet = done.catch(() => undefined)
      return done
    },
    async tenders() {
      const { store } = await simulator.control.snapshot()
      return (store.documents.tender ?? []) as unknown as readonly Json[]
    },
    driver: {
      ...direct,
      async advance(to) {
        await direct.advance(to)
        await told(simulator.control.clock().now)
      },
      reset: async () => undefined,
    },
    traffic,
    onTime(listener) {
      told = listener
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

const API = '/api/2.5'
const OWN = `Basic ${Buffer.from(`${EMALL_KEY}:`).toString('base64')}`

/** A request of the eMall that is to change something in the CDB. */
async function writeOf(request: Request): Promise<Asked | undefined> {
  const { pathname, searchParams } = new URL(request.url)
  const { method, headers } = request
  if (method === 'GET' || method === 'HEAD' || !pathname.startsWith(API)) return undefined
  const bearer = headers.get('authorization')
  if (bearer !== OWN && bearer !== `Bearer ${EMALL_KEY}`) return undefined
  const token = headers.get('x-access-token') ?? searchParams.get('acc_token')
  const text = await request.text()
  return {
    verb: method as Asked['verb'],
    path: pathname.slice(API.length),
    key: EMALL_KEY,
    ...(token && { token }),
    ...(text && { body: parsed(text) }),
  }
}

async function bodyOf(response: Response): Promise<unknown> {
  const printed = response instanceof PrintedResponse ? response.printed : await response.clone().text()
  return parsed(String(printed))
}

/** JSON, or the text itself when it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
