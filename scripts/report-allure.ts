/**
 * `npm run report:allure`: makes pages of the Allure results of the last run with allure-commandline, which needs Java and is
 * fetched from the npm registry when it is first asked for (it is too heavy to be installed with everything else).
 *
 *     npm run report:allure -- [<folder of the run's reports>]
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { exitCodes } from '../harness/verdicts/exit-codes.ts'

const ALLURE = 'allure-commandline@2.46.1'

function missing(results: string): string | undefined {
  if (!existsSync(results) || readdirSync(results).length === 0)
    return `there are no Allure results in ${results}: run "npm run certify" first`
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java'
  if (spawnSync(java, ['-version'], { stdio: 'ignore' }).status !== 0)
    return [
      `Allure needs Java (8 or newer), and ${java} does not run.`,
      'Install it (Debian, Ubuntu: apt-get install default-jre-headless; macOS: brew install openjdk; Windows: winget install',
      'EclipseAdoptium.Temurin.21.JRE), or set JAVA_HOME, and try again. Without Java: report.html says the same and needs nothing.',
    ].join('\n')
  return undefined
}

function generate(results: string, report: string): number {
  const asked = ['--yes', `--package=${ALLURE}`, '--', 'allure', 'generate', '--clean', '-o', report, results]
  const { status, error } = spawnSync('npx', asked, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (status === 0) return exitCodes.passed
  process.stderr.write(`etalon: ${ALLURE} made no report${error ? `: ${error.message}` : ''}\n`)
  return exitCodes.harnessError
}

const folder = process.argv[2] ?? 'reports'
const results = join(folder, 'allure-results')
const problem = missing(results)
if (problem === undefined) {
  const report = join(folder, 'allure-report')
  process.exitCode = generate(results, report)
  if (process.exitCode === exitCodes.passed)
    process.stdout.write(`${join(report, 'index.html')}: look at it with npx ${ALLURE} open ${report}\n`)
} else {
  process.stderr.write(`etalon: ${problem}\n`)
  process.exitCode = exitCodes.couldNotRun
}
