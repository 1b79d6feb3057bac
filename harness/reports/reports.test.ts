import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import type { Run } from '../verdicts/run.ts'
import { allure } from './allure.ts'
import { badge } from './badge.ts'
import { html } from './html.ts'
import { readRun, runJson, timesJson } from './json.ts'
import { junit } from './junit.ts'
import { markdown } from './markdown.ts'
import { pageScript } from './page-script.ts'
import { madeRun } from './run.fixture.ts'
import { runSchema } from './run-schema.ts'
import { hideSecrets, type PublicRun } from './secrets.ts'
import { readPartial, streamTo } from './streaming.ts'
import { curlOf } from './wording.ts'
import { writeReports } from './write.ts'
import { faultOfXml } from './xml.fixture.ts'

const { run: raw, catalogue, keys } = madeRun(40, { failing: 0.2 })
const run = hideSecrets(raw, keys)
const empty = { ...run, examples: [], verdicts: [] } as unknown as PublicRun
const nasty = `</script><script>alert("1")</script> & 'quoted' \u0000 \u2028 ]]> <!-- $& \`tick\` | pipe`
const hostile = hideSecrets({
  ...raw,
  system: { ...raw.system, name: nasty },
  verdicts: raw.verdicts.map((one) => ({ ...one, message: nasty })),
  examples: raw.examples.map((one) => ({ ...one, name: nasty, message: nasty })),
})
const folder = () => mkdtempSync(join(tmpdir(), 'etalon-reports-'))

describe('run.json', () => {
  const valid = new Ajv({ allErrors: true }).compile(runSchema)

  test('fits its schema', () => {
    expect(valid(JSON.parse(runJson(run))), JSON.stringify(valid.errors?.slice(0, 3))).toBe(true)
    expect(valid({ ...JSON.parse(runJson(run)), seed: 1 })).toBe(false)
  })

  test('is the same bytes for a run in another order at another time', () => {
    const other: Run = {
      ...run,
      startedAt: '2027-01-01T00:00:00Z',
      examples: [...run.examples].reverse().map((one) => ({ ...one, milliseconds: 77 })),
      verdicts: [...run.verdicts].reverse(),
    }
    expect(runJson(other as PublicRun)).toBe(runJson(run))
    expect(timesJson(other as PublicRun)).not.toBe(timesJson(run))
  })

  test('is read back as it was', () => {
    const read = readRun(runJson(run), timesJson(run))
    expect([runJson(read), timesJson(read)]).toEqual([runJson(run), timesJson(run)])
    expect(() => readRun(runJson(run).slice(0, 500))).toThrow(/cut off/)
    expect(() => readRun('{}')).toThrow(/not a run/)
  })
})

describe('JUnit', () => {
  const one = (state: Run['verdicts'][number]['state']) =>
    ({
      ...empty,
      verdicts: [{ rule: 'a.b', method: 'm', state, held: 0, refused: 0, examples: [], message: 'why' }],
    }) as PublicRun

  test('is well-formed, also with hostile texts', () => {
    for (const each of [run, empty, hostile]) expect(faultOfXml(junit(each, catalogue))).toBeUndefined()
    expect(faultOfXml('<a><b></a>')).toBeDefined()
  })

  test('a skip never reads as green, a failure names expected, got and the way to repeat it', () => {
    expect(junit(one('pass'), catalogue)).toMatch(/tests="1" failures="0" errors="0" skipped="0"/)
    expect(junit(one('could-not-run'), catalogue)).toContain('<skipped message="could-not-run: why"/>')
    expect(junit(one('not-applicable'), catalogue)).toContain('<skipped message="not-applicable: why"/>')
    expect(junit(one('fail'), catalogue)).toContain('<failure message="why" type="fail">')
    expect(junit(one('harness-error'), catalogue)).toContain('<error message="why" type="harness-error">')
    expect(junit(one('config-error'), catalogue)).toContain('<error message="why" type="config-error">')
    expect(junit(run, catalogue)).toMatch(/expected: refused under .*\n {2}got: .*\n {2}again: etalon replay/)
  })

  test('0 of 0 is an error', () => {
    expect(junit(empty, catalogue)).toContain('0 of 0: nothing was judged')
    expect(badge(empty)).toContain('nothing judged')
    expect(markdown(empty, catalogue)).toContain('0 of 0')
    expect(html(empty, catalogue)).toContain('0 з 0')
  })
})

describe('HTML', () => {
  test('is one page that fetches nothing', () => {
    const page = html(run, catalogue)
    expect(page).not.toMatch(/<(link|img|iframe)\b|\bsrc=|@import|url\(/)
    expect(page).toContain("default-src 'none'")
  })

  test('takes every text literally', () => {
    const page = html(hostile, catalogue)
    expect(page.match(/<script/g)).toHaveLength(2)
    expect(page.match(/<\/script>/g)).toHaveLength(2)
    expect(page).not.toContain('<!--')
    const data = JSON.parse(/id="data">(.*)<\/script>/.exec(page)?.[1] ?? '')
    expect(data.verdicts[0].message).toBe(nasty)
    expect(pageScript).not.toMatch(/innerHTML|insertAdjacentHTML|document\.write/)
  })

  test('its script is a script', () => {
    expect(() => new Function(pageScript)).not.toThrow()
  })

  test('shows of what failed: expected, got, requests, curl and the line to repeat it; of what passed only its name', () => {
    const data = JSON.parse(/id="data">(.*)<\/script>/.exec(html(run, catalogue))?.[1] ?? '')
    const failed = run.examples.find(({ state }) => state === 'fail')
    expect(data.examples[failed?.id ?? '']).toMatchObject({
      expects: 'refused',
      rule: failed?.rule,
      got: expect.stringMatching(/^POST .* → 201/),
      again: `etalon replay ${failed?.id}`,
    })
    expect(data.examples[failed?.id ?? ''].exchanges[2].curl).toMatch(/^curl -X POST 'https:/)
    const passed = run.examples.find(({ state }) => state === 'pass')
    expect(data.examples[passed?.id ?? '']).not.toHaveProperty('exchanges')
  })

  test('stays small and quick with 1,500 rules', () => {
    const big = madeRun(1500)
    const began = performance.now()
    const page = html(hideSecrets(big.run, big.keys), big.catalogue)
    expect(page.length).toBeLessThan(3_000_000)
    expect(performance.now() - began).toBeLessThan(10_000)
  }, 30_000)
})

describe('the curl line', () => {
  test('is taken literally by a shell, with variables for keys and tokens', () => {
    const asked = {
      verb: 'POST',
      path: '/tenders?acc_token=‹token 1›',
      key: '‹key buyer›',
      body: { a: `it's "$HOME" \`id\`` },
    } as const
    const line = curlOf({ asked, reply: { status: 201, body: {} }, at: '' }, 'http://cdb')
    const shown = execFileSync('sh', ['-c', line.replace('curl', 'printf "%s\\n"')], {
      encoding: 'utf8',
      env: { ETALON_KEY_BUYER: 'k', TOKEN_1: 't' },
    })
    expect(shown.split('\n')).toEqual([
      '-X',
      'POST',
      'http://cdb/api/2.5/tenders?acc_token=t',
      '-u',
      'k:',
      '-H',
      'Content-Type: application/json',
      '--data',
      JSON.stringify(asked.body),
      '',
    ])
  })
})

describe('the other reports', () => {
  test('the badge is SVG and counts', () => {
    expect(faultOfXml(badge(run))).toBeUndefined()
    const { pass, warn } = run.summary
    expect(badge(run)).toContain(`${pass + warn}/${run.verdicts.length - run.summary['not-applicable']}`)
  })

  test('Markdown keeps its table whatever the texts', () => {
    const rows = markdown(hostile, catalogue)
      .split('\n')
      .filter((line) => line.startsWith('| fail'))
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(7)
  })

  test('Allure has a result per example, with honest statuses', () => {
    const results = [...allure(run, catalogue)].filter(([name]) => name.endsWith('-result.json'))
    expect(results).toHaveLength(run.examples.length)
    const statuses = new Map(results.map(([, text]) => JSON.parse(text)).map((one) => [one.name, one.status]))
    const expected = { pass: 'passed', warn: 'passed', fail: 'failed', 'could-not-run': 'skipped' }
    for (const { name, state } of run.examples) {
      if (state in expected) expect(statuses.get(name)).toBe(expected[state as keyof typeof expected])
    }
  })

  test('are written together', () => {
    const where = folder()
    const paths = writeReports(run, where, catalogue)
    expect(paths.map((path) => readFileSync(path, 'utf8').length > 0)).not.toContain(false)
    expect(readdirSync(join(where, 'allure-results')).length).toBeGreaterThan(run.examples.length)
  })
})

describe('a stream of results', () => {
  const begun = () => {
    const path = join(folder(), 'run.ndjson')
    return { path, stream: streamTo(path, raw, keys) }
  }

  test('recovers a broken-off run but for the line that was cut', () => {
    const { path, stream } = begun()
    for (const one of raw.examples.slice(0, 5)) stream.example(one)
    expect(readPartial(path)).toMatchObject({ complete: false, lost: 0 })
    truncateSync(path, readFileSync(path).length - 40)
    const { run: recovered, complete, lost } = readPartial(path)
    expect({ complete, lost }).toEqual({ complete: false, lost: 1 })
    expect(recovered.examples).toEqual(run.examples.slice(0, 4))
    expect(recovered.system).toEqual(run.system)
  })

  test('recovers a whole run as it was, and holds no secret', () => {
    const { path, stream } = begun()
    for (const one of raw.examples) stream.example(one)
    stream.end(raw)
    const read = readPartial(path)
    expect(read.complete).toBe(true)
    expect(runJson(read.run)).toBe(runJson(run))
    const text = readFileSync(path, 'utf8')
    expect(madeRun(40, { failing: 0.2 }).secrets.filter((secret) => text.includes(secret))).toEqual([])
  })

  test('a file without a beginning is refused', () => {
    const path = join(folder(), 'run.ndjson')
    appendFileSync(path, '{"begi')
    expect(() => readPartial(path)).toThrow(/first line/)
  })
})
