import type { Call } from './call.ts'
import { dataOf, isRecord, type Memory } from './memory.ts'
import { type Violation, violation } from './violation.ts'

const ROOT = /^\/(tender|plan|contract|agreement)s(\/\{\w+\})?$/

/** Documents whose `dateModified` went back. */
export function datesOf(call: Call, { modified }: Memory): readonly Violation[] {
  const kind = ROOT.exec(call.route?.path ?? '')?.[1]
  if (kind === undefined || isFeed(call)) return []
  return dataOf(call).flatMap(({ id, dateModified }) => {
    if (typeof dateModified !== 'string' || Number.isNaN(Date.parse(dateModified))) return []
    const key = `${kind} ${String(id)}`
    const last = modified.get(key)
    if (last && call.from < last.until) return []
    modified.set(key, { date: dateModified, until: call.until })
    if (!last || Date.parse(dateModified) >= Date.parse(last.date)) return []
    const what = `dateModified of ${key} went from ${last.date} back to ${dateModified}`
    return [violation(call, 'date-back', what)]
  })
}

const isFeed = ({ route, exchange }: Call): boolean =>
  exchange.asked.verb === 'GET' && route !== undefined && !('operation' in route)

/**
 * Pages of a feed: in order, no document twice, and none that belongs before the page asked for. `public_modified` is
 * the order itself; `dateModified` only nearly so, because not every change shows in it.
 */
export function feedOf(call: Call, { feedEnds }: Memory): readonly Violation[] {
  if (!isFeed(call) || !ROOT.test(call.route?.path ?? '')) return []
  const page = dataOf(call)
  const exact = page.length > 0 && page.every(({ public_modified }) => typeof public_modified === 'number')
  const places = page.map(({ public_modified, dateModified }) =>
    exact ? Number(public_modified) : Date.parse(String(dateModified)) / 1000,
  )
  const sign = call.query.get('descending') ? -1 : 1
  const before = feedEnds.get(`${exact} ${call.route?.path} ${call.query.get('offset')}`)
  const course = before === undefined ? places : [before, ...places]
  const back = course.findIndex((place, n) => n > 0 && sign * (place - (course[n - 1] ?? place)) < 0)
  keepEnd(call, feedEnds, exact, places)
  const found: Violation[] = []
  if (back >= 0) {
    const what = `the feed goes back in time at document ${back + (before === undefined ? 1 : 0)} of the page`
    found.push(violation(call, 'feed-order', what, { state: exact ? 'fail' : 'warn' }))
  }
  const ids = new Set<unknown>()
  const twice = page.find(({ id }) => ids.size === ids.add(id).size)?.id
  if (twice !== undefined) found.push(violation(call, 'feed-twice', `${String(twice)} is twice on one page`))
  return found
}

function keepEnd(call: Call, ends: Map<string, number>, exact: boolean, places: readonly number[]): void {
  const { body } = call.exchange.reply
  const next = isRecord(body) && isRecord(body.next_page) ? body.next_page.offset : undefined
  const last = places.at(-1)
  if (next !== undefined && last !== undefined) ends.set(`${exact} ${call.route?.path} ${String(next)}`, last)
}
