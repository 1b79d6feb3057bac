import { writeFileSync } from 'node:fs'
import { Command, InvalidArgumentError } from 'commander'
import { directDriver } from '../drivers/direct.ts'
import type { Driver, Exchange } from '../drivers/driver.ts'
import { recording, toHar } from '../judge/har.ts'
import { MissingKey, UnexpectedRefusal } from '../procedure/cast.ts'
import { FlagError, readFlag } from '../procedure/flags.ts'
import { play } from '../procedure/play.ts'
import { plotOf, plots } from '../procedure/plots.ts'
import type { Plot } from '../procedure/procedure.ts'
import { CliError } from './cli-error.ts'
import { connected, targetFrom } from './target.ts'

interface PlayOptions {
  readonly now: string
  readonly seed: string
  readonly url?: string
  readonly config?: readonly string[]
  readonly accelerator?: number
  readonly har?: string
}

/** `etalon play <method>`: a whole procedure, each step with its date; virtual time when the system has it. */
export function playCommand(): Command {
  return new Command('play')
    .argument('<method>', `procurement method: ${Object.keys(plots).join(', ')}`)
    .option('--url <address>', 'play it on this CDB instead of in the embedded simulator')
    .option(
      '--config <file or flag=value...>',
      'configuration with the keys of that CDB; flags of the tender, like hasAuction=false',
    )
    .option('--accelerator <number>', 'without a control API: divide all periods by this', accelerator)
    .option('--now <instant>', 'where the virtual clock starts', '2026-02-02T09:00:00+02:00')
    .option('--seed <text>', 'same seed, same identifiers', 'etalon')
    .option('--har <file>', "record the traffic for etalon judge (answers keep the owners' tokens)")
    .action(async (method: string, options: PlayOptions) => {
      await playMethod(method, options)
    })
}

async function playMethod(method: string, { config, ...options }: PlayOptions): Promise<void> {
  const { flags, file } = readConfig(config ?? [])
  const plot = plotFor(method, flags)
  if (options.url === undefined && file === undefined) {
    const took = await acts(directDriver(options), plot, options)
    console.log(`\nFrom plan to signed contract in ${Math.round(took)} ms of your time.`)
    console.log(`Start the server with: ${import.meta.url.endsWith('.ts') ? 'npm start' : 'etalon serve'}`)
    return
  }
  const target = targetFrom({ ...options, ...(file !== undefined && { config: file }) })
  const { accelerator = target.time.accelerator } = options
  const driver = await connected({ ...target, time: { ...target.time, accelerator } })
  try {
    const took = await acts(driver, plot, options, target.keys)
    console.log(
      `\nFrom plan to signed contract in ${(took / 1000).toFixed(1)} s, time ${driver.capabilities.time}.`,
    )
  } finally {
    await driver.close()
  }
}

/** What `--config` was given: flags have an equals sign, the file has none. Throws CliError. */
function readConfig(words: readonly string[]): { flags: readonly string[]; file: string | undefined } {
  const [file, ...more] = words.filter((word) => !word.includes('='))
  if (more.length) throw new CliError(`--config takes one file; there are also ${more.join(', ')}`)
  return { flags: words.filter((word) => word.includes('=')), file }
}

function plotFor(method: string, flags: readonly string[]): Plot {
  try {
    const plot = plotOf(method, Object.fromEntries(flags.map(readFlag)))
    if (plot) return plot
  } catch (error) {
    if (error instanceof FlagError) throw new CliError(error.message)
    throw error
  }
  throw new CliError(`no procedure is written for "${method}"; there is ${Object.keys(plots).join(', ')}`)
}

/** Milliseconds it took. */
async function acts(
  system: Driver,
  plot: Plot,
  { har }: Pick<PlayOptions, 'har'>,
  keys?: Parameters<typeof play>[2],
): Promise<number> {
  const { driver, exchanges } = recording(system)
  const started = performance.now()
  try {
    for await (const { at, title } of play(driver, plot, keys))
      console.log(`${at.slice(0, 19).replace('T', ' ')}  ${title}`)
  } catch (error) {
    if (error instanceof UnexpectedRefusal || error instanceof MissingKey)
      throw new CliError(error.message, 1)
    throw error
  } finally {
    if (har !== undefined) writeHar(har, exchanges)
  }
  return performance.now() - started
}

function accelerator(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('expected a whole number from 1 on.')
  return Number(text)
}

function writeHar(file: string, exchanges: readonly Exchange[]): void {
  try {
    writeFileSync(file, `${JSON.stringify(toHar(exchanges), undefined, 2)}\n`)
  } catch (error) {
    throw new CliError(`cannot write ${file}: ${(error as Error).message}`)
  }
}
