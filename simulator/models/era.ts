import { type DateName, dates } from '../domain/code-lists/dates.ts'
import { isObject } from '../domain/json.ts'
import type { ModelContext } from './context.ts'
import { instant } from './date.ts'

/**
 * True when the law of this date governs the tender around the object: the tender's first revision, or the
 * request when there is none yet, is later. Source: tender/core/procedure/utils.py, tender_created_after.
 */
export function inForce(law: DateName, { tender, now }: ModelContext): boolean {
  const revisions = tender?.revisions
  const first: unknown = Array.isArray(revisions) ? revisions[0] : undefined
  return (isObject(first) ? instant(first.date) : now) > instantOf(law)
}

const instants = new Map<DateName, number>()

function instantOf(law: DateName): number {
  const known = instants.get(law)
  if (known !== undefined) return known
  const at = instant(dates[law])
  instants.set(law, at)
  return at
}
