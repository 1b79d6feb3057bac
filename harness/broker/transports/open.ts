import type { Transport } from '../contract.ts'
import { childTransport } from './child.ts'
import { httpTransport } from './http.ts'
import { moduleTransport } from './module.ts'
import { PATIENCE } from './patience.ts'
import { robotTransport } from './robot/robot.ts'

/**
 * A driver from how it is written on the command line: an address (`http://…`), a resource of robot_tests (`….robot`), a module
 * (`….ts`, `….js`, `….mjs`), or else the command line of a program. Throws NoDriver.
 */
export async function openDriver(written: string, patience = PATIENCE): Promise<Transport> {
  if (/^https?:\/\//.test(written)) return httpTransport(written, patience)
  if (/^\S+\.robot$/.test(written)) return robotTransport({ resource: written, patience })
  if (/^\S+\.[cm]?[jt]s$/.test(written)) return moduleTransport(written, patience)
  return childTransport({ command: wordsOf(written), patience })
}

/** Words of a command line; those in quotes may have spaces. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  )
}
