import { Command } from 'commander'
import { runOf } from '../verdicts/certify.ts'
import type { Run } from '../verdicts/run.ts'
import { CliError } from './cli-error.ts'
import { report, runIn } from './report.ts'

/** `etalon merge`: joins the runs of shards and judges the whole. */
export function mergeCommand(): Command {
  return new Command('merge')
    .argument('<runs...>', 'run.json of each shard')
    .option('--reports <folder>', 'where reports are written', 'reports')
    .action((files: readonly string[], { reports }: { reports: string }) => {
      process.exitCode = report(merged(files), reports, {})
    })
}

function merged(files: readonly string[]): Run {
  const runs = files.map(runIn)
  const [first] = runs as [Run]
  for (const [n, { suite, system }] of runs.entries()) {
    const same =
      JSON.stringify([suite, system.fingerprint]) === JSON.stringify([first.suite, first.system.fingerprint])
    if (!same) throw new CliError(`${files[n]} is a run of another suite, profile or system than ${files[0]}`)
  }
  const examples = new Map(runs.flatMap((run) => run.examples.map((example) => [example.id, example])))
  const sorted = [...examples.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const { suite, system, seed, startedAt, clock } = first
  return runOf({ suite, system, seed, startedAt, clock }, sorted)
}
