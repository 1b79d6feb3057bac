import { Command } from 'commander'
import { examine } from '../doctor/doctor.ts'
import type { Diagnosis, Finding } from '../doctor/finding.ts'
import { exitCodes } from '../verdicts/exit-codes.ts'
import { targetFrom } from './target.ts'

interface DoctorOptions {
  readonly url?: string
  readonly config?: string
  readonly json: boolean
}

/** `etalon doctor`: whether a CDB can be certified, before any rule is judged. */
export function doctorCommand(): Command {
  return new Command('doctor')
    .option('--url <address>', 'where the CDB is')
    .option('--config <file>', 'configuration; etalon.config.yaml when it stands here')
    .option('--json', 'print the findings as JSON', false)
    .action(async (options: DoctorOptions) => {
      const diagnosis = await examine(targetFrom(options))
      console.log(options.json ? JSON.stringify(diagnosis, undefined, 2) : told(diagnosis))
      process.exitCode = diagnosis.healthy ? exitCodes.passed : exitCodes.couldNotRun
    })
}

const signs = { ok: '✓', bad: '✗', unknown: '–' } as const

function told({ url, findings, healthy, milliseconds }: Diagnosis): string {
  const width = Math.max(...findings.map(({ id }) => id.length))
  const line = ({ id, state, message, advice }: Finding) => [
    `${signs[state]} ${id.padEnd(width)}  ${message}`,
    advice && `  ${' '.repeat(width)}  → ${advice}`,
  ]
  const seconds = (milliseconds / 1000).toFixed(1)
  const result = healthy ? 'ready to certify' : 'not ready: mend what is marked with ✗'
  return [url, ...findings.flatMap(line).filter(Boolean), '', `${result} (${seconds} s)`].join('\n')
}
