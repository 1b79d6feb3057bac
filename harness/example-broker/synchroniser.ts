import type { Habits } from './habits.ts'
import type { Reader } from './reading.ts'
import type { Copy, Cursor, Json, Owed, Store } from './store.ts'

/** Keeps the eMall's copy like the CDB. */
export interface Synchroniser {
  /** Forwards to the end of every feed, and one page backwards in those that are not read to their beginning. */
  turn(): Promise<void>
  /** Whether every feed was read back to its beginning and nothing is owed. */
  isComplete(): boolean
}

interface SynchroniserParts {
  readonly store: Store
  readonly read: Reader
  readonly habits: Habits
  /** Entries of a page. */
  readonly limit: number
  /** Versions that were not read in time, where that is the habit. */
  readonly leftOut: Set<string>
  /** Up to where a feed was read a second time, where that is the habit. */
  readonly readTwice: Map<string, string>
}

type Table = Owed['table']

/** Feeds that are read, and where their documents are kept. */
const feeds: Readonly<Record<string, Table>> = {
  '/tenders': 'tender',
  '/plans': 'plan',
  '/contracts': 'contract',
}

/** Seconds of the feed that are read once more with every turn: an entry may come to its place late. */
const OVERLAP = 300

interface Entry {
  readonly id: string
  readonly dateModified: string
}

interface Page {
  readonly data: readonly Entry[]
  readonly next_page: { readonly offset: string }
  readonly prev_page?: { readonly offset: string }
}

export function synchroniserOf(options: Omit<SynchroniserParts, 'leftOut' | 'readTwice'>): Synchroniser {
  const { store } = options
  const parts: SynchroniserParts = { ...options, leftOut: new Set(), readTwice: new Map() }
  let running: Promise<void> = Promise.resolve()

  async function once(): Promise<void> {
    for (const owed of store.all('owed')) await take(parts, owed)
    for (const [path, table] of Object.entries(feeds)) {
      if (store.get('cursor', path)) await forwards(parts, path, table)
      else await begin(parts, path, table)
      await backwards(parts, path, table)
      if (parts.habits.feedOverlap === 'newest') await newestAgain(parts, path, table)
    }
  }

  return {
    turn() {
      running = running.then(once, once)
      return running
    },
    isComplete: () =>
      Object.keys(feeds).every((path) => store.get('cursor', path)?.backward === 'done') &&
      store.all('owed').length === 0,
  }
}

/** The newest page first: what is new is shown at once, and from here on the feed is read both ways. */
async function begin(parts: SynchroniserParts, path: string, table: Table): Promise<void> {
  const page = await pageOf(parts, path, { descending: '1' })
  if (!page?.data.length) return
  await takeAll(parts, table, page.data, new Set())
  const forward = page.prev_page?.offset ?? ''
  parts.store.put('cursor', path, { forward, backward: page.next_page.offset })
}

async function backwards(parts: SynchroniserParts, path: string, table: Table): Promise<void> {
  const cursor = parts.store.get('cursor', path)
  if (!cursor || cursor.backward === 'done') return
  const page = await pageOf(parts, path, { descending: '1', offset: cursor.backward })
  if (!page) return
  await takeAll(parts, table, page.data, new Set())
  const backward = page.data.length ? page.next_page.offset : 'done'
  // Reading forwards may have moved its end meanwhile.
  parts.store.put('cursor', path, { ...(parts.store.get('cursor', path) as Cursor), backward })
}

/** The cursor moves on only when its page is in the copy, or noted as owed: a crash loses nothing. */
async function forwards(parts: SynchroniserParts, path: string, table: Table): Promise<void> {
  const { store, habits } = parts
  const seen = new Set<string>()
  const reached = (store.get('cursor', path) as Cursor).forward
  let offset = readsAgain(parts, path, reached) ? earlier(reached) : reached
  if (habits.feedOverlap === 'once' && offset === reached) await knownAgain(parts, path, table, reached)
  for (;;) {
    const page = await pageOf(parts, path, { offset })
    if (!page?.data.length) return
    await takeAll(parts, table, page.data, seen)
    if (page.next_page.offset === offset) return
    offset = page.next_page.offset
    store.put('cursor', path, { ...(store.get('cursor', path) as Cursor), forward: offset })
  }
}

/** Whether the newest part of the feed is read once more: entries come to their place late. */
function readsAgain({ habits, readTwice }: SynchroniserParts, path: string, reached: string): boolean {
  if (habits.feedOverlap !== 'once') return habits.feedOverlap === 'every-turn'
  if (readTwice.get(path) === reached) return false
  readTwice.set(path, reached)
  return true
}

/** What is new is read again for what is known already, not for what came late. */
async function knownAgain(
  parts: SynchroniserParts,
  path: string,
  table: Table,
  reached: string,
): Promise<void> {
  const page = await pageOf(parts, path, { offset: earlier(reached) })
  const known = (page?.data ?? []).filter(({ id }) => parts.store.get(table, id))
  await takeAll(parts, table, known, new Set())
}

const FEW = 2

/** The newest entries, whether they came late or not. */
async function newestAgain(parts: SynchroniserParts, path: string, table: Table): Promise<void> {
  const page = await pageOf(parts, path, { descending: '1' })
  await takeAll(parts, table, page?.data.slice(0, FEW) ?? [], new Set())
}

/** An offset begins with seconds since 1970; a plain number is an offset too. */
function earlier(offset: string): string {
  const seconds = Number(offset.split('.', 2).join('.'))
  return Number.isFinite(seconds) && seconds > 0 ? String(Math.floor(seconds) - OVERLAP) : offset
}

async function pageOf(
  { read, limit }: SynchroniserParts,
  path: string,
  query: Readonly<Record<string, string>>,
): Promise<Page | undefined> {
  const parameters = new URLSearchParams({ ...query, limit: String(limit), mode: '_all_' })
  const page = await read(`${path}?${parameters}`)
  return 'found' in page ? (page.found as unknown as Page) : undefined
}

/** Documents of a page; each version once in a turn, however often the feed names it. */
async function takeAll(
  parts: SynchroniserParts,
  table: Table,
  entries: readonly Entry[],
  seen: Set<string>,
): Promise<void> {
  const { store, habits } = parts
  leaveOutLast(parts, table, entries)
  for (const { id, dateModified } of entries) {
    const version = `${id} ${dateModified}`
    if (seen.has(version)) {
      if (habits.news === 'each-time') tell(store, table, store.get(table, id), `again ${seen.size}`)
      continue
    }
    seen.add(version)
    if (parts.leftOut.has(version)) continue
    if (!isKnown(parts, table, { id, dateModified })) await take(parts, { table, id, dateModified })
  }
}

/** From so many new entries of a page on. */
const MUCH = 6

/** Who miscounts does not read the last entry of a page on which much is new. */
function leaveOutLast(parts: SynchroniserParts, table: Table, entries: readonly Entry[]): void {
  if (parts.habits.feedPage === 'all') return
  const fresh = entries.filter(({ id }) => !parts.store.get(table, id))
  const last = fresh.length >= MUCH ? fresh.at(-1) : undefined
  if (last) parts.leftOut.add(`${last.id} ${last.dateModified}`)
}

/** Whether the copy has this version; one of the newest moment may have changed again in that same moment. */
function isKnown({ store }: SynchroniserParts, table: Table, { id, dateModified }: Entry): boolean {
  const known = instantOf(store.get(table, id))
  const offered = Date.parse(dateModified)
  return known > offered || (known === offered && offered < newestOf(store, table))
}

const newest = new WeakMap<Store, Map<Table, number>>()

/** When the newest document of the copy was changed. */
function newestOf(store: Store, table: Table): number {
  const known = newest.get(store) ?? new Map<Table, number>()
  newest.set(store, known)
  const moment = known.get(table) ?? Math.max(0, ...store.all(table).map(instantOf))
  known.set(table, moment)
  return moment
}

function instantOf(document: Copy | undefined): number {
  return document?.dateModified === undefined ? 0 : Date.parse(document.dateModified)
}

/** Reads a document into the copy. An older version than the feed names comes from a node that lags: it stays owed. */
async function take(parts: SynchroniserParts, owed: Owed): Promise<void> {
  const { store, read, habits, leftOut } = parts
  const { table, id, dateModified } = owed
  const known = store.get(table, id)
  const name = `${table} ${id}`
  const found = await read(`/${table}s/${id}`)
  if ('refused' in found) return void store.remove('owed', name)
  if ('silence' in found) {
    if (habits.slowReads === 'wait') store.put('owed', name, owed)
    else leftOut.add(`${id} ${dateModified}`)
    return
  }
  const document = kept(parts, known, found.found.data as Copy)
  if (instantOf(document) < Date.parse(dateModified)) lag(parts, owed)
  else if (store.get('owed', name)) store.remove('owed', name)
  if (instantOf(document) < instantOf(known)) return
  if (JSON.stringify(known) === JSON.stringify(document)) return
  store.put(table, id, document)
  newest.get(store)?.set(table, Math.max(newestOf(store, table), instantOf(document)))
  if (known?.status !== document.status) tell(store, table, document)
}

/** A node lags: the document is read again until it is there; whoever believes any node never asks again. */
function lag({ store, habits, leftOut }: SynchroniserParts, owed: Owed): void {
  const { table, id, dateModified } = owed
  if (habits.versions === 'newest') store.put('owed', `${table} ${id}`, owed)
  else leftOut.add(`${id} ${dateModified}`)
}

/** What becomes of a document in the copy: its questions may stay as they are. */
function kept({ store, habits }: SynchroniserParts, known: Copy | undefined, read: Copy): Copy {
  if (habits.copy === 'follows' || !known?.questions || store.get('own', read.id)) return read
  const before = new Map((known.questions as Json[]).map((question) => [question.id, question]))
  const questions = ((read.questions ?? []) as Json[]).map((question) => before.get(question.id) ?? question)
  return { ...read, questions }
}

/** Tells users that a tender has come to another status; the same news twice is one. */
function tell(store: Store, table: Table, document: Copy | undefined, mark = ''): void {
  if (table !== 'tender' || !document) return
  const { id: tender, status, dateModified } = document as Json & Copy
  const id = `${tender} ${String(status)} ${dateModified} ${mark}`.trim()
  store.put('news', id, { id, tender, status: String(status), at: String(dateModified) })
}
