import { auctionApi } from './adapters/auction-room/auction-api.ts'
import { protocolFiles } from './adapters/auction-room/protocol-file.ts'
import { Room } from './adapters/auction-room/room.ts'
import { type VirtualClock, virtualClock } from './adapters/clock/virtual.ts'
import { type Control, steered } from './adapters/control/control.ts'
import { memoryDocuments } from './adapters/documents/memory.ts'
import { withFaults } from './adapters/faults/faults.ts'
import { memoryStore } from './adapters/store/memory.ts'
import { type User, usersTable } from './api/access.ts'
import { defaultCatalogue } from './api/default-catalogue.ts'
import { defaultUsers } from './api/default-users.ts'
import { documentService } from './api/document-service/document-service.ts'
import { documentLinks } from './api/document-service/links.ts'
import type { SimulatorParts } from './api/parts.ts'
import type { Documents } from './api/ports/documents.ts'
import type { Fault } from './api/ports/faults.ts'
import type { Route } from './api/route.ts'
import type { Strategy } from './domain/auction/room/bots.ts'
import type { AuctionLaw } from './domain/auction/room/law.ts'
import { type Instant, parse } from './domain/time.ts'
import { check } from './models/index.ts'

/** What a simulator may be told when it is made; everything has a default. */
export interface SimulatorOptions {
  /** Where the virtual clock starts, ISO 8601; the machine's time when absent. */
  readonly now?: string
  /** Virtual seconds per real second: 1 real time, 0 frozen. */
  readonly rate?: number
  /** The same seed and requests give the same bytes. */
  readonly seed?: string
  readonly users?: readonly User[]
  readonly disabledRules?: readonly string[]
  /** The market catalogue: `categories`, `profiles`, `products`, each by id; a small one when absent. */
  readonly catalogue?: Readonly<Record<string, unknown>>
  /** False: nothing happens by itself; somebody attaches a chronograph. */
  readonly chronograph?: boolean
  /** False: somebody attaches an auction module. */
  readonly autoAuctions?: boolean
  /**
   * Planned auctions are held in an auction room, where bidders bid and everybody may watch. `url`: scheme and host
   * under which it is reached; `bots`: how automatic bidders play for whoever does not come; `law`: another law of
   * auctions than the published one.
   */
  readonly auctionRoom?: { readonly url: string; readonly bots?: Strategy; readonly law?: AuctionLaw }
  /** Replies to refused requests name the rules in the header `Sim-Refused-By`. */
  readonly explain?: boolean
  /** Scheme and host under which the document service is reached; links to documents begin with it. */
  readonly documentsUrl?: string
  /** Where the document service keeps files; in memory when absent. */
  readonly documents?: Documents
  /** What goes wrong between clients and the CDB; nothing when absent. `control.setFaults` sets others. */
  readonly faults?: readonly Fault[]
  /** Another law than the published one, as its route table: how a broken system is made. */
  readonly law?: readonly Route[]
}

/** A whole CDB in this process: `fetch` answers requests, `control` steers clock and state. */
export interface Simulator {
  /** The CDB under `/api/2.5`, the document service under `/upload`, `/register` and `/get`. */
  fetch(request: Request): Promise<Response>
  /** The same CDB for whom no fault strikes. */
  undisturbed(request: Request): Promise<Response>
  readonly control: Control
  /** The auction room, when there is one. */
  readonly room?: Room
  readonly clock: VirtualClock
  /** When time does something next, and doing all that is due by now: for whoever lets time work by itself. */
  readonly time: { next(): Instant | undefined; settle(): Promise<unknown> }
}

const DOCUMENT_ADDRESS = /^https?:\/\/[^/]+\/(upload|register|get)([/?#]|$)/

/** Largest file the document service takes, in bytes. */
const LARGEST_DOCUMENT = 50 * 1024 * 1024

/** Signs links to documents. Known to everybody: a simulator keeps no secrets. */
const DOCUMENT_KEY = '480310b588d10049d4a1199c37c258ecc9e2d15fde6851cbe8eaf35210fbefc0'

const SEED = 'etalon'

/** Composes a simulator. No sockets and no files unless `documents` brings them. */
export function createSimulator(options: SimulatorOptions = {}): Simulator {
  const clock = startClock(options)
  const documentsUrl = options.documentsUrl ?? 'http://localhost'
  const room = roomOf(options, documentsUrl, (request) => files(request))
  const faulty = withFaults({
    serve: async (request) => {
      if (DOCUMENT_ADDRESS.test(request.url)) return files(request)
      return (await auctions?.(request)) ?? edge.fetch(request)
    },
    seed: options.seed ?? SEED,
    sleep,
    machine: () => performance.now(),
  })
  const parts = partsOf(options, clock, documentsUrl)
  const { control, edge } = steered(room ? { ...parts, room } : parts, clock, faulty.faults)
  const files = documentServiceOf(options, clock, documentsUrl, edge.newId)
  const time = { next: () => edge.agenda.next()?.at, settle: () => edge.settleDue(clock.now()) }
  const auctions = room && auctionApi(room, { clock, settle: time.settle })
  control.setFaults(options.faults ?? [])
  const { fetch, undisturbed } = faulty
  return { control, fetch, undisturbed, ...(room && { room }), clock, time }
}

/** An idle wait does not keep the process alive. */
function sleep(milliseconds: number, idle = false): Promise<unknown> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    if (idle) timer.unref()
  })
}

function roomOf(
  { auctionRoom, seed = SEED, users = defaultUsers }: SimulatorOptions,
  url: string,
  files: (request: Request) => Promise<Response>,
): Room | undefined {
  if (!auctionRoom) return undefined
  const user = users.find(({ group }) => group === 'auction')?.key ?? 'auction'
  const { url: host, bots, law } = auctionRoom
  return new Room({
    host,
    seed,
    sandbox: true,
    publish: protocolFiles(files, { url, user }),
    ...(bots && { bots }),
    ...(law && { law }),
  })
}

function startClock({ now, rate }: SimulatorOptions): VirtualClock {
  const start = now === undefined ? undefined : parse(now)
  if (now !== undefined && start === undefined) {
    throw new RangeError(`now: "${now}" is not an ISO 8601 instant such as 2026-01-31T12:00:00+02:00`)
  }
  return virtualClock({
    ...(start !== undefined && { now: start }),
    rate: rate ?? 1,
    machine: () => (performance.timeOrigin + performance.now()) * 1000,
  })
}

function partsOf(options: SimulatorOptions, clock: VirtualClock, documentsUrl: string): SimulatorParts {
  return {
    store: memoryStore(),
    clock,
    models: { check },
    users: usersTable(options.users ?? defaultUsers),
    settings: {
      sandbox: true,
      disabledRules: new Set(options.disabledRules ?? []),
      auctionStartJitter: 1,
      funderTenders: new Set(),
      fastFrameworks: new Set(),
      catalogue: options.catalogue ?? defaultCatalogue,
    },
    seed: options.seed ?? SEED,
    documents: documentLinks({ base: documentsUrl, seed: DOCUMENT_KEY }),
    chronograph: options.chronograph ?? true,
    autoAuctions: options.autoAuctions ?? true,
    explain: options.explain ?? false,
    feedWatermarkSeconds: 0,
    ...(options.law && { law: options.law }),
  }
}

function documentServiceOf(
  options: SimulatorOptions,
  clock: VirtualClock,
  baseUrl: string,
  id: () => string,
) {
  return documentService({
    baseUrl,
    keys: { seed: DOCUMENT_KEY },
    users: (options.users ?? defaultUsers).map(({ key }) => ({
      name: key,
      password: '',
      groups: ['uploaders'],
    })),
    now: () => Math.floor(clock.now() / 1e6),
    id,
    content: options.documents ?? memoryDocuments(),
    limit: LARGEST_DOCUMENT,
  })
}
