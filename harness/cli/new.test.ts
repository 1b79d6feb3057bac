import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Run } from '../verdicts/run.ts'

const etalon = ['--import', 'tsx', 'harness/cli/main.ts']

describe('etalon new driver', () => {
  test.each([
    ['ts', (folder: string) => `${folder}/driver.ts`],
    ['python', (folder: string) => `python3 ${folder}/driver.py`],
  ])('writes a beginning in %s that runs', (language, driver) => {
    const folder = join(mkdtempSync(join(tmpdir(), 'etalon-new-')), 'my-driver')
    const write = [...etalon, 'new', 'driver', '--language', language, folder]
    expect(execFileSync(process.execPath, write, { encoding: 'utf8' })).toContain(
      'npx etalon certify broker --driver',
    )

    const about = [
      '--driver',
      driver(folder),
      '--role',
      'viewer',
      '--rule',
      'broker.leads-to-auction',
      '--quiet',
    ]
    const certify = ['certify', 'broker', ...about, '--reports', join(folder, 'reports')]
    const { status, stdout, stderr } = spawnSync(process.execPath, [...etalon, ...certify], {
      encoding: 'utf8',
    })
    expect(stdout + stderr).toContain('as viewer')
    // It has no operation yet.
    expect(status).toBe(3)
    const { examples } = JSON.parse(readFileSync(join(folder, 'reports/run.json'), 'utf8')) as Run
    expect(new Set(examples.map(({ state }) => state))).toEqual(new Set(['could-not-run']))
    expect(examples.map(({ message }) => message).join('\n')).toContain(
      'the driver does not have getTenderField',
    )
  })
})
