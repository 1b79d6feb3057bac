import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { allure } from './allure.ts'
import { badge } from './badge.ts'
import type { Catalogue } from './catalogue.ts'
import { html } from './html.ts'
import { runJson, timesJson } from './json.ts'
import { junit } from './junit.ts'
import { markdown } from './markdown.ts'
import { runSchema } from './run-schema.ts'
import type { PublicRun } from './secrets.ts'

/**
 * Writes every report of a run into a folder, which is made when missing: run.json with its schema and times, junit.xml, report.html,
 * summary.md, badge.svg, allure-results/. Returns the paths of those that people open.
 */
export function writeReports(run: PublicRun, folder: string, catalogue: Catalogue): readonly string[] {
  const results = join(folder, 'allure-results')
  // Results of an earlier run would be read as part of this one.
  rmSync(results, { recursive: true, force: true })
  mkdirSync(results, { recursive: true })
  for (const [name, content] of allure(run, catalogue)) writeFileSync(join(results, name), content)
  const files: readonly [string, string][] = [
    ['report.html', html(run, catalogue)],
    ['summary.md', markdown(run, catalogue)],
    ['junit.xml', junit(run, catalogue)],
    ['run.json', runJson(run)],
    ['times.json', timesJson(run)],
    ['run.schema.json', `${JSON.stringify(runSchema, null, 1)}\n`],
    ['badge.svg', badge(run)],
  ]
  for (const [name, content] of files) writeFileSync(join(folder, name), content)
  return files.map(([name]) => join(folder, name))
}
