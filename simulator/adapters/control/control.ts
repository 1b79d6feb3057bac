import { applyPatch } from 'fast-json-patch'
import { documentLinks } from '../../api/document-service/links.ts'
import type { StoreSnapshot } from '../../api/ports/store.ts'
import { type Exchanged, respond, type SimulatorParts } from '../../api/simulator.ts'
import { clone } from '../../domain/json.ts'
import { type Collection, collections } from '../../domain/state.ts'
import { parse } from '../../domain/time.ts'
import type { VirtualClock } from '../clock/virtual.ts'

/** Steers a simulator from outside the law: clock, state, settings, traces. */
export interface Control {
  /** The parts as they are now; settings may have been replaced. */
  readonly parts: () => SimulatorParts
  readonly observe: (exchanged: Exchanged) => void
  /** Serves `/_sim/…` itself, honours `Sim-Now`, and hands everything else on. */
  around(request: Request, serve: (request: Request) => Promise<Response>): Promise<Response>
}

/** What `POST /_sim/reset` may set. */
interface ResetBody {
  now?: string
  seed?: string
  settings?: {
    documentServiceUrl?: string
    documentServiceKey?: string
    auctionStartJitter?: number
    feedWatermarkSeconds?: number
    disabledRules?: string[]
    catalogue?: Record<string, unknown>
  }
}

const nothing: StoreSnapshot = { documents: {}, counters: {} }
const TRACES_KEPT = 100

export function control({ initial, clock }: { initial: SimulatorParts; clock: VirtualClock }): Control {
  let parts = initial
  let traces: Exchanged[] = []

  async function reset(body: ResetBody): Promise<unknown> {
    await parts.store.restore(nothing)
    traces = []
    const { documentServiceUrl, documentServiceKey, feedWatermarkSeconds, disabledRules, ...settings } =
      body.settings ?? {}
    parts = {
      ...initial,
      seed: body.seed ?? initial.seed,
      settings: {
        ...initial.settings,
        ...settings,
        disabledRules: new Set(disabledRules ?? initial.settings.disabledRules),
      },
      feedWatermarkSeconds: feedWatermarkSeconds ?? initial.feedWatermarkSeconds,
      documents:
        documentServiceUrl !== undefined && documentServiceKey !== undefined
          ? documentLinks({ base: documentServiceUrl, seed: documentServiceKey })
          : initial.documents,
    }
    if (body.now !== undefined) setNow(body.now)
    return { status: 'ok' }
  }

  function setNow(iso: string): void {
    const now = parse(iso)
    if (now !== undefined) clock.set(now)
  }

  async function write(
    collection: Collection,
    id: string,
    change: (stored: unknown) => unknown,
  ): Promise<unknown> {
    const before = await parts.store.get(collection, id)
    const after = change(before) as never
    await parts.store.commit({ writes: [{ collection, id, before, after, modified: false }], counters: {} })
    return after
  }

  async function serveControl(request: Request, url: URL): Promise<Response> {
    const [, , word = '', id = ''] = url.pathname.split('/')
    const body: unknown = request.method === 'GET' ? undefined : await request.json()
    if (word === 'reset') return respond(await reset(body as ResetBody), 200, url)
    if (word === 'trace') return respond({ data: traces }, 200, url)
    const collection = collections.find((name) => name === word || `${name}s` === word)
    if (!collection) return respond({ error: `no such thing to steer: ${url.pathname}` }, 404, url)
    return respond(await steerDocument(request.method, collection, id, body), 200, url)
  }

  function steerDocument(verb: string, collection: Collection, id: string, body: unknown): Promise<unknown> {
    if (verb === 'PUT') return write(collection, id, () => stored(body, id))
    if (verb === 'PATCH')
      return write(collection, id, (before) => applyPatch(clone(before), body as never).newDocument)
    return parts.store.get(collection, id)
  }

  return {
    parts: () => parts,
    observe(exchanged) {
      traces.push(exchanged)
      if (traces.length > TRACES_KEPT) traces.shift()
    },
    async around(request, serve) {
      const url = new URL(request.url)
      const now = request.headers.get('sim-now')
      if (now !== null) setNow(now)
      return url.pathname.startsWith('/_sim/') ? serveControl(request, url) : serve(request)
    },
  }
}

/** The CDB calls an identifier `_id` where it stores it. */
function stored(document: unknown, id: string): unknown {
  const { _id: _, ...rest } = document as Record<string, unknown>
  return { ...rest, id }
}
