import { wording } from '../coverage/recognise.ts'
import type { Exchange } from '../drivers/driver.ts'
import type { ExampleResult, RuleVerdict, Run } from '../verdicts/run.ts'
import type { Catalogue } from './catalogue.ts'

/** What an example should have shown, in a sentence. */
export function expectedOf({ expects, rule }: ExampleResult, catalogue: Catalogue): string {
  const sentence = rule === undefined ? undefined : catalogue.get(rule)?.en
  const law = rule === undefined ? 'its rule' : `${rule}${sentence ? ` (${sentence})` : ''}`
  if (isAboutEmall({ rule })) return `${law} is kept`
  if (expects === 'refused') return `refused under ${law}`
  if (expects === 'held') return `accepted: ${law} holds`
  if (expects === 'both') return `accepted while ${law} holds, refused when it does not`
  return 'the example plays to its end'
}

const isAboutEmall = ({ rule }: Pick<ExampleResult, 'rule'>): boolean => rule?.startsWith('broker.') ?? false

/**
 * What the system did last, in a sentence; undefined when nothing was asked, and when the example is about an eMall: what was
 * asked of the CDB last is not its answer.
 */
export function gotOf(example: Pick<ExampleResult, 'exchanges' | 'rule'>): string | undefined {
  const last = example.exchanges.at(-1)
  if (!last || isAboutEmall(example)) return undefined
  const { asked, reply } = last
  const words = wording(last)
  return `${asked.verb} ${asked.path} → ${reply.status}${words ? ` ${words}` : reply.status < 400 ? ' (accepted)' : ''}`
}

/** The command that plays an example again; one about an eMall needs its driver. */
export function replayLine(id: string): string {
  const [, role, example] = /^(\w+):(\w{12})$/.exec(id) ?? []
  if (!example) return `etalon replay ${id}`
  return `etalon certify broker --driver … --role ${role} --example ${example}`
}

/** Examples of a run by id. */
export const examplesById = ({ examples }: Run): ReadonlyMap<string, ExampleResult> =>
  new Map(examples.map((one) => [one.id, one]))

/** The lines a person needs to see why a verdict is what it is. */
export function reasonsOf(
  verdict: RuleVerdict,
  examples: ReadonlyMap<string, ExampleResult>,
  catalogue: Catalogue,
): string {
  const lines = [verdict.message ?? verdict.state]
  for (const id of verdict.examples) {
    const one = examples.get(id)
    if (!one || one.state === 'pass' || one.state === 'not-applicable') continue
    const got = gotOf(one)
    lines.push('', `${one.name} (${one.feature}): ${one.state}`)
    lines.push(`  expected: ${expectedOf(one, catalogue)}`)
    if (got !== undefined) lines.push(`  got: ${got}`)
    if (one.message !== undefined && one.message !== verdict.message) lines.push(`  ${one.message}`)
    lines.push(`  again: ${replayLine(id)}`)
  }
  return lines.join('\n')
}

const DEFAULT_URL = 'http://localhost:8080'

/** One request as a line for a shell; keys and tokens stand in it as variables named after them. */
export function curlOf({ asked }: Exchange, url = DEFAULT_URL): string {
  const base = url.replace(/\/+$/, '')
  const address = `${/\/api\/[\d.]+$/.test(base) ? base : `${base}/api/2.5`}${asked.path}`
  const parts = [`curl -X ${asked.verb} ${quoted(address)}`]
  if (asked.key !== undefined) parts.push(`-u ${variable(asked.key, ':')}`)
  if (asked.token !== undefined) parts.push(`-H ${variable(asked.token, '', 'X-Access-Token: ')}`)
  if (asked.body !== undefined) {
    parts.push("-H 'Content-Type: application/json'", `--data ${quoted(JSON.stringify(asked.body))}`)
  }
  return parts.join(' ')
}

/** A text that a shell takes literally; names of tokens within become variables. */
const quoted = (text: string): string =>
  `'${text.replaceAll("'", "'\\''").replace(/‹([^›]+)›/g, (_, name: string) => `'"$${variableName(name)}"'`)}'`

function variable(value: string, after = '', before = ''): string {
  const name = /^‹(.+)›$/.exec(value)?.[1]
  return name === undefined ? quoted(before + value + after) : `"${before}$${variableName(name)}${after}"`
}

/** `key second broker` is $ETALON_KEY_SECOND_BROKER, `token 1` is $TOKEN_1. */
function variableName(name: string): string {
  const upper = name.toUpperCase().replace(/[^A-Z0-9]+/g, '_')
  return upper.startsWith('KEY_') ? `ETALON_${upper}` : upper
}
