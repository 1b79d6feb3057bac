import { virtualClock } from './adapters/clock/virtual.ts'
import { type Control, steered } from './adapters/control/control.ts'
import { memoryStore } from './adapters/store/memory.ts'
import { type User, usersTable } from './api/access.ts'
import { defaultUsers } from './api/default-users.ts'
import { documentLinks } from './api/document-service/links.ts'
import type { SimulatorParts } from './api/parts.ts'
import { parse } from './domain/time.ts'
import { check } from './models/index.ts'

/** What a simulator may be told when it is made; everything has a default. */
export interface SimulatorOptions {
  /** Where the virtual clock starts, ISO 8601; the machine's time when absent. */
  readonly now?: string
  /** Virtual seconds per real second: 1 real time, 0 frozen. */
  readonly rate?: number
  readonly seed?: string
  readonly users?: readonly User[]
  readonly disabledRules?: readonly string[]
  /** False: nothing happens by itself; somebody attaches a chronograph. */
  readonly chronograph?: boolean
  /** False: somebody attaches an auction module. */
  readonly autoAuctions?: boolean
}

/** A whole CDB in this process: `fetch` answers requests, `control` steers clock and state. */
export interface Simulator {
  fetch(request: Request): Promise<Response>
  readonly control: Control
}

/** Host and key of the document service whose links are accepted until something else is set. */
const documentService = {
  base: 'http://localhost',
  seed: '480310b588d10049d4a1199c37c258ecc9e2d15fde6851cbe8eaf35210fbefc0',
}

/** Composes a simulator in memory. No sockets, no files. */
export function createSimulator(options: SimulatorOptions = {}): Simulator {
  const now = options.now === undefined ? undefined : parse(options.now)
  if (options.now !== undefined && now === undefined) {
    throw new RangeError(`now: "${options.now}" is not an ISO 8601 instant such as 2026-01-31T12:00:00+02:00`)
  }
  const clock = virtualClock({
    ...(now !== undefined && { now }),
    rate: options.rate ?? 1,
    machine: () => (performance.timeOrigin + performance.now()) * 1000,
  })
  const initial: SimulatorParts = {
    store: memoryStore(),
    clock,
    models: { check },
    users: usersTable(options.users ?? defaultUsers),
    settings: {
      sandbox: true,
      disabledRules: new Set(options.disabledRules ?? []),
      auctionStartJitter: 1,
      funderTenders: new Set(),
      catalogue: {},
    },
    seed: options.seed ?? 'etalon',
    documents: documentLinks(documentService),
    chronograph: options.chronograph ?? true,
    autoAuctions: options.autoAuctions ?? true,
    feedWatermarkSeconds: 0,
  }
  const { control, edge } = steered(initial, clock)
  return { fetch: edge.fetch, control }
}
