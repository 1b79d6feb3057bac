import type { Actor } from '../domain/actor.ts'
import type { Operation, Refusal } from '../domain/command.ts'
import type { Facts } from '../domain/facts.ts'
import type { Instant } from '../domain/time.ts'
import type { SimulatorParts } from './parts.ts'
import type { Viewer } from './views/viewer.ts'

export type Verb = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'

/** What an accepted operation answers with. */
export interface Reply {
  readonly data: unknown
  readonly config?: unknown
  readonly access?: unknown
  /** Path of what was created, for the `Location` header (without the prefix). */
  readonly location?: string
  /** Anything but 200 (201 for what was created). */
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  /** The whole body, where it is not the usual envelope. */
  readonly body?: unknown
}

/** One address of the CDB: verb and path, the operation behind it and how its outcome is shown. */
export interface Route {
  readonly verb: Verb
  /** Path after the prefix, with `{parameters}`. */
  readonly path: string
  readonly operation: Operation
  readonly reply: (facts: Facts, viewer: Viewer) => Reply
  /** Names for the OpenAPI document: the models of the request body and of `data` in the answer. */
  readonly request?: string
  readonly response?: string
  readonly summary: string
}

/** Declares one row of the route table. */
export function route<F extends Facts>(
  verb: Verb,
  path: string,
  row: {
    operation: Operation<F>
    reply: (facts: F, viewer: Viewer) => Reply
    summary: string
    request?: string
    response?: string
  },
): Route {
  // A route's facts are made by its own operation's scope: the one place where their type is asserted.
  return { verb, path, ...row } as unknown as Route
}

/** The CDB answers `null` to a change that changes nothing. */
export function unlessUnchanged<F extends Facts>(reply: (facts: F, viewer: Viewer) => Reply) {
  return (facts: F, viewer: Viewer): Reply =>
    facts.unchanged ? { data: null, body: null } : reply(facts, viewer)
}

/** An address without law behind it: feeds and what the CDB tells about itself. */
export interface Service {
  readonly verb: 'GET'
  readonly path: string
  readonly summary: string
  readonly answer: (call: ServiceCall) => Promise<ServiceReply> | ServiceReply
}

export interface ServiceCall {
  readonly url: URL
  readonly path: Readonly<Record<string, string>>
  readonly actor: Actor
  readonly parts: SimulatorParts
  readonly now: Instant
  readonly prefix: string
  readonly digest: (algorithm: 'md5' | 'sha512', text: string) => string
}

export type ServiceReply = { readonly body: unknown } | Refusal
