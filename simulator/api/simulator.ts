import type { Body, Command, Refusal } from '../domain/command.ts'
import type { Context, DocumentCheck, Models, Settings } from '../domain/context.ts'
import { decide, type Outcome, type TraceEntry } from '../domain/decide.ts'
import type { Facts } from '../domain/facts.ts'
import { fractions, identifiers } from '../domain/ids.ts'
import { type Instant, print } from '../domain/time.ts'
import { actorOf, type Users } from './access.ts'
import { readBody } from './body.ts'
import { stamp } from './commit.ts'
import { digest } from './digest.ts'
import { edgeRefusal, errorBody } from './errors.ts'
import type { Clock } from './ports/clock.ts'
import { Conflict, type Store } from './ports/store.ts'
import type { Reply, Route, Verb } from './route.ts'
import { router } from './router.ts'
import { routes } from './routes.ts'
import { overStore } from './snapshot-state.ts'
import type { Viewer } from './views/viewer.ts'

/** What a simulator is made of; everything that does I/O comes in from outside. */
export interface SimulatorParts {
  readonly store: Store
  readonly clock: Clock
  readonly models: Models
  readonly users: Users
  readonly settings: Settings
  readonly seed: string
  readonly documents: DocumentCheck & {
    permanentUrl(key: string): string
    temporaryUrl(key: string, now: number): string
  }
  /** Seconds by which the feed lags behind now. */
  readonly feedWatermarkSeconds: number
}

/** One decided request, for traces and coverage. */
export interface Exchanged {
  readonly request: { readonly verb: string; readonly path: string }
  readonly operation: string | undefined
  readonly status: number
  readonly trace: readonly TraceEntry[]
  readonly refusal: Refusal | undefined
}

export const prefix = '/api/2.5'
const find = router(routes)

/**
 * The CDB's REST surface as one function. `observe` sees every exchange; `command` numbers requests so that
 * identifiers are the same in every run of the same requests.
 */
export function edge(
  parts: () => SimulatorParts,
  observe: (exchanged: Exchanged) => void = () => undefined,
): (request: Request) => Promise<Response> {
  let commands = 0
  return async (request) => {
    const url = new URL(request.url)
    const verb = (request.method === 'HEAD' ? 'GET' : request.method) as Verb
    const match = url.pathname.startsWith(`${prefix}/`)
      ? find(verb, url.pathname.slice(prefix.length))
      : undefined
    if (!match) return refused(edgeRefusal('notFound'), url)
    if ('verbs' in match) return refused(edgeRefusal('methodNotAllowed'), url)
    const { route, path } = match
    const { body, raw } = await readBody(request, route)
    const now = parts().clock.now()
    const actor = actorOf(request.headers, url, raw, parts().users)
    const command: Command = {
      type: route.operation.type,
      actor,
      path,
      query: Object.fromEntries(url.searchParams),
      body,
    }
    commands += 1
    const decided = await settle(parts(), route, command, contextOf(parts(), now, commands))
    observe({
      request: { verb: request.method, path: url.pathname },
      operation: route.operation.type,
      status: decided.accepted ? 200 : decided.refusal.status,
      trace: decided.trace,
      refusal: decided.accepted ? undefined : decided.refusal,
    })
    if (!decided.accepted) return refused(decided.refusal, url)
    return accepted(route, decided.facts, viewerOf(parts(), decided.facts, url), url)
  }
}

function contextOf(parts: SimulatorParts, now: Instant, command: number): Context {
  const ids = identifiers(`${parts.seed}/${command}`)
  const draws = fractions(`${parts.seed}/${command}`)
  return {
    now,
    id: ids,
    fraction: draws,
    settings: parts.settings,
    models: parts.models,
    documents: parts.documents,
    digest,
  }
}

/** Decides and commits; when somebody else was faster, decides again on what is there now. */
async function settle(
  parts: SimulatorParts,
  route: Route,
  command: Command,
  context: Context,
): Promise<Outcome> {
  for (let attempt = 0; ; attempt++) {
    const outcome = await overStore(parts.store, (state) => decide(state, route.operation, command, context))
    if (!outcome.accepted || !outcome.changes.writes.length) return outcome
    const by = { now: print(context.now), seconds: context.now / 1e6, author: command.actor.name }
    try {
      await parts.store.commit(stamp(outcome.changes, by))
      return outcome
    } catch (conflict) {
      if (!(conflict instanceof Conflict)) throw conflict
      if (attempt === 3) return { accepted: false, refusal: edgeRefusal('conflict'), trace: outcome.trace }
    }
  }
}

function viewerOf(parts: SimulatorParts, facts: Facts, url: URL): Viewer {
  return {
    actor: facts.actor,
    origin: url.origin,
    prefix,
    documentUrl: (key) => parts.documents.permanentUrl(key),
    temporaryUrl: (key) => parts.documents.temporaryUrl(key, Math.floor(facts.now / 1e6)),
    digest,
  }
}

function accepted(route: Route, facts: Facts, viewer: Viewer, url: URL): Response {
  const reply: Reply = route.reply(facts, viewer)
  const headers: Record<string, string> = { ...reply.headers }
  if (reply.location !== undefined) headers.location = `${url.origin}${prefix}${reply.location}`
  const { data, config, access } = reply
  const body =
    'body' in reply
      ? reply.body
      : { data, ...(config !== undefined && { config }), ...(access !== undefined && { access }) }
  return respond(body, reply.status ?? 200, url, headers)
}

function refused(refusal: Refusal, url: URL): Response {
  return respond(errorBody(refusal.violations), refusal.status, url)
}

/** Prints a body as the client asked: `opt_pretty`, `opt_jsonp`. */
export function respond(
  body: unknown,
  status: number,
  url: URL,
  headers: Record<string, string> = {},
): Response {
  const text = JSON.stringify(body, undefined, url.searchParams.has('opt_pretty') ? 4 : undefined)
  const callback = url.searchParams.get('opt_jsonp')
  if (callback) {
    return new Response(`${callback}(${text})`, {
      status,
      headers: { ...headers, 'content-type': 'application/javascript' },
    })
  }
  return new Response(text, { status, headers: { ...headers, 'content-type': 'application/json' } })
}

export type { Body }
