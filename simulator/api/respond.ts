import type { Refusal } from '../domain/command.ts'
import type { Facts } from '../domain/facts.ts'
import { digest } from './digest.ts'
import { errorBody } from './errors.ts'
import type { SimulatorParts } from './parts.ts'
import type { Route } from './route.ts'
import type { Viewer } from './views/viewer.ts'

/** Where the CDB's addresses begin. */
export const prefix = '/api/2.5'

/** Shows what became of an accepted command, as its route says. */
export function accepted(
  route: Route,
  facts: Facts,
  { parts, url }: { readonly parts: SimulatorParts; readonly url: URL },
): Response {
  const viewer: Viewer = {
    actor: facts.actor,
    origin: url.origin,
    prefix,
    documentUrl: (key, path) => parts.documents.permanentUrl(key, path),
    temporaryUrl: (key) => parts.documents.temporaryUrl(key, Math.floor(facts.now / 1e6)),
    digest,
  }
  const reply = route.reply(facts, viewer)
  const headers: Record<string, string> = { ...reply.headers }
  if (reply.location !== undefined) headers.location = `${url.origin}${prefix}${reply.location}`
  const { data, config, access } = reply
  return respond('body' in reply ? reply.body : { data, config, access }, reply.status ?? 200, url, headers)
}

/** Shows a refusal. */
export function refused(refusal: Refusal, url: URL, headers: Record<string, string> = {}): Response {
  return respond(errorBody(refusal.violations), refusal.status, url, headers)
}

/**
 * A response that knows its text and makes a stream of it only for who asks for one: most are read as text, or sent by a
 * server that takes the text.
 */
export class PrintedResponse extends Response {
  readonly printed: string
  constructor(printed: string, init: ResponseInit) {
    super(null, init)
    this.printed = printed
  }
}

Object.defineProperties(PrintedResponse.prototype, {
  text: { value: printedBy((printed) => printed) },
  json: { value: printedBy((printed): unknown => JSON.parse(printed)) },
  arrayBuffer: { value: printedBy((printed) => new TextEncoder().encode(printed).buffer) },
  blob: { value: printedBy((printed) => new Blob([printed])) },
  body: {
    get(this: PrintedResponse) {
      return new Response(this.printed).body
    },
  },
  clone: {
    value(this: PrintedResponse) {
      return new PrintedResponse(this.printed, this)
    },
  },
})

function printedBy<T>(read: (printed: string) => T): (this: PrintedResponse) => Promise<T> {
  return async function (this: PrintedResponse) {
    return read(this.printed)
  }
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
    return new PrintedResponse(`/**/${callback}(${text});`, {
      status,
      headers: { ...headers, 'content-type': 'application/javascript; charset=UTF-8' },
    })
  }
  return new PrintedResponse(text, { status, headers: { 'content-type': 'application/json', ...headers } })
}
