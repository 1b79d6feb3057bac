import { Conflict, type FeedQuery, type Store, type StoreSnapshot } from '../../api/ports/store.ts'
import type { Stored } from '../../domain/records/common.ts'
import {
  type Changes,
  type Collection,
  type Collections,
  collections,
  type Write,
} from '../../domain/state.ts'
import { type FeedIndex, feedIndex } from './feed-index.ts'

interface Shelf {
  readonly documents: Map<string, Collections[Collection]>
  readonly index: FeedIndex
}

/** Keeps everything in memory. Stored documents are handed out as they are, so nobody may change them. */
export function memoryStore(): Store {
  let shelves = emptyShelves()
  let counters = new Map<string, number>()
  const shelf = (collection: Collection): Shelf => shelves.get(collection) as Shelf

  function put({ collection, id, after }: Pick<Write, 'collection' | 'id' | 'after'>): void {
    const { documents, index } = shelf(collection)
    index.put(after, documents.get(id))
    documents.set(id, after)
  }

  function check(changes: Changes): void {
    for (const { collection, id, before } of changes.writes) {
      if (shelf(collection).documents.get(id) !== before) throw new Conflict(collection, id)
    }
    for (const [name, value] of Object.entries(changes.counters)) {
      if ((counters.get(name) ?? 0) >= value) throw new Conflict('counter', name)
    }
  }

  return {
    get: async <C extends Collection>(collection: C, id: string) =>
      shelf(collection).documents.get(id) as Collections[C] | undefined,
    counter: async (name) => counters.get(name) ?? 0,
    async commit(changes) {
      check(changes)
      changes.writes.forEach(put)
      for (const [name, value] of Object.entries(changes.counters)) counters.set(name, value)
    },
    feed: async (query) => select(shelf(query.collection).index, query),
    async snapshot() {
      const documents = collections.map((name) => [name, [...shelf(name).documents.values()]])
      return { documents: Object.fromEntries(documents), counters: Object.fromEntries(counters) }
    },
    async restore(snapshot: StoreSnapshot) {
      shelves = emptyShelves()
      counters = new Map(Object.entries(snapshot.counters))
      for (const collection of collections) {
        for (const after of snapshot.documents[collection] ?? []) put({ collection, id: after.id, after })
      }
    },
    close: async () => undefined,
  }
}

function emptyShelves(): Map<Collection, Shelf> {
  return new Map(collections.map((name) => [name, { documents: new Map(), index: feedIndex() }]))
}

function select(index: FeedIndex, query: FeedQuery): Collections[Collection][] {
  const found: Stored[] = []
  for (const document of index.from(query)) {
    if (!isWanted(document, query)) continue
    found.push(document)
    if (found.length === query.limit) break
  }
  return found as Collections[Collection][]
}

function isWanted(document: Stored, { mode, where, until }: FeedQuery): boolean {
  if (document.status === 'draft' || document.status === 'deleted') return false
  if (mode !== 'all' && (document.mode === 'test') !== (mode === 'test')) return false
  if (until !== undefined && (document.public_modified ?? 0) > until) return false
  const members = document as unknown as Record<string, unknown>
  return Object.entries(where ?? {}).every(([key, value]) => members[key] === value)
}
