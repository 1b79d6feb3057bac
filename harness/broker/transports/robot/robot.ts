import { resolve } from 'node:path'
import type { Args, OperationName, Outcome, Transport } from '../../contract.ts'
import type { Setting } from '../../words.ts'
import { type ChildLine, childLine } from '../child.ts'
import { PATIENCE } from '../patience.ts'
import { outcomesOf } from '../transport.ts'
import { openFiles } from './files.ts'
import type { Keyword } from './keyword.ts'
import { keywords } from './keywords.ts'
import { writeLoop } from './loop.ts'

export interface RobotOptions {
  /** Resource file of the driver: the `keywords_file` of robot_tests. */
  readonly resource: string
  /** How Robot Framework is started; `python3 -m robot` when nothing is said. */
  readonly robot?: readonly string[]
  readonly patience?: number
}

/** Nothing on the standard output but what the loop says. */
const quiet = ['--console', 'none', '--output', 'NONE', '--log', 'NONE', '--report', 'NONE']

/** A driver of robot_tests as it is: Robot Framework runs for as long as the harness does and is told keyword by keyword. */
export async function robotTransport(options: RobotOptions): Promise<Transport> {
  return robotOver(await robotLine(options), options)
}

/** Starts Robot Framework with the suite that waits for commands. Throws NoDriver. */
export function robotLine({
  robot = ['python3', '-m', 'robot'],
  patience = PATIENCE,
}: RobotOptions): Promise<ChildLine> {
  return childLine({ command: [...robot, ...quiet, writeLoop()], patience })
}

/**
 * The same over a line to Robot Framework that is there already. A keyword called like an operation of the contract comes
 * first (`Create Tender    ${user}    ${asked}`, all arguments in one dictionary), then that of robot_tests.
 */
export function robotOver(line: ChildLine, { resource }: RobotOptions): Transport {
  const file = resolve(resource)
  const files = openFiles()

  async function perform(operation: OperationName, args: unknown): Promise<Outcome> {
    if (operation === 'init') {
      const begun = await begin((args as Args<'init'>).setting)
      if (begun.kind !== 'value') return begun
    }
    const named = files.placed(args) as { user: string }
    const keywordOf = keywords[operation] as ((args: unknown) => Keyword) | undefined
    const [keyword, ...values] = keywordOf?.(named) ?? []
    const outcome = await line.ask('operation', {
      operation,
      named,
      ...(keyword !== undefined && { keyword, args: [named.user, ...values] }),
    })
    // Drivers of robot_tests need nothing more to begin with.
    return operation === 'init' && outcome.kind === 'missing' ? NOTHING : outcome
  }

  /** Drivers read their users and settings from global variables. */
  async function begin({ users, cdb, now }: Setting): Promise<Outcome> {
    const each = users.map(({ name, role, party }) => [name, { role, party, broker: 'etalon' }] as const)
    const variables = { API_HOST_URL: cdb.url, DS_HOST_URL: cdb.documents, API_KEY: cdb.key, NOW: now }
    return line.ask('begin', { resource: file, users: Object.fromEntries(each), variables })
  }

  return outcomesOf({
    perform,
    async close() {
      await line.close()
      files.remove()
    },
  })
}

const NOTHING: Outcome = { kind: 'value', value: null }
