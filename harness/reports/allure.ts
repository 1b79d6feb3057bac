import { createHash } from 'node:crypto'
import type { ExampleResult, State } from '../verdicts/run.ts'
import type { Catalogue } from './catalogue.ts'
import type { PublicRun } from './secrets.ts'
import { curlOf, expectedOf, gotOf, replayLine } from './wording.ts'

const statuses: Readonly<Record<State, 'passed' | 'failed' | 'broken' | 'skipped'>> = {
  pass: 'passed',
  warn: 'passed',
  fail: 'failed',
  'could-not-run': 'skipped',
  'not-applicable': 'skipped',
  'config-error': 'broken',
  'harness-error': 'broken',
}

/** Allure's folder of results: content by file name. One result per example; an exchange is a step with its JSON attached. */
export function allure(run: PublicRun, catalogue: Catalogue): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  let start = Date.parse(run.startedAt) || 0
  for (const one of run.examples) {
    const stop = start + Math.max(0, Math.round(one.milliseconds))
    const told = one.state === 'pass' ? [] : attached(one, files)
    const result = resultOf({ one, run, catalogue, start, stop })
    files.set(
      `${uuid(one.id)}-result.json`,
      text({ ...result, steps: steps({ one, run, told, start, stop }) }),
    )
    start = stop
  }
  const { suite, system, seed } = run
  const environment = {
    System: system.name,
    URL: system.url ?? 'embedded',
    Time: system.time,
    Fingerprint: system.fingerprint,
    Suite: `${suite.version} ${suite.hash}`,
    Profile: suite.profile,
    Seed: seed,
  }
  files.set('environment.properties', properties(environment))
  files.set('categories.json', text(categories))
  return files
}

const categories = [
  { name: 'The system breaks the rule', matchedStatuses: ['failed'] },
  { name: 'The harness or its configuration failed', matchedStatuses: ['broken'] },
  { name: 'Not judged', matchedStatuses: ['skipped'] },
]

interface Telling {
  readonly one: ExampleResult
  readonly run: PublicRun
  readonly start: number
  readonly stop: number
}

function resultOf({ one, run, catalogue, start, stop }: Telling & { catalogue: Catalogue }): object {
  const { id, feature, name, method, rule, state, message } = one
  const known = rule === undefined ? undefined : catalogue.get(rule)
  const labels = [
    { name: 'framework', value: 'etalon' },
    { name: 'parentSuite', value: run.system.name },
    { name: 'suite', value: feature },
    { name: 'feature', value: rule?.split('.', 1)[0] ?? feature },
    ...(rule === undefined
      ? []
      : [
          { name: 'story', value: known?.en ?? rule },
          { name: 'tag', value: rule },
        ]),
    ...(state === 'warn' ? [{ name: 'tag', value: 'warn' }] : []),
  ]
  const trace = [
    `expected: ${expectedOf(one, catalogue)}`,
    `got: ${gotOf(one) ?? 'nothing was asked'}`,
    `again: ${replayLine(id)}`,
  ]
  return {
    uuid: uuid(id),
    historyId: hex(id),
    fullName: `${feature}: ${name}`,
    name,
    description: known ? `${known.en}\n\n${known.uk}\n\n${known.source}` : '',
    status: statuses[state],
    stage: 'finished',
    start,
    stop,
    labels,
    parameters: [{ name: 'method', value: method }],
    ...(state !== 'pass' && {
      statusDetails: { message: `${state}: ${message ?? ''}`, trace: trace.join('\n') },
    }),
  }
}

/** Names of the files that hold the exchanges of an example, which they are put into. */
function attached(one: ExampleResult, files: Map<string, string>): readonly string[] {
  return one.exchanges.map((exchange, at) => {
    const name = `${uuid(`${one.id} ${at}`)}-attachment.json`
    files.set(name, text(exchange))
    return name
  })
}

function steps({ one, run, told, start, stop }: Telling & { told: readonly string[] }): readonly object[] {
  return one.exchanges.map((exchange, at) => {
    const source = told[at]
    return {
      name: `${exchange.asked.verb} ${exchange.asked.path} → ${exchange.reply.status}`,
      status: 'passed',
      stage: 'finished',
      start,
      stop,
      ...(source !== undefined && {
        attachments: [{ name: 'request and reply', type: 'application/json', source }],
        parameters: [{ name: 'curl', value: curlOf(exchange, run.system.url) }],
      }),
    }
  })
}

const hex = (of: string): string => createHash('sha256').update(of).digest('hex').slice(0, 32)

/** A name in the form of a UUID that is the same in every run. */
const uuid = (of: string): string => hex(of).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

const text = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`

const properties = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${value.replaceAll('\\', '\\\\').replace(/\s+/g, ' ')}\n`)
    .join('')
