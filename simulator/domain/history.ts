import { patched } from './json-patch.ts'
import type { Revision, Stored } from './records/common.ts'
import { instant, parse } from './time.ts'

/** What a request asks of a document's history: a version's number and hash, or a date. */
export interface Asked {
  readonly version?: string | undefined
  readonly hash?: string | undefined
  readonly date?: string | undefined
}

/** Which version was shown: its number as it was asked for, its mark and the mark of the one before. */
export interface Version {
  readonly version: string
  readonly hash: string
  readonly previousHash: string
}

export type Found<T> =
  | (Version & { readonly document: T; readonly fault?: undefined })
  | { readonly fault: 'version' | 'hash' | 'revision' }

/**
 * A document as it was. Each revision holds the patch that takes it back; version n is the state after the n-th one.
 * Source: historical/core/utils.py, extract_doc.
 */
export function asItWas<T extends Stored>(
  stored: T,
  { version = '', hash = '', date = '' }: Asked,
): Found<T> {
  const { revisions = [], ...current } = stored
  const document = current as T
  const at = date === '' ? undefined : parse(date)
  const numbered = /^\d+$/.test(version) && Number(version) >= 1
  if (at === undefined && !numbered && (version !== '' || date !== '')) return { fault: 'version' }
  if (at !== undefined) return byDate(document, revisions, at, version)
  if (!numbered || Number(version) === revisions.length || !revisions.length) {
    const dateModified = lastChange(revisions)
    return {
      document: { ...document, ...(dateModified && { dateModified }) },
      version: String(revisions.length),
      hash: hashOf(stored._rev),
      previousHash: hashOf(revisions.at(-1)?.rev),
    }
  }
  if (Number(version) > revisions.length) return { fault: 'version' }
  return byNumber(document, revisions, Number(version), hash)
}

function byNumber<T extends Stored>(
  current: T,
  revisions: readonly Revision[],
  version: number,
  hash: string,
): Found<T> {
  let document = current
  for (let n = revisions.length - 1; n >= version; n--) {
    const before = patched(document, revisions[n]?.changes ?? [])
    if (!before) return { fault: 'revision' }
    document = before
  }
  if (hash !== '' && hash !== hashOf(revisions[version]?.rev)) return { fault: 'hash' }
  const dateModified = lastChange(revisions.slice(0, version + 1))
  return { document: { ...document, dateModified }, version: String(version), ...marks(revisions, version) }
}

function byDate<T extends Stored>(
  current: T,
  revisions: readonly Revision[],
  at: number,
  version: string,
): Found<T> {
  const [first, last] = [revisions[1]?.date, current.dateModified]
  if (first === undefined || last === undefined) return { fault: 'version' }
  if (at > instant(last) || at < instant(first)) return { fault: 'version' }
  let document = current
  for (let n = revisions.length - 1; n >= 0; n--) {
    const before = patched(document, revisions[n]?.changes ?? [])
    if (!before) return { fault: 'revision' }
    document = before
    const earlier = lastChange(revisions.slice(0, n))
    if (earlier === '' || at < instant(earlier)) continue
    const dateModified = lastChange(revisions.slice(0, n + 1))
    return { document: { ...document, dateModified }, version, ...marks(revisions, n) }
  }
  return { fault: 'version' }
}

/** When a document was last changed by somebody else than the chronograph, bids not counted. */
function lastChange(revisions: readonly Revision[]): string {
  const change = revisions.findLast(
    ({ author, changes }) => author !== 'chronograph' && !touchesBids(changes),
  )
  return change?.date ?? ''
}

// Imported histories may have gaps in their patches.
const touchesBids = (changes: readonly (Revision['changes'][number] | undefined)[]): boolean =>
  changes.some((step) => step?.path.includes('bids'))

const marks = (revisions: readonly Revision[], n: number): Pick<Version, 'hash' | 'previousHash'> => ({
  hash: hashOf(revisions[n]?.rev),
  previousHash: hashOf(revisions.at(n - 1)?.rev),
})

/** The part of a revision's mark after the number. */
const hashOf = (rev: string | undefined): string => rev?.split('-')[1] ?? ''
