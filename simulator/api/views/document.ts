import { currentVersions, keyOfStoredLink } from '../../domain/documents.ts'
import { isObject } from '../../domain/json.ts'
import type { DocumentRecord } from '../../domain/records/common.ts'
import { shown } from './shown.ts'
import type { Viewer } from './viewer.ts'

/** Members that are not shown as they are stored. */
const linked = ['url']

/** A document as it is shown. */
export type DocumentShown = Record<string, unknown>

/**
 * One document: a public file's link leads to the document service (permanent), a confidential one's to the API's own
 * path, and only for those who may have it (`sees`, from seesConfidential).
 * Source: api/procedure/serializers/document.py, tender/core/procedure/serializers/document.py.
 */
export function documentView(document: DocumentRecord, viewer: Viewer, sees = false): DocumentShown {
  const view = shown(document, linked)
  const link = linkOf(document, viewer, sees)
  if (link !== undefined) view.url = link
  return view
}

/** Documents inside another object: all versions, in their order; undefined when there are none. */
export function documentViews(
  documents: readonly DocumentRecord[] | undefined,
  viewer: Viewer,
  sees = false,
): DocumentShown[] | undefined {
  return documents?.length ? documents.map((document) => documentView(document, viewer, sees)) : undefined
}

/** A list of documents as it is served: current versions by date of change, or all of them as they stand. */
export function documentListView(
  documents: readonly DocumentRecord[],
  viewer: Viewer,
  { all, sees }: { readonly all: boolean; readonly sees: boolean },
): DocumentShown[] {
  const listed = all
    ? documents
    : currentVersions(documents).sort((a, b) => compare(a.dateModified ?? '', b.dateModified ?? ''))
  return listed.map((document) => documentView(document, viewer, sees))
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** One document with its former versions, the first one first. */
export function documentWithVersions(
  versions: readonly DocumentRecord[],
  viewer: Viewer,
  sees: boolean,
): DocumentShown {
  const current = versions.at(-1) as DocumentRecord
  const former = versions.filter(({ url }) => url !== current.url)
  return {
    ...documentView(current, viewer, sees),
    ...(former.length && { previousVersions: former.map((each) => documentView(each, viewer, sees)) }),
  }
}

function linkOf(document: DocumentRecord, viewer: Viewer, sees: boolean): string | undefined {
  const { url, confidentiality, hash } = document
  if (!url) return undefined
  if (confidentiality === 'buyerOnly') return sees ? absolute(url, viewer) : undefined
  const key = keyOfStoredLink(url)
  if (key === undefined) return absolute(url, viewer)
  return hash ? viewer.documentUrl(key) : viewer.documentUrl(key, pathOf(url))
}

/** The first and the last identifier of a stored link. */
function pathOf(url: string): string {
  const ids = (url.split('?', 1)[0] ?? '').split('/').filter((part) => /^[0-9a-f]{32}$/i.test(part))
  return `${ids[0]}/${ids.at(-1)}`
}

/** Where the API itself is served. */
export type Home = Pick<Viewer, 'origin' | 'prefix'>

function absolute(url: string, { origin, prefix }: Home): string {
  return url.startsWith('/') ? `${origin}${prefix}${url}` : url
}

/**
 * Documents in data that is shown as it is stored: their links become addresses of the API itself.
 * Source: api/utils.py, fix_url.
 */
export function withOwnLinks<T>(data: T, home: Home): T {
  if (Array.isArray(data)) return data.map((each) => withOwnLinks(each, home)) as T
  if (!isObject(data)) return data
  const { url, format } = data
  if (format !== undefined && typeof url === 'string' && url.includes('?download=')) {
    return { ...data, url: absolute(url, home) }
  }
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, withOwnLinks(value, home)])) as T
}
