import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { catalogue } from '../catalogue/catalogue.ts'
import { judgeCommand } from './judge.ts'
import { playCommand } from './play.ts'
import { rulesCommand } from './rules.ts'
import { failure, run } from './running.fixture.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'etalon-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('etalon rules', () => {
  test('lists them, in either language, by text, method and operation', async () => {
    const { rules } = catalogue()
    expect((await run(rulesCommand)).text).toContain(`${rules.length} rules`)
    expect((await run(rulesCommand, '--lang', 'uk', 'while-tendering')).text).toMatch(
      /bid\.while-tendering {2}[А-ЯІЇЄҐ]/,
    )
    const submitting = await run(rulesCommand, '--operation', 'bid.submit', '--json')
    const byAddress = await run(rulesCommand, '--operation', 'POST /tenders/{tender_id}/bids', '--json')
    expect(byAddress.text).toBe(submitting.text)
    const { hash, rules: found } = JSON.parse(submitting.text)
    expect(hash).toBe(catalogue().hash)
    expect(found.length).toBeGreaterThan(10)
    expect(found.length).toBeLessThan(rules.length)
    expect((await run(rulesCommand, '--method', 'belowThreshold')).text).toContain('bid.while-tendering')
  })

  test('explains one, and a fault of a model', async () => {
    expect((await run(rulesCommand, 'bid.while-tendering')).text).toContain(
      '--disable-rule bid.while-tendering',
    )
    expect((await run(rulesCommand, 'model:Plan.rogue')).text).toContain('--disable-rule model:Plan.rogue')
    expect((await run(rulesCommand, '--models', 'Plan.rogue')).text).toBe('model:Plan.rogue\n')
  })

  test.each([
    [['bid.while-tenderin'], 'did you mean bid.while-tendering'],
    [['--method', 'belowTreshold'], 'did you mean belowThreshold'],
    [['--operation', 'bid.sumbit'], 'did you mean bid.submit'],
    [['no rule says this'], 'no rule fits'],
    [['--book', '/dev/null/book'], 'cannot write the rule book'],
    [['--book', 'x', '--coverage', '/nowhere.json'], 'cannot read the coverage'],
  ])('%j is asked wrongly', async (words, why) => {
    const error = await failure(rulesCommand, ...words)
    expect(error.message).toContain(why)
    expect(error.exitCode).toBe(2)
  })

  test('writes the book, and removes only pages of its own that are gone', async () => {
    const book = join(folder, 'book')
    await run(rulesCommand, '--book', book)
    const [page = ''] = readdirSync(book)
    writeFileSync(join(book, 'gone.md'), readFileSync(join(book, page)))
    writeFileSync(join(book, 'mine.md'), 'by hand')
    await run(rulesCommand, '--book', book)
    expect(readdirSync(book)).toContain('mine.md')
    expect(readdirSync(book)).not.toContain('gone.md')
  })
})

describe('etalon judge', () => {
  test('passes the traffic that etalon play recorded', async () => {
    const file = join(folder, 'play.har')
    await run(playCommand, 'belowThreshold', '--har', file)
    expect((await run(judgeCommand, file)).text).toContain('verdict: pass')
    expect(JSON.parse((await run(judgeCommand, file, '--json')).text)).toMatchObject({
      state: 'pass',
      violations: [],
    })
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace('"status": 201', '"status": 500'))
    const failed = await run(judgeCommand, file)
    expect(failed.code).toBe(1)
    expect(failed.text).toContain('fail  entry 1')
  })

  test('says what is wrong with a file, each fault with its exit code', async () => {
    const file = join(folder, 'odd.har')
    writeFileSync(file, '{"log": {"entries": []}}')
    expect((await failure(judgeCommand, file)).exitCode).toBe(3)
    writeFileSync(file, '{"log": {"entries": [')
    const cut = await failure(judgeCommand, file)
    expect([cut.exitCode, cut.message]).toEqual([2, expect.stringContaining('cut off')])
    const missing = await failure(judgeCommand, join(folder, 'none.har'))
    expect([missing.exitCode, missing.message]).toEqual([2, expect.stringContaining('cannot read')])
  })
})
