import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Conflict, type FeedQuery, type Store } from '../../api/ports/store.ts'
import type { Stored } from '../../domain/records/common.ts'
import type { Changes, Collection, Collections } from '../../domain/state.ts'

type Document = Collections[Collection]

const document = (id: string, more: Partial<Stored> & Record<string, unknown> = {}): Document =>
  ({ id, status: 'active', dateModified: '2026-02-02T09:00:00+02:00', ...more }) as never

const put = (collection: Collection, before: Document | undefined, after: Document): Changes => ({
  writes: [{ collection, id: after.id, before: before as never, after: after as never, modified: true }],
  counters: {},
})

const everything: FeedQuery = { collection: 'tender', mode: 'real', descending: false, limit: 100 }

/** What every implementation of `Store` holds to. `open` gives an empty one. */
export function storeContract(name: string, open: () => Promise<Store>): void {
  describe(`Store: ${name}`, () => {
    let store: Store
    beforeEach(async () => {
      store = await open()
    })
    afterEach(() => store.close())

    const add = async (...documents: Document[]) => {
      for (const each of documents) await store.commit(put('tender', undefined, each))
    }
    const ids = async (query: Partial<FeedQuery>) =>
      (await store.feed({ ...everything, ...query })).map(({ id }) => id)

    test('what was never written is not there', async () => {
      expect(await store.get('tender', 'a')).toBeUndefined()
      expect(await store.counter('any')).toBe(0)
      expect(await store.feed(everything)).toEqual([])
      expect(await store.get('tender', '__proto__')).toBeUndefined()
      expect(await store.counter('constructor')).toBe(0)
    })

    test('a document comes back as it was written, from its own collection', async () => {
      const written = document('a', { title: 'Книги \ud83d\udcda', nested: { list: [1, null, { x: 0.1 }] } })
      await add(written)
      expect(await store.get('tender', 'a')).toEqual(written)
      expect(await store.get('plan', 'a')).toBeUndefined()
    })

    test('a change takes the place of the version it was decided on', async () => {
      await add(document('a'))
      await store.commit(put('tender', await store.get('tender', 'a'), document('a', { status: 'complete' })))
      expect((await store.get('tender', 'a'))?.status).toBe('complete')
    })

    test('a change decided on an old version is a conflict and leaves everything as it is', async () => {
      await add(document('a'), document('b'))
      const [a, b] = [await store.get('tender', 'a'), await store.get('tender', 'b')]
      await store.commit(put('tender', a, document('a', { status: 'second' })))
      const late: Changes = {
        writes: [
          ...put('tender', b, document('b', { status: 'late' })).writes,
          ...put('tender', a, document('a', { status: 'late' })).writes,
        ],
        counters: { numbers: 1 },
      }
      await expect(store.commit(late)).rejects.toThrow(Conflict)
      expect((await store.get('tender', 'a'))?.status).toBe('second')
      expect((await store.get('tender', 'b'))?.status).toBe('active')
      expect(await store.counter('numbers')).toBe(0)
    })

    test('a new document does not take the place of one that is there', async () => {
      await add(document('a'))
      await expect(add(document('a', { status: 'other' }))).rejects.toThrow(Conflict)
    })

    test('a counter moves only forward, and with the documents', async () => {
      await store.commit({ ...put('tender', undefined, document('a')), counters: { 'tender_2026-02-02': 2 } })
      expect(await store.counter('tender_2026-02-02')).toBe(2)
      const again = { ...put('tender', undefined, document('b')), counters: { 'tender_2026-02-02': 2 } }
      await expect(store.commit(again)).rejects.toThrow(Conflict)
      expect(await store.get('tender', 'b')).toBeUndefined()
    })

    test('of writers at the same time one wins', async () => {
      await add(document('a'))
      const before = await store.get('tender', 'a')
      const all = ['x', 'y', 'z'].map((status) =>
        store.commit(put('tender', before, document('a', { status }))),
      )
      const done = await Promise.allSettled(all)
      expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    })

    test('the feed is in the order of the last change; drafts and tests are not in it', async () => {
      await add(
        document('late', { public_modified: 3 }),
        document('draft', { public_modified: 1, status: 'draft' }),
        document('early', { public_modified: 1 }),
        document('test', { public_modified: 2, mode: 'test' }),
      )
      expect(await ids({})).toEqual(['early', 'late'])
      expect(await ids({ descending: true })).toEqual(['late', 'early'])
      expect(await ids({ mode: 'test' })).toEqual(['test'])
      expect(await ids({ mode: 'all' })).toEqual(['early', 'test', 'late'])
    })

    test('a changed document moves to its new place and is there once', async () => {
      await add(document('a', { public_modified: 1 }), document('b', { public_modified: 2 }))
      const moved = document('a', { public_modified: 3 })
      await store.commit(put('tender', await store.get('tender', 'a'), moved))
      expect(await ids({})).toEqual(['b', 'a'])
    })

    test('the feed begins at a place, ends at another, and is as long as was asked', async () => {
      const places = [1, 2, 2, 3, 4]
      await add(...places.map((place, n) => document(`${n}`, { public_modified: place })))
      expect(await ids({ offset: 2 })).toEqual(['3', '4'])
      expect((await ids({ offset: 2, inclusive: true })).toSorted()).toEqual(['1', '2', '3', '4'])
      expect(await ids({ offset: 2, descending: true })).toEqual(['0'])
      expect((await ids({ offset: 2, inclusive: true, descending: true })).toSorted()).toEqual([
        '0',
        '1',
        '2',
      ])
      expect(await ids({ until: 3 })).toHaveLength(4)
      expect(await ids({ limit: 2 })).toHaveLength(2)
    })

    test('the feed can be narrowed to documents with a member', async () => {
      await add(
        document('a', { public_modified: 1, frameworkID: 'x' }),
        document('b', { public_modified: 2, frameworkID: 'y' }),
      )
      expect(await ids({ where: { frameworkID: 'y' } })).toEqual(['b'])
    })

    test('a snapshot taken back is the same state', async () => {
      await add(document('a', { public_modified: 2 }), document('b', { public_modified: 1, mode: 'test' }))
      await store.commit({ ...put('plan', undefined, document('p')), counters: { plans: 7 } })
      const snapshot = structuredClone(await store.snapshot())
      const feed = structuredClone(await store.feed({ ...everything, mode: 'all' }))
      await store.commit(put('tender', await store.get('tender', 'a'), document('a', { public_modified: 9 })))
      await add(document('c', { public_modified: 5 }))
      await store.restore(structuredClone(snapshot))
      expect(await store.snapshot()).toEqual(snapshot)
      expect(await store.feed({ ...everything, mode: 'all' })).toEqual(feed)
      expect(await store.get('tender', 'c')).toBeUndefined()
      expect(await store.counter('plans')).toBe(7)
    })

    test('after a restore writing goes on', async () => {
      await add(document('a', { public_modified: 1 }))
      await store.restore(structuredClone(await store.snapshot()))
      const before = await store.get('tender', 'a')
      await store.commit(put('tender', before, document('a', { status: 'later', public_modified: 2 })))
      expect((await store.get('tender', 'a'))?.status).toBe('later')
    })
  })
}
