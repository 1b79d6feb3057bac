import type { Changes, Collection, Collections } from '../../domain/state.ts'

/** Which part of a feed is asked for. */
export interface FeedQuery {
  readonly collection: Collection
  /** Only documents with these top-level members. */
  readonly where?: Readonly<Record<string, string>>
  readonly mode: 'real' | 'test' | 'all'
  readonly descending: boolean
  /** Starts at this place (seconds since the epoch), itself included when `inclusive`. */
  readonly offset?: number
  readonly inclusive?: boolean
  /** Documents newer than this place are withheld. */
  readonly until?: number
  readonly limit: number
}

/**
 * Where documents live. A write set is committed whole or not at all, and only over the versions it was decided on.
 */
export interface Store {
  get<C extends Collection>(collection: C, id: string): Promise<Collections[C] | undefined>
  counter(name: string): Promise<number>
  /** Fails with `Conflict` when a document changed since it was read, or a counter moved. */
  commit(changes: Changes): Promise<void>
  /** Documents of a collection in the order of their last public change; drafts are not public. */
  feed(query: FeedQuery): Promise<readonly Collections[Collection][]>
  /** Everything, for a snapshot; `restore` takes it back. */
  snapshot(): Promise<StoreSnapshot>
  restore(snapshot: StoreSnapshot): Promise<void>
  close(): Promise<void>
}

export interface StoreSnapshot {
  readonly documents: { readonly [C in Collection]?: readonly Collections[C][] }
  readonly counters: Readonly<Record<string, number>>
}

/** Somebody else changed one of the documents in the meantime. */
export class Conflict extends Error {
  readonly collection: Collection | 'counter'
  readonly id: string
  constructor(collection: Collection | 'counter', id: string) {
    super(`${collection} ${id} was changed by somebody else in the meantime`)
    this.collection = collection
    this.id = id
  }
}
