import { randomUUID } from 'node:crypto'
import { Command, InvalidArgumentError } from 'commander'
import { openDoors } from '../../simulator/adapters/auction-room/doors.ts'
import { type AttachedRoom, attachRoom } from '../../simulator/adapters/auction-room/remote/attach.ts'
import { CdbError } from '../../simulator/adapters/auction-room/remote/cdb.ts'
import { httpServer } from '../../simulator/adapters/http-server/http-server.ts'
import type { Strategy } from '../../simulator/domain/auction/room/bots.ts'
import type { Target } from '../config/target.ts'
import { MissingKey } from '../procedure/cast.ts'
import { exitCodes } from '../verdicts/exit-codes.ts'
import { CliError } from './cli-error.ts'
import { listenOrExplain, port, stopped, strategy } from './serving.ts'
import { targetFrom } from './target.ts'

interface Options {
  readonly url?: string
  readonly config?: string
  readonly keyEnv?: string
  readonly documentsUrl?: string
  readonly documentsKeyEnv?: string
  readonly port: number
  readonly host: string
  readonly address?: string
  readonly bots?: Strategy
  readonly seed?: string
  readonly quick: boolean
  readonly every: number
}

/** `etalon auction serve`: the auction room, attached to a CDB somewhere else, until it is stopped. */
export function serveAuctionsCommand(): Command {
  return new Command('serve')
    .description('hold the auctions of a CDB that is somewhere else, as its auction module')
    .option('--url <address>', 'where the CDB is')
    .option('--config <file>', 'configuration with its keys; etalon.config.yaml when it stands here')
    .option('--key-env <name>', "environment variable with the auction module's key")
    .option('--documents-url <address>', "where the document service is; the CDB's address when absent")
    .option('--documents-key-env <name>', 'environment variable with its key, name or name:password')
    .option('--port <number>', 'port to listen on; 0 takes any free one', port, 8081)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--address <url>', 'with which links to auctions begin, when others see it elsewhere', address)
    .option(
      '--bots <strategy>',
      'play for whoever does not come: keep, step, random, undercut:<floor>',
      strategy,
    )
    .option('--seed <text>', "secrets of bidders' links come from it; keep it, and a restart keeps the links")
    .option('--no-quick', 'submissionMethodDetails hasten nothing')
    .option('--every <seconds>', 'how often the feed is read', seconds, 10)
    .action(serveAuctions)
}

async function serveAuctions(options: Options): Promise<void> {
  const target = targetFrom(options)
  if (target.url === undefined)
    throw new CliError('no CDB is named; add --url <address>, or run etalon serve --auctions room')
  const [key, documentsKey] = [keyOf(target, options), documentsKeyOf(target, options)]
  const server = httpServer((request) => handle(request))
  const address = await listenOrExplain(server, options)
  const attached = await attachRoom({
    cdb: { url: target.url, prefix: target.prefix, key, onTold: print },
    documents: { url: options.documentsUrl ?? target.documents.url, user: documentsKey },
    host: options.address ?? address,
    seed: options.seed ?? randomUUID(),
    quick: options.quick,
    machine: () => (performance.timeOrigin + performance.now()) * 1000,
    elsewhere: () => new Response('404: Not Found', { status: 404 }),
    ...(options.bots !== undefined && { bots: options.bots }),
  })
  const doors = openDoors(server, attached)
  const handle = doors.fetch
  await firstSync(attached, target.url).catch((error: unknown) => {
    doors.close()
    server.close()
    throw error
  })
  console.log(`auctions       ${address}/`)
  console.log(`of the CDB     ${target.url}${target.prefix}`)
  const reading = keepReading(attached, options.every)
  stopped(server, () => {
    clearInterval(reading)
    doors.close()
  })
}

/** A CDB that does not answer at the beginning is a mistake; later it is bad weather. Throws CliError 3. */
async function firstSync({ sync }: AttachedRoom, url: string): Promise<void> {
  try {
    await sync()
  } catch (error) {
    if (!(error instanceof CdbError)) throw error
    throw new CliError(
      `${url} does not answer as a CDB does: ${error.message}\netalon doctor --url ${url} says more`,
      exitCodes.couldNotRun,
    )
  }
}

/** Reads the feed again and again; says once that it cannot, and once that it can again. */
function keepReading({ sync }: AttachedRoom, every: number): NodeJS.Timeout {
  let [isReading, isLost] = [false, false]
  return setInterval(async () => {
    if (isReading) return
    isReading = true
    try {
      await sync()
      if (isLost) console.log('the CDB answers again')
      isLost = false
    } catch (error) {
      if (!isLost) console.error(`the CDB does not answer: ${(error as Error).message}; trying again`)
      isLost = true
    } finally {
      isReading = false
    }
  }, every * 1000)
}

function print({ verb, path, status }: { verb: string; path: string; status: number | undefined }): void {
  console.log(`${verb.padEnd(5)} ${path} ${status ?? 'no answer; it will be told again'}`)
}

function keyOf({ keys }: Target, { keyEnv }: Options): string {
  if (keyEnv !== undefined) return fromEnvironment(keyEnv)
  try {
    return keys.auction
  } catch (error) {
    if (!(error instanceof MissingKey)) throw error
    throw new CliError(`${error.message}; add --key-env <name> or keys.auction in the configuration`)
  }
}

function documentsKeyOf({ documents }: Target, { documentsKeyEnv }: Options): string {
  if (documentsKeyEnv !== undefined) return fromEnvironment(documentsKeyEnv)
  if (documents.key !== undefined) return documents.key
  throw new CliError(
    'no key for the document service; add --documents-key-env <name> or documentService.key in the configuration',
  )
}

function fromEnvironment(name: string): string {
  const value = process.env[name]
  if (value) return value
  throw new CliError(`the environment variable ${name} is empty`)
}

function seconds(text: string): number {
  const value = Number(text)
  if (!(value >= 0.1 && value <= 3600)) throw new InvalidArgumentError('expected seconds, 0.1 … 3600.')
  return value
}

function address(text: string): string {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text))
    throw new InvalidArgumentError('expected scheme and host, e.g. https://auction.example.')
  return text.replace(/\/+$/, '')
}
