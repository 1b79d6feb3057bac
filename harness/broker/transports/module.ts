import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BrokerDriver, OperationName, Outcome, Transport } from '../contract.ts'
import { PATIENCE, patiently } from './patience.ts'
import { outcomesOf } from './transport.ts'

/** A driver cannot be begun; the message says why. */
export class NoDriver extends Error {}

/** A driver that is a module of TypeScript or JavaScript: it exports `createDriver()`. Throws NoDriver. */
export async function moduleTransport(file: string, patience = PATIENCE): Promise<Transport> {
  const path = resolve(file)
  const loaded = (await load(pathToFileURL(path).href).catch((error: unknown) => {
    throw new NoDriver(`${file} cannot be loaded: ${(error as Error).message}`)
  })) as { createDriver?: () => BrokerDriver | Promise<BrokerDriver> }
  if (typeof loaded.createDriver !== 'function')
    throw new NoDriver(`${file} does not export a function createDriver`)
  return driverTransport(await loaded.createDriver(), patience)
}

/** TypeScript is read as it is, also where Etalon itself was built. */
async function load(url: string): Promise<unknown> {
  if (!url.endsWith('.ts') || import.meta.url.endsWith('.ts')) return import(url)
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
