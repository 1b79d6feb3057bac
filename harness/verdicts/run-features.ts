import { createHash } from 'node:crypto'
import { relative } from 'node:path'
import { Writable } from 'node:stream'
import { type IRunOptions, runCucumber } from '@cucumber/cucumber/api'
import type { Driver, Exchange } from '../drivers/driver.ts'
import type { Keys } from '../procedure/cast.ts'
import type { ExampleResult, State } from './run.ts'
import { openSession, type SeenScenario } from './session.ts'
import { featureFiles, root, stepFiles } from './suite.ts'

type Envelope = Parameters<NonNullable<Parameters<typeof runCucumber>[2]>>[0]
type Pickle = NonNullable<Envelope['pickle']>

/** Which scenarios are run, and how. */
export interface Selection {
  /** Cucumber tag expression; empty: all. */
  readonly tags: string
  /** `i/n`: the i-th of n parts. */
  readonly shard?: string
  /** A seed: scenarios run in an order drawn from it. */
  readonly order?: string
  /** Only say what would be run. */
  readonly dryRun?: boolean
  /** Keys of the parties. */
  readonly keys: Keys
  /** A refusal must consist of the expected rule's words alone. */
  readonly strict?: boolean
  /** Ids of examples; only these are kept. */
  readonly only?: ReadonlySet<string>
}

/** Runs the features against a system; `onExample` is told each example as it ends. Results are sorted by id. */
export async function runFeatures(
  driver: Driver,
  selection: Selection,
  onExample: (example: ExampleResult) => void,
): Promise<ExampleResult[]> {
  const collector = collect((example) => {
    if (selection.only && !selection.only.has(example.id)) return
    onExample(example)
  })
  openSession({ driver, seen: collector.seen, strict: selection.strict ?? false, keys: selection.keys })
  const { support } = await runCucumber(
    optionsOf(selection),
    {
      cwd: root,
      stdout: nowhere(),
      stderr: process.stderr,
      env: { ...process.env, CUCUMBER_PUBLISH_QUIET: 'true' },
    },
    collector.onMessage,
  )
  loaded = support
  return collector.examples().sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Steps register themselves when they are first imported; later runs of this process take what is there. */
let loaded: IRunOptions['support'] | undefined

const nowhere = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() })

function optionsOf({ tags, shard, order, dryRun = false }: Selection): IRunOptions {
  return {
    sources: {
      defaultDialect: 'en',
      paths: [featureFiles],
      names: [],
      tagExpression: tags,
      order: order === undefined ? 'defined' : `random:${order}`,
      ...(shard !== undefined && { shard }),
    },
    support: loaded ?? { importPaths: [stepFiles], requireModules: [], requirePaths: [], loaders: [] },
    runtime: {
      dryRun,
      failFast: false,
      filterStacktraces: true,
      parallel: 0,
      retry: 0,
      retryTagFilter: '',
      strict: true,
      worldParameters: {},
    },
    formats: { stdout: 'summary', files: {}, publish: false, options: {} },
  } as IRunOptions
}

interface Running {
  readonly pickle: Pickle
  /** Test step to the kind of its Gherkin step: preparation, deed, or what is seen after it. */
  readonly kinds: ReadonlyMap<string, string | undefined>
  worst?: { status: string; message?: string; kind: string | undefined; type: string | undefined }
  milliseconds: number
}

/** Turns Cucumber's messages and what scenarios tell into results. */
function collect(onExample: (example: ExampleResult) => void) {
  const pickles = new Map<string, Pickle>()
  const cases = new Map<string, Pick<Running, 'pickle' | 'kinds'>>()
  const running = new Map<string, Running>()
  const seen = new Map<string, SeenScenario>()
  const names = new Map<string, number>()
  const examples: ExampleResult[] = []

  function finish(id: string): void {
    const run = running.get(id)
    if (!run) return
    const key = `${run.pickle.uri}\0${ruleOf(run.pickle)}\0${run.pickle.name}`
    const nth = names.get(key) ?? 0
    names.set(key, nth + 1)
    const example = resultOf(
      run,
      seen.get(run.pickle.id),
      `${key}\0${run.pickle.steps.map(({ text }) => text).join('\n')}`,
    )
    examples.push(example)
    onExample(example)
  }

  function begin({ testCase, testCaseStarted }: Envelope): void {
    const pickle = testCase && pickles.get(testCase.pickleId)
    if (pickle) cases.set(testCase.id, { pickle, kinds: kindsOf(pickle, testCase.testSteps) })
    const started = testCaseStarted && cases.get(testCaseStarted.testCaseId)
    if (started) running.set(testCaseStarted.id, { ...started, milliseconds: 0 })
  }

  function onMessage(message: Envelope): void {
    const { pickle, testStepFinished, testCaseFinished } = message
    if (pickle) pickles.set(pickle.id, pickle)
    begin(message)
    if (testStepFinished) noteStep(running.get(testStepFinished.testCaseStartedId), testStepFinished)
    if (testCaseFinished) finish(testCaseFinished.testCaseStartedId)
  }

  return {
    onMessage,
    seen: (scenario: SeenScenario) => void seen.set(scenario.pickle, scenario),
    examples: () => examples,
  }
}

function kindsOf(
  pickle: Pickle,
  steps: readonly { id: string; pickleStepId?: string }[],
): ReadonlyMap<string, string | undefined> {
  return new Map(
    steps.map(({ id, pickleStepId }) => [id, pickle.steps.find((step) => step.id === pickleStepId)?.type]),
  )
}

function noteStep(
  run: Running | undefined,
  { testStepId, testStepResult: result }: NonNullable<Envelope['testStepFinished']>,
): void {
  if (!run) return
  run.milliseconds += result.duration.seconds * 1000 + result.duration.nanos / 1e6
  if (run.worst || result.status === 'PASSED' || result.status === 'SKIPPED') return
  const { message } = result
  run.worst = {
    status: result.status,
    kind: run.kinds.get(testStepId),
    type: result.exception?.type,
    ...(message !== undefined && { message }),
  }
}

const ruleOf = ({ tags }: Pickle): string | undefined =>
  tags.find(({ name }) => name.startsWith('@rule:'))?.name.slice('@rule:'.length)

function resultOf(run: Running, seen: SeenScenario | undefined, key: string): ExampleResult {
  const { pickle } = run
  const { state, message } = stateOf(run)
  return {
    id: createHash('sha256').update(key.replaceAll(root, '')).digest('hex').slice(0, 12),
    feature: relative(root, pickle.uri.startsWith('/') ? pickle.uri : `${root}${pickle.uri}`),
    name: pickle.name,
    method: seen?.method ?? '-',
    rule: ruleOf(pickle),
    expects: expectationOf(pickle),
    state,
    ...(message !== undefined && { message }),
    exchanges: seen ? told(seen) : [],
    milliseconds: Math.round(run.milliseconds),
  }
}

/** Of an answer what later requests need: who it is and the tokens given. */
function handle(body: unknown): unknown {
  const { data, access } = (body ?? {}) as { data?: { id?: unknown }; access?: unknown }
  return data?.id === undefined
    ? undefined
    : { data: { id: data.id }, ...(access !== undefined && { access }) }
}

/** What a run keeps of what was asked; of the answers to preparations only the least, else runs would be huge. */
function told({ exchanges, judged }: SeenScenario): Exchange[] {
  return exchanges.map((exchange) => {
    const { asked, at, reply } = exchange
    return {
      asked,
      at,
      reply: judged.includes(exchange) ? reply : { status: reply.status, body: handle(reply.body) },
    }
  })
}

/** What the example shows about its rule, from its `Then` steps. */
function expectationOf({ steps }: Pickle): ExampleResult['expects'] {
  const seen = steps.filter(({ type }) => type === 'Outcome').map(({ text }) => text)
  const refused = seen.some((text) => /refused under/.test(text))
  const held = seen.some((text) => /accepted/.test(text))
  if (refused) return held ? 'both' : 'refused'
  return seen.length ? 'held' : 'none'
}

/** What keeps an example from being judged, though the system broke no rule: a key, time or the network is missing. */
const nobodysFault = new Set([
  'MissingKey',
  'WaitTooLong',
  'TimeStandsStill',
  'Unreachable',
  'NoControl',
  'UploadRefused',
])

/** A preparation that goes wrong judges nothing; a deed or its outcome that goes wrong is the system's failure. */
function stateOf({ worst }: Running): { state: State; message?: string } {
  if (!worst) return { state: 'pass' }
  const message =
    (worst.message ?? worst.status).split('\n    at ')[0]?.replace(/^Error: /, '') ?? worst.status
  if (worst.status !== 'FAILED')
    return { state: 'harness-error', message: `${worst.status.toLowerCase()}: ${message}` }
  if (worst.type !== undefined && nobodysFault.has(worst.type)) return { state: 'could-not-run', message }
  if (worst.kind === 'Context')
    return { state: 'could-not-run', message: `the preparation went wrong: ${message}` }
  return { state: 'fail', message }
}
