/** Figures of sequences, and how far they are. */
export interface Figures {
  readonly sequences: number
  readonly found: number
  /** How many sequences had so many steps. */
  readonly lengths: ReadonlyMap<number, number>
  /** Seconds of computing, and of the clock on the wall. */
  readonly seconds: { readonly cpu: number; readonly wall: number }
}

export interface Meter extends Figures {
  /** Sequences of so many steps, and how many of them found something; `cpu`: seconds of computing, when another process did it. */
  note(lengths: readonly number[], found: number, cpu?: number): void
  /** Something else is written next. */
  pause(): void
}

const OFTEN = 1000
const TENTHS = 10

/** Counts, and says how far: on a terminal one line that keeps changing, elsewhere ten lines. */
export function meter(count: number, quiet: boolean, to: NodeJS.WriteStream = process.stderr): Meter {
  const lengths = new Map<number, number>()
  const started = { cpu: process.cpuUsage(), wall: performance.now() }
  let [sequences, found, elsewhere, said, tenths] = [0, 0, 0, performance.now(), 0]

  const seconds = () => {
    const { user, system } = process.cpuUsage(started.cpu)
    return { cpu: elsewhere || (user + system) / 1e6, wall: (performance.now() - started.wall) / 1000 }
  }
  function say(): void {
    const tenth = Math.floor((sequences * TENTHS) / count)
    if (quiet || (to.isTTY ? performance.now() - said < OFTEN : tenth === tenths)) return
    tenths = tenth
    said = performance.now()
    const line = `${sequences} of ${count}, ${Math.round(sequences / seconds().wall)} /s, ${found} findings`
    to.write(to.isTTY ? `\r\x1b[2K${line}` : `${line}\n`)
  }

  return {
    lengths,
    get sequences() {
      return sequences
    },
    get found() {
      return found
    },
    get seconds() {
      return seconds()
    },
    note(played, more, cpu = 0) {
      sequences += played.length
      found += more
      elsewhere += cpu
      for (const length of played) lengths.set(length, (lengths.get(length) ?? 0) + 1)
      say()
    },
    pause() {
      if (!quiet && to.isTTY) to.write('\r\x1b[2K')
    },
  }
}

/** The figures in words. */
export function ended({ sequences, lengths, seconds }: Figures, where: string): string {
  const { cpu, wall } = seconds
  const steps = [...lengths].reduce((sum, [length, times]) => sum + length * times, 0)
  const all = [...lengths.keys()].sort((a, b) => a - b)
  const mean = (steps / Math.max(sequences, 1)).toFixed(1)
  return [
    `${sequences} sequences ${where}: ${steps} steps, each sequence ${all[0] ?? 0} to ${all.at(-1) ?? 0}, ${mean} on average;`,
    `${wall.toFixed(1)} s, ${Math.round(sequences / wall)} sequences and ${Math.round(steps / wall)} steps a second`,
    `(${Math.round(sequences / cpu)} and ${Math.round(steps / cpu)} for each second of computing).`,
  ].join('\n')
}
