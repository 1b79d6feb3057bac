import { writeFileSync } from 'node:fs'
import { Command, Option } from 'commander'
import { probes } from '../probes/probes.ts'
import { type Finding, find } from '../probes/run.ts'
import { situations } from '../probes/situations.ts'
import { subjectsOf } from '../probes/subjects.ts'
import { plots } from '../procedure/plots.ts'
import { exitCodes } from '../verdicts/exit-codes.ts'
import { CliError } from './cli-error.ts'
import { connected, targetFrom } from './target.ts'

interface ProbeOptions {
  readonly method?: string
  readonly situation?: string
  readonly url?: string
  readonly config?: string
  readonly json?: string
}

/** `etalon probe`: the end of every period a second before, at it, a second after it, wherever the calendar is odd. */
export function probeCommand(): Command {
  return new Command('probe')
    .addOption(new Option('--method <name>', 'only this method').choices(Object.keys(plots)))
    .addOption(
      new Option('--situation <name>', 'only here in the calendar').choices(situations.map(({ id }) => id)),
    )
    .option(
      '--url <address>',
      'probe this CDB, whose clock can be steered, instead of the embedded simulator',
    )
    .option('--config <file>', 'configuration with the keys of that CDB')
    .option('--json <file>', 'write every finding to this file')
    .action(async (options: ProbeOptions) => {
      const findings = await probeAll(options)
      if (options.json !== undefined) save(options.json, findings)
      process.exitCode = verdict(findings)
    })
}

async function probeAll(options: ProbeOptions): Promise<readonly Finding[]> {
  const driver = await connected(targetFrom(options))
  const places = situations.filter(({ id }) => (options.situation ?? id) === id)
  const findings: Finding[] = []
  try {
    if (driver.capabilities.time !== 'steered' || !driver.snapshot)
      throw new CliError(
        'a second before the end and a second after it cannot be met where the clock is not steered: the CDB needs the control API',
        exitCodes.couldNotRun,
      )
    for (const subject of subjectsOf(options.method)) {
      console.log(subject.title)
      for (const probe of probes.filter((each) => each.applies(subject.plot))) {
        const found: Finding[] = []
        for (const situation of places) found.push(await find(driver, subject, probe, situation))
        findings.push(...found)
        for (const line of told(found)) console.log(line)
      }
    }
  } finally {
    await driver.close()
  }
  return findings
}

const signs = { agrees: '✓', differs: '✗', 'could-not-run': '–' } as const

function told(found: readonly Finding[]): readonly string[] {
  const [first] = found
  if (!first) return []
  const bad = found.filter(({ state }) => state !== 'agrees')
  return [
    `  ${found.map(({ state }) => signs[state]).join('')}  ${first.probe.padEnd(27)} ${first.period}`,
    ...bad.map(
      ({ state, situation, why, until, expected, answers, lawful }) =>
        `       ${situation} ${state}: ${why ?? `ends ${until}${expected === undefined || expected === until ? '' : `, another calendar says ${expected}`}; −1 s, at it, +1 s: ${answers?.join(', ')}; the law: ${lawful?.join(', ')}`}`,
    ),
  ]
}

function verdict(findings: readonly Finding[]): number {
  const count = (state: Finding['state']) => findings.filter((finding) => finding.state === state).length
  const [agree, differ, idle] = [count('agrees'), count('differs'), count('could-not-run')]
  console.log(
    `\n${findings.length} ends of periods, three moments each: ${agree} agree, ${differ} differ, ${idle} could not run`,
  )
  if (differ) return exitCodes.failed
  return idle || !agree ? exitCodes.couldNotRun : exitCodes.passed
}

function save(file: string, findings: readonly Finding[]): void {
  try {
    writeFileSync(file, `${JSON.stringify(findings, undefined, 2)}\n`)
  } catch (error) {
    throw new CliError(`cannot write ${file}: ${(error as Error).message}`)
  }
}
