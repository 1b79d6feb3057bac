import { operators, systems } from './mutant.ts'
import type { Count, Judged, Score } from './score.ts'

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

/** The score in words, for people: by operator, then what survived. */
export function scoreInWords(score: Score): string {
  const { byOperator, bySystem, total, share, compared, unexplained, verdicts, useless } = score
  const width = Math.max(...Object.keys(operators).map((name) => name.length))
  const row = (name: string, { killed, survived, void: nothing }: Count, words: string) =>
    `${name.padEnd(width)} ${column(killed)} ${column(survived)} ${column(nothing)}  ${words}`
  const rows = Object.entries(byOperator).map(([operator, count]) =>
    row(operator, count, operators[operator as keyof typeof operators].en),
  )
  const bySystems = Object.entries(bySystem).map(([system, count]) =>
    row(system, count, systems[system as keyof typeof systems].en),
  )
  const explained = verdicts.filter(({ reason }) => reason !== undefined)
  return [
    `${''.padEnd(width)} ${'killed'.padStart(8)} ${'survived'.padStart(8)} ${'void'.padStart(8)}`,
    ...rows,
    ...(bySystems.length > 1 ? ['', ...bySystems] : []),
    row('all', total, `${percent(share)} killed`),
    `of the killed, ${total.killed - compared} by what an example expects, ${compared} by the comparison with the reference`,
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
export function inLine({ id, state, by, said, reason, tried }: Judged): string {
  const why = state === 'killed' ? (by ?? said ?? 'it hangs') : (reason ?? `${tried} examples do not tell`)
  return `${state.padEnd(8)} ${id} — ${why}`
}
