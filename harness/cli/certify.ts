import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command, InvalidArgumentError } from 'commander'
import type { Target } from '../config/target.ts'
import { allRules } from '../coverage/rules.ts'
import { examine } from '../doctor/doctor.ts'
import type { Driver } from '../drivers/driver.ts'
import { type Profile, profiles } from '../profiles/profiles.ts'
import { type Stream, streamTo } from '../reports/streaming.ts'
import { type CertifyOptions, certifyCdb } from '../verdicts/certify.ts'
import { exitCodes } from '../verdicts/exit-codes.ts'
import { KnownFailingError, readKnownFailing } from '../verdicts/known-failing.ts'
import type { Run, State } from '../verdicts/run.ts'
import { START } from '../verdicts/session.ts'
import { CliError } from './cli-error.ts'
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
    .option('--reports <folder>', 'where reports are written', 'reports')
    .option('--quiet', 'no progress, only the result', false)
    .action(async (options: Options) => {
      process.exitCode = await certify(options)
    })
  return new Command('certify').addCommand(cdb.exitOverride()).exitOverride()
}

async function certify(options: Options): Promise<number> {
  for (const id of [options.rule, ...options.disableRule]) if (id !== undefined) mustBeRule(id)
  const target = targetFrom(options)
  if (target.url !== undefined) await mustBeHealthy(target, options)
  const driver = await connected(target, {
    now: START,
    seed: options.seed,
    disabledRules: options.disableRule,
  })
  try {
    return await judged(driver, target, options)
  } finally {
    await driver.close()
  }
}

/** Nothing is judged before the doctor finds the system fit to be. */
async function mustBeHealthy(target: Target, { disableRule }: Options): Promise<void> {
  if (disableRule.length) {
    throw new CliError(
      '--disable-rule switches rules of the embedded simulator off; a CDB at --url keeps its own',
    )
  }
  const { healthy, findings } = await examine(target)
  if (healthy) return
  const bad = findings
    .filter(({ state }) => state === 'bad')
    .map(({ id, message, advice }) => `  ${id}: ${message}${advice ? `; ${advice}` : ''}`)
  throw new CliError(`${target.url} cannot be certified:\n${bad.join('\n')}`, exitCodes.couldNotRun)
}

async function judged(driver: Driver, target: Target, options: Options): Promise<number> {
  const counts = new Map<State, number>()
  const keys = namedKeys(target.keys)
  let stream: Stream | undefined
  const run = await certifyCdb(driver, certifyOptions(options, target), {
    begins(beginning) {
      if (!options.dryRun) stream = streamTo(join(options.reports, 'run.ndjson'), beginning, keys)
    },
    example(example) {
      stream?.example(example)
      counts.set(example.state, (counts.get(example.state) ?? 0) + 1)
      if (!options.quiet) progress(counts)
    },
  })
  if (!options.quiet) process.stderr.write('\n')
  if (options.dryRun) return wouldRun(run)
  stream?.end(run)
  return report(run, options.reports, keys)
}

function wouldRun({ examples }: Run): number {
  for (const { feature, name, rule } of examples) console.log(`${rule ?? '-'}  ${name}  (${feature})`)
  console.log(`\n${examples.length} examples would be run`)
  return examples.length ? exitCodes.passed : exitCodes.couldNotRun
}

function certifyOptions(options: Options, { url, keys, knownFailing }: Target): CertifyOptions {
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
    throw new CliError(`no rule is called ${id}; npm run etalon -- rules lists them`)
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

function shard(text: string): string {
  const [part, of] = text.split('/').map(Number)
  if (!part || !of || part > of || !/^\d+\/\d+$/.test(text))
    throw new InvalidArgumentError('expected i/n, e.g. 1/4.')
  return text
}

/** On a terminal one line that keeps changing; elsewhere a line every hundred examples. */
function progress(counts: ReadonlyMap<State, number>): void {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  if (!process.stderr.isTTY && total % 100) return
  const told = [...counts].map(([state, count]) => `${state} ${count}`).join('  ')
  process.stderr.write(process.stderr.isTTY ? `\r${told}   ` : `${told}\n`)
}
