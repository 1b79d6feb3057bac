import { type Actor, anonymous } from '../domain/actor.ts'
import type { Command, Operation, Refusal, Scope } from '../domain/command.ts'
import type { Context } from '../domain/context.ts'
import { decide, type Outcome, type TraceEntry } from '../domain/decide.ts'
import type { Facts } from '../domain/facts.ts'
import { fractions, identifiers } from '../domain/ids.ts'
import { inAgreement, inContract, inPlan, inTender, inTransfer } from '../domain/scope.ts'
import { type Instant, print } from '../domain/time.ts'
import { actorOf, contractOwners, levelsOfOwner } from './access.ts'
import { type Agenda, agenda as openAgenda } from './agenda.ts'
import { isJson, readBody } from './body.ts'
import { stamp } from './commit.ts'
import { digest } from './digest.ts'
import { type DoneWork, settleDue as doDueWork } from './due-work.ts'
import { edgeRefusal, errorBody } from './errors.ts'
import { masking } from './mask.ts'
import type { SimulatorParts } from './parts.ts'
import { Conflict } from './ports/store.ts'
import type { Route, Service, Verb } from './route.ts'
import { type Match, router } from './router.ts'
import { operationRoutes, routes } from './routes.ts'
import { overStore } from './snapshot-state.ts'
import type { Viewer } from './views/viewer.ts'

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

export const prefix = '/api/2.5'

/** How many times a command is decided anew when somebody else was faster. */
const ATTEMPTS = 4
const find = router(routes)

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
  const agenda = openAgenda({ watchAuctions: () => parts().autoAuctions })
  let settling: Promise<unknown> = Promise.resolve()
  let requests = 0

  const performAlone = async (type: string, command: Command, now: Instant): Promise<Outcome> => {
    requests += 1
    try {
      return await settle(operationOf(type), command, { parts: parts(), now, number: requests, agenda })
    } catch (error) {
      // Time goes on without the tender whose work failed.
      agenda.leave(String(command.path.tender_id))
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
    const match = matchOf(request, url)
    if (!match) return refused(edgeRefusal('notFound'), url)
    const now = parts().clock.now()
    if ('other' in match) {
      const run = { parts: parts(), now, number: requests, agenda }
      return refused((await missing(match.other, match.path, run)) ?? edgeRefusal('methodNotAllowed'), url)
    }
    await settleDue(now)
    // Looking does not use up identifiers: who watches changes nothing.
    if ('operation' in match.route && !match.route.operation.reads) requests += 1
    const call = { request, url, path: match.path, parts: parts(), now, number: requests, agenda }
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

const operations = new Map(operationRoutes.map(({ operation }) => [operation.type, operation]))

function operationOf(type: string): Operation {
  const operation = operations.get(type)
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

interface Run {
  readonly parts: SimulatorParts
  readonly now: Instant
  readonly number: number
  readonly agenda: Agenda
}

interface Call extends Run {
  readonly request: Request
  readonly url: URL
  readonly path: Readonly<Record<string, string>>
}

function matchOf(request: Request, url: URL): Match | undefined {
  const verb = (request.method === 'HEAD' ? 'GET' : request.method) as Verb
  return url.pathname.startsWith(`${prefix}/`) ? find(verb, url.pathname.slice(prefix.length)) : undefined
}

async function serve(service: Service, { request, url, path, parts, now }: Call): Promise<Response> {
  const actor: Actor = actorOf(request.headers, url, undefined, parts.users) ?? anonymous
  const reply = await service.answer({ url, path, actor, parts, now, prefix, digest })
  return 'violations' in reply ? refused(reply, url) : respond(reply.body, 200, url)
}

async function operate(route: Route, call: Call, observe: (exchanged: Exchanged) => void): Promise<Response> {
  const { request, url, path, parts } = call
  const { body, raw } = await readBody(request)
  const command: Command = {
    type: route.operation.type,
    actor: actorOf(request.headers, url, raw, parts.users),
    path,
    query: Object.fromEntries(url.searchParams),
    headers: Object.fromEntries([...request.headers].filter(([name]) => name.startsWith('x-revision-'))),
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
  return decided.accepted ? accepted(route, decided.facts, call) : refused(decided.refusal, url)
}

/** Which documents of the store an address starts at. */
const roots: readonly (readonly [start: string, scope: Scope])[] = [
  ['/tenders/{tender_id}', inTender()],
  ['/plans/{plan_id}', inPlan()],
  ['/contracts/{contract_id}', inContract()],
  ['/transfers/{transfer_id}', inTransfer],
  ['/agreements/{agreement_id}', inAgreement],
]

/** Collections whose resources are picked by the kind in the body: for other verbs there is no resource at all. */
const pickedByKind: readonly string[] = ['/tenders', '/contracts']

/** Resources that look for every object of their address at once; the others look for its first document only. */
const looksAllTheWay = (path: string): boolean =>
  /\/(documents|milestones)/.test(path) && !path.includes('/bids/')

/** The CDB finds the document that an address starts at before it looks whether the address has the verb. */
async function missing(
  row: Route | Service,
  path: Readonly<Record<string, string>>,
  run: Run,
): Promise<Refusal | undefined> {
  if (pickedByKind.includes(row.path)) return edgeRefusal('notFound')
  const root = roots.find(([start]) => row.path.startsWith(start))?.[1]
  if (!('operation' in row) || !root) return undefined
  const { type, scope } = row.operation
  const command = { type, actor: anonymous, path, query: {}, body: { data: undefined }, json: true }
  const looked = looksAllTheWay(row.path) ? scope : root
  const outcome = await settle({ type, scope: looked, reads: true, steps: [] }, command, run)
  return outcome.accepted ? undefined : outcome.refusal
}

/** Decides and commits; when somebody else was faster, decides again on what is there now. */
async function settle(operation: Operation, command: Command, run: Run): Promise<Outcome> {
  const { parts, now, number } = run
  const seed = `${parts.seed}/${number}`
  const { settings, models, documents } = parts
  const context: Context = {
    now,
    id: identifiers(seed),
    fraction: fractions(seed),
    settings,
    models,
    documents,
    contractOwners: contractOwners(parts.users),
    levelsOf: (owner) => levelsOfOwner(parts.users, owner),
    digest,
  }
  for (let attempt = 1; ; attempt++) {
    const outcome = await overStore(parts.store, (state) =>
      decide(operation.reads ? masking(state, command) : state, operation, command, context),
    )
    if (!outcome.accepted || !outcome.changes.writes.length) return outcome
    const by = { now: print(now), seconds: now / 1e6, author: command.actor.name }
    try {
      await parts.store.commit(stamp(outcome.changes, by))
      run.agenda.note(outcome.changes)
      return outcome
    } catch (conflict) {
      if (!(conflict instanceof Conflict)) throw conflict
      if (attempt === ATTEMPTS)
        return { accepted: false, refusal: edgeRefusal('conflict'), trace: outcome.trace }
    }
  }
}

function accepted(route: Route, facts: Facts, { parts, url }: Call): Response {
  const viewer: Viewer = {
    actor: facts.actor,
    origin: url.origin,
    prefix,
    documentUrl: (key) => parts.documents.permanentUrl(key),
    temporaryUrl: (key) => parts.documents.temporaryUrl(key, Math.floor(facts.now / 1e6)),
    digest,
  }
  const reply = route.reply(facts, viewer)
  const headers: Record<string, string> = { ...reply.headers }
  if (reply.location !== undefined) headers.location = `${url.origin}${prefix}${reply.location}`
  const { data, config, access } = reply
  return respond('body' in reply ? reply.body : { data, config, access }, reply.status ?? 200, url, headers)
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
  if (callback !== null && /^[\w$.]+$/.test(callback)) {
    return new Response(`/**/${callback}(${text});`, {
      status,
      headers: { ...headers, 'content-type': 'application/javascript; charset=UTF-8' },
    })
  }
  return new Response(text, { status, headers: { 'content-type': 'application/json', ...headers } })
}
