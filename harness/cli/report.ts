import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brokerRules } from '../broker/rules.ts'
import { catalogue } from '../catalogue/catalogue.ts'
import { certificateText, certify } from '../certificate/certificate.ts'
import { signingKey } from '../certificate/signing-key.ts'
import { type Keys, MissingKey } from '../procedure/cast.ts'
import { readRun } from '../reports/json.ts'
import { hideSecrets, type NamedKeys } from '../reports/secrets.ts'
import { writeReports } from '../reports/write.ts'
import { exitCodeOf } from '../verdicts/exit-codes.ts'
import type { Run } from '../verdicts/run.ts'
import { CliError } from './cli-error.ts'

/** The keys of the parties by their roles: reports name the role instead of the key. Roles without a key are left out. */
export function namedKeys(keys: Keys): NamedKeys {
  const named: Record<string, Keys[keyof Keys]> = {}
  for (const role of Object.keys(keys) as (keyof Keys)[]) {
    try {
      named[role] = keys[role]
    } catch (error) {
      if (!(error instanceof MissingKey)) throw error
    }
  }
  return named
}

/** Writes every report and the certificate of a run, says what it came to, and gives the exit code. */
export function report(run: Run, folder: string, keys: NamedKeys): number {
  const open = hideSecrets(run, keys)
  const titles = new Map(catalogue().rules.map(({ id, title, source }) => [id, { ...title, source }]))
  const paths = writeReports(open, folder, titles)
  const certificate = join(folder, 'certificate.json')
  writeFileSync(certificate, certificateText(certify(open, signingKey(process.env, folder))))
  print(open)
  console.log(`reports: ${[...paths, certificate].join(' ')}`)
  return exitCodeOf(run.summary)
}

/** The same of a run about an eMall, whose rules are others; nobody can execute it again, so it has no certificate. */
export function reportBroker(run: Run, folder: string, keys: NamedKeys): number {
  const open = hideSecrets(run, keys)
  const titles = new Map(brokerRules.map(({ id, title, source }) => [id, { ...title, source }]))
  const paths = writeReports(open, folder, titles)
  print(open)
  console.log(`reports: ${paths.join(' ')}`)
  return exitCodeOf(run.summary)
}

function print({ verdicts, examples, summary }: Run): void {
  for (const { rule, state, message } of verdicts) {
    if (state !== 'pass') console.log(`${state.padEnd(13)} ${rule}\n              ${message ?? ''}`)
  }
  for (const { id, name, rule, state, message } of examples) {
    if (state === 'pass' || (rule !== undefined && state === 'warn')) continue
    console.log(`  ${state}  ${name}${rule === undefined ? `: ${message ?? ''}` : ''}`)
    // What is no scenario (the doctor's findings, idle entries of the known failures) cannot be played again.
    if (!id.includes(':')) console.log(`      etalon replay ${id}`)
  }
  const figures = Object.entries(summary)
    .filter(([, count]) => count)
    .map(([state, count]) => `${count} ${state}`)
  console.log(
    `\n${examples.length} examples, ${verdicts.length} rules: ${figures.join(', ') || 'nothing was judged'}`,
  )
}

/** The run in a `run.json`, with its times when they lie beside it. Throws CliError. */
export function runIn(file: string): Run {
  try {
    const times = join(dirname(file), 'times.json')
    return readRun(readFileSync(file, 'utf8'), existsSync(times) ? readFileSync(times, 'utf8') : undefined)
  } catch (error) {
    throw new CliError(`${file} is not the report of a run: ${(error as Error).message}`)
  }
}
