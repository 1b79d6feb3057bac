import { createSimulator, type Simulator, type SimulatorOptions } from '../../simulator/main.ts'
import { cast } from '../broker/stage.ts'
import { openAccount } from './accounts.ts'
import { type Broker, type BrokerOptions, openBroker } from './broker.ts'
import { announcement, tenderData } from './material.fixture.ts'
import type { Deed, Json } from './store.ts'

/** An eMall in front of a simulator, both in this process; nobody waits for real. */
export interface Stage {
  readonly simulator: Simulator
  readonly broker: Broker
  /** Milliseconds that the eMall slept in all. */
  readonly slept: () => number
  /** Lets some seconds of the CDB's time pass. */
  pass(seconds: number): Promise<void>
  /** An eMall over another part of the same simulator: with another key, or its database anew. */
  open(options?: Partial<BrokerOptions>): Broker
}

export const START = '2026-02-02T09:00:00+02:00'

export function stage(
  options: Partial<BrokerOptions> = {},
  { waits = false, ...simulated }: SimulatorOptions & { readonly waits?: boolean } = {},
): Stage {
  const simulator = createSimulator({ now: START, rate: 0, ...simulated })
  let slept = 0
  const open = (others: Partial<BrokerOptions> = {}) =>
    openBroker({
      cdb: 'http://localhost/api/2.5',
      key: 'brokerx',
      secret: 'of the tests',
      fetch: (request) => simulator.fetch(request),
      now: () => Date.parse(simulator.control.clock().now),
      patience: 400,
      ...(!waits && {
        sleep: async (milliseconds: number) => {
          slept += milliseconds
        },
      }),
      ...options,
      ...others,
    })
  const broker = open()
  peopleOf(broker)
  return {
    simulator,
    broker,
    slept: () => slept,
    async pass(seconds) {
      await simulator.control.advance({ seconds })
    },
    open(others) {
      const another = open(others)
      peopleOf(another)
      return another
    },
  }
}

/** A buyer and two bidders have accounts. */
function peopleOf({ store }: Broker): void {
  for (const { name, role, party } of cast)
    openAccount(store, { id: name, role: role === 'owner' ? 'buyer' : 'bidder', party })
}

/** The buyer publishes a tender; its id. Throws when that did not succeed. */
export async function publish({ broker }: Stage, title = 'Книги', lots = 1): Promise<string> {
  const deed = await broker.deeds.ask('owner', 'createTender', {
    ...(await tenderData(START, title, lots)),
    documents: announcement,
  })
  return String(succeeded(deed).id)
}

export function succeeded(deed: Deed): Json {
  if (deed.state !== 'done') throw new Error(`${deed.name}: ${deed.state}: ${deed.errors?.join('; ')}`)
  return deed.result ?? {}
}
