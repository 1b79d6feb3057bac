import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command, InvalidArgumentError, Option } from 'commander'
import { type BrokerListener, certifyBroker } from '../broker/certify.ts'
import { type BrokerProfile, brokerProfiles } from '../broker/profiles.ts'
import { brokerRules } from '../broker/rules.ts'
import { openDriver } from '../broker/transports/open.ts'
import { PATIENCE } from '../broker/transports/patience.ts'
import { type Role, roles } from '../broker/words.ts'
import { embeddedKeys } from '../procedure/cast.ts'
import { type Stream, streamTo } from '../reports/streaming.ts'
import { KnownFailingError, readKnownFailing } from '../verdicts/known-failing.ts'
import { CliError } from './cli-error.ts'
import { interruption } from './interruption.ts'
import { progressOf } from './progress.ts'
import { namedKeys, reportBroker } from './report.ts'

interface Options {
  readonly driver: string
  readonly role?: readonly Role[]
  readonly profile: BrokerProfile
  readonly example?: string
  readonly port: number
  readonly sync?: number
  readonly patience: number
  readonly tag?: string
  readonly rule?: string
  readonly knownFailing?: string
  readonly seed: string
  readonly reports: string
  readonly quiet: boolean
}

/** `etalon certify broker`: an eMall does what its driver is asked, and every step is looked at from both sides. */
export function certifyBrokerCommand(): Command {
  return new Command('broker')
    .description('run the scenarios about brokers against an eMall, with the simulator as its CDB')
    .requiredOption(
      '--driver <what>',
      'a module (.ts, .js), a resource of robot_tests (.robot), an address (http://…) or a command line',
    )
    .option(
      '--role <name...>',
      `roles that the eMall plays, one run for each: ${roles.join(', ')}, or all of them: all (also when it is left out)`,
      role,
    )
    .addOption(
      new Option(
        '--profile <name>',
        'which rules: those of days on which nothing goes wrong, those of resilience',
      )
        .choices(Object.keys(brokerProfiles))
        .default('all'),
    )
    .option('--port <number>', 'port of the CDB; 0 takes any free one', whole, 0)
    .option('--sync <seconds>', 'how long the eMall may take to show what happened; else it says', whole)
    .option('--patience <seconds>', 'how long the driver may take for an operation', whole, PATIENCE / 1000)
    .option('--tag <expression>', 'only scenarios with these tags')
    .option('--rule <id>', 'only examples about this rule for brokers', ruleId)
    .option('--example <id>', 'only this example, as reports name it, without its role')
    .option('--known-failing <file>', 'YAML list of {of, reason, until}')
    .option('--seed <text>', 'seed of the identifiers in the CDB', 'etalon')
    .option('--reports <folder>', 'where reports are written', 'reports')
    .option('--quiet', 'no progress, only the result', false)
    .action(async (options: Options) => {
      process.exitCode = await certify(options)
    })
}

async function certify(options: Options): Promise<number> {
  const { driver, port, profile, example, seed, sync, patience, tag, rule, reports, quiet } = options
  isThere(driver)
  const keys = { ...namedKeys(embeddedKeys) }
  const progress = progressOf({}, quiet)
  let stream: Stream | undefined
  const listener: BrokerListener = {
    begins(beginning) {
      stream = streamTo(join(reports, 'run.ndjson'), beginning, keys)
    },
    role(name, { cdb }) {
      console.log(`as ${name.padEnd(9)}  CDB ${cdb.url}  documents ${cdb.documents}  key ${cdb.key}`)
    },
    example(example) {
      stream?.example(example)
      progress.example(example)
    },
  }
  const knownFailures = options.knownFailing === undefined ? [] : knownFrom(options.knownFailing)
  const run = await certifyBroker(
    {
      system: driver,
      open: () => openDriver(driver, patience * 1000),
      roles: options.role ?? roles,
      port,
      profile,
      seed,
      ...(example !== undefined && { example }),
      startedAt: new Date().toISOString(),
      tags: [tag, rule && `@broker-rule:${rule}`].filter(Boolean).join(' and '),
      knownFailures,
      signal: interruption(),
      ...(sync !== undefined && { syncWithin: sync }),
    },
    listener,
  )
    .catch(explained)
    .finally(() => progress.end())
  stream?.end(run)
  if (run.examples.length === 0)
    console.log('no scenario is about this rule, these tags and these roles together: leave one of them out')
  return reportBroker(run, reports, keys)
}

const FILE = /^\S+\.(robot|[cm]?[jt]s)$/

/** A driver that is a file must be there before anything is started. */
function isThere(driver: string): void {
  if (/^https?:/.test(driver) || !FILE.test(driver) || existsSync(driver)) return
  throw new CliError(
    `there is no file ${driver}; \`etalon new driver <folder>\` writes a driver to begin with`,
  )
}

function explained(error: unknown): never {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') throw new CliError(`the port of the CDB is busy: ${message}; choose another`, 3)
  throw error
}

function knownFrom(file: string) {
  try {
    return readKnownFailing(readFileSync(file, 'utf8'), file, new Date().toISOString().slice(0, 10))
  } catch (error) {
    if (error instanceof KnownFailingError) throw new CliError(error.message)
    throw new CliError(`cannot read the known-failing file ${file}: ${(error as Error).message}`)
  }
}

function ruleId(text: string): string {
  const ids = brokerRules.map(({ id }) => id)
  if (!ids.includes(text)) throw new InvalidArgumentError(`expected ${ids.join(', ')}.`)
  return text
}

function role(text: string, before: readonly Role[] = []): readonly Role[] {
  if (text === 'all') return roles
  const found = roles.find((name) => name === text)
  if (!found) throw new InvalidArgumentError(`expected ${roles.join(', ')} or all.`)
  return roles.filter((name) => name === found || before.includes(name))
}

function whole(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('expected a whole number.')
  return Number(text)
}
