import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fuzzCommand } from './fuzz.ts'
import { replayCommand } from './replay.ts'
import { failure, run } from './running.fixture.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'etalon-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('etalon fuzz', () => {
  test('looks at the simulator, and says how to do it again', async () => {
    const words = ['--sequences', '10', '--method', 'belowThreshold', '--seed', 'x', '--quiet']
    const { text, code } = await run(fuzzCommand, ...words, '--reports', folder)
    expect(code).toBe(0)
    expect(text).toMatch(/10 sequences from \d+ states of 1 methods: \d+ steps/)
    expect(text).toContain(
      'No law was broken.\nAgain: etalon fuzz --seed x --from 0 --sequences 10 --longest 7',
    )
    expect(readdirSync(folder)).toEqual([])
  })

  test('says what is asked wrongly, and what could not run', async () => {
    expect(await failure(fuzzCommand, '--method', 'aboveTreshold')).toMatchObject({
      exitCode: 2,
      message: expect.stringContaining('there is belowThreshold'),
    })
    expect(await failure(fuzzCommand, '--url', 'http://127.0.0.1:9', '--quiet')).toMatchObject({
      exitCode: 3,
    })
    expect(await failure(fuzzCommand, '--url', 'http://')).toMatchObject({ exitCode: 2 })
  })
})

describe('etalon replay', () => {
  test('says what is wrong with a file that is no case', async () => {
    const file = join(folder, 'damaged.json')
    writeFileSync(file, '{"format": "etalon-case/1"')
    expect(await failure(replayCommand, file)).toMatchObject({ exitCode: 2, message: /cannot be read/ })
    expect(await failure(replayCommand, join(folder, 'none.json'))).toMatchObject({ exitCode: 2 })
  })
})
