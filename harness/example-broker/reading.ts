import type { Connection, Heard } from './connection.ts'
import type { Habits } from './habits.ts'
import type { Json } from './store.ts'
import { nextAfter } from './verdict.ts'

/** What reading brought; `refused`: the CDB says no (not there, not for us); `silence`: nobody answers for too long. */
export type Read = { readonly found: Json } | { readonly refused: number } | { readonly silence: string }

export type Reader = (path: string, token?: string) => Promise<Read>

const MOST_ATTEMPTS = 8

interface Waiting {
  readonly sleep: (milliseconds: number) => Promise<void>
  readonly pace: number
  readonly mostAttempts?: number
}

/** Reads from the CDB as often as it takes: reading does no harm. */
export function readerOf(
  connection: Connection,
  habits: Habits,
  { sleep, pace, mostAttempts = MOST_ATTEMPTS }: Waiting,
): Reader {
  return async (path, token) => {
    let why = ''
    for (let attempt = 1; attempt <= mostAttempts; attempt++) {
      const heard: Heard = await connection.send({ verb: 'GET', path, ...(token !== undefined && { token }) })
      const verdict = nextAfter(heard, attempt, habits, pace)
      if (verdict.next === 'accepted') return { found: verdict.body }
      if (verdict.next === 'refused') return { refused: Number(heard.status) }
      why = verdict.why
      if (verdict.next === 'give-up') break
      await sleep(verdict.after)
    }
    return { silence: why }
  }
}
