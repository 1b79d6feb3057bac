/** When something happened, at the earliest and at the latest; milliseconds since 1970. */
export interface Span {
  readonly from: number
  readonly to: number
}

/**
 * By how much a system's clock is ahead of ours, in milliseconds, from one event that both dated: no more than the
 * two spans force us to believe, so 0 when they overlap.
 */
export function skewOf(ours: Span, theirs: Span): number {
  if (theirs.from > ours.to) return theirs.from - ours.to
  if (theirs.to < ours.from) return theirs.to - ours.from
  return 0
}

/** The second that a `Date` header names; undefined when it names none. */
export function dateHeaderSpan(header: unknown): Span | undefined {
  const from = typeof header === 'string' ? Date.parse(header) : Number.NaN
  return Number.isNaN(from) ? undefined : { from, to: from + 999 }
}
