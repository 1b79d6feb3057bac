import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const folder = () => mkdtempSync(join(tmpdir(), 'etalon-allure-'))

/** Runs the script where there is no Java. */
function report(reports: string) {
  const env = { ...process.env, PATH: folder(), JAVA_HOME: '' }
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/report-allure.ts', reports],
    { env, encoding: 'utf8' },
  )
  return { status, stderr }
}

test('without Java, Allure is not a stack trace but a way on', () => {
  const reports = folder()
  mkdirSync(join(reports, 'allure-results'))
  writeFileSync(join(reports, 'allure-results', '1-result.json'), '{}')
  const { status, stderr } = report(reports)
  expect(status).toBe(3)
  expect(stderr).toMatch(/Allure needs Java .* java does not run/)
  expect(stderr).toMatch(/apt-get install default-jre-headless/)
  expect(stderr).not.toMatch(/ {4}at /)
})

test('without results, Allure has nothing to show', () => {
  const { status, stderr } = report(folder())
  expect(status).toBe(3)
  expect(stderr).toMatch(/no Allure results in .*: run "npm run certify" first/)
})
