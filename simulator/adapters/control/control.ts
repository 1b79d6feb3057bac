import jsonPatch, { type Operation as PatchOperation } from 'fast-json-patch'
import { documentLinks } from '../../api/document-service/links.ts'
import type { SimulatorParts } from '../../api/parts.ts'
import type { Fault, FaultSeen, Faults } from '../../api/ports/faults.ts'
import type { StoreSnapshot } from '../../api/ports/store.ts'
import { type Edge, type Exchanged, edge } from '../../api/simulator.ts'
import { clone, isObject } from '../../domain/json.ts'
import type { Collection } from '../../domain/state.ts'
import { type Instant, parse, print, SECOND } from '../../domain/time.ts'
import type { VirtualClock } from '../clock/virtual.ts'

/** Steers a simulator from outside the law: clock, state, settings, traces. */
export interface Control {
  /** Forgets everything; sets the clock, the seed and the settings that are named. */
  reset(options?: ResetOptions): Promise<void>
  clock(): ClockReading
  /** Sets the clock, or how fast it runs. Setting it back is allowed; what came due stays done. */
  setClock(options: { now?: string; rate?: number }): ClockReading
  /** Moves the clock on, and does all that comes due on the way, in order. `'next'`: to the next due work. */
  advance(by: { seconds: number } | { to: 'next' } | { until: string }): Promise<Advanced>
  /** The last requests with the rules they met, the latest last. */
  trace(): readonly Exchanged[]
  /** State and clock together, as plain JSON. */
  snapshot(): Promise<Snapshot>
  restore(snapshot: Snapshot): Promise<void>
  /**
   * Where state and clock are; what comes back goes there again, as often as wanted, at once: what is stored is never
   * changed, so nothing is copied.
   */
  bookmark(): Promise<() => Promise<void>>
  get(collection: Collection, id: string): Promise<unknown>
  /** An auction of the auction room with its secrets and its log; undefined when it holds none of this id. */
  auction(id: string): unknown
  put(collection: Collection, id: string, document: unknown): Promise<unknown>
  patch(collection: Collection, id: string, patch: readonly PatchOperation[]): Promise<unknown>
  /** Faults that are injected where requests come in, and what they did so far. */
  faults(): readonly FaultSeen[]
  setFaults(faults: readonly Fault[]): void
}

export interface ClockReading {
  readonly now: string
  readonly rate: number
  /** When something comes due next. */
  readonly next?: string
}

export interface Advanced extends ClockReading {
  /** What happened, and to which document: `tender`, `framework` or `agreement` holds its id. */
  readonly due: readonly { readonly at: string; readonly operation: string; readonly [of: string]: string }[]
}

export interface Snapshot {
  readonly now: string
  readonly rate: number
  readonly requests: number
  readonly store: StoreSnapshot
  /** What the auction room holds. */
  readonly auctions?: unknown
}

export interface ResetOptions {
  readonly now?: string
  readonly seed?: string
  readonly settings?: {
    readonly documentServiceUrl?: string
    readonly documentServiceKey?: string
    readonly auctionStartJitter?: number
    readonly chronograph?: boolean
    readonly autoAuctions?: boolean
    readonly feedWatermarkSeconds?: number
    readonly disabledRules?: readonly string[]
    readonly catalogue?: Record<string, unknown>
  }
}

/** What was asked of the control API cannot be done; `status` is the HTTP status to say it with. */
export class ControlError extends Error {
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

const nothing: StoreSnapshot = { documents: {}, counters: {} }
const TRACES_KEPT = 200

/** Composes the edge with everything that steers it. */
export function steered(
  initial: SimulatorParts,
  clock: VirtualClock,
  faults: Faults,
): { control: Control; edge: Edge } {
  let parts = initial
  let traces: Exchanged[] = []
  const served = edge(
    () => parts,
    (exchanged) => {
      traces.push(exchanged)
      if (traces.length > TRACES_KEPT) traces.shift()
    },
  )

  async function write(collection: Collection, id: string, change: (stored: unknown) => unknown) {
    const before = await parts.store.get(collection, id)
    const changes = {
      writes: [{ collection, id, before, after: change(before) as never, modified: false }],
      counters: {},
    }
    await parts.store.commit(changes)
    served.agenda.note(changes, clock.now())
    return changes.writes[0]?.after
  }

  const control: Control = {
    async reset({ now, seed, settings } = {}) {
      const at = now === undefined ? undefined : instantOf(now, 'now')
      parts = withSettings({ ...initial, seed: seed ?? initial.seed }, settings ?? {})
      await parts.store.restore(nothing)
      served.agenda.restart({})
      served.renumber(0)
      traces = []
      // The same faults, and none of them has struck yet.
      faults.set(faults.seen())
      if (at !== undefined) clock.set(at)
      parts.room?.restart([], clock.now())
    },
    clock: () => reading(clock, served),
    setClock({ now, rate }) {
      if (rate !== undefined && !(rate >= 0))
        throw new ControlError(422, `rate: ${rate} is not a number from 0 on`)
      if (now !== undefined) clock.set(instantOf(now, 'now'))
      if (rate !== undefined) clock.run(rate)
      return reading(clock, served)
    },
    advance: (by) => advance(by, clock, served),
    trace: () => traces,
    ...rewinding(() => parts, clock, served),
    faults: () => faults.seen(),
    setFaults: (wanted) => faults.set(wanted),
    get: (collection, id) => parts.store.get(collection, id),
    auction: (id) => parts.room?.history(id),
    put: (collection, id, document) => write(collection, id, () => stored(document, id)),
    patch: (collection, id, patch) =>
      write(collection, id, (before) => {
        if (before === undefined) throw new ControlError(404, `no ${collection} has the id ${id}`)
        return jsonPatch.applyPatch(structuredClone(before), structuredClone(patch) as PatchOperation[])
          .newDocument
      }),
  }
  return { control, edge: served }
}

/** Going back to where state and clock were. */
function rewinding(
  parts: () => SimulatorParts,
  clock: VirtualClock,
  served: Edge,
): Pick<Control, 'snapshot' | 'restore' | 'bookmark'> {
  async function goTo({ store, requests, now, rate, auctions }: Snapshot): Promise<void> {
    const { store: shelves, room } = parts()
    await shelves.restore(store)
    served.agenda.restart(store.documents)
    served.renumber(requests)
    clock.set(instantOf(now, 'now'))
    clock.run(rate)
    room?.restart(store.documents.tender ?? [], clock.now(), auctions)
  }

  return {
    async snapshot() {
      const { store, ...rest } = await stateOf(parts(), clock, served)
      return { ...rest, store: clone(store) }
    },
    restore: (snapshot) => goTo({ ...snapshot, store: clone(snapshot.store) }),
    async bookmark() {
      const state = await stateOf(parts(), clock, served)
      return () => goTo(state)
    },
  }
}

/** State and clock; the documents are the stored ones themselves. */
async function stateOf(
  { store, room }: SimulatorParts,
  clock: VirtualClock,
  { requests }: Edge,
): Promise<Snapshot> {
  return {
    now: print(clock.now()),
    rate: clock.rate,
    requests: requests(),
    store: await store.snapshot(),
    ...(room && { auctions: room.snapshot() }),
  }
}

function withSettings(
  parts: SimulatorParts,
  settings: NonNullable<ResetOptions['settings']>,
): SimulatorParts {
  const { documentServiceUrl: base, documentServiceKey: seed } = settings
  return {
    ...parts,
    chronograph: settings.chronograph ?? parts.chronograph,
    autoAuctions: settings.autoAuctions ?? parts.autoAuctions,
    feedWatermarkSeconds: settings.feedWatermarkSeconds ?? parts.feedWatermarkSeconds,
    documents: base !== undefined && seed !== undefined ? documentLinks({ base, seed }) : parts.documents,
    settings: {
      ...parts.settings,
      auctionStartJitter: settings.auctionStartJitter ?? parts.settings.auctionStartJitter,
      disabledRules: new Set(settings.disabledRules ?? parts.settings.disabledRules),
      catalogue: settings.catalogue ?? parts.settings.catalogue,
    },
  }
}

function instantOf(text: unknown, where: string): Instant {
  const found = typeof text === 'string' ? parse(text) : undefined
  if (found === undefined) {
    throw new ControlError(
      422,
      `${where}: ${JSON.stringify(text)} is not an ISO 8601 instant such as 2026-01-31T12:00:00+02:00`,
    )
  }
  return found
}

function reading(clock: VirtualClock, { agenda }: Edge): ClockReading {
  const next = agenda.next()
  return { now: print(clock.now()), rate: clock.rate, ...(next && { next: print(next.at) }) }
}

async function advance(
  by: { seconds?: unknown; to?: unknown; until?: unknown },
  clock: VirtualClock,
  served: Edge,
): Promise<Advanced> {
  const target = targetOf(by, clock, served)
  const due = await served.settleDue(target)
  if (target > clock.now()) clock.set(target)
  const shown = due.map(({ at, collection, id, operation }) => ({
    at: print(at),
    [collection]: id,
    operation,
  }))
  return { ...reading(clock, served), due: shown }
}

function targetOf(
  by: { seconds?: unknown; to?: unknown; until?: unknown },
  clock: VirtualClock,
  served: Edge,
): Instant {
  if (by.to === 'next') {
    const next = served.agenda.next()
    if (!next) throw new ControlError(409, 'nothing is due: nothing waits for time')
    return next.at
  }
  if (by.until !== undefined) return instantOf(by.until, 'until')
  if (typeof by.seconds !== 'number' || !(by.seconds >= 0)) {
    throw new ControlError(
      422,
      'say how far: {"seconds": 3600}, {"until": "2026-01-31T12:00:00+02:00"} or {"to": "next"}',
    )
  }
  return (clock.now() + Math.round(by.seconds * SECOND)) as Instant
}

/** The CDB calls an identifier `_id` where it stores it. */
function stored(document: unknown, id: string): unknown {
  if (!isObject(document)) throw new ControlError(422, 'a document is a JSON object')
  const { _id: _, ...rest } = document
  return { ...rest, id }
}
