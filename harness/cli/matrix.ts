import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { catalogue } from '../catalogue/catalogue.ts'
import { bothSides, bothSidesHtml, bothSidesMarkdown, type Sided } from '../reports/both-sides.ts'
import { exitCodes } from '../verdicts/exit-codes.ts'
import type { Run } from '../verdicts/run.ts'
import { CliError } from './cli-error.ts'
import { runIn } from './report.ts'

interface Options {
  readonly cdb: string
  readonly broker: string
  readonly reports: string
}

/** `etalon matrix`: rules of the CDB with both verdicts: the CDB refuses, the eMall obeys. */
export function matrixCommand(): Command {
  return new Command('matrix')
    .requiredOption('--cdb <file>', 'run.json of `etalon certify cdb`')
    .requiredOption('--broker <file>', 'run.json of `etalon certify broker`')
    .option('--reports <folder>', 'where the matrix is written', 'reports')
    .action((options: Options) => {
      process.exitCode = matrix(options)
    })
}

function matrix(options: Options): number {
  const cdb = runIn(options.cdb)
  const broker = runIn(options.broker)
  if (isAboutEmall(cdb)) throw new CliError(`${options.cdb} is a run about an eMall: give it as --broker`)
  if (!isAboutEmall(broker)) throw new CliError(`${options.broker} is a run about a CDB: give it as --cdb`)
  const titles = new Map(catalogue().rules.map(({ id, title, source }) => [id, { ...title, source }]))
  const sided: Sided = { cdb, broker, titles }
  const rows = bothSides(cdb, broker)
  mkdirSync(options.reports, { recursive: true })
  const paths = Object.entries({
    'both-sides.md': bothSidesMarkdown(sided),
    'both-sides.html': bothSidesHtml(sided),
    'both-sides.json': `${JSON.stringify({ format: 'etalon.both-sides/1', rules: rows }, null, 1)}\n`,
  }).map(([name, text]) => {
    const path = join(options.reports, name)
    writeFileSync(path, text)
    return path
  })
  for (const { rule, cdb: law = 'not in this run', broker: sides } of rows)
    console.log(
      `${rule.padEnd(36)} CDB ${law.padEnd(16)} eMall ${sides.map(({ rule, state }) => `${state} (${rule})`).join(', ')}`,
    )
  console.log(`\n${rows.length} rules seen from both sides: ${paths.join(' ')}`)
  const states = rows.flatMap(({ cdb: law, broker: sides }) => [
    law ?? 'could-not-run',
    ...sides.map(({ state }) => state),
  ])
  if (states.includes('fail')) return exitCodes.failed
  return rows.length && states.every((state) => state === 'pass' || state === 'warn')
    ? exitCodes.passed
    : exitCodes.couldNotRun
}

const isAboutEmall = ({ suite }: Run): boolean => suite.profile.startsWith('broker')
