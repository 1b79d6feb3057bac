import { createSimulator, type Simulator } from '../../simulator/main.ts'
import { driverOf, toRequest } from '../drivers/direct.ts'
import type { Asked, Driver } from '../drivers/driver.ts'
import type { Json } from './walk.ts'

/** What a request was answered with, and under which rules it was refused. */
export interface Answered {
  readonly status: number
  readonly body:
    | { readonly data?: Json; readonly access?: { readonly token: string }; readonly errors?: unknown }
    | undefined
  readonly rules: readonly string[]
}

/** A simulator in this process that tells which rules refuse. */
export interface Bench {
  readonly simulator: Simulator
  readonly driver: Driver
  send(asked: Asked): Promise<Answered>
  /** Lets time pass until an instant, unless it is past. */
  reach(instant: string): Promise<void>
}

/** A new bench whose clock stands at an instant, ISO 8601. */
export function benchAt(now: string): Bench {
  const simulator = createSimulator({ rate: 0, now, explain: true })
  return {
    simulator,
    driver: driverOf(simulator),
    async send(asked) {
      const response = await simulator.fetch(toRequest(asked))
      const text = await response.text()
      return {
        status: response.status,
        body: text === '' ? undefined : JSON.parse(text),
        rules: response.headers.get('sim-refused-by')?.split(' ') ?? [],
      }
    },
    async reach(instant) {
      if (Date.parse(simulator.control.clock().now) < Date.parse(instant))
        await simulator.control.advance({ until: instant })
    },
  }
}
