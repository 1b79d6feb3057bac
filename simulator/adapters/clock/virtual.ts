import type { Clock } from '../../api/ports/clock.ts'
import type { Instant } from '../../domain/time.ts'

/** How a virtual clock runs: with the machine, not at all, or at a rate of virtual to real seconds. */
export interface VirtualClock extends Clock {
  set(now: Instant): void
  /** 0 freezes it, 1 is real time, 60 lets a minute pass in a second. */
  run(rate: number): void
  readonly rate: number
}

/** `machine` reads the machine's clock in microseconds; the only place where real time comes in. */
export function virtualClock(options: { now?: Instant; rate: number; machine: () => number }): VirtualClock {
  let rate = options.rate
  let realStart = options.machine()
  let start: number = options.now ?? realStart
  const read = () => Math.round(start + (options.machine() - realStart) * rate) as Instant
  // The CDB's answers carry milliseconds; so do ours.
  const now = () => (Math.floor(read() / 1000) * 1000) as Instant
  const restart = (at: number) => {
    start = at
    realStart = options.machine()
  }
  return {
    now: rate === 0 ? () => read() : now,
    set: (at) => restart(at),
    run(next) {
      restart(read())
      rate = next
    },
    get rate() {
      return rate
    },
  }
}
