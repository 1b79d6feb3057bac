import { writeFileSync } from 'node:fs'
import { Command } from 'commander'
import { openApi } from '../../simulator/api/openapi.ts'
import { CliError } from './cli-error.ts'

/** `etalon openapi`: the OpenAPI 3.1 description of the simulator's API. */
export function openApiCommand(): Command {
  return new Command('openapi')
    .option('--out <file>', 'write it to this file instead')
    .option('--server <url>', 'address of the API', 'http://127.0.0.1:8080/api/2.5')
    .action(({ out, server }: { out?: string; server: string }) => {
      const text = `${JSON.stringify(openApi(server), undefined, 2)}\n`
      if (out === undefined) process.stdout.write(text)
      else write(out, text)
    })
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text)
  } catch (error) {
    throw new CliError(`cannot write ${file}: ${(error as Error).message}`)
  }
}
