import { type Actor, anonymous } from '../domain/actor.ts'
import type { Command, Operation, Refusal } from '../domain/command.ts'
import type { Outcome, TraceEntry } from '../domain/decide.ts'
import { identifiers } from '../domain/ids.ts'
import type { Instant } from '../domain/time.ts'
import { actorOf } from './access.ts'
import { type Agenda, agenda as openAgenda } from './agenda.ts'
import { isJson, readBody } from './body.ts'
import { digest } from './digest.ts'
import { type DoneWork, settleDue as doDueWork } from './due-work.ts'
import { edgeRefusal } from './errors.ts'
import { inTurn } from './in-turn.ts'
import { missing } from './missing.ts'
import type { SimulatorParts } from './parts.ts'
import { accepted, prefix, refused, respond } from './respond.ts'
import type { Route, Service, Verb } from './route.ts'
import { type Match, router } from './router.ts'
import { operationRoutes, routes } from './routes.ts'
import { type Run, settle } from './settle.ts'

/** One decided request, for traces and coverage. */
export interface Exchanged {
  readonly request: { readonly verb: string; readonly path: string }
  readonly operation: string | undefined
  readonly status: number
  readonly trace: readonly TraceEntry[]
  readonly refusal: Refusal | undefined
  /** The stack of an error nobody expected: a fault of the simulator, answered with 500. */
  readonly failure?: string
}

/** What a law is looked up in. */
interface Tables {
  readonly find: ReturnType<typeof router>
  readonly operations: ReadonlyMap<string, Operation>
}

const known = new WeakMap<readonly Route[], Tables>()
const services = routes.filter((row) => !('operation' in row))

function tablesOf({ law = operationRoutes }: SimulatorParts): Tables {
  const tables = known.get(law) ?? {
    find: router([...law, ...services]),
    operations: new Map(law.map(({ operation }) => [operation.type, operation])),
  }
  known.set(law, tables)
  return tables
}

/** The CDB's REST surface, and the work that time does in it. */
export interface Edge {
  fetch(request: Request): Promise<Response>
  /** Does what is due up to an instant; nothing when the chronograph is off. */
  settleDue(until: Instant): Promise<readonly DoneWork[]>
  readonly agenda: Agenda
  /** An identifier for something made outside the law (a file), from the same numbering. */
  newId(): string
  /** How many requests were numbered, and where to go on after a restore. */
  requests(): number
  renumber(requests: number): void
}

/**
 * Composes the edge. `parts` is asked anew for every request, so that they may be replaced; `observe` sees every
 * decided request. Requests are numbered, so that the same requests get the same identifiers.
 */
export function edge(
  parts: () => SimulatorParts,
  observe: (exchanged: Exchanged) => void = () => undefined,
): Edge {
  const agenda = openAgenda({
    watchAuctions: () => parts().autoAuctions && parts().room === undefined,
    room: () => parts().room,
  })
  let settling: Promise<unknown> = Promise.resolve()
  const turn = inTurn()
  let requests = 0
  const runAt = (now: Instant): Run => ({ parts: parts(), now, number: requests, agenda, inTurn: turn })

  const performAlone = async (type: string, command: Command, now: Instant): Promise<Outcome> => {
    requests += 1
    try {
      return await settle(operationOf(type, parts()), command, runAt(now))
    } catch (error) {
      // Time goes on without the document whose work failed.
      agenda.leave(Object.values(command.path)[0] ?? '')
      observe(failedExchange('due', type, error))
      return { accepted: false, refusal: edgeRefusal('failure', messageOf(error)), trace: [] }
    }
  }

  function settleDue(until: Instant): Promise<readonly DoneWork[]> {
    const due = agenda.next()
    if (!parts().chronograph || due === undefined || due.at > until) return Promise.resolve([])
    const work = settling.then(() => doDueWork(until, agenda, parts(), performAlone))
    settling = work.catch(() => undefined)
    return work
  }

  async function answer(request: Request, url: URL): Promise<Response> {
    const match = matchOf(request, url, parts())
    if (!match) return refused(edgeRefusal('notFound'), url)
    const now = parts().clock.now()
    if ('other' in match) {
      const none = await missing(match.other, match.path, runAt(now))
      return refused(none ?? edgeRefusal('methodNotAllowed'), url)
    }
    await settleDue(now)
    // Looking does not use up identifiers: who watches changes nothing.
    if ('operation' in match.route && !match.route.operation.reads) requests += 1
    const call = { request, url, path: match.path, ...runAt(now) }
    return 'operation' in match.route ? operate(match.route, call, observe) : serve(match.route, call)
  }

  /** Answers always: what nobody expected becomes a 500 that says so, and is shown to `observe` with its stack. */
  async function fetch(request: Request): Promise<Response> {
    const url = new URL(request.url)
    try {
      return await answer(request, url)
    } catch (error) {
      observe(failedExchange(request.method, url.pathname, error))
      return refused(edgeRefusal('failure', `Fault of the simulator: ${messageOf(error)}`), url)
    }
  }

  return {
    fetch,
    settleDue,
    agenda,
    newId() {
      requests += 1
      return identifiers(`${parts().seed}/${requests}`)(0)
    },
    requests: () => requests,
    renumber: (number) => {
      requests = number
    },
  }
}

function operationOf(type: string, parts: SimulatorParts): Operation {
  const operation = tablesOf(parts).operations.get(type)
  if (!operation) throw new Error(`no operation is of type ${type}`)
  return operation
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

function failedExchange(verb: string, path: string, error: unknown): Exchanged {
  return {
    request: { verb, path },
    operation: undefined,
    status: 500,
    trace: [],
    refusal: undefined,
    failure: (error instanceof Error && error.stack) || messageOf(error),
  }
}

interface Call extends Run {
  readonly request: Request
  readonly url: URL
  readonly path: Readonly<Record<string, string>>
}

function matchOf(request: Request, url: URL, parts: SimulatorParts): Match | undefined {
  const verb = (request.method === 'HEAD' ? 'GET' : request.method) as Verb
  if (!url.pathname.startsWith(`${prefix}/`)) return undefined
  return tablesOf(parts).find(verb, url.pathname.slice(prefix.length))
}

async function serve(service: Service, { request, url, path, parts, now }: Call): Promise<Response> {
  const actor: Actor = actorOf(request.headers, url, undefined, parts.users) ?? anonymous
  const reply = await service.answer({ url, path, actor, parts, now, prefix, digest })
  return 'violations' in reply ? refused(reply, url) : respond(reply.body, 200, url)
}

/** Which revision of a document is asked for. */
function revisionAsked(headers: Headers): Record<string, string> {
  const asked: Record<string, string> = {}
  for (const name of ['x-revision-n', 'x-revision-hash', 'x-revision-date']) {
    const value = headers.get(name)
    if (value !== null) asked[name] = value
  }
  return asked
}

async function operate(route: Route, call: Call, observe: (exchanged: Exchanged) => void): Promise<Response> {
  const { request, url, path, parts } = call
  const { body, raw } = await readBody(request)
  const command: Command = {
    type: route.operation.type,
    actor: actorOf(request.headers, url, raw, parts.users),
    path,
    query: Object.fromEntries(url.searchParams),
    headers: revisionAsked(request.headers),
    body,
    json: isJson(request),
  }
  const decided = await settle(route.operation, command, call)
  observe({
    request: { verb: request.method, path: url.pathname },
    operation: route.operation.type,
    status: decided.accepted ? 200 : decided.refusal.status,
    trace: decided.trace,
    refusal: decided.accepted ? undefined : decided.refusal,
  })
  if (decided.accepted) return accepted(route, decided.facts, call)
  // The id of a model fault may hold a field name the client made up; a header takes only ASCII.
  const by = decided.refusal.violations.map(({ rule }) => rule.replace(/[^!-~]/g, '?'))
  return refused(decided.refusal, url, parts.explain ? { 'sim-refused-by': [...new Set(by)].join(' ') } : {})
}
