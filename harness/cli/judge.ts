import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { judge } from '../judge/judge.ts'
import { printJudgement } from '../judge/print.ts'
import { HarError, readHar } from '../judge/read-har.ts'
import { exitCodes } from '../verdicts/exit-codes.ts'
import { CliError } from './cli-error.ts'

/** `etalon judge`: passive certification from recorded traffic. */
export function judgeCommand(): Command {
  return new Command('judge')
    .argument('<file>', 'HTTP archive (HAR 1.2), as browsers and proxies write it')
    .option('--json', 'as JSON', false)
    .option('--strict', 'warnings fail too', false)
    .action((file: string, options: { json: boolean; strict: boolean }) => {
      const judgement = judge(readFrom(file))
      const text = options.json ? JSON.stringify(judgement, undefined, 2) : printJudgement(judgement)
      process.stdout.write(`${text}\n`)
      const { state } = judgement
      if (state === 'could-not-run') {
        throw new CliError(
          `${file} has no answer of an OpenProcurement API that could be judged`,
          exitCodes.couldNotRun,
        )
      }
      if (state === 'fail' || (options.strict && state === 'warn')) process.exitCode = exitCodes.failed
    })
}

function readFrom(file: string) {
  try {
    return readHar(readFileSync(file, 'utf8'))
  } catch (error) {
    if (error instanceof HarError) throw new CliError(`${file} cannot be judged: ${error.message}`)
    throw new CliError(`cannot read ${file}: ${(error as Error).message}`)
  }
}
