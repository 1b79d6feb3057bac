import { router } from '../../simulator/api/router.ts'
import { operationRoutes } from '../../simulator/api/routes.ts'
import { rulesOf } from '../../simulator/domain/asked.ts'
import type { Exchange, Look } from '../drivers/driver.ts'
import { isRefusal } from '../procedure/cast.ts'
import { recognise } from './recognise.ts'
import { allRules } from './rules.ts'

/** How often a rule was seen kept and broken. */
export interface Seen {
  held: number
  refused: number
}

/** What a run saw of the rules: everywhere, and in the examples that are about the rule itself. */
export interface Matrix {
  readonly seen: Map<string, Seen>
  /** By rule: what its own examples saw. */
  readonly tagged: Map<string, Seen>
}

export interface Summary {
  readonly rules: number
  readonly touched: number
  readonly held: number
  readonly refused: number
  readonly tagged: number
  readonly untouched: readonly string[]
}

export const emptyMatrix = (): Matrix => ({ seen: new Map(), tagged: new Map() })

/** Notes what a scenario saw: all it asked, and what it asked to see the rules that it is about. */
export function note(
  matrix: Matrix,
  rules: readonly string[],
  asked: { readonly all: readonly Exchange[]; readonly judged: readonly Exchange[] },
): void {
  for (const look of asked.all.flatMap(looksOf)) count(matrix.seen, look)
  const judged = asked.judged.flatMap(looksOf)
  for (const rule of rules) {
    if (!matrix.tagged.has(rule)) matrix.tagged.set(rule, { held: 0, refused: 0 })
    for (const look of judged) if (look.rule === rule) count(matrix.tagged, look)
  }
}

function count(seen: Map<string, Seen>, { rule, verdict }: Look): void {
  if (verdict === 'off') return
  const before = seen.get(rule) ?? { held: 0, refused: 0 }
  seen.set(rule, { ...before, [verdict]: before[verdict] + 1 })
}

const find = router(operationRoutes)

/** What a system told; of one that does not tell, what its answer means for the rules of the request. */
function looksOf(exchange: Exchange): readonly Look[] {
  if (exchange.looks) return exchange.looks
  const { asked, reply } = exchange
  if (isRefusal(reply)) return recognise(exchange).map((rule) => ({ rule, verdict: 'refused' }))
  const match = find(asked.verb, asked.path.split('?', 1)[0] ?? '')
  if (!match || !('route' in match) || !('operation' in match.route)) return []
  return rulesOf(match.route.operation).map(({ id }) => ({ rule: id, verdict: 'held' }))
}

/** Rules whose own examples did not see them both kept and broken. */
export function oneSided({ tagged }: Matrix): readonly string[] {
  return [...tagged].filter(([, { held, refused }]) => !held || !refused).map(([rule]) => rule)
}

export function summarise({ seen, tagged }: Matrix): Summary {
  const ids = [...new Set(allRules().map(({ id }) => id))].sort()
  const counted = (fits: (seen: Seen) => boolean) =>
    ids.filter((id) => fits(seen.get(id) ?? { held: 0, refused: 0 }))
  return {
    rules: ids.length,
    touched: counted(({ held, refused }) => held + refused > 0).length,
    held: counted(({ held }) => held > 0).length,
    refused: counted(({ refused }) => refused > 0).length,
    tagged: tagged.size,
    untouched: counted(({ held, refused }) => held + refused === 0),
  }
}

/** The matrix as plain JSON, rules in the order of their ids. */
export function printed(matrix: Matrix): Record<string, unknown> {
  const rules = [...matrix.seen].sort(([a], [b]) => (a < b ? -1 : 1))
  const ofRule = ([rule, seen]: [string, Seen]) => [
    rule,
    { ...seen, examples: matrix.tagged.get(rule) ?? null },
  ]
  return { ...summarise(matrix), seen: Object.fromEntries(rules.map(ofRule)) }
}
