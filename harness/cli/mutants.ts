import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command, InvalidArgumentError, Option } from 'commander'
import { allRules } from '../coverage/rules.ts'
import { auctionMutants } from '../mutants/auction/mutants.ts'
import { NotGreen } from '../mutants/baseline.ts'
import { brokerMutants } from '../mutants/broker/mutants.ts'
import { keepSightings, keptSightings } from '../mutants/kept.ts'
import { systems as allSystems, type Operator, operators, type System } from '../mutants/mutant.ts'
import { mutantsPage } from '../mutants/page.ts'

import { inLine, scoreInWords } from '../mutants/print.ts'
import { type Choice, chosenOf, type Listener, look, NotTried, runMutants } from '../mutants/run.ts'
import { type Score, scoreOf } from '../mutants/score.ts'
import type { Task, Told } from '../mutants/worker.ts'
import { exitCodes } from '../verdicts/exit-codes.ts'
import { openPool, WorkerFailed } from '../workers/pool.ts'
import { CliError } from './cli-error.ts'

interface Options {
  readonly system: System | typeof ALL
  readonly rule?: string
  readonly operator: readonly string[]
  readonly sample?: number
  readonly seed: string
  readonly workers: number
  readonly list: boolean
  readonly reports: string
  readonly quiet: boolean
}

const ALL = 'all'
const systemNames = Object.keys(allSystems) as System[]

/** `etalon mutants`: breaks CDB, auction and eMall in every way it knows, and says which of them the features notice. */
export function mutantsCommand(): Command {
  return new Command('mutants')
    .description(
      'break the embedded CDB, its auctions and the example eMall, and see what the features notice',
    )
    .addOption(new Option('--system <name>', 'what is broken').choices([...systemNames, ALL]).default(ALL))
    .option('--rule <id>', 'only what is bent about this rule')
    .option('--operator <name...>', `only these ways of breaking: ${Object.keys(operators).join(', ')}`, [])
    .option('--sample <count>', 'only so many of them, drawn by the seed', whole)
    .option('--seed <text>', 'what a sample is drawn by', 'etalon')
    .option('--workers <count>', 'processes', whole, 2)
    .option('--list', 'say which mutants there are', false)
    .option('--reports <folder>', 'where reports are written', 'reports')
    .option('--quiet', 'no progress, only the result', false)
    .action(async (options: Options) => {
      process.exitCode = await mutants(options)
    })
}

async function mutants(options: Options): Promise<number> {
  const choice = choiceOf(options)
  const cache = join(options.reports, 'mutants-seen.json')
  const known = keptSightings(cache)
  const listener = progress(options.quiet)
  try {
    if (options.list) return await list(choice, known, cache, listener)
    const { sightings, verdicts } = await runMutants(choice, known, listener)
    if (!known && sightings) keepSightings(cache, sightings)
    if (!verdicts.length) throw new CliError('no mutant fits; etalon mutants --list names them')
    const isPart = choice.rule ?? choice.operators ?? choice.sample
    const isWhole = isPart === undefined && options.system === ALL
    return report(scoreOf(verdicts, isWhole), options, isWhole)
  } catch (error) {
    if (error instanceof NotGreen || error instanceof NotTried || error instanceof WorkerFailed)
      throw new CliError(
        `the features must be green before mutants are tried: ${error.message}`,
        exitCodes.couldNotRun,
      )
    throw error
  }
}

async function list(
  choice: Choice,
  known: ReturnType<typeof keptSightings>,
  cache: string,
  listener: Listener,
): Promise<number> {
  const pool =
    known || !choice.systems.includes('cdb')
      ? undefined
      : await openPool<Task, Told>('mutants/worker', choice.workers)
  try {
    const sightings = known ?? (pool && (await look(pool, listener)))
    if (!known && sightings) keepSightings(cache, sightings)
    const chosen = chosenOf(choice, sightings)
    for (const { system, id, words } of chosen) console.log(`${system}: ${id} — ${words}`)
    console.log(`\n${chosen.length} mutants`)
    return exitCodes.passed
  } finally {
    pool?.close()
  }
}

function report(score: Score, { reports, rule }: Options, isWhole: boolean): number {
  if (rule !== undefined) for (const verdict of score.verdicts) console.log(inLine(verdict))
  console.log(scoreInWords(score))
  mkdirSync(reports, { recursive: true })
  // A part says nothing of the whole.
  const name = isWhole ? 'mutants' : 'mutants-part'
  writeFileSync(join(reports, `${name}.json`), `${JSON.stringify(score, undefined, 1)}\n`)
  writeFileSync(join(reports, `${name}.html`), mutantsPage(score))
  console.log(`\nreports: ${join(reports, `${name}.html`)} ${join(reports, `${name}.json`)}`)
  return score.unexplained.length || score.useless.length ? exitCodes.failed : exitCodes.passed
}

/** Rules that mutants of a system are about. */
const ruled: Readonly<Record<System, (rule: string) => boolean>> = {
  cdb: (rule) => allRules().some(({ id }) => id === rule),
  auction: (rule) => auctionMutants.some(({ target }) => target === rule),
  broker: (rule) => brokerMutants.some(({ target }) => target === rule),
}

function choiceOf({ system, rule, operator, sample, seed, workers }: Options): Choice {
  const asked = system === ALL ? systemNames : [system]
  const systems = rule === undefined ? asked : asked.filter((name) => ruled[name](rule))
  if (rule !== undefined && !systems.length)
    throw new CliError(`no rule is called ${rule}; etalon rules and etalon mutants --list name them`)
  const strange = operator.find((name) => !(name in operators))
  if (strange !== undefined)
    throw new CliError(`no operator is called ${strange}; there is ${Object.keys(operators).join(', ')}`)
  return {
    systems,
    seed,
    workers,
    ...(rule !== undefined && { rule }),
    ...(operator.length && { operators: operator as readonly Operator[] }),
    ...(sample !== undefined && { sample }),
  }
}

const EVERY = 100

/** On a terminal one line that keeps changing; elsewhere a line now and then. */
function progress(quiet: boolean, to: NodeJS.WriteStream = process.stderr): Listener {
  const counts = { killed: 0, survived: 0, void: 0 }
  let all = 0
  const say = (words: string, count: number) => {
    if (!quiet && to.isTTY) to.write(`\r\x1b[2K${words}`)
    else if (!quiet && count % (5 * EVERY) === 0) to.write(`${words}\n`)
  }
  return {
    looked: (count) => say(`examples run against the published law: ${count}`, count),
    chosen(count) {
      all = count
    },
    verdict({ state }) {
      counts[state] += 1
      const done = counts.killed + counts.survived + counts.void
      say(
        `${done} of ${all}: killed ${counts.killed}, survived ${counts.survived}, void ${counts.void}`,
        done,
      )
    },
  }
}

function whole(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('expected a whole number from 1 on.')
  return Number(text)
}
