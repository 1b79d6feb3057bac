import type { Collection, Collections, FrameworkPart, State } from '../domain/state.ts'
import type { FeedQuery, Store } from './ports/store.ts'

/** A document the law asked for that was not read yet. */
class Missing {
  readonly read: () => Promise<void>
  constructor(read: () => Promise<void>) {
    this.read = read
  }
}

/**
 * Lets the pure law, which reads synchronously, work over any store: runs it, and when it asks for a document that
 * was not read yet, reads it and runs it again from the start. The law has no side effects, so that is safe.
 */
export async function overStore<T>(store: Store, law: (state: State) => T): Promise<T> {
  const documents = new Map<string, unknown>()
  const counters = new Map<string, number>()
  const state: State = {
    get<C extends Collection>(collection: C, id: string) {
      const key = `${collection}/${id}`
      if (documents.has(key)) return documents.get(key) as Collections[C] | undefined
      throw new Missing(async () => void documents.set(key, await store.get(collection, id)))
    },
    ofFramework<C extends FrameworkPart>(collection: C, frameworkID: string) {
      const key = `${collection} of framework ${frameworkID}`
      if (documents.has(key)) return documents.get(key) as readonly Collections[C][]
      throw new Missing(async () => void documents.set(key, await store.feed(all(collection, frameworkID))))
    },
    counter(name) {
      const known = counters.get(name)
      if (known !== undefined) return known
      throw new Missing(async () => void counters.set(name, await store.counter(name)))
    },
  }
  for (;;) {
    try {
      return law(state)
    } catch (missing) {
      if (!(missing instanceof Missing)) throw missing
      await missing.read()
    }
  }
}

const all = (collection: FrameworkPart, frameworkID: string): FeedQuery => ({
  collection,
  where: { frameworkID },
  mode: 'all',
  descending: false,
  limit: Number.POSITIVE_INFINITY,
})
