import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { type CoverageMap, openCells } from '../coverage/cells.ts'
import { coverageMapPage } from '../coverage/map-page.ts'
import { directDriver } from '../drivers/direct.ts'
import { publishedLaw } from '../mutants/law.ts'
import { loadSuite } from '../mutants/scenarios.ts'
import { exitCodes } from '../verdicts/exit-codes.ts'
import { START } from '../verdicts/session.ts'
import { CliError } from './cli-error.ts'

/** `etalon coverage-map`: runs the features, and draws who tried what with a tender of which method in which status. */
export function coverageMapCommand(): Command {
  return new Command('coverage-map')
    .description('run the features and draw what they try: method × status × action × role')
    .option('--reports <folder>', 'where the page is written', 'reports')
    .action(async ({ reports }: { reports: string }) => {
      const map = await mapOfFeatures()
      mkdirSync(reports, { recursive: true })
      writeFileSync(join(reports, 'coverage-map.json'), `${JSON.stringify(map)}\n`)
      writeFileSync(join(reports, 'coverage-map.html'), coverageMapPage(map))
      const accepted = map.cells.filter((cell) => cell.accepted).length
      const refused = map.cells.filter((cell) => Object.keys(cell.refused).length).length
      console.log(`${map.cells.length} cells tried: accepted in ${accepted}, refused in ${refused}`)
      console.log(`report: ${join(reports, 'coverage-map.html')}`)
      process.exitCode = exitCodes.passed
    })
}

async function mapOfFeatures(): Promise<CoverageMap> {
  const { law, watching, map } = openCells()
  const suite = await loadSuite()
  const driver = watching(directDriver({ now: START, law: law(publishedLaw) }))
  for (const [n, scenario] of suite.scenarios.entries()) {
    const wrong = await suite.run(scenario, driver)
    if (wrong !== undefined) throw new CliError(`${scenario.id}: ${wrong}`, exitCodes.failed)
    if (process.stderr.isTTY) process.stderr.write(`\r\x1b[2K${n + 1} of ${suite.scenarios.length}`)
  }
  return map()
}
