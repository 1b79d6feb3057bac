import { writeFileSync } from 'node:fs'
import { Command } from 'commander'
import { directDriver } from '../drivers/direct.ts'
import type { Exchange } from '../drivers/driver.ts'
import { recording, toHar } from '../judge/har.ts'
import { UnexpectedRefusal } from '../procedure/cast.ts'
import { play } from '../procedure/play.ts'
import { plots } from '../procedure/plots.ts'
import { CliError } from './cli-error.ts'

/** `etalon play <method>`: a whole procedure in the embedded simulator, each step with its virtual date. */
export function playCommand(): Command {
  return new Command('play')
    .description('play a whole procedure in the embedded simulator, from plan to signed contract')
    .argument('<method>', `procurement method: ${Object.keys(plots).join(', ')}`)
    .option('--now <instant>', 'where the virtual clock starts', '2026-02-02T09:00:00+02:00')
    .option('--seed <text>', 'same seed, same identifiers', 'etalon')
    .option('--har <file>', 'record the traffic as an HTTP archive, for etalon judge')
    .action(async (method: string, options: PlayOptions) => {
      await playMethod(method, options)
    })
}

interface PlayOptions {
  readonly now: string
  readonly seed: string
  readonly har?: string
}

async function playMethod(method: string, { now, seed, har }: PlayOptions): Promise<void> {
  const plot = plots[method]
  if (!plot)
    throw new CliError(`no procedure is written for "${method}"; there is ${Object.keys(plots).join(', ')}`)
  const { driver, exchanges } = recording(directDriver({ now, seed }))
  const started = performance.now()
  try {
    for await (const { at, title } of play(driver, plot))
      console.log(`${at.slice(0, 16).replace('T', ' ')}  ${title}`)
  } catch (error) {
    if (error instanceof UnexpectedRefusal) throw new CliError(error.message, 1)
    throw error
  } finally {
    if (har !== undefined) writeHar(har, exchanges)
  }
  const took = Math.round(performance.now() - started)
  console.log(`\nFrom plan to signed contract in ${took} ms of your time.`)
  console.log('Start the server with: npm start')
}

function writeHar(file: string, exchanges: readonly Exchange[]): void {
  try {
    writeFileSync(file, `${JSON.stringify(toHar(exchanges), undefined, 2)}\n`)
  } catch (error) {
    throw new CliError(`cannot write ${file}: ${(error as Error).message}`)
  }
}
