/**
 * What can go wrong between a client and the CDB though both keep the law:
 * `conflict` 409, nothing is done · `precondition` 412 until the node's cookie is shown · `too-many` 429 with Retry-After ·
 * `server-error` 5xx, nothing is done · `slow` the answer takes its time · `dropped` the connection breaks before anything
 * is done · `lost-answer` all is done, but no answer comes · `duplicate-delivery` a request arrives twice and the second
 * answer is heard; a page of a feed names its entries twice · `stale-read` a node answers that has not heard of the last
 * change · `feed-gap` a page of a feed lacks the entry in its middle · `late-entry` an entry comes to its place in the feed after later ones.
 */
export const faultKinds = [
  'conflict',
  'precondition',
  'too-many',
  'server-error',
  'slow',
  'dropped',
  'lost-answer',
  'duplicate-delivery',
  'stale-read',
  'feed-gap',
  'late-entry',
] as const
export type FaultKind = (typeof faultKinds)[number]

/** A fault that is wanted: of which kind, for which requests, how often. */
export interface Fault {
  readonly kind: FaultKind
  /** Only requests with this verb; what the kind is about (reads, writes, feeds) when absent. */
  readonly verb?: string
  /** Path after the API prefix; `*` stands for one segment, `**` for the rest. Any path when absent. */
  readonly path?: string
  /** How many requests it strikes; 1 when absent. */
  readonly times?: number
  /** How many requests that it could strike are spared first. */
  readonly after?: number
  /** Share of the requests that it strikes, drawn from the seed; 1 when absent. */
  readonly chance?: number
  /** Of `too-many`: Retry-After. Of `slow`: how long it takes. Of `lost-answer`: when the connection breaks. */
  readonly seconds?: number
  /** Of `server-error`; 502 when absent. */
  readonly status?: number
}

/** A fault and what it did so far. */
export interface FaultSeen extends Fault {
  readonly struck: number
  /** Of `too-many`: requests that came before they were allowed to. */
  readonly early?: number
}

/** Port: faults that are injected where requests come in. */
export interface Faults {
  seen(): readonly FaultSeen[]
  /** These from now on, instead of those before; nothing was struck yet. */
  set(faults: readonly Fault[]): void
}

/** The connection breaks: the client hears nothing. A server closes the socket; in one process the request rejects. */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost'
}
