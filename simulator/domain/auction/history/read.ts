import { type Instant, print } from '../../time.ts'
import { isOfCouch, ofCouch } from './couch.ts'
import type { AuctionDocument, AuctionHistory, LogEvent, Protocol } from './document.ts'
import { moment } from './figures.ts'
import { textsOf } from './walk.ts'

type Fields = Readonly<Record<string, unknown>>

/** A history, or why what was given is none: a sentence that goes on after the name of the file. */
export type Reading = { readonly history: AuctionHistory } | { readonly fault: string }

/**
 * Reads the history of an auction from JSON: a document (public, or private with its bids), a list of documents as a
 * watcher received them, or an object with `auction` or `documents`, `events` and `protocol`. Understands the extended
 * JSON of a database dump, and the documents of the older module. `protocol` is the audit document when it comes from
 * elsewhere.
 */
export function readHistory(json: unknown, protocol?: unknown): Reading {
  if (isDeeperThan(DEEPEST, json) || isDeeperThan(DEEPEST, protocol))
    return { fault: 'is nested deeper than any auction' }
  const plain = withoutWrapping(json)
  const given = isFields(plain) && isFields(plain.data) ? plain.data : plain
  if (!isFields(given) && !Array.isArray(given))
    return { fault: 'holds no auction: neither an object nor a list' }
  const parts = isFields(given) ? partsOf(given) : { documents: given, events: undefined, audit: undefined }
  if ('fault' in parts) return parts
  const documents = begun(parts.documents)
  const fault = faultOf(documents)
  if (fault) return { fault }
  return withRest(documents.map(complete), parts.events, withoutWrapping(protocol) ?? parts.audit)
}

/** Levels of objects and lists. */
const DEEPEST = 64

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((each) => isDeeperThan(levels - 1, each))
}

function withRest(documents: AuctionDocument[], events: unknown, audit: unknown): Reading {
  if (audit !== undefined && !(isFields(audit) && isFields(audit.timeline)))
    return { fault: 'comes with a protocol that has no timeline' }
  if (events !== undefined && !(Array.isArray(events) && events.every(isEvent)))
    return { fault: 'comes with events that are not a list of { type, at }' }
  return {
    history: {
      documents,
      ...(audit !== undefined && { protocol: unboxed(audit) as Protocol }),
      ...(events !== undefined && { events: events as LogEvent[] }),
    },
  }
}

type Parts = { readonly documents: readonly unknown[]; readonly events: unknown; readonly audit: unknown }

function partsOf(given: Fields): Parts | { fault: string } {
  const { auction, document, documents, events, protocol, audit } = given
  const rest = { events, audit: protocol ?? audit }
  if ('stages' in given) return { documents: [given], ...rest }
  if (Array.isArray(documents)) return { documents, ...rest }
  const one = auction ?? document
  if (one !== undefined) return { documents: [one], ...rest }
  if ('timeline' in given)
    return { fault: 'is a protocol; give the document of its auction and this file as --protocol' }
  if ('tenderID' in given) return { fault: 'is a tender, not an auction; its auction is at its auctionUrl' }
  return { fault: 'holds no auction: it has no "stages"' }
}

/** The older module shows one stage until the auction is near: such documents are left out when others follow. */
function begun(documents: readonly unknown[]): readonly unknown[] {
  const planned = documents.filter(
    (document) => !isFields(document) || !isOfCouch(document) || listLength(document.stages) > 1,
  )
  return planned.length ? planned : documents
}

const listLength = (value: unknown): number => (Array.isArray(value) ? value.length : 0)

function faultOf(documents: readonly unknown[]): string | undefined {
  if (documents.length === 0) return 'holds no auction: the list is empty'
  for (const [n, document] of documents.entries()) {
    const place = documents.length === 1 ? '' : ` (document ${n})`
    const fault = documentFault(document)
    if (fault) return `${fault}${place}`
  }
  return undefined
}

function documentFault(document: unknown): string | undefined {
  if (!isFields(document) || !('stages' in document)) return 'holds no auction: it has no "stages"'
  const { _id, stages, current_stage } = document
  if (isMasked(document)) return 'is masked: its names and figures are hidden, so they cannot be judged'
  if (typeof _id !== 'string') return 'is an auction without "_id"'
  if (!Array.isArray(stages) || stages.length === 0 || (stages.length === 1 && isOfCouch(document)))
    return 'is an auction without stages: it was never planned'
  const wrong = stages.findIndex(
    (stage) => !isFields(stage) || typeof stage.type !== 'string' || !isDated(stage, document),
  )
  if (wrong >= 0) return `is an auction whose stage ${wrong} has no type or no date of start`
  if (typeof current_stage !== 'number') return 'is an auction without "current_stage"'
  for (const name of ['initial_bids', 'results', 'bids'])
    if (document[name] !== undefined && !isListOfFields(document[name]))
      return `is an auction whose "${name}" is not a list of objects`
  return undefined
}

const isDated = ({ type, start }: Fields, document: Fields): boolean =>
  moment(start) !== undefined || (type === 'announcement' && start === '' && isOfCouch(document))

/** What the module says in place of the title of a masked auction. Source: prozorro-auction, api/mask.py. */
const MASK = 'Тимчасово замасковано'

/** Strings are noughts then. The mark `is_masked` alone hides nothing: the feed and dumps show masked auctions whole. */
function isMasked({ title, stages, results }: Fields): boolean {
  if (typeof title === 'string' && title.startsWith(MASK)) return true
  const shown: unknown[] = [stages, results].flatMap((list) => (Array.isArray(list) ? list : []))
  const texts = shown.flatMap((offer) =>
    isFields(offer) && isFields(offer.label) ? textsOf(offer.label) : [],
  )
  return texts.length > 0 && texts.every((text) => /^0+$/.test(text ?? ''))
}

/** Sections that are absent until the auction starts are empty. */
function complete(document: unknown): AuctionDocument {
  const { initial_bids = [], results = [], ...rest } = document as AuctionDocument
  const whole = { ...rest, initial_bids, results }
  return isOfCouch(whole) ? ofCouch(whole) : whole
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isListOfFields = (value: unknown): boolean => Array.isArray(value) && value.every(isFields)

const isEvent = (value: unknown): boolean =>
  isFields(value) && typeof value.type === 'string' && typeof value.at === 'string'

/** Extended JSON of databases as plain values; what is null is left out. */
function withoutWrapping(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWrapping)
  if (!isFields(value)) return value ?? undefined
  const entries = Object.entries(value)
  const [only] = entries
  if (only && entries.length === 1 && only[0].startsWith('$')) return unwrapped(only[0], only[1])
  return Object.fromEntries(
    entries.flatMap(([key, each]) => (each === null ? [] : [[key, withoutWrapping(each)]])),
  )
}

/**
 * Large whole numbers stand in protocols as what YAML takes for a list of one number
 * (`!!python/object/new:bson.int64.Int64 [2238300000]`).
 */
function unboxed(value: unknown): unknown {
  if (Array.isArray(value)) {
    const [only] = value
    return value.length === 1 && typeof only === 'number' ? only : value.map(unboxed)
  }
  if (!isFields(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, unboxed(each)]))
}

function unwrapped(kind: string, inner: unknown): unknown {
  const value = withoutWrapping(inner)
  if (kind === '$date') return typeof value === 'number' ? print((value * 1000) as Instant) : value
  return kind.startsWith('$number') ? Number(value) : value
}
