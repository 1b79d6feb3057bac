/** Middle of a list of numbers. */
export function median(values: readonly number[]): number {
  return percentile(values, 50)
}

/** The value below which so many percent of a list lie. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? Number.NaN
}

/** Calls per second of an asynchronous call: `count` calls, so many at once, after as many to warm up. */
export async function perSecond(
  call: (n: number) => Promise<unknown>,
  { count, atOnce }: { count: number; atOnce: number },
): Promise<number> {
  await many(call, { count, atOnce })
  const started = performance.now()
  await many(call, { count, atOnce })
  return (count * 1000) / (performance.now() - started)
}

async function many(
  call: (n: number) => Promise<unknown>,
  { count, atOnce }: { count: number; atOnce: number },
): Promise<void> {
  let next = 0
  const worker = async () => {
    while (next < count) await call(next++)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}

/** A row of a printed table: what, how much, and what it is compared with. */
export interface Row {
  readonly what: string
  readonly figure: string
  readonly ratio?: string
}

/** Prints a table with its title; columns as wide as they need to be. */
export function printTable(title: string, rows: readonly Row[]): void {
  const width = Math.max(...rows.map(({ what }) => what.length))
  const figures = Math.max(...rows.map(({ figure }) => figure.length))
  console.log(`\n${title}`)
  for (const { what, figure, ratio } of rows)
    console.log(`  ${what.padEnd(width)}  ${figure.padStart(figures)}  ${ratio ?? ''}`)
}

export const whole = (value: number): string => Math.round(value).toLocaleString('en-US')
