import { Command, InvalidArgumentError } from 'commander'
import { addSeconds, instant, print } from '../../simulator/domain/time.ts'
import type { Target } from '../config/target.ts'
import { UnexpectedRefusal } from '../procedure/cast.ts'
import { type PlannedAuction, planAuction } from '../room/plan.ts'
import { exitCodes } from '../verdicts/exit-codes.ts'
import { CliError } from './cli-error.ts'
import { connected, targetFrom } from './target.ts'

interface Options {
  readonly url: string
  readonly amounts: readonly number[]
  readonly ahead: number
}

/** `etalon auction demo`: an auction to watch or to play in, on a simulator that runs. */
export function demoCommand(): Command {
  return new Command('demo')
    .description('plan an auction on a running simulator, etalon serve --auctions room --control')
    .option('--url <address>', 'where the simulator is', 'http://127.0.0.1:8080')
    .option('--amounts <list>', "bidders' offers, up to 500000 each", amounts, [495_000, 490_000, 480_000])
    .option('--ahead <seconds>', 'of your time until the auction begins', seconds, 30)
    .action(demo)
}

async function demo(options: Options): Promise<void> {
  const target = targetFrom({ url: options.url })
  const rate = await rateOf(target)
  const driver = await connected(target)
  try {
    const auction = await planAuction(driver, options.amounts, target.keys)
    const lead = Math.max(options.ahead * rate, 1)
    await driver.advance({ until: print(addSeconds(instant(auction.start), -lead)) })
    tell(auction, options)
  } catch (error) {
    if (error instanceof UnexpectedRefusal) throw new CliError(error.message, exitCodes.failed)
    throw error
  } finally {
    await driver.close()
  }
}

/** How fast the simulator's clock runs. Throws CliError when there is none that may be steered. */
async function rateOf({ control }: Target): Promise<number> {
  const headers = control.token === undefined ? {} : { 'sim-token': control.token }
  const answer = await fetch(`${control.url}/_sim/clock`, { headers }).catch((error: Error) => {
    throw new CliError(`nobody answers at ${control.url}: ${error.message}`, exitCodes.couldNotRun)
  })
  if (!answer.ok)
    throw new CliError(
      `${control.url} has no clock that may be steered; start it with etalon serve --auctions room --control`,
      exitCodes.couldNotRun,
    )
  return ((await answer.json()) as { rate: number }).rate
}

function tell({ start, watch, seats }: PlannedAuction, { ahead }: Options): void {
  console.log(`The auction begins in ${ahead} s of your time (${start} on the simulator's clock).`)
  console.log(`watch          ${watch}`)
  for (const [n, seat] of seats.entries()) console.log(`${`bidder ${n + 1}`.padEnd(15)}${seat}`)
}

function amounts(text: string): number[] {
  const list = text.split(',').map(Number)
  if (list.length < 2 || !list.every((amount) => amount > 0 && amount <= 500_000))
    throw new InvalidArgumentError('expected two or more amounts up to 500000, e.g. 495000,480000.')
  return list
}

function seconds(text: string): number {
  const value = Number(text)
  if (!(value >= 1 && value <= 3600)) throw new InvalidArgumentError('expected seconds, 1 … 3600.')
  return value
}
