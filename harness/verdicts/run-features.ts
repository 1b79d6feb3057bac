import { Writable } from 'node:stream'
import { type IRunOptions, loadSources, loadSupport, runCucumber } from '@cucumber/cucumber/api'
import type { Driver } from '../drivers/driver.ts'
import type { Keys } from '../procedure/cast.ts'
import { type Choice, collect } from './collect.ts'
import type { ExampleResult } from './run.ts'
import { openSession } from './session.ts'
import { featureFiles, root, stepFiles } from './suite.ts'

/** Which scenarios are run, and how. */
export interface Selection extends Choice {
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
  /** So many scenarios at once, on systems whose time cannot be steered. */
  readonly sideBySide?: number
  /** Which files; those about a CDB when nothing is said. */
  readonly features?: string
}

/** Runs the features against a system; `onExample` is told each example as it ends. Results are sorted by id. */
export async function runFeatures(
  driver: Driver,
  selection: Selection,
  onExample: (example: ExampleResult) => void,
): Promise<ExampleResult[]> {
  const collector = collect(selection, onExample)
  const { seen, wanted } = collector
  openSession({ driver, seen, wanted, strict: selection.strict ?? false, keys: selection.keys })
  // Steps register themselves when they are first imported; later runs of this process take what is there.
  const support = { importPaths: [stepFiles], requireModules: [], requirePaths: [], loaders: [] }
  loaded ??= await loadSupport({ ...optionsOf(selection), support }, environment)
  const { another } = driver
  const parts = another && !selection.dryRun ? await scenariosOf(selection) : [optionsOf(selection)]
  await together(parts, selection.sideBySide ?? 1, async (options) => {
    await runCucumber({ ...options, support: loaded ?? support }, environment, collector.onMessage)
  })
  return collector.examples().sort((a, b) => (a.id < b.id ? -1 : 1))
}

let loaded: IRunOptions['support'] | undefined

/** Where waiting takes long, every scenario is a run of its own, so that many can wait at once. */
async function scenariosOf(selection: Selection): Promise<Options[]> {
  const whole = optionsOf(selection)
  const { plan } = await loadSources(whole.sources, environment)
  const alone = optionsOf({ tags: '', keys: selection.keys })
  return plan.map(({ uri, location }) => ({
    ...alone,
    sources: { ...alone.sources, paths: [`${uri}:${location.line}`] },
  }))
}

/** Does something with each, with so many at once. */
async function together<T>(all: readonly T[], atOnce: number, act: (one: T) => Promise<void>): Promise<void> {
  // Cucumber listens for uncaught exceptions in every scenario that runs.
  process.setMaxListeners(Math.max(process.getMaxListeners(), atOnce + 20))
  const left = all.values()
  const worker = async () => {
    for (const one of left) await act(one)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}

const nowhere = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() })
const environment = {
  cwd: root,
  stdout: nowhere(),
  stderr: process.stderr,
  env: { ...process.env, CUCUMBER_PUBLISH_QUIET: 'true' },
}

type Options = Omit<IRunOptions, 'support'>

function optionsOf({ tags, shard, order, dryRun = false, features = featureFiles }: Selection): Options {
  return {
    sources: {
      defaultDialect: 'en',
      paths: [features],
      names: [],
      tagExpression: tags,
      order: order === undefined ? 'defined' : `random:${order}`,
      ...(shard !== undefined && { shard }),
    },
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
  } as Options
}
