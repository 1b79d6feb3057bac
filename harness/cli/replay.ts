import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { wording } from '../coverage/recognise.ts'
import type { Exchange } from '../drivers/driver.ts'
import { type Case, NotACase, readCase } from '../properties/case.ts'
import { pairOf } from '../properties/duel.ts'
import { replayAgainst, replayHere } from '../properties/replay.ts'
import { openStage } from '../properties/stage.ts'
import { kindOf } from '../properties/step.ts'
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

/** `etalon replay <id or case.json>`: plays one example of the last run, or a stored case, again and shows every request. */
export function replayCommand(): Command {
  return new Command('replay')
    .argument(
      '<id or case>',
      'id of an example, as reports give it; or the file of a case that etalon fuzz stored',
    )
    .option('--url <address>', 'where the CDB is')
    .option('--config <file>', 'configuration with its keys')
    .option('--seed <text>', "seed of the embedded simulator's identifiers", 'etalon')
    .option('--disable-rule <id...>', 'embedded simulator with these rules off', [])
    .option('--reports <folder>', 'where the last run was reported', 'reports')
    .action(async (id: string, options: Options) => {
      process.exitCode = await (id.endsWith('.json') ? replayCase(id, options) : replay(id, options))
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

/** Plays a stored case again: in the other system and the reference, or in the embedded simulator alone. */
async function replayCase(file: string, options: Options): Promise<number> {
  const one = caseFrom(file)
  const stage = openStage({ disabledRules: options.disableRule })
  const target = options.url === undefined && options.config === undefined ? undefined : targetFrom(options)
  const driver = target && (await connected(target))
  try {
    console.log(
      `${one.method}, found with seed ${one.found.seed}, sequence ${one.found.sequence}: ${one.title}\n`,
    )
    for (const { n, step } of one.steps) console.log(`${String(n).padStart(3)}  ${kindOf(step)}`)
    const { fails, message } = await (driver && target
      ? replayAgainst(pairOf(stage, driver, target.keys), one)
      : replayHere(stage, one))
    console.log(`\n${message}`)
    return fails ? exitCodes.failed : exitCodes.passed
  } finally {
    await driver?.close()
  }
}

function caseFrom(file: string): Case {
  try {
    return readCase(file)
  } catch (error) {
    if (error instanceof NotACase) throw new CliError(error.message)
    throw error
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
