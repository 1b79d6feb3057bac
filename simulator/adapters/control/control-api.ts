import { readFaults } from '../../api/read-faults.ts'
import { respond } from '../../api/respond.ts'
import { isObject } from '../../domain/json.ts'
import { type Collection, collections } from '../../domain/state.ts'
import { type Control, ControlError } from './control.ts'

/** A request to steer: its JSON body, and for documents which one. */
interface Ask {
  readonly body: Record<string, unknown>
  readonly list: unknown
}

type Act = (control: Control, ask: Ask) => unknown

/** Addresses of the control API and what each does. */
const acts: Readonly<Record<string, Act>> = {
  'POST /reset': async (control, { body }) => {
    await control.reset(body)
    return control.clock()
  },
  'GET /clock': (control) => control.clock(),
  'PUT /clock': (control, { body }) => control.setClock(body),
  'POST /clock/advance': (control, { body }) => control.advance(body as { seconds: number }),
  'GET /trace': (control) => ({ data: control.trace() }),
  'GET /faults': (control) => ({ data: control.faults() }),
  'PUT /faults': (control, { list }) => {
    control.setFaults(faultsFrom(list))
    return { data: control.faults() }
  },
  'POST /snapshot': (control) => control.snapshot(),
  'POST /restore': async (control, { body }) => {
    await control.restore(body as never)
    return control.clock()
  },
}

/**
 * Serves `/_sim/…` and honours the header `Sim-Now`; everything else goes to `serve`. Faults of a request are
 * answered as `{error}` with what to do.
 */
export function controlApi(
  control: Control,
  serve: (request: Request) => Promise<Response>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const url = new URL(request.url)
    try {
      const now = request.headers.get('sim-now')
      // The header's clock stands still, so that the request is served at exactly that instant.
      if (now !== null) control.setClock({ now, rate: 0 })
      if (!url.pathname.startsWith('/_sim/')) return await serve(request)
      return respond(await act(control, request, url), 200, url)
    } catch (error) {
      if (error instanceof ControlError) return respond({ error: error.message }, error.status, url)
      throw error
    }
  }
}

function faultsFrom(list: unknown): ReturnType<typeof readFaults> {
  try {
    return readFaults(list)
  } catch (error) {
    throw new ControlError(422, (error as Error).message)
  }
}

async function act(control: Control, request: Request, url: URL): Promise<unknown> {
  const path = url.pathname.slice('/_sim'.length)
  const known = acts[`${request.method} ${path}`]
  const [, word = '', id] = path.split('/')
  if (word === 'auctions' && id && request.method === 'GET') return found(control.auction(id), 'auction', id)
  const collection = collections.find((name) => name === word || `${name}s` === word)
  if (!known && (!collection || !id))
    throw new ControlError(404, `no such thing to steer: ${request.method} ${url.pathname}`)
  const ask = await askOf(request)
  return known
    ? known(control, ask)
    : actOnDocument(control, request.method, { collection: collection as Collection, id: id as string }, ask)
}

async function actOnDocument(
  control: Control,
  verb: string,
  { collection, id }: { collection: Collection; id: string },
  { body, list }: Ask,
): Promise<unknown> {
  if (verb === 'PUT') return control.put(collection, id, body)
  if (verb === 'PATCH') {
    if (!Array.isArray(list))
      throw new ControlError(422, 'a change is an RFC 6902 patch: a JSON list of operations')
    return control.patch(collection, id, list)
  }
  if (verb !== 'GET') throw new ControlError(405, `${verb} does not steer a document; GET, PUT and PATCH do`)
  return found(await control.get(collection, id), collection, id)
}

function found(thing: unknown, name: string, id: string): unknown {
  if (thing === undefined) throw new ControlError(404, `no ${name} has the id ${id}`)
  return thing
}

async function askOf(request: Request): Promise<Ask> {
  if (request.method === 'GET') return { body: {}, list: undefined }
  const text = await request.text()
  try {
    const json: unknown = text.trim() === '' ? {} : JSON.parse(text)
    return { body: isObject(json) ? json : {}, list: json }
  } catch (error) {
    throw new ControlError(422, `the body is not JSON: ${(error as Error).message}`)
  }
}

/** Lets only callers through who show the token (`Authorization: Bearer …` or `Sim-Token`); no token: everybody. */
export function guarded(
  steer: (request: Request) => Promise<Response>,
  serve: (request: Request) => Promise<Response>,
  token: string | undefined,
): (request: Request) => Promise<Response> {
  if (token === undefined) return steer
  return async (request) => {
    const url = new URL(request.url)
    const steers = url.pathname.startsWith('/_sim/') || request.headers.has('sim-now')
    if (!steers) return serve(request)
    if (request.headers.get('sim-token') === token) return steer(request)
    return respond({ error: 'the control API asks for its token in the header Sim-Token' }, 401, url)
  }
}
