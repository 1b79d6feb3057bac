#!/usr/bin/env node
import { Command, CommanderError } from 'commander'
import { certifyCommand } from './certify.ts'
import { CliError } from './cli-error.ts'
import { doctorCommand } from './doctor.ts'
import { judgeCommand } from './judge.ts'
import { openApiCommand } from './openapi.ts'
import { playCommand } from './play.ts'
import { rulesCommand } from './rules.ts'
import { serveCommand } from './serve.ts'
import { verifyCommand } from './verify.ts'

if (process.argv[2]?.startsWith('--port')) process.argv.splice(2, 0, 'serve', '--control') // TEMPORARY

/** Exit codes: 0 done, 1 the thing itself failed, 2 it was asked wrongly. */
const program = new Command('etalon')
  .description('Conformance test harness and reference simulator for Prozorro / OpenProcurement')
  .showHelpAfterError('(etalon --help lists the commands, etalon <command> --help their options)')
  .exitOverride()

for (const command of [
  serveCommand(),
  verifyCommand(),
  playCommand(),
  doctorCommand(),
  certifyCommand(),
  openApiCommand(),
  rulesCommand(),
  judgeCommand(),
])
  program.addCommand(command.exitOverride())

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else if (error instanceof CliError) {
    console.error(`etalon: ${error.message}`)
    process.exitCode = error.exitCode
  } else throw error
}
