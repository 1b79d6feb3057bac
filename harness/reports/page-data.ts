import { type ExampleResult, states } from '../verdicts/run.ts'
import type { Catalogue } from './catalogue.ts'
import { outcomes, signs, stateWords, words } from './page-words.ts'
import type { PublicRun } from './secrets.ts'
import { curlOf, gotOf, replayLine } from './wording.ts'

/** Bytes of bodies that the page may hold in all, and at least and at most for one example. */
const BODIES = 12_000_000
const LEAST = 8_000
const MOST = 200_000

/** What the page draws from, as JSON that is safe inside a script element. */
export function pageData(run: PublicRun, catalogue: Catalogue): string {
  const rules = [...new Set(run.verdicts.map(({ rule }) => rule))].sort()
  const methods = methodsOf(run)
  const told = run.examples.filter(({ state }) => state !== 'pass').length
  const budget = Math.min(MOST, Math.max(LEAST, Math.floor(BODIES / Math.max(1, told))))
  const data = {
    states,
    signs,
    words,
    stateWords,
    outcomes,
    methods,
    rules: rules.map((id) => ({ id, ...catalogue.get(id) })),
    verdicts: run.verdicts,
    examples: Object.fromEntries(run.examples.map((one) => [one.id, shownOf(one, budget, run.system.url)])),
    loose: run.examples.filter(({ rule }) => rule === undefined).map(({ id }) => id),
  }
  return JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
}

/** Methods of the matrix in the order in which they first come. */
export const methodsOf = ({ verdicts }: PublicRun): readonly string[] => [
  ...new Set(verdicts.map(({ method }) => method)),
]

function shownOf(one: ExampleResult, budget: number, url: string | undefined): object {
  const { feature, name, method, state, message } = one
  const brief = { feature, name, method, state, message, again: replayLine(one.id) }
  if (state === 'pass') return brief
  return {
    ...brief,
    expects: one.expects,
    rule: one.rule,
    got: gotOf(one),
    exchanges: exchangesOf(one, budget, url),
  }
}

/** Exchanges from the last back, with bodies as long as the budget lasts: what went wrong is at the end. */
function exchangesOf(
  { exchanges }: ExampleResult,
  budget: number,
  url: string | undefined,
): readonly object[] {
  let left = budget
  return exchanges
    .map((exchange, at) => ({ exchange, at }))
    .reverse()
    .map(({ exchange, at }) => {
      const { asked, reply } = exchange
      const curl = curlOf(exchange, url)
      const size = curl.length + JSON.stringify([asked.body ?? null, reply.body ?? null]).length
      const line = { verb: asked.verb, path: asked.path, status: reply.status, at: exchange.at }
      left -= size
      const whole = left >= 0 || at === exchanges.length - 1
      return whole ? { ...line, curl, asked: asked.body, reply: reply.body } : { ...line, cut: true }
    })
    .reverse()
}
