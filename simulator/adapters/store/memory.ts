import { Conflict, type FeedQuery, type Store, type StoreSnapshot } from '../../api/ports/store.ts'
import type { Stored } from '../../domain/records/common.ts'
import {
  type Changes,
  type Collection,
  type Collections,
  collections,
  type Write,
} from '../../domain/state.ts'

type Documents = Map<string, Collections[Collection]>

/** Keeps everything in memory; stored documents are shared, so nobody may change them. */
export function memoryStore(): Store {
  let documents = new Map<Collection, Documents>(collections.map((name) => [name, new Map()]))
  let counters = new Map<string, number>()
  const of = (collection: Collection): Documents => documents.get(collection) as Documents

  function checkUnchanged({ collection, id, before }: Write): void {
    if (of(collection).get(id) !== before) throw new Conflict(collection, id)
  }

  return {
    get: async <C extends Collection>(collection: C, id: string) =>
      of(collection).get(id) as Collections[C] | undefined,
    counter: async (name) => counters.get(name) ?? 0,
    async commit(changes: Changes) {
      for (const write of changes.writes) checkUnchanged(write)
      for (const [name, value] of Object.entries(changes.counters)) {
        if ((counters.get(name) ?? 0) >= value) throw new Conflict('counter', name)
      }
      for (const { collection, id, after } of changes.writes) of(collection).set(id, after)
      for (const [name, value] of Object.entries(changes.counters)) counters.set(name, value)
    },
    feed: async (query) => select(of(query.collection), query),
    async snapshot() {
      return {
        documents: Object.fromEntries(collections.map((name) => [name, [...of(name).values()]])),
        counters: Object.fromEntries(counters),
      }
    },
    async restore(snapshot: StoreSnapshot) {
      documents = new Map(
        collections.map((name) => [
          name,
          new Map((snapshot.documents[name] ?? []).map((each) => [each.id, each])),
        ]),
      )
      counters = new Map(Object.entries(snapshot.counters))
    },
    close: async () => undefined,
  }
}

function select(documents: Documents, query: FeedQuery): Collections[Collection][] {
  const direction = query.descending ? -1 : 1
  return [...documents.values()]
    .filter((each) => isPublic(each) && inMode(each, query) && inRange(each, query))
    .sort((a, b) => direction * (place(a) - place(b)))
    .slice(0, query.limit)
}

const place = (document: Stored) => document.public_modified ?? 0
const isPublic = (document: Stored) => document.status !== 'draft' && document.status !== 'deleted'

function inMode(document: Stored, { mode, where }: FeedQuery): boolean {
  const fits = Object.entries(where ?? {}).every(
    ([key, value]) => (document as unknown as Record<string, unknown>)[key] === value,
  )
  return fits && (mode === 'all' || (document.mode === 'test') === (mode === 'test'))
}

function inRange(document: Stored, { offset, inclusive, descending, until }: FeedQuery): boolean {
  const at = place(document)
  if (until !== undefined && at > until) return false
  if (offset === undefined) return true
  if (at === offset) return inclusive === true
  return descending ? at < offset : at > offset
}
