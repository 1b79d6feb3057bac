import { Command } from 'commander'
import { driverOf } from '../broker/transports/module.ts'
import { NoDriver } from '../broker/transports/no-driver.ts'
import { serveDriver, speakDriver } from '../broker/transports/served.ts'
import { CliError } from './cli-error.ts'
import { port } from './serving.ts'

/** `etalon drive`: a driver that is a module, as a program or as a web service. */
export function driveCommand(): Command {
  return new Command('drive')
    .argument('<module>', 'a module (.ts, .js) that exports createDriver()')
    .option('--port <number>', 'answer JSON-RPC 2.0 over HTTP here; 0 takes any free one', port)
    .action(async (file: string, { port }: { readonly port?: number }) => {
      if (port === undefined) await speak(file)
      else await serve(file, port)
    })
}

/** Only answers may stand on the standard output: what the driver prints goes to the standard error. */
async function speak(file: string): Promise<void> {
  const answer = process.stdout.write.bind(process.stdout)
  process.stdout.write = process.stderr.write.bind(process.stderr) as typeof process.stdout.write
  await speakDriver(await driverFrom(file), process.stdin, (line) => answer(line))
}

async function serve(file: string, port: number): Promise<void> {
  const { url, stop } = await serveDriver(await driverFrom(file), port).catch((error: Error) => {
    throw error instanceof CliError
      ? error
      : new CliError(`port ${port} cannot be taken: ${error.message}`, 3)
  })
  console.log(`driver         ${url}`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stop().then(() => process.exit(0)))
}

async function driverFrom(file: string) {
  try {
    return await driverOf(file)
  } catch (error) {
    throw error instanceof NoDriver ? new CliError(error.message) : error
  }
}
