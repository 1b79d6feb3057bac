import { setupServer } from 'msw/node'
import { createSimulator } from '../../simulator/main.ts'
import { simulatorHandler } from '../../simulator/msw.ts'
import type { Asked, Driver, Exchange } from '../drivers/driver.ts'
import { announce } from '../procedure/buyer.ts'
import { beginProcedure, type Plot, tenderPath } from '../procedure/procedure.ts'
import { perSecond, type Row, whole } from './measure.ts'

const ORIGIN = 'https://cdb.example'

/** Requests that `fetch` sends to an address and msw answers from a simulator in the same process. */
export async function throughMsw(plot: Plot, now: string): Promise<Row[]> {
  const simulator = createSimulator({ rate: 0, now })
  const server = setupServer(simulatorHandler(simulator, { origin: ORIGIN }))
  server.listen({ onUnhandledRequest: 'error' })
  const procedure = beginProcedure(fetching(now), plot)
  await announce(procedure)
  const path = tenderPath(procedure)
  const get = await perSecond(() => fetch(`${ORIGIN}/api/2.5${path}`).then((response) => response.text()), {
    count: 1000,
    atOnce: 8,
  })
  server.close()
  return [{ what: 'GET tender', figure: `${whole(get)} /s` }]
}

/** Just enough of a driver to announce a tender with `fetch`. */
function fetching(now: string): Driver {
  async function send(asked: Asked): Promise<Exchange> {
    const headers = {
      'content-type': 'application/json',
      authorization: `Basic ${Buffer.from(`${asked.key}:`).toString('base64')}`,
    }
    const body = JSON.stringify(asked.body)
    const response = await fetch(`${ORIGIN}/api/2.5${asked.path}`, { method: asked.verb, headers, body })
    return { asked, at: now, reply: { status: response.status, body: await response.json() } }
  }
  const never = () => Promise.reject(new Error('not needed to announce a tender'))
  return {
    capabilities: { time: 'steered' },
    send,
    now: async () => now,
    upload: never,
    advance: never,
    reset: never,
    close: async () => undefined,
  }
}
