import { type Instant, print } from '../../time.ts'
import type { AuctionDocument, AuctionHistory, LogEvent, Protocol } from './document.ts'
import { moment } from './figures.ts'

type Fields = Readonly<Record<string, unknown>>

/** A history, or why what was given is none: a sentence that goes on after the name of the file. */
export type Reading = { readonly history: AuctionHistory } | { readonly fault: string }

/**
 * Reads the history of an auction from JSON: a document (public, or private with its bids), a list of documents as a
 * watcher received them, or an object with `auction` or `documents`, `events` and `protocol`. Understands the extended
 * JSON of a database dump. `protocol` is the audit document when it comes from elsewhere.
 */
export function readHistory(json: unknown, protocol?: unknown): Reading {
  const plain = withoutWrapping(json)
  const given = isFields(plain) && isFields(plain.data) ? plain.data : plain
  if (!isFields(given) && !Array.isArray(given))
    return { fault: 'holds no auction: neither an object nor a list' }
  const parts = isFields(given) ? partsOf(given) : { documents: given, events: undefined, audit: undefined }
  if ('fault' in parts) return parts
  const fault = faultOf(parts.documents)
  if (fault) return { fault }
  return withRest(parts.documents.map(complete), parts.events, withoutWrapping(protocol) ?? parts.audit)
}

function withRest(documents: AuctionDocument[], events: unknown, audit: unknown): Reading {
  if (audit !== undefined && !(isFields(audit) && isFields(audit.timeline)))
    return { fault: 'comes with a protocol that has no timeline' }
  if (events !== undefined && !(Array.isArray(events) && events.every(isEvent)))
    return { fault: 'comes with events that are not a list of { type, at }' }
  return {
    history: {
      documents,
      ...(audit !== undefined && { protocol: audit as unknown as Protocol }),
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
  const { _id, stages, current_stage, is_masked } = document
  if (is_masked === true) return 'is masked: its names and figures are hidden, so they cannot be judged'
  if (typeof _id !== 'string') return 'is an auction without "_id"'
  if (!Array.isArray(stages) || stages.length === 0)
    return 'is an auction without stages: it was never planned'
  const wrong = stages.findIndex(
    (stage) => !isFields(stage) || typeof stage.type !== 'string' || moment(stage.start) === undefined,
  )
  if (wrong >= 0) return `is an auction whose stage ${wrong} has no type or no date of start`
  if (typeof current_stage !== 'number') return 'is an auction without "current_stage"'
  for (const name of ['initial_bids', 'results', 'bids'])
    if (document[name] !== undefined && !isListOfFields(document[name]))
      return `is an auction whose "${name}" is not a list of objects`
  return undefined
}

/** Sections that are absent until the auction starts are empty. */
function complete(document: unknown): AuctionDocument {
  const { initial_bids = [], results = [], ...rest } = document as AuctionDocument
  return { ...rest, initial_bids, results }
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

function unwrapped(kind: string, inner: unknown): unknown {
  const value = withoutWrapping(inner)
  if (kind === '$date') return typeof value === 'number' ? print((value * 1000) as Instant) : value
  return kind.startsWith('$number') ? Number(value) : value
}
