import type { Facts } from '../../simulator/domain/facts.ts'
import { isDate } from './lens.ts'

/** What a command has come to so far, to be compared with what it comes to next. */
export interface Trace {
  /** What later steps go by: the author's role, the data, the target. */
  readonly facts: string
  /** Documents that differ from what is stored, as JSON, by collection and id. */
  readonly documents: ReadonlyMap<string, string>
}

type Writes = ReturnType<Facts['desk']['changes']>['writes']

const nameOf = ({ collection, id }: Writes[number]): string => `${collection}/${id}`

export function traceOf(facts: Facts): Trace {
  const { role, sent, target, before, unchanged, access, around, desk } = facts
  const { writes, counters } = desk.changes()
  return {
    facts: JSON.stringify([role, sent, target, before, unchanged, access, Object.keys(around), counters]),
    documents: new Map(
      writes.map((write) => [nameOf(write), `${write.modified} ${JSON.stringify(write.after)}`]),
    ),
  }
}

export function isSame(one: Trace, other: Trace): boolean {
  return (
    one.facts === other.facts &&
    one.documents.size === other.documents.size &&
    [...one.documents].every(([name, text]) => other.documents.get(name) === text)
  )
}

/** When something was done is not what a period is. */
const STAMPS = /^(date|dateModified|dateCreated|datePublished|dateSubmitted|next_check|public_modified)$/
const AMOUNTS = /^(amount|amountNet)$/

type Figure = string | number

/** A figure in a document: where it stands, and who holds it. */
interface Place {
  /** Names without places in lists: `tender.lots.value.amount`. */
  readonly path: string
  readonly value: Figure
  set(value: Figure): void
}

function figuresIn(value: unknown, path: string, places: Place[] = []): Place[] {
  if (typeof value !== 'object' || value === null) return places
  for (const [key, each] of Object.entries(value)) {
    if (key === 'revisions' || key === 'documents') continue
    const at = Array.isArray(value) ? path : `${path}.${key}`
    if (typeof each === 'object') figuresIn(each, at, places)
    else if (isFigure(key, each))
      places.push({
        path: at,
        value: each,
        set(other) {
          ;(value as Record<string, unknown>)[key] = other
        },
      })
  }
  return places
}

function isFigure(key: string, value: unknown): value is Figure {
  return typeof value === 'number' ? AMOUNTS.test(key) : isDate(value) && !STAMPS.test(key)
}

/** Dates and amounts of documents that were set since, and not by what the client has sent. */
export function figuresSetSince(since: Trace, facts: Facts): readonly Place[] {
  const sent = JSON.stringify(facts.command.body)
  return facts.desk.changes().writes.flatMap((write) => {
    const known = since.documents.get(nameOf(write))
    const text = known === undefined ? undefined : known.slice(known.indexOf(' ') + 1)
    const before: unknown = text === undefined ? write.before : JSON.parse(text)
    if (text === JSON.stringify(write.after)) return []
    const were = countOf(figuresIn(before, write.collection))
    return figuresIn(write.after, write.collection).filter((place) => {
      const left = were.get(inWords(place)) ?? 0
      if (left > 0) were.set(inWords(place), left - 1)
      return left === 0 && !sent.includes(JSON.stringify(place.value))
    })
  })
}

const inWords = ({ path, value }: Place): string => `${path} ${value}`

function countOf(places: readonly Place[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const place of places) counts.set(inWords(place), (counts.get(inWords(place)) ?? 0) + 1)
  return counts
}
