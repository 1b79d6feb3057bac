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

/** Shows a refusal. */
export function refused(refusal: Refusal, url: URL, headers: Record<string, string> = {}): Response {
  return respond(errorBody(refusal.violations), refusal.status, url, headers)
}

/** A response that still knows its text: a server can send that instead of reading the response's stream. */
export class PrintedResponse extends Response {
  readonly printed: string
  constructor(printed: string, init: ResponseInit) {
    super(printed, init)
    this.printed = printed
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
