import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command, InvalidArgumentError } from 'commander'
import type { Target } from '../config/target.ts'
import { allRules } from '../coverage/rules.ts'
import { examine } from '../doctor/doctor.ts'
import type { Finding } from '../doctor/finding.ts'
import type { Driver } from '../drivers/driver.ts'
import { type Profile, profiles } from '../profiles/profiles.ts'
import { type Stream, streamTo } from '../reports/streaming.ts'
import { type CertifyOptions, certifyCdb, runOfNothing } from '../verdicts/certify.ts'
import { exitCodeOf, exitCodes } from '../verdicts/exit-codes.ts'
import { KnownFailingError, readKnownFailing } from '../verdicts/known-failing.ts'
import type { Run, State } from '../verdicts/run.ts'
import { START } from '../verdicts/session.ts'
import { certifyBrokerCommand } from './certify-broker.ts'
import { CliError } from './cli-error.ts'
import { interruption } from './interruption.ts'
import { progressOf } from './progress.ts'
import { namedKeys, report } from './report.ts'
import { connected, targetFrom } from './target.ts'

interface Options {
  readonly url?: string
  readonly config?: string
  readonly rule?: string
  readonly tag?: string
  readonly failed: boolean
  readonly dryRun: boolean
  readonly shard?: string
  readonly order?: string
  readonly profile: string
  readonly seed: string
  readonly disableRule: readonly string[]
  readonly knownFailing?: string
  readonly reports: string
  readonly quiet: boolean
  readonly accelerator?: number
  readonly sideBySide?: number
  readonly longest?: number
}

/** `etalon certify cdb`: runs the suite against a CDB and says, per rule, whether it obeys. */
export function certifyCommand(): Command {
  const cdb = new Command('cdb')
    .description('run the suite against a CDB; the embedded simulator unless --url names one')
    .option('--url <address>', 'where the CDB is')
    .option('--config <file>', 'configuration with its keys; etalon.config.yaml when it stands here')
    .option('--rule <id>', 'only examples about this rule')
    .option('--tag <expression>', 'only scenarios with these tags, e.g. "@bidding and not @slow"')
    .option('--failed', 'only what was not green in the last run', false)
    .option('--dry-run', 'say what would be run', false)
    .option('--shard <i/n>', 'one part of n, to be merged later', shard)
    .option('--profile <name>', `which rules: ${[...profiles.keys()].join(', ')}`, 'complete')
    .option('--order <seed>', 'run scenarios in an order drawn from this seed')
    .option('--seed <text>', "seed of the embedded simulator's identifiers", 'etalon')
    .option('--disable-rule <id...>', 'embedded simulator with these rules off: see the checks bite', [])
    .option('--known-failing <file>', 'YAML list of {of, reason, until}')
    .option('--accelerator <number>', 'without a control API: divide all periods by this', whole)
    .option('--side-by-side <number>', 'without a control API: so many examples at once', whole)
    .option('--longest <seconds>', 'without a control API: so long one example may wait in all', whole)
    .option('--reports <folder>', 'where reports are written', 'reports')
    .option('--quiet', 'no progress, only the result', false)
    .action(async (options: Options) => {
      process.exitCode = await certify(options).catch(inOneState)
    })
  return new Command('certify')
    .addCommand(cdb.exitOverride())
    .addCommand(certifyBrokerCommand().exitOverride())
    .exitOverride()
}

/** Also what ends a run before it begins is one of the states. */
function inOneState(error: unknown): never {
  if (!(error instanceof CliError)) throw error
  const { message, exitCode } = error
  const state: State = exitCode === exitCodes.couldNotRun ? 'could-not-run' : 'config-error'
  throw new CliError(`${state}: ${message}`, exitCode)
}

async function certify(options: Options): Promise<number> {
  for (const id of [options.rule, ...options.disableRule]) if (id !== undefined) mustBeRule(id)
  const target = paced(targetFrom(options), options)
  if (options.disableRule.length && target.url !== undefined)
    throw new CliError(
      '--disable-rule switches rules of the embedded simulator off; a CDB at --url keeps its own',
    )
  const asked = certifyOptions(options, target)
  // Nothing is judged before the doctor finds the system fit to be.
  const { healthy, findings } = await examine(target)
  if (!healthy) return unfit(findings, asked, target, options)
  const signal = interruption()
  const embedded = { now: START, seed: options.seed, disabledRules: options.disableRule }
  const driver = await connected(target, embedded, signal)
  try {
    return await judged(driver, { ...asked, signal }, options)
  } finally {
    await driver.close()
  }
}

/** What the command line says of time goes before the configuration. */
function paced(target: Target, { accelerator, sideBySide, longest }: Options): Target {
  const { time } = target
  const asked = {
    accelerator: accelerator ?? time.accelerator,
    sideBySide: sideBySide ?? time.sideBySide,
    longest: longest ?? time.longest,
  }
  return { ...target, time: { ...time, ...asked } }
}

/** Reports say why nothing was judged, so that those of an earlier run are not taken for this one's. */
function unfit(
  findings: readonly Finding[],
  asked: CertifyOptions,
  { url = '', keys }: Target,
  { reports, dryRun }: Options,
): number {
  const hindrances = findings.flatMap(({ id, state, message, advice }) => {
    if (state !== 'bad') return []
    const wrong = id.startsWith('key.') ? ('config-error' as const) : ('could-not-run' as const)
    return [{ id, state: wrong, message: advice ? `${message}; ${advice}` : message }]
  })
  console.error(`etalon: ${url} cannot be certified; etalon doctor --url ${url} says more`)
  const run = runOfNothing(asked, hindrances)
  if (dryRun) return exitCodeOf(run.summary)
  streamTo(join(reports, 'run.ndjson'), run).end(run)
  return report(run, reports, namedKeys(keys))
}

async function judged(driver: Driver, asked: CertifyOptions, options: Options): Promise<number> {
  const keys = namedKeys(asked.keys)
  const progress = progressOf(driver, options.quiet)
  let stream: Stream | undefined
  const run = await certifyCdb(driver, asked, {
    begins(beginning) {
      if (!options.dryRun) stream = streamTo(join(options.reports, 'run.ndjson'), beginning, keys)
    },
    example(example) {
      stream?.example(example)
      progress.example(example)
    },
  }).finally(() => progress.end())
  if (options.dryRun) return wouldRun(run)
  stream?.end(run)
  return report(run, options.reports, keys)
}

function wouldRun({ examples }: Run): number {
  for (const { feature, name, rule } of examples) console.log(`${rule ?? '-'}  ${name}  (${feature})`)
  console.log(`\n${examples.length} examples would be run`)
  return examples.length ? exitCodes.passed : exitCodes.couldNotRun
}

function certifyOptions(options: Options, { url, keys, knownFailing, time }: Target): CertifyOptions {
  const today = new Date().toISOString()
  const file = options.knownFailing ?? knownFailing
  return {
    tags: [options.tag, options.rule && `@rule:${options.rule}`]
      .filter(Boolean)
      .map((tag) => `(${tag})`)
      .join(' and '),
    system: url ?? 'embedded simulator',
    ...(url !== undefined && { url }),
    keys,
    sideBySide: time.sideBySide,
    seed: options.seed,
    startedAt: today,
    dryRun: options.dryRun,
    profile: profileOf(options.profile),
    ...(options.shard !== undefined && { shard: options.shard }),
    ...(options.order !== undefined && { order: options.order }),
    ...(options.failed && { only: notGreen(join(options.reports, 'run.json')) }),
    knownFailures: file === undefined ? [] : knownFrom(file, today.slice(0, 10)),
  }
}

function profileOf(name: string): Profile {
  const profile = profiles.get(name)
  if (!profile)
    throw new CliError(`no profile is called ${name}; there is ${[...profiles.keys()].join(', ')}`)
  return profile
}

function mustBeRule(id: string): void {
  if (!allRules().some((rule) => rule.id === id)) {
    throw new CliError(`no rule is called ${id}; etalon rules lists them`)
  }
}

function knownFrom(file: string, today: string) {
  try {
    return readKnownFailing(readFileSync(file, 'utf8'), file, today)
  } catch (error) {
    if (error instanceof KnownFailingError) throw new CliError(error.message)
    throw new CliError(`cannot read the known-failing file ${file}: ${(error as Error).message}`)
  }
}

function notGreen(file: string): ReadonlySet<string> {
  try {
    const { examples } = JSON.parse(readFileSync(file, 'utf8')) as Run
    return new Set(examples.filter(({ state }) => state !== 'pass').map(({ id }) => id))
  } catch (error) {
    throw new CliError(`--failed needs the last run: ${file}: ${(error as Error).message}`)
  }
}

function whole(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('expected a whole number from 1 on.')
  return Number(text)
}

function shard(text: string): string {
  const [part, of] = text.split('/').map(Number)
  if (!part || !of || part > of || !/^\d+\/\d+$/.test(text))
    throw new InvalidArgumentError('expected i/n, e.g. 1/4.')
  return text
}
