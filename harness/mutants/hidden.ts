import type { Reply } from '../../simulator/api/route.ts'
import type { Facts } from '../../simulator/domain/facts.ts'
import { isObject } from '../../simulator/domain/json.ts'

type Fields = Record<string, unknown>

/** The document's own book-keeping, which nobody may take for data. */
const OWN: ReadonlySet<string> = new Set(['config', 'revisions', '_rev', '_id', 'doc_type', 'next_check'])

/** Fields of what is stored that a reply does not show, in lists without their places: `bids.owner_token`. */
export function hiddenFields({ data }: Reply, { target }: Pick<Facts, 'target'>): ReadonlySet<string> {
  const hidden = new Set<string>()
  if (isObject(data) && isObject(target) && data.id === target.id && isWhole(data, target))
    compare(target, data, '', (path) => hidden.add(path))
  return hidden
}

/** A reply that shows little of a document hides nothing: it speaks of something else. */
const isWhole = (shown: Fields, stored: Fields): boolean =>
  Object.keys(shown).length * 2 > Object.keys(stored).length

function compare(stored: Fields, shown: Fields, path: string, tell: (path: string) => void): void {
  for (const [key, value] of Object.entries(stored)) {
    if (OWN.has(key) && path === '') continue
    const there = shown[key]
    if (there === undefined) tell(path + key)
    else eachPair(value, there, (one, other) => compare(one, other, `${path}${key}.`, tell))
  }
}

/** Objects of two values that belong together: themselves, or those with the same id in two lists. */
function eachPair(value: unknown, other: unknown, act: (one: Fields, other: Fields) => void): void {
  if (isObject(value) && isObject(other)) act(value, other)
  if (!Array.isArray(value) || !Array.isArray(other)) return
  for (const one of value) {
    const same = isObject(one) && other.find((each) => isObject(each) && each.id === one.id)
    if (same) act(one as Fields, same as Fields)
  }
}

/** The reply with a field that it hides. */
export function shownWith(reply: Reply, facts: Facts, field: string): Reply {
  const { target } = facts
  if (!hiddenFields(reply, facts).has(field)) return reply
  const data = structuredClone(reply.data) as Fields
  reveal(target as Fields, data, field.split('.'))
  return { ...reply, data }
}

function reveal(stored: Fields, shown: Fields, [first = '', ...rest]: readonly string[]): void {
  if (!rest.length) shown[first] ??= stored[first]
  else eachPair(stored[first], shown[first], (one, other) => reveal(one, other, rest))
}
