import { availableParallelism } from 'node:os'
import { Command } from 'commander'
import { plots } from '../procedure/plots.ts'
import type { Plot } from '../procedure/procedure.ts'
import { caseOfOutcome } from '../properties/breach.ts'
import { caseOf } from '../properties/case.ts'
import { writeCase } from '../properties/case-files.ts'
import { type Chunk, chunksPlayed, outcomesOf } from '../properties/chunks.ts'
import { differences, shrunk } from '../properties/differential.ts'
import { type Pair, pairOf } from '../properties/duel.ts'
import { openStage } from '../properties/stage.ts'
import { usualSequences } from '../properties/stateful.ts'
import { exitCodes } from '../verdicts/exit-codes.ts'
import { CliError } from './cli-error.ts'
import { ended, type Figures, meter } from './fuzz-figures.ts'
import { connected, targetFrom } from './target.ts'
import { whole } from './whole.ts'

interface Options {
  readonly url?: string
  readonly config?: string
  readonly control?: boolean
  readonly sequences?: number
  readonly workers: number
  readonly from: number
  readonly seed: string
  readonly method?: readonly string[]
  readonly longest: number
  readonly tolerance?: number
  readonly most: number
  readonly reports: string
  readonly quiet?: boolean
}

/** `etalon fuzz`: sequences of legal and illegal requests; laws of the simulator itself, or the other CDB compared with it. */
export function fuzzCommand(): Command {
  return new Command('fuzz')
    .option(
      '--url <address>',
      'compare this CDB with the embedded simulator; without it the simulator is looked at',
    )
    .option('--config <file>', 'configuration with its keys')
    .option('--control', 'the CDB must have a control API, so that time can pass')
    .option('--sequences <number>', 'how many are played; 1000, with --url 100', whole(1))
    .option(
      '--workers <number>',
      'processes that play them; with --url one',
      whole(1),
      availableParallelism(),
    )
    .option('--from <number>', 'number of the first one: each can be played alone', whole(0), 0)
    .option('--seed <text>', 'same seed, same sequences', 'etalon')
    .option('--method <id...>', 'only these procurement methods')
    .option(
      '--longest <steps>',
      'the longest sequence; with --url after the steps of a life',
      whole(1),
      usualSequences.longest,
    )
    .option(
      '--tolerance <seconds>',
      'by so much instants may differ; 0, where time is not steered 120',
      whole(0),
    )
    .option('--most <number>', 'end after so many different findings', whole(1), 1)
    .option('--reports <folder>', 'where findings are written', 'reports/fuzz')
    .option('--quiet', 'no progress')
    .action(async (options: Options) => {
      process.exitCode = await (options.url === undefined && options.config === undefined
        ? lookAtOurselves(options)
        : compareWith(options))
    })
}

/** The examples of the methods that are wanted. Throws CliError. */
function plotsOf(wanted: readonly string[] | undefined): Plot[] {
  return (wanted ?? Object.keys(plots)).map((id) => {
    const plot = plots[id]
    if (!plot)
      throw new CliError(`no procedure is written for "${id}"; there is ${Object.keys(plots).join(', ')}`)
    return plot
  })
}

async function lookAtOurselves(options: Options): Promise<number> {
  const { seed, from, longest, most, reports, workers } = options
  const methods = plotsOf(options.method).map(({ method }) => method)
  const count = options.sequences ?? 1000
  const figures = meter(count, options.quiet === true)
  const laws = new Set<string>()
  let worlds = 0
  for await (const { lengths, states, broken, cpu } of chunksPlayed(
    { methods, seed, from, count, longest },
    workers,
  )) {
    worlds = states
    figures.note(lengths, broken.length, cpu)
    for (const { sequence, law, message } of broken) {
      if (laws.has(law) || laws.size >= most) continue
      laws.add(law)
      figures.pause()
      console.log(`sequence ${sequence}: ${law}: ${message}`)
      await keep({ methods, seed, from: sequence, count: 1, longest }, reports)
    }
    if (laws.size >= most) break
  }
  report(figures, `from ${worlds} states of ${methods.length} methods`, 'No law was broken.')
  console.log(`Again: etalon fuzz --seed ${seed} --from ${from} --sequences ${count} --longest ${longest}`)
  return laws.size ? exitCodes.failed : exitCodes.passed
}

/** Writes a sequence that broke a law down, with as few requests as break it. */
async function keep(alone: Chunk, reports: string): Promise<void> {
  for await (const outcome of outcomesOf(alone)) {
    const { breach } = outcome
    if (!breach) continue
    const found = await caseOfOutcome(openStage(), outcome, breach, alone.seed)
    const path = writeCase(reports, `law-${breach.law}`, found)
    console.log(`  ${found.steps.length} requests: ${path}.json, .http, .feature`)
  }
}

function report(figures: Figures, where: string, good: string): void {
  console.log(ended(figures, where))
  console.log(figures.found === 0 ? good : `${figures.found} sequences found something.`)
}

async function compareWith(options: Options): Promise<number> {
  const target = targetFrom(options)
  if (target.url === undefined)
    throw new CliError('no other CDB to compare with: name its address with --url')
  const chosen = plotsOf(options.method)
  const driver = await connected(target)
  try {
    const isSteered = driver.capabilities.time === 'steered'
    if (options.control && !isSteered)
      throw new CliError(
        `${target.url} has no control API: steps that need time could not run`,
        exitCodes.couldNotRun,
      )
    if (!isSteered)
      console.log('No control API: steps that need time could not run; the others are compared.')
    const stage = openStage()
    return await searchIn(stage, pairOf(stage, driver, target.keys, options.tolerance), chosen, {
      ...options,
      against: target.url,
    })
  } finally {
    await driver.close()
  }
}

/** Steps of an undisturbed life before those of any kind: up to the end of the longest. */
const LIFE = 18

async function searchIn(
  stage: ReturnType<typeof openStage>,
  pair: Pair,
  chosen: readonly Plot[],
  options: Options & { readonly against: string },
): Promise<number> {
  const { seed, from, longest: steps, most, reports, against } = options
  const count = options.sequences ?? 100
  const figures = meter(count, options.quiet === true)
  const signs = new Set<string>()
  const search = { seed, from, sequences: count, plots: chosen, life: LIFE, steps }
  for await (const { sequence, method, steps: taken, found } of differences(stage, pair, search)) {
    figures.note([taken], found ? 1 : 0)
    if (!found || signs.has(found.sign)) continue
    signs.add(found.sign)
    figures.pause()
    console.log(`sequence ${sequence}, ${method}: ${found.message}`)
    const small = await shrunk(pair, found)
    const one = caseOf(small, { method, found: { seed, sequence, against } })
    const path = writeCase(reports, `difference-${signs.size}`, one)
    console.log(`  ${found.steps.length} requests, ${small.steps.length} when shrunk: ${small.message}`)
    console.log(`  ${path}.json, .http, .feature; again: etalon replay ${path}.json --url ${against}`)
    if (signs.size >= most) break
  }
  report(figures, `of ${chosen.length} methods against ${against}`, 'No difference was found.')
  return signs.size ? exitCodes.failed : exitCodes.passed
}
