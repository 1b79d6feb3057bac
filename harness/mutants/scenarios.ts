import { relative } from 'node:path'
import { Writable } from 'node:stream'
import { loadSupport, runCucumber } from '@cucumber/cucumber/api'
import type { Driver } from '../drivers/driver.ts'
import { embeddedKeys } from '../procedure/cast.ts'
import { openSession } from '../verdicts/session.ts'
import { brokerFeatureFiles, featureFiles, roomFeatureFiles, root, stepFiles } from '../verdicts/suite.ts'
import type { System } from './mutant.ts'

type Envelope = Parameters<NonNullable<Parameters<typeof runCucumber>[2]>>[0]
type Pickle = NonNullable<Envelope['pickle']>

/** One example of the features, ready to be run again and again. */
export interface Scenario {
  /** Stays the same from run to run: file, name and place in it. */
  readonly id: string
  readonly name: string
  readonly feature: string
  readonly rules: readonly string[]
  readonly pickle: Pickle
}

/** What the step files have registered, as far as one example needs it. */
interface Vocabulary {
  readonly World: new (options: object) => object
  readonly stepDefinitions: readonly Definition[]
  readonly beforeTestCaseHookDefinitions: readonly Pick<Definition, 'code'>[]
  readonly afterTestCaseHookDefinitions: readonly Pick<Definition, 'code'>[]
}

interface Definition {
  readonly code: (this: object, ...values: unknown[]) => unknown
  matchesStepName(text: string): boolean
  getInvocationParameters(of: { step: unknown; world: object }): Promise<{ parameters: unknown[] }>
}

/** Told which kind of step begins: `Context`, `Action` or `Outcome`. */
export type Begins = (kind: string | undefined) => void

/** The examples of the suite and what runs one of them. */
export interface Suite {
  readonly scenarios: readonly Scenario[]
  /** Runs an example against a system; what went wrong, undefined when all is as it says. `begins` is told each step. */
  run(scenario: Scenario, driver: Driver, begins?: Begins): Promise<string | undefined>
}

/** A suite whose examples may also be performed by whoever judges what they throw. */
export interface Performable extends Suite {
  /** Runs an example; throws what went wrong. */
  perform(scenario: Scenario, driver: Driver, begins?: Begins): Promise<void>
}

const environment = {
  cwd: root,
  stdout: new Writable({ write: (_chunk, _encoding, done) => done() }),
  stderr: process.stderr,
  env: { ...process.env, CUCUMBER_PUBLISH_QUIET: 'true' },
}

/** Which features judge a system. */
export const featuresOf: Readonly<Record<System, string>> = {
  cdb: featureFiles,
  auction: roomFeatureFiles,
  broker: brokerFeatureFiles,
}

type Support = Awaited<ReturnType<typeof loadSupport>>

/** Steps register themselves when they are first imported: they are read once in a process. */
let steps: Promise<Support> | undefined

/** Reads features, and steps. Cucumber's own runner takes longer to begin than most examples to run. */
export async function loadSuite(features = featuresOf.cdb): Promise<Performable> {
  const support = { importPaths: [stepFiles], requireModules: [], requirePaths: [], loaders: [] }
  steps ??= loadSupport({ sources: sourcesOf(features), support }, environment)
  return suiteOf(features, await steps)
}

async function suiteOf(features: string, support: Support): Promise<Performable> {
  const vocabulary = support as unknown as Vocabulary
  const pickles = await picklesOf(features, support)
  const meant = new Map<string, Definition>()
  const definitionOf = (text: string): Definition => {
    const found = meant.get(text) ?? vocabulary.stepDefinitions.find((one) => one.matchesStepName(text))
    if (!found) throw new Error(`no step says "${text}"`)
    meant.set(text, found)
    return found
  }
  const perform: Performable['perform'] = (scenario, driver, begins = () => undefined) =>
    performOne(scenario, driver, begins, vocabulary, definitionOf)
  return {
    scenarios: named(pickles),
    perform,
    run: (...of) => perform(...of).then(() => undefined, wordsOf),
  }
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const sourcesOf = (features: string) => ({
  defaultDialect: 'en',
  paths: [features],
  names: [],
  tagExpression: '',
  order: 'defined' as const,
})

async function picklesOf(features: string, support: Support): Promise<Pickle[]> {
  const pickles: Pickle[] = []
  const runtime = { dryRun: true, failFast: false, filterStacktraces: true, parallel: 0, retry: 0 }
  await runCucumber(
    {
      sources: sourcesOf(features),
      support,
      runtime: { ...runtime, retryTagFilter: '', strict: true, worldParameters: {} },
      formats: { stdout: 'summary', files: {}, publish: false, options: {} },
    },
    environment,
    ({ pickle }) => {
      if (pickle) pickles.push(pickle)
    },
  )
  return pickles
}

function named(pickles: readonly Pickle[]): Scenario[] {
  const times = new Map<string, number>()
  return pickles.map((pickle) => {
    const feature = relative(root, pickle.uri.startsWith('/') ? pickle.uri : `${root}${pickle.uri}`)
    const rules = pickle.tags.flatMap(({ name }) => /^@rule:(.+)$/.exec(name)?.[1] ?? [])
    const about = `${feature} › ${rules.length ? `${rules.join(' ')} › ` : ''}${pickle.name}`
    const nth = (times.get(about) ?? 0) + 1
    times.set(about, nth)
    return { id: nth === 1 ? about : `${about} #${nth}`, name: pickle.name, feature, rules, pickle }
  })
}

async function performOne(
  { pickle }: Scenario,
  driver: Driver,
  begins: Begins,
  { World, beforeTestCaseHookDefinitions, afterTestCaseHookDefinitions }: Vocabulary,
  definitionOf: (text: string) => Definition,
): Promise<void> {
  openSession({ driver, keys: embeddedKeys, seen: () => undefined, wanted: () => true, strict: false })
  const nothing = () => undefined
  const world = new World({ attach: nothing, log: nothing, link: nothing, parameters: {} })
  for (const { code } of beforeTestCaseHookDefinitions) await code.call(world, { pickle })
  for (const step of pickle.steps) {
    begins(step.type)
    const definition = definitionOf(step.text)
    const { parameters } = await definition.getInvocationParameters({ step, world })
    await definition.code.apply(world, parameters)
  }
  for (const { code } of afterTestCaseHookDefinitions) await code.call(world, { pickle })
}
