import type { Heard } from './connection.ts'
import type { Habits } from './habits.ts'
import type { Json } from './store.ts'

/**
 * What to do after an attempt. `again`: after so many milliseconds; `unsure` when the request may have been served.
 */
export type Next =
  | { readonly next: 'accepted'; readonly body: Json }
  | { readonly next: 'refused'; readonly errors: readonly string[] }
  | { readonly next: 'again'; readonly after: number; readonly unsure: boolean; readonly why: string }
  | { readonly next: 'give-up'; readonly why: string }

/** Our own pauses, in milliseconds. */
const FIRST_PAUSE = 500
const LONGEST_PAUSE = 30_000

/**
 * Judges what was heard at the given attempt, counted from 1. Our own pauses double, and are multiplied with `pace`; a
 * server's Retry-After is obeyed as it is.
 */
export function nextAfter(heard: Heard, attempt: number, habits: Habits, pace: number): Next {
  const pause = Math.min(FIRST_PAUSE * 2 ** (attempt - 1), LONGEST_PAUSE) * pace
  if (heard.status === 'silence') return afterSilence(heard.why, pause, habits)
  const { status, body, retryAfter } = heard
  const told = retryAfter === undefined ? pause : retryAfter * 1000
  const again = (after: number, unsure = false): Next => ({
    next: 'again',
    after,
    unsure,
    why: `the CDB answered ${status}`,
  })
  if (status < 400) return { next: 'accepted', body }
  if (status === 409) return habits.onConflict === 'retry' ? again(pause) : { next: 'accepted', body: {} }
  // The node wants its cookie, which came with this answer.
  if (status === 412) return habits.onPrecondition === 'retry' ? again(0) : { next: 'give-up', why: '412' }
  if (status === 429) return again(habits.onTooMany === 'wait' ? told : 0)
  if (status >= 500)
    return habits.onServerError === 'retry' ? again(told, true) : { next: 'give-up', why: `${status}` }
  return { next: 'refused', errors: errorsOf(body) }
}

function afterSilence(why: string, pause: number, { afterDrop }: Habits): Next {
  const wasCutOff = !why.startsWith('no answer within')
  if (wasCutOff && afterDrop === 'forget') return { next: 'accepted', body: {} }
  return { next: 'again', after: pause, unsure: true, why }
}

/** The CDB's refusal in its own words, one text for each fault. */
function errorsOf({ errors }: Json): string[] {
  if (!Array.isArray(errors)) return ['the CDB refused without a reason']
  return errors.map(({ name, description }: Json) => {
    const text = typeof description === 'string' ? description : JSON.stringify(description)
    return name === undefined || name === 'data' ? text : `${String(name)}: ${text}`
  })
}
