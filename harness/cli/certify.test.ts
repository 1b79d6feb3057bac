import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Served, serveSimulator } from '../drivers/simulator.fixture.ts'
import { readPartial } from '../reports/streaming.ts'
import type { Run } from '../verdicts/run.ts'

const RULE = 'bid.quantity-of-tender'
const folder = () => mkdtempSync(join(tmpdir(), 'etalon-certify-'))

interface Ended {
  readonly code: number | null
  readonly words: string
  readonly reports: string
}

/** Starts `etalon certify cdb`; what it says and ends with. */
function certify(args: readonly string[], environment: Record<string, string> = {}) {
  const reports = folder()
  const process_ = spawn(
    process.execPath,
    ['--import', 'tsx', 'harness/cli/main.ts', 'certify', 'cdb', '--reports', reports, ...args],
    { env: { ...process.env, ...environment } },
  )
  let words = ''
  for (const stream of [process_.stdout, process_.stderr])
    stream.on('data', (data) => (words += String(data)))
  const ended = once(process_, 'close').then(([code]): Ended => ({ code, words, reports }))
  return { process: process_, reports, ended }
}

const runIn = (reports: string) => JSON.parse(readFileSync(join(reports, 'run.json'), 'utf8')) as Run

function written(name: string, text: string): string {
  const file = join(folder(), name)
  writeFileSync(file, text)
  return file
}

/** A CDB without a control API; nobody but us plays its chronograph and auction module. */
let served: Served
beforeAll(async () => {
  served = await serveSimulator({ chronograph: false, autoAuctions: false })
})
afterAll(() => served.stop())

const QUICK = 'time: { accelerator: 1000000, slack: 5 }'
const config = (more: string) => written('etalon.config.yaml', `url: ${served.url}\n${more}\n`)

describe('what ends a run before it begins', () => {
  it('an address where nothing listens could not run', async () => {
    const { code, words, reports } = await certify(['--url', 'http://127.0.0.1:1']).ended
    expect(code).toBe(3)
    expect(words).toMatch(/could-not-run {2}url: .*nothing listens there; start the CDB/)
    expect(runIn(reports).summary).toMatchObject({ pass: 0, 'could-not-run': 1 })
    expect(readFileSync(join(reports, 'badge.svg'), 'utf8')).not.toMatch(/passing/)
  }, 90_000)

  it('a wrong key is an error of the configuration, named by its variable', async () => {
    const keys = 'keys: { buyer: { env: E_BUYER }, bidders: [{ env: E_BIDDER }] }'
    const { code, words, reports } = await certify(['--config', config(keys)], {
      E_BUYER: 'nobody',
      E_BIDDER: 'broker',
    }).ended
    expect(code).toBe(2)
    expect(words).toMatch(
      /config-error {2}key\.buyer: key is wrong: .*correct the environment variable E_BUYER/,
    )
    expect(runIn(reports).summary).toMatchObject({ pass: 0, 'config-error': 1 })
  }, 90_000)

  it('a typo in the configuration is shown with its place and what was meant', async () => {
    const { code, words } = await certify(['--config', config('tiem: { slack: 1 }')]).ended
    expect(code).toBe(2)
    expect(words).toMatch(
      /config-error: .*etalon\.config\.yaml:2:1: there is no "tiem"; did you mean "time"\?/,
    )
  }, 90_000)

  it('an entry of the known failures that has expired must be decided anew', async () => {
    const entry = `- of: ${RULE}\n  reason: mended in the next release\n  until: 2026-01-01\n`
    const { code, words } = await certify(['--known-failing', written('known.yaml', entry)]).ended
    expect(code).toBe(2)
    expect(words).toMatch(/config-error: .*known\.yaml:1: .* was put up with until 2026-01-01; mend it/)
  }, 90_000)
})

describe('an interrupted run', () => {
  it('keeps and reports what was judged, and is not green', async () => {
    const { process, reports, ended } = certify([])
    const stream = join(reports, 'run.ndjson')
    const judged = () => (existsSync(stream) ? readPartial(stream).run.examples.length : 0)
    while (judged() < 5) await new Promise((resolve) => setTimeout(resolve, 50))
    process.kill('SIGINT')
    const { code, words } = await ended
    const { examples, summary } = runIn(reports)
    expect(code).toBe(3)
    expect(words).toMatch(/stopping: reports are written of what was judged/)
    expect(summary.fail).toBe(0)
    expect(summary['could-not-run']).toBeGreaterThan(0)
    expect(examples.filter(({ state }) => state === 'pass').length).toBeGreaterThanOrEqual(5)
    expect(examples.find(({ state }) => state === 'could-not-run')?.message).toMatch(
      /the run was interrupted/,
    )
    expect(readPartial(stream)).toMatchObject({ complete: true, lost: 0 })
  }, 180_000)

  it('does not wait for what it was waiting for', async () => {
    const { process, ended, reports } = certify([
      '--config',
      config('time: { accelerator: 14400 }'),
      '--rule',
      RULE,
    ])
    while (!existsSync(join(reports, 'run.ndjson'))) await new Promise((resolve) => setTimeout(resolve, 50))
    await new Promise((resolve) => setTimeout(resolve, 1500))
    const stopped = Date.now()
    process.kill('SIGINT')
    expect((await ended).code).toBe(3)
    expect(Date.now() - stopped).toBeLessThan(10_000)
    expect(runIn(reports).examples.map(({ message }) => message)).toEqual(
      Array(2).fill(expect.stringMatching(/the run was interrupted/)),
    )
  }, 180_000)
})

describe('a CDB whose clock cannot be steered', () => {
  it('is judged in real time; what needs a clock that stands still could not run', async () => {
    const tag = `@rule:${RULE} or @rule:bid.while-tendering`
    const { code, words, reports } = await certify(['--config', config(QUICK), '--tag', tag]).ended
    const { examples, verdicts } = runIn(reports)
    expect(words).not.toMatch(/fail/)
    expect(verdicts).toMatchObject([
      { rule: RULE, state: 'pass', held: 1, refused: 1 },
      { rule: 'bid.while-tendering', state: 'could-not-run' },
    ])
    expect(examples.find(({ name }) => name === 'A second late')?.message).toMatch(
      /1 second after tendering ends: only a clock that stands still shows exactly that/,
    )
    expect(code).toBe(3)
  }, 180_000)

  it('is not waited for longer than the patience lasts', async () => {
    const args = ['--config', config('time: { accelerator: 1000 }'), '--longest', '5', '--rule', RULE]
    const { code, words, reports } = await certify(args).ended
    expect(code).toBe(3)
    expect(words).toMatch(/min of real time away, and time\.longest is 5 s; a higher time\.accelerator/)
    expect(runIn(reports).summary.fail).toBe(0)
  }, 180_000)

  it('without a key only what needs the key could not run', async () => {
    const time = 'chronograph: { env: E_TIME }, auction: { env: E_AUCTION }'
    const keys = `keys: { buyer: { env: E_A }, bidders: [{ env: E_B }], ${time} }\n${QUICK}`
    const args = ['--config', config(keys), '--tag', '@rule:auction-period.tender-awaits-auction']
    const { code, words } = await certify(args, {
      E_A: 'broker',
      E_B: 'broker',
      E_TIME: 'chronograph',
      E_AUCTION: 'auction',
    }).ended
    expect(code).toBe(3)
    expect(words).toMatch(/no key for the role administrator: the configuration names none/)
  }, 180_000)
})
