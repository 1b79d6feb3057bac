import { clone, equal, keepingSame } from './json.ts'
import type { Changes, Collection, Collections, FrameworkPart, State, Write } from './state.ts'

/**
 * The working papers of one command: what it reads, the copies it changes, the documents it adds.
 * Nothing is stored until the command is accepted; then `close()` says what differs.
 */
export interface Desk {
  /** As stored; never to be changed. */
  stored<C extends Collection>(collection: C, id: string): Collections[C] | undefined
  /** The stored public documents of a framework. */
  ofFramework<C extends FrameworkPart>(collection: C, frameworkID: string): readonly Collections[C][]
  /** The working copy; changes to it are written when the command is accepted. */
  edit<C extends Collection>(collection: C, id: string): Collections[C] | undefined
  /** A new document. */
  insert<C extends Collection>(collection: C, document: Collections[C]): void
  /** The next value of a counter. */
  next(counter: string): number
  /** This document's `dateModified` and place in the feed stay (a bid's or a complaint's change). */
  keepModified(collection: Collection, id: string): void
  /** What differs so far. */
  changes(): Changes
  /** What differs in the end: what is as it was is shared with what is stored, so nothing may be changed any more. */
  close(): Changes
}

/** A desk for looking only: the stored documents themselves, no changes. */
export function openReadingDesk(state: State): Desk {
  const nothing = (): never => {
    throw new Error('an operation that only reads cannot change anything')
  }
  return {
    stored: (collection, id) => state.get(collection, id),
    ofFramework: (collection, frameworkID) => state.ofFramework(collection, frameworkID),
    edit: (collection, id) => state.get(collection, id),
    insert: nothing,
    next: nothing,
    keepModified: nothing,
    changes: () => nothingChanged,
    close: () => nothingChanged,
  }
}

const nothingChanged: Changes = { writes: [], counters: {} }

interface Paper {
  readonly collection: Collection
  readonly before: Collections[Collection] | undefined
  readonly after: Collections[Collection]
  modified: boolean
}

export function openDesk(state: State): Desk {
  const papers = new Map<string, Paper>()
  const counters: Record<string, number> = {}
  const key = (collection: Collection, id: string) => `${collection}/${id}`

  return {
    stored: (collection, id) => state.get(collection, id),
    ofFramework: (collection, frameworkID) => state.ofFramework(collection, frameworkID),
    edit<C extends Collection>(collection: C, id: string) {
      const known = papers.get(key(collection, id))
      if (known) return known.after as Collections[C]
      const before = state.get(collection, id)
      if (!before) return undefined
      const after = workingCopy(before)
      papers.set(key(collection, id), { collection, before, after, modified: true })
      return after
    },
    insert(collection, document) {
      papers.set(key(collection, document.id), {
        collection,
        before: undefined,
        after: document,
        modified: true,
      })
    },
    next(counter) {
      const value = (counters[counter] ?? state.counter(counter)) + 1
      counters[counter] = value
      return value
    },
    keepModified(collection, id) {
      const paper = papers.get(key(collection, id))
      if (paper) paper.modified = false
    },
    changes: () => ({ writes: [...papers.values()].filter(differs).map(toWrite), counters }),
    close: () => ({ writes: [...papers.values()].filter(differsInTheEnd).map(toWrite), counters }),
  }
}

/** Everything is copied but the history, which only grows and may be long. */
function workingCopy<T extends { revisions?: unknown }>(document: T): T {
  const { revisions, ...rest } = document
  const copy = clone(rest) as T
  if (revisions !== undefined) copy.revisions = revisions
  return copy
}

const differs = ({ before, after }: Paper): boolean => before === undefined || !equal(before, after)

const differsInTheEnd = ({ before, after }: Paper): boolean =>
  before === undefined || !equal(before, keepingSame(before, after))

function toWrite({ collection, before, after, modified }: Paper): Write {
  return { collection, id: after.id, before, after, modified }
}
