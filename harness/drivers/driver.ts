/** One request of an actor, transport-neutral: who asks (key), with which owner's token, for what. */
export interface Asked {
  readonly verb: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Path after the API prefix. */
  readonly path: string
  readonly key?: string
  readonly token?: string
  readonly body?: unknown
}

export interface Reply {
  readonly status: number
  readonly body: unknown
}

/** A rule that a system says it looked at for a request, and what it found; `off`: the rule did not govern. */
export interface Look {
  readonly rule: string
  readonly verdict: 'held' | 'refused' | 'off'
}

/** One request and its reply: the unit of transcripts. */
export interface Exchange {
  readonly asked: Asked
  readonly reply: Reply
  /** The system's instant at which it was asked. */
  readonly at: string
  /** Rules looked at, in their order; only a system that tells has them. */
  readonly looks?: readonly Look[]
}

/** A file that the system's document service keeps: what a document's card needs. */
export interface Uploaded {
  readonly url: string
  readonly hash: string
  readonly title: string
  readonly format: string
}

/** How time passes in a system: we set it, it runs faster, or it is what it is. */
export type TimeCapability = 'steered' | 'accelerated' | 'real'

/** What a system can do. */
export interface Capabilities {
  readonly time: TimeCapability
  /** In accelerated time: what periods of our tenders are divided by, and how many seconds longer we make them. */
  readonly accelerator?: number
  readonly slack?: number
  /** In accelerated time: we hold the auctions of our tenders, as soon as their bids are in. */
  readonly holdsAuctions?: boolean
}

/** A wait that is under way. */
export interface Wait {
  /** What is waited for, in words. */
  readonly what: string
  /** Milliseconds since 1970, by the system's clock. */
  readonly until: number
}

/** A system under test. */
export interface Driver {
  readonly capabilities: Capabilities
  send(asked: Asked): Promise<Exchange>
  upload(title: string, content: string, format: string): Promise<Uploaded>
  now(): Promise<string>
  /** Lets time pass: what comes due on the way is done when this returns. */
  advance(to: { until: string } | { to: 'next' }): Promise<void>
  /** Begins anew: an empty system with this clock; where time is not steered, only what was watched is forgotten. */
  reset(now?: string): Promise<void>
  /** State and clock as they are, to come back to; a system that cannot leaves both out. */
  snapshot?(): Promise<unknown>
  restore?(snapshot: unknown): Promise<void>
  /** The same system for somebody else, who waits for his own tenders; a system that is steered serves one at a time. */
  another?(): Driver
  /** Something of our tenders that ended by itself before we asked, in words; only where time passes by itself. */
  overdue?(): string | undefined
  /** The waits under way in all that wait for this system. */
  waits?(): readonly Wait[]
  close(): Promise<void>
}
