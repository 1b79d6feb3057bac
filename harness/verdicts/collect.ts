import { createHash } from 'node:crypto'
import { relative } from 'node:path'
import type { runCucumber } from '@cucumber/cucumber/api'
import type { Exchange } from '../drivers/driver.ts'
import type { ExampleResult, State } from './run.ts'
import type { SeenScenario } from './session.ts'
import { root } from './suite.ts'

type Envelope = Parameters<NonNullable<Parameters<typeof runCucumber>[2]>>[0]
type Pickle = NonNullable<Envelope['pickle']>

interface Running {
  readonly pickle: Pickle
  /** Test step to the kind of its Gherkin step: preparation, deed, or what is seen after it. */
  readonly kinds: ReadonlyMap<string, string | undefined>
  worst?: { status: string; message?: string; kind: string | undefined; type: string | undefined }
  milliseconds: number
}

/** Which examples are run, and what stops them. */
export interface Choice {
  /** All when left out. */
  readonly keeps?: (example: Pick<ExampleResult, 'id' | 'rule'>) => boolean
  /** What has not ended when it is given could not run. */
  readonly signal?: AbortSignal
}

/** Turns Cucumber's messages and what scenarios tell into results. */
export function collect({ keeps = () => true, signal }: Choice, onExample: (example: ExampleResult) => void) {
  const pickles = new Map<string, Pickle>()
  const cases = new Map<string, Pick<Running, 'pickle' | 'kinds'>>()
  const running = new Map<string, Running>()
  const seen = new Map<string, SeenScenario>()
  /** Scenarios whose turn came after the run was stopped. */
  const late = new Set<string>()
  const examples: ExampleResult[] = []

  const isKept = (pickle: Pickle): boolean => keeps({ id: idOf(pickle), rule: ruleOf(pickle) })

  function finish(id: string): void {
    const run = running.get(id)
    running.delete(id)
    if (!run || !isKept(run.pickle)) return
    const { pickle } = run
    const example = resultOf(late.has(pickle.id) ? { ...run, worst: stopped } : run, seen.get(pickle.id))
    seen.delete(pickle.id)
    examples.push(example)
    onExample(example)
  }

  function wanted(id: string): boolean {
    if (signal?.aborted) late.add(id)
    const pickle = pickles.get(id)
    return !late.has(id) && pickle !== undefined && isKept(pickle)
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
    wanted,
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
  tags.map(({ name }) => /^@(?:broker-)?rule:(.+)$/.exec(name)?.[1]).find((id) => id !== undefined)

/** The rule of the CDB that a scenario about an eMall runs against. */
const againstOf = ({ tags }: Pickle): string | undefined =>
  tags.map(({ name }) => /^@against:(.+)$/.exec(name)?.[1]).find((id) => id !== undefined)

/** Stable over reformatting: features may be found by absolute or relative paths. */
function idOf({ uri, name, steps, ...pickle }: Pickle): string {
  const key = [uri, ruleOf({ uri, name, steps, ...pickle }), name, steps.map(({ text }) => text).join('\n')]
  return createHash('sha256').update(key.join('\0').replaceAll(root, '')).digest('hex').slice(0, 12)
}

/** How a scenario ends that was not begun because the run was stopped. */
const stopped = {
  status: 'FAILED',
  type: 'Interrupted',
  kind: undefined,
  message: 'the run was interrupted before it began',
}

function resultOf(run: Running, seen: SeenScenario | undefined): ExampleResult {
  const { pickle } = run
  const { state, message } = stateOf(run)
  const against = againstOf(pickle)
  return {
    id: idOf(pickle),
    feature: relative(root, pickle.uri.startsWith('/') ? pickle.uri : `${root}${pickle.uri}`),
    name: pickle.name,
    method: seen?.method ?? '-',
    rule: ruleOf(pickle),
    ...(against !== undefined && { against }),
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
export const nobodysFault: ReadonlySet<string> = new Set([
  'MissingKey',
  'WaitTooLong',
  'TimeStandsStill',
  'Unreachable',
  'NoControl',
  'UploadRefused',
  'Interrupted',
  'NeedsFrozenClock',
  'CameTooLate',
  'MissingOperation',
  'DriverGone',
  'Unjudged',
])

/** A preparation that goes wrong judges nothing; a deed or its outcome that goes wrong is the system's failure. */
function stateOf({ worst }: Running): { state: State; message?: string } {
  if (!worst) return { state: 'pass' }
  const said = (worst.message ?? worst.status).split('\n    at ')[0] ?? worst.status
  const message = said.replace(/^(Error|MissingOperation|DriverGone|Unjudged): /, '')
  if (worst.status !== 'FAILED')
    return { state: 'harness-error', message: `${worst.status.toLowerCase()}: ${message}` }
  if (worst.type !== undefined && nobodysFault.has(worst.type)) return { state: 'could-not-run', message }
  if (worst.kind === 'Context')
    return { state: 'could-not-run', message: `the preparation went wrong: ${message}` }
  return { state: 'fail', message }
}
