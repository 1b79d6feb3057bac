import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { packageRoot } from '../../../simulator/package-root.ts'
import type { BrokerDriver, OperationName, Outcome, Transport } from '../contract.ts'
import { childTransport } from './child.ts'
import { NoDriver } from './no-driver.ts'
import { PATIENCE, patiently } from './patience.ts'
import { outcomesOf } from './transport.ts'

/** TypeScript is read as it is, also where Etalon itself was built. */
const isSource = import.meta.url.endsWith('.ts')

/**
 * A driver that is a module of TypeScript or JavaScript: it exports `createDriver()`. It runs in a process of its own
 * (`etalon drive`), so that one that never returns, or that ends its process, ends itself alone.
 */
export function moduleTransport(file: string, patience = PATIENCE): Promise<Transport> {
  const program = isSource
    ? ['--import', import.meta.resolve('tsx'), join(packageRoot, 'harness/cli/main.ts')]
    : [join(packageRoot, 'dist/harness/cli/main.js')]
  return childTransport({ command: [process.execPath, ...program, 'drive', file], patience })
}

/** The driver that a module makes. Throws NoDriver. */
export async function driverOf(file: string): Promise<BrokerDriver> {
  const loaded = (await load(pathToFileURL(resolve(file)).href).catch((error: unknown) => {
    throw new NoDriver(`${file} cannot be loaded: ${(error as Error).message}`)
  })) as { createDriver?: () => BrokerDriver | Promise<BrokerDriver> }
  if (typeof loaded.createDriver !== 'function')
    throw new NoDriver(`${file} does not export a function createDriver`)
  return loaded.createDriver()
}

async function load(url: string): Promise<unknown> {
  if (!url.endsWith('.ts') || isSource) return import(url)
  const { tsImport } = await import('tsx/esm/api')
  return tsImport(url, import.meta.url)
}

/** A driver that is an object in this process. */
export function driverTransport(driver: BrokerDriver, patience = PATIENCE): Transport {
  async function perform(operation: OperationName, args: unknown): Promise<Outcome> {
    const act = driver[operation] as ((args: unknown) => unknown) | undefined
    if (typeof act !== 'function') return { kind: 'missing' }
    try {
      return { kind: 'value', value: ((await act.call(driver, args)) ?? null) as never }
    } catch (error) {
      const { name, message } = error instanceof Error ? error : { name: '', message: String(error) }
      if (name === 'Rejected') return { kind: 'rejected', reason: message }
      return { kind: 'crash', how: 'threw', message }
    }
  }
  return outcomesOf({
    perform: (operation, args) => patiently(perform(operation, args), patience),
    close: async () => undefined,
  })
}
