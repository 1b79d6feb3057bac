import { setTimeout as sleep } from 'node:timers/promises'
import type { Target } from '../config/target.ts'
import type { Wait } from '../drivers/driver.ts'

/** What the waits of all who wait for one system have in common. */
export interface Waits {
  /** Those under way. */
  readonly now: Set<Wait>
  /** Ends them all. */
  readonly signal: AbortSignal | undefined
}

/** A date is so far away that we do not wait for it: what needs it could not run. */
export class WaitTooLong extends Error {
  constructor(what: string, seconds: number, waited: number, longest: number) {
    const before = waited < 1 ? '' : ` after ${inMinutes(waited)} of waiting`
    super(
      `${what} is ${inMinutes(seconds)} of real time away${before}, and time.longest is ${inMinutes(longest)}; a higher time.accelerator makes dates come sooner`,
    )
  }
}

/** Somebody stopped the run. */
export class Interrupted extends Error {
  constructor() {
    super('the run was interrupted')
  }
}

function inMinutes(seconds: number): string {
  return seconds < 100 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`
}

/** Somebody who waits, with so much patience in all. */
export interface Waiting {
  /** Waits for an instant. Throws WaitTooLong at once when the patience will not do, Interrupted. */
  until(instant: number, what: string): Promise<void>
  /** A moment, in milliseconds, between two looks. Throws Interrupted. */
  moment(milliseconds: number): Promise<void>
  /** From here on all the patience is there again. */
  afresh(): void
}

interface WaitingOptions {
  /** The system's clock, milliseconds since 1970. */
  readonly now: () => number
  readonly time: Pick<Target['time'], 'longest'>
  readonly waits?: Waits | undefined
}

/** Timers run no longer than this, so that a clock that is set does not matter. */
const LONGEST_SLEEP = 60_000

export function openWaiting({ now, time, waits }: WaitingOptions): Waiting {
  let waited = 0

  async function moment(milliseconds: number): Promise<void> {
    const { signal } = waits ?? {}
    try {
      await sleep(milliseconds, undefined, signal && { signal })
    } catch (error) {
      if (signal?.aborted) throw new Interrupted()
      throw error
    }
  }

  return {
    moment,
    afresh() {
      waited = 0
    },
    async until(instant, what) {
      const seconds = (instant - now()) / 1000
      if (seconds <= 0) return
      if (waited + seconds > time.longest) throw new WaitTooLong(what, seconds, waited, time.longest)
      waited += seconds
      const wait = { what, until: instant }
      waits?.now.add(wait)
      try {
        for (let left = instant - now(); left > 0; left = instant - now())
          await moment(Math.min(left, LONGEST_SLEEP))
      } finally {
        waits?.now.delete(wait)
      }
    },
  }
}
