import type { Instant } from '../../domain/time.ts'
import type { VirtualClock } from '../clock/virtual.ts'

/** Looks at the clock at least so often, in milliseconds: it may have been set from outside. */
const LONGEST_NAP = 50

/**
 * Lets time work by itself: does what is due when its moment comes, without waiting for somebody to ask. Until the
 * returned function is called.
 */
export function pump(
  clock: VirtualClock,
  { next, settle }: { next: () => Instant | undefined; settle: () => Promise<unknown> },
): () => void {
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  const nap = (done?: Instant) => {
    const due = next()
    // What could not be done is not tried again and again at once.
    if (due !== undefined && due === done) return sleep(LONGEST_NAP)
    const left = due === undefined || clock.rate === 0 ? Infinity : (due - clock.now()) / 1000 / clock.rate
    sleep(Math.min(Math.max(left, 1), LONGEST_NAP))
  }
  const sleep = (milliseconds: number) => {
    timer = setTimeout(wake, milliseconds)
    timer.unref()
  }
  const wake = async () => {
    const due = next()
    // A fault of one piece of work is told by whoever did it; time goes on.
    const isDue = due !== undefined && due <= clock.now()
    if (isDue) await settle().catch(() => undefined)
    if (!stopped) nap(isDue ? due : undefined)
  }
  nap()
  return () => {
    stopped = true
    clearTimeout(timer)
  }
}
