import { operators } from './mutant.ts'
import type { Judged, Score } from './score.ts'

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

/** The score in words, for people: by operator, then what survived. */
export function scoreInWords({ byOperator, total, share, unexplained, verdicts, useless }: Score): string {
  const width = Math.max(...Object.keys(operators).map((name) => name.length))
  const rows = Object.entries(byOperator).map(
    ([operator, { killed, survived, void: nothing }]) =>
      `${operator.padEnd(width)} ${column(killed)} ${column(survived)} ${column(nothing)}  ${operators[operator as keyof typeof operators].en}`,
  )
  const explained = verdicts.filter(({ reason }) => reason !== undefined)
  return [
    `${''.padEnd(width)} ${'killed'.padStart(8)} ${'survived'.padStart(8)} ${'void'.padStart(8)}`,
    ...rows,
    `${'all'.padEnd(width)} ${column(total.killed)} ${column(total.survived)} ${column(total.void)}  ${percent(share)} killed`,
    ...section(`survivors with a reason: ${explained.length}`, reasonsOf(explained)),
    ...section(`survivors without a reason: ${unexplained.length}`, unexplained.map(inLine)),
    ...section('reasons that no survivor needs', useless),
  ].join('\n')
}

const column = (count: number): string => String(count).padStart(8)

function section(title: string, lines: readonly string[]): string[] {
  return lines.length ? ['', title, ...lines.map((line) => `  ${line}`)] : []
}

/** Each reason once, with how many it stands for. */
function reasonsOf(survivors: readonly Judged[]): string[] {
  const counts = new Map<string, number>()
  for (const { reason = '' } of survivors) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a).map(([reason, count]) => `${count}: ${reason}`)
}

/** One mutant in a line: what became of it, and which example said so. */
export function inLine({ id, state, by, reason, tried }: Judged): string {
  const why = state === 'killed' ? (by ?? 'it hangs') : (reason ?? `${tried} examples do not tell`)
  return `${state.padEnd(8)} ${id} — ${why}`
}
