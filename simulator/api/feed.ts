import { pythonFloat } from '../domain/python-text.ts'
import type { Stored } from '../domain/records/common.ts'
import type { Collection, Collections } from '../domain/state.ts'
import { parse } from '../domain/time.ts'
import { edgeRefusal } from './errors.ts'
import { shownTo } from './mask.ts'
import type { FeedQuery } from './ports/store.ts'
import type { Service, ServiceCall, ServiceReply } from './route.ts'
import { withOwnLinks } from './views/document.ts'

/** A feed: which collection, and which members besides `dateModified` may be asked for with `opt_fields`. */
export interface Feed {
  readonly path: string
  readonly collection: Collection
  readonly fields: readonly string[]
  /** Members that are shown without being asked for, besides `dateModified`. */
  readonly always?: readonly string[]
  /** Path parameter whose value the documents must carry, and under which name. */
  readonly of?: { readonly parameter: string; readonly member: string }
}

const DEFAULT_LIMIT = 100
const LARGEST_LIMIT = 1000

/** The route of a feed. Source: api/views/base.py, MongodbResourceListing. */
export function feedRoute(feed: Feed): Service {
  return {
    verb: 'GET',
    path: feed.path,
    summary: `Changes of ${feed.collection}s in the order of their publication`,
    answer: (call) => page(feed, call),
  }
}

/** A place in a feed: time, and how many documents of that very time were already seen. */
interface Offset {
  readonly at: number
  readonly seen: number
  readonly hash: string
}

async function page(feed: Feed, call: ServiceCall): Promise<ServiceReply> {
  const query = call.url.searchParams
  const sent = query.get('offset')
  const offset = sent ? readOffset(sent) : undefined
  if (offset === null) return edgeRefusal('offset', `Invalid offset provided: ${sent}`)
  const limit = readLimit(query.get('limit'))
  if (typeof limit === 'string') return edgeRefusal('limit', limit)
  const fields = (query.get('opt_fields') ?? '').split(',').filter((field) => feed.fields.includes(field))
  const found = await call.parts.store.feed(storeQuery(feed, call, offset, limit))
  const documents = offset ? skipSeen(found, offset, call) : found
  return { body: pageBody(feed, call, { sent, limit, fields, documents }) }
}

function storeQuery(
  feed: Feed,
  call: ServiceCall,
  offset: Offset | undefined,
  limit: number | undefined,
): FeedQuery {
  const query = call.url.searchParams
  const mode = query.get('mode')
  const descending = Boolean(query.get('descending'))
  const lag = call.parts.feedWatermarkSeconds
  const parameter = feed.of && call.path[feed.of.parameter]
  return {
    collection: feed.collection,
    mode: mode === 'test' ? 'test' : mode === '_all_' ? 'all' : 'real',
    descending,
    limit: Math.max(limit ?? DEFAULT_LIMIT, 1) + (offset?.seen ?? 0),
    ...(offset && { offset: offset.at, inclusive: offset.seen > 0 }),
    ...(lag > 0 && !(descending && offset) && { until: call.now / 1e6 - lag }),
    ...(feed.of && parameter !== undefined && { where: { [feed.of.member]: parameter } }),
  }
}

/** `{seconds}.{fraction}.{number}.{md5}`, `{seconds}.{ordinal of 10 digits}`, a plain number, or an ISO date. */
function readOffset(text: string): Offset | null {
  const parts = text.split('.')
  const seen = parts.length === 4 ? Number.parseInt(parts[2] as string, 10) : 0
  const hash = parts.length === 4 ? (parts[3] as string) : ''
  if (Number.isNaN(seen)) return null
  const [seconds = '', fraction] = parts
  const number = fraction?.length === 10 ? seconds : parts.slice(0, 2).join('.')
  if (/^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i.test(number)) return { at: Number(number), seen, hash }
  const date = parse(text.replaceAll(' ', '+'))
  return date === undefined ? null : { at: date / 1e6, seen, hash }
}

function readLimit(text: string | null): number | string | undefined {
  if (!text) return undefined
  if (!/^\s*[-+]?\d+\s*$/.test(text)) return `invalid literal for int() with base 10: '${text}'`
  return Math.min(Number(text), LARGEST_LIMIT)
}

/** Documents of the offset's own time are skipped when they are the ones already seen; if others joined them, none. */
function skipSeen(found: readonly Stored[], offset: Offset, call: ServiceCall): readonly Stored[] {
  if (!offset.seen || !found.length) return found
  const { count, hash } = sameTime(found, offset.at, call)
  return count === offset.seen && hash === offset.hash
    ? found.filter((each) => placeOf(each) !== offset.at)
    : found
}

const placeOf = (document: Stored): number => document.public_modified ?? 0

function sameTime(
  documents: readonly Stored[],
  at: number,
  call: ServiceCall,
): { count: number; hash: string } {
  const ids = documents.filter((each) => placeOf(each) === at).map((each) => each.id)
  return { count: ids.length, hash: call.digest('md5', ids.sort().join('')) }
}

function pageBody(
  feed: Feed,
  call: ServiceCall,
  page: { sent: string | null; limit: number | undefined; fields: string[]; documents: readonly Stored[] },
): unknown {
  const query = call.url.searchParams
  const descending = Boolean(query.get('descending'))
  const common = new Map<string, string>()
  if (query.get('mode')) common.set('mode', query.get('mode') as string)
  if (page.limit !== undefined) common.set('limit', String(page.limit))
  const { always = [] } = feed
  const extra = page.fields.filter((field) => field !== 'dateModified' && !always.includes(field)).sort()
  if (extra.length) common.set('opt_fields', extra.join(','))
  const [first, last] = [page.documents[0], page.documents.at(-1)]
  const cursor = (document: Stored | undefined, fallback: string | null) =>
    document ? compose(page.documents, placeOf(document), call) : fallback
  const forward = link(feed, call, common, descending, cursor(last, page.sent))
  const backward = link(feed, call, common, !descending, cursor(first, null))
  return {
    data: page.documents.map((document) => entry(feed, call, document, page.fields)),
    next_page: forward,
    ...((descending || page.sent) && { prev_page: backward }),
  }
}

/** A document as the feed shows it: whoever may not know restricted ones sees them masked. */
function entry(feed: Feed, call: ServiceCall, document: Stored, fields: readonly string[]): unknown {
  const { always = [], collection } = feed
  const known = shownTo(call.actor, collection, document as Collections[Collection])
  const members = pick(known, [...fields, ...always, 'dateModified', 'id'])
  return withOwnLinks(members, { origin: call.url.origin, prefix: call.prefix })
}

function compose(documents: readonly Stored[], at: number, call: ServiceCall): string {
  const { count, hash } = sameTime(documents, at, call)
  return `${pythonFloat(at)}.${count}.${hash}`
}

function link(
  feed: Feed,
  call: ServiceCall,
  common: ReadonlyMap<string, string>,
  descending: boolean,
  offset: string | null,
): unknown {
  const params = new URLSearchParams([...common])
  if (descending) params.set('descending', '1')
  if (offset) params.set('offset', offset)
  const filled = feed.path.replace(/\{(\w+)\}/g, (_, name: string) => call.path[name] ?? '')
  const path = `${call.prefix}${filled}${params.size ? `?${params}` : ''}`
  return { offset: offset ?? '', path, uri: `${call.url.origin}${path}` }
}

function pick(document: Stored, members: readonly string[]): Record<string, unknown> {
  const shown: Record<string, unknown> = {}
  for (const member of members) {
    const value = (document as unknown as Record<string, unknown>)[member]
    if (value !== undefined) shown[member] = value
  }
  return shown
}
