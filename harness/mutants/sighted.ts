import type { Sightings } from './notebook.ts'

/** What was seen, asked the way mutants ask. */
export interface Sighted {
  /** Examples that met one of these, the likeliest to tell first. */
  told(keys: readonly string[], likely?: Likely): readonly number[]
  has(key: string): boolean
  /** Keys of a kind. */
  starting(kind: string): readonly string[]
}

/** Which examples are likely to tell: those about a rule; those that are called like something. */
export interface Likely {
  readonly rule?: string
  readonly like?: string
}

/** Examples that compare everything with the reference: they see what others do not ask about. */
const COMPARED = 'features/reference/'

/** Of many examples that met the same, so many are asked. */
export const MOST = 60

export function sightedIn({ scenarios, cost, seen }: Sightings): Sighted {
  const kinds = new Map<string, string[]>()
  for (const key of Object.keys(seen)) {
    const kind = key.slice(0, key.indexOf('\t'))
    kinds.set(kind, [...(kinds.get(kind) ?? []), key])
  }
  const features = scenarios.map((id) => id.split(' › ')[0] ?? id)
  const rules = scenarios.map((id) => id.split(' › ')[1]?.split(' ') ?? [])
  return {
    has: (key) => key in seen,
    starting: (kind) => kinds.get(kind) ?? [],
    told(keys, { rule, like } = {}) {
      const met = [...new Set(keys.flatMap((key) => seen[key] ?? []))]
      const isOwn = (n: number) => rule !== undefined && rules[n]?.includes(rule)
      const isLike = (n: number) => like !== undefined && scenarios[n]?.includes(like)
      const own = met.filter((n) => isOwn(n) || isLike(n))
      const rest = met.filter((n) => !own.includes(n))
      const compared = rest.filter((n) => scenarios[n]?.startsWith(COMPARED))
      const others = rest.filter((n) => !compared.includes(n))
      const inTurn = [spread(compared, features, cost), spread(others, features, cost)]
      return [...own, ...(rule === undefined ? inTurn : inTurn.reverse()).flat()].slice(0, MOST)
    },
  }
}

/** One of every feature, then another of every feature…, those that cost little first. */
function spread(met: readonly number[], features: readonly string[], cost: readonly number[]): number[] {
  const turns = new Map<string, number>()
  const place = new Map<number, number>()
  for (const n of met) {
    const turn = turns.get(features[n] ?? '') ?? 0
    turns.set(features[n] ?? '', turn + 1)
    place.set(n, turn)
  }
  const of = (n: number) => [place.get(n) ?? 0, cost[n] ?? 0] as const
  return [...met].sort((a, b) => of(a)[0] - of(b)[0] || of(a)[1] - of(b)[1])
}
