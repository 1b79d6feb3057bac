import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { wording } from '../coverage/recognise.ts'
import type { Exchange } from '../drivers/driver.ts'
import { exitCodes } from '../verdicts/exit-codes.ts'
import type { ExampleResult, Run } from '../verdicts/run.ts'
import { runFeatures } from '../verdicts/run-features.ts'
import { START } from '../verdicts/session.ts'
import { CliError } from './cli-error.ts'
import { connected, targetFrom } from './target.ts'

interface Options {
  readonly url?: string
  readonly config?: string
  readonly seed: string
  readonly reports: string
  readonly disableRule: readonly string[]
}

/** `etalon replay <id>`: plays one example of the last run again and shows every request. */
export function replayCommand(): Command {
  return new Command('replay')
    .argument('<id>', 'id of an example, as reports give it')
    .option('--url <address>', 'where the CDB is')
    .option('--config <file>', 'configuration with its keys')
    .option('--seed <text>', "seed of the embedded simulator's identifiers", 'etalon')
    .option('--disable-rule <id...>', 'embedded simulator with these rules off', [])
    .option('--reports <folder>', 'where the last run was reported', 'reports')
    .action(async (id: string, options: Options) => {
      process.exitCode = await replay(id, options)
    })
}

async function replay(id: string, options: Options): Promise<number> {
  const { rule } = exampleOf(id, join(options.reports, 'run.json'))
  const target = targetFrom(options)
  const driver = await connected(target, {
    now: START,
    seed: options.seed,
    disabledRules: options.disableRule,
  })
  const tags = rule === undefined ? '' : `@rule:${rule}`
  try {
    const played = await runFeatures(driver, { tags, keys: target.keys }, () => undefined)
    const found = played.find((example) => example.id === id)
    if (!found) throw new CliError(`the features no longer have the example ${id}`)
    show(found)
    return found.state === 'pass' ? exitCodes.passed : exitCodes.failed
  } finally {
    await driver.close()
  }
}

function exampleOf(id: string, file: string): ExampleResult {
  let run: Run
  try {
    run = JSON.parse(readFileSync(file, 'utf8')) as Run
  } catch (error) {
    throw new CliError(`${file} is not the report of a run: ${(error as Error).message}; certify first`)
  }
  const found = run.examples.find((example) => example.id === id)
  if (!found) throw new CliError(`${file} has no example ${id}`)
  return found
}

function show({ name, feature, rule, state, message, exchanges }: ExampleResult): void {
  console.log(`${name}\n${feature}${rule === undefined ? '' : `, rule ${rule}`}\n`)
  for (const exchange of exchanges) console.log(line(exchange))
  console.log(`\n${state}${message === undefined ? '' : `: ${message}`}`)
}

function line(exchange: Exchange): string {
  const { asked, at, reply } = exchange
  const said = reply.status >= 400 ? `  ${wording(exchange)}` : ''
  return `${at.slice(0, 19).replace('T', ' ')}  ${asked.verb.padEnd(6)} ${asked.path}  → ${reply.status}${said}`
}
