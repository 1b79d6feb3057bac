import type { Driver, Wait } from '../drivers/driver.ts'
import type { ExampleResult, State } from '../verdicts/run.ts'

/** Tells people how far a run is. */
export interface Progress {
  example(example: ExampleResult): void
  end(): void
}

/** Milliseconds between two looks at who waits for what, and between two lines where lines stay. */
const OFTEN = 1000
const SELDOM = 15_000
const EVERY = 100

/** On a terminal one line that keeps changing; elsewhere a line every hundred examples, or every 15 s of waiting. */
export function progressOf(
  driver: Pick<Driver, 'waits'>,
  quiet: boolean,
  to: NodeJS.WriteStream = process.stderr,
): Progress {
  const counts = new Map<State, number>()
  let ended = 0
  const say = () => {
    if (!quiet) to.write(to.isTTY ? `\r\x1b[2K${told()}` : `${told()}\n`)
  }

  function told(): string {
    const figures = [...counts].map(([state, count]) => `${state} ${count}`)
    return [...figures, waitsInWords(driver.waits?.() ?? [])].filter(Boolean).join('  ')
  }

  const timer = driver.waits && setInterval(say, to.isTTY ? OFTEN : SELDOM)
  timer?.unref()
  return {
    example({ state }) {
      counts.set(state, (counts.get(state) ?? 0) + 1)
      ended += 1
      if (to.isTTY || ended % EVERY === 0) say()
    },
    end() {
      clearInterval(timer)
      if (!quiet && to.isTTY) to.write('\n')
    },
  }
}

/** How many wait, and what for first and last. */
export function waitsInWords(waits: readonly Wait[]): string {
  const [first, ...others] = [...waits].sort((a, b) => a.until - b.until)
  if (!first) return ''
  const last = others.at(-1)
  return [
    `${waits.length} waiting: ${first.what} at ${hour(first.until)}`,
    ...(last ? [`last ${hour(last.until)}`] : []),
  ].join('; ')
}

const hour = (instant: number): string => new Date(instant).toLocaleTimeString('en-GB')
