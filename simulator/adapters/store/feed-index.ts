import type { Stored } from '../../domain/records/common.ts'

interface Entry {
  readonly at: number
  readonly document: Stored
}

/** The documents of one collection in the order of their last public change, kept sorted as they change. */
export interface FeedIndex {
  put(document: Stored, before: Stored | undefined): void
  /** Documents from a place on (or backwards), lazily. */
  from(options: { offset?: number; inclusive?: boolean; descending: boolean }): Iterable<Stored>
}

const placeOf = (document: Stored): number => document.public_modified ?? 0

export function feedIndex(): FeedIndex {
  const entries: Entry[] = []

  /** First position whose place is not before `at` (or is after it). */
  function position(at: number, after: boolean): number {
    let [low, high] = [0, entries.length]
    while (low < high) {
      const middle = (low + high) >> 1
      const place = (entries[middle] as Entry).at
      if (place < at || (after && place === at)) low = middle + 1
      else high = middle
    }
    return low
  }

  function remove(document: Stored): void {
    const at = placeOf(document)
    for (let n = position(at, false); n < entries.length && entries[n]?.at === at; n++) {
      if (entries[n]?.document.id === document.id) return void entries.splice(n, 1)
    }
  }

  function* walk(start: number, step: 1 | -1): Iterable<Stored> {
    for (let n = start; n >= 0 && n < entries.length; n += step) yield (entries[n] as Entry).document
  }

  return {
    put(document, before) {
      if (before) remove(before)
      const at = placeOf(document)
      entries.splice(position(at, true), 0, { at, document })
    },
    from({ offset, inclusive = false, descending }) {
      if (descending)
        return walk(offset === undefined ? entries.length - 1 : position(offset, inclusive) - 1, -1)
      return walk(offset === undefined ? 0 : position(offset, !inclusive), 1)
    },
  }
}
