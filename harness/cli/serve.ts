import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { Command, InvalidArgumentError, Option } from 'commander'
import { controlApi, guarded } from '../../simulator/adapters/control/control-api.ts'
import { folderDocuments } from '../../simulator/adapters/documents/folder.ts'
import { s3Documents } from '../../simulator/adapters/documents/s3.ts'
import { httpServer } from '../../simulator/adapters/http-server/http-server.ts'
import type { User } from '../../simulator/api/access.ts'
import type { Documents } from '../../simulator/api/ports/documents.ts'
import type { Fault } from '../../simulator/api/ports/faults.ts'
import { readFaults } from '../../simulator/api/read-faults.ts'
import { readUsers, UsersFileError } from '../../simulator/api/users-file.ts'
import type { Strategy } from '../../simulator/domain/auction/room/bots.ts'
import { parse } from '../../simulator/domain/time.ts'
import { createSimulator, type Simulator, type SimulatorOptions } from '../../simulator/main.ts'
import { CliError } from './cli-error.ts'
import { isLoopback, listenOrExplain, port, stopped, strategy } from './serving.ts'

interface ServeOptions {
  readonly port: number
  readonly host: string
  readonly control: boolean
  readonly controlToken?: string
  readonly users?: string
  readonly now?: string
  readonly rate: number
  readonly seed: string
  readonly disableRule: readonly string[]
  readonly chronograph: boolean
  readonly auctions: 'automatic' | 'room' | false
  readonly bots?: Strategy
  readonly documents?: string
  readonly faults?: string
}

/** `etalon serve`: the simulator over HTTP until it is stopped. */
export function serveCommand(): Command {
  return new Command('serve')
    .option('--port <number>', 'port to listen on; 0 takes any free one', port, 8080)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--control', 'serve the control API /_sim (it bypasses every rule)', false)
    .option('--control-token <token>', 'token the control API asks for; needed when --host is not loopback')
    .option('--users <file>', 'JSON file with keys, owners, groups and accreditation levels')
    .option('--now <instant>', 'where the virtual clock starts, e.g. 2026-01-31T12:00:00+02:00', instantText)
    .option('--rate <number>', 'virtual seconds per real second; 0 freezes the clock', rate, 1)
    .option('--seed <text>', 'same seed and requests, same bytes', 'etalon')
    .option('--disable-rule <id...>', 'rules that are switched off', [])
    .option('--no-chronograph', 'nothing happens by itself: attach a chronograph')
    .addOption(
      new Option('--auctions <where>', 'planned auctions are played at once, or held in a room with pages')
        .choices(['automatic', 'room'])
        .default('automatic'),
    )
    .option(
      '--bots <strategy>',
      'in the room, play for whoever does not come: keep, step, random, undercut:<floor>',
      strategy,
    )
    .option('--no-auctions', 'planned auctions are not played: attach an auction module')
    .option(
      '--documents <place>',
      'keep uploaded files in this folder, or in s3://bucket/prefix, instead of in memory',
    )
    .option(
      '--faults <file>',
      'what goes wrong on the way to the CDB: JSON, like [{"kind": "conflict", "chance": 0.1}]',
    )
    .action(async (options: ServeOptions) => {
      await serve(options)
    })
}

async function serve(options: ServeOptions): Promise<Server> {
  if (options.control && !isLoopback(options.host) && options.controlToken === undefined) {
    throw new CliError(
      `--control on ${options.host} would let everybody bypass every rule; add --control-token <token> or listen on 127.0.0.1`,
    )
  }
  if (options.bots !== undefined && options.auctions !== 'room')
    throw new CliError('--bots play in the auction room: add --auctions room')
  if (options.auctions === 'room' && !options.chronograph)
    throw new CliError('auctions in the room run by the clock: leave out --no-chronograph')
  const known = simulatorOptions(options)
  // Loaded before the port is taken, and only when it is wanted.
  const { openDoors } =
    options.auctions === 'room' ? await import('../../simulator/adapters/auction-room/doors.ts') : {}
  const server = httpServer((request) => handle(request))
  const address = await listenOrExplain(server, options)
  const room = options.auctions === 'room' && {
    auctionRoom: { url: address, ...(options.bots && { bots: options.bots }) },
  }
  const simulator = createSimulator({ ...known, ...(room || {}), documentsUrl: address })
  const doors = openDoors?.(server, simulator)
  const serveAll = doors?.fetch ?? simulator.fetch
  const handle = options.control
    ? guarded(controlApi(simulator.control, serveAll), serveAll, options.controlToken)
    : serveAll
  tell(address, simulator, options)
  stopped(server, () => doors?.close())
  return server
}

function tell(address: string, { room, control }: Simulator, options: ServeOptions): void {
  console.log(`CDB            ${address}/api/2.5/tenders`)
  console.log(`documents      ${address}/upload`)
  if (room) console.log(`auctions       ${address}/`)
  if (room && options.control) console.log(`one to watch   etalon auction demo --url ${address}`)
  if (options.control) console.log(`control        ${address}/_sim/clock`)
  console.log(`clock          ${control.clock().now}, rate ${options.rate}`)
}

/** Reads everything the simulator is told before a port is taken: a fault leaves nothing half started. */
function simulatorOptions(options: ServeOptions): SimulatorOptions {
  return {
    ...(options.now !== undefined && { now: options.now }),
    ...(options.users !== undefined && { users: usersFrom(options.users) }),
    ...(options.documents !== undefined && { documents: documentsIn(options.documents) }),
    ...(options.faults !== undefined && { faults: faultsFrom(options.faults) }),
    rate: options.rate,
    seed: options.seed,
    disabledRules: options.disableRule,
    explain: options.control,
    chronograph: options.chronograph,
    autoAuctions: options.auctions !== false,
  }
}

const S3_VARIABLES = ['AWS_REGION', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'] as const

/** A folder, or a bucket of an S3-compatible store with its keys from the environment. */
function documentsIn(place: string): Documents {
  const [, bucket, prefix] = /^s3:\/\/([^/]+)\/?(.*)$/.exec(place) ?? []
  if (bucket === undefined) return folderDocuments(place)
  const missing = S3_VARIABLES.filter((name) => !process.env[name])
  if (missing.length) throw new CliError(`${place} needs ${missing.join(', ')} in the environment`)
  const {
    AWS_REGION = '',
    AWS_ACCESS_KEY_ID = '',
    AWS_SECRET_ACCESS_KEY = '',
    AWS_ENDPOINT_URL_S3,
  } = process.env
  return s3Documents({
    bucket,
    region: AWS_REGION,
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    ...(AWS_ENDPOINT_URL_S3 !== undefined && { endpoint: AWS_ENDPOINT_URL_S3 }),
    ...(prefix && { prefix }),
  })
}

function usersFrom(file: string): User[] {
  try {
    return readUsers(readFileSync(file, 'utf8'), file)
  } catch (error) {
    if (error instanceof UsersFileError) throw new CliError(error.message)
    throw new CliError(`cannot read the users file ${file}: ${(error as Error).message}`)
  }
}

function faultsFrom(file: string): readonly Fault[] {
  try {
    return readFaults(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    throw new CliError(`cannot read the faults file ${file}: ${(error as Error).message}`)
  }
}

function rate(text: string): number {
  const value = Number(text)
  if (text.trim() === '' || !(value >= 0) || !Number.isFinite(value))
    throw new InvalidArgumentError('expected a number from 0 on.')
  return value
}

function instantText(text: string): string {
  if (parse(text) === undefined)
    throw new InvalidArgumentError('expected ISO 8601, e.g. 2026-01-31T12:00:00+02:00.')
  return text
}
