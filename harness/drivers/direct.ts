import type { Snapshot } from '../../simulator/adapters/control/control.ts'
import { createSimulator, type Simulator, type SimulatorOptions } from '../../simulator/main.ts'
import type { Asked, Driver, Exchange } from './driver.ts'

const ORIGIN = 'http://localhost'

/** The embedded simulator in this process, without sockets: the bridge between the two programs. */
export function directDriver(options: SimulatorOptions = {}): Driver {
  return driverOf(createSimulator({ rate: 0, ...options }))
}

/** A simulator that somebody has made, without sockets. */
export function driverOf(simulator: Simulator): Driver {
  async function send(asked: Asked): Promise<Exchange> {
    const at = simulator.control.clock().now
    const before = simulator.control.trace().at(-1)
    const response = await simulator.fetch(toRequest(asked))
    const text = await response.text()
    const reply = { status: response.status, body: text === '' ? undefined : JSON.parse(text) }
    const decided = simulator.control.trace().at(-1)
    return { asked, at, reply, ...(decided && decided !== before && { looks: decided.trace }) }
  }

  return {
    capabilities: { time: 'steered' },
    send,
    async upload(title, content, format) {
      const form = new FormData()
      form.append('file', new File([content], title, { type: format }))
      const headers = { authorization: basic('broker') }
      const response = await simulator.fetch(
        new Request(`${ORIGIN}/upload`, { method: 'POST', headers, body: form }),
      )
      const { data } = (await response.json()) as { data: { url: string; hash: string } }
      return { url: data.url, hash: data.hash, title, format }
    },
    now: async () => simulator.control.clock().now,
    async advance(to) {
      await simulator.control.advance(to)
    },
    reset: (now) => simulator.control.reset(now === undefined ? {} : { now }),
    snapshot: () => simulator.control.snapshot(),
    restore: (snapshot) => simulator.control.restore(snapshot as Snapshot),
    close: async () => undefined,
  }
}

const basic = (key: string): string => `Basic ${Buffer.from(`${key}:`).toString('base64')}`

/** A request as the embedded simulator takes it. */
export function toRequest({ verb, path, key, token, body }: Asked): Request {
  const headers = new Headers({ 'content-type': 'application/json' })
  if (key !== undefined) headers.set('authorization', basic(key))
  if (token !== undefined) headers.set('x-access-token', token)
  const init = { method: verb, headers, ...(body !== undefined && { body: JSON.stringify(body) }) }
  return new Request(`${ORIGIN}/api/2.5${path}`, init)
}
