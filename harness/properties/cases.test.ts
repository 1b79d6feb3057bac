import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readCase } from './case.ts'
import { replayHere } from './replay.ts'
import { openStage } from './stage.ts'

const folder = 'fixtures/cases'
const files = readdirSync(folder)

describe('what was found once and mended stays mended', () => {
  test('there are cases', () => expect(files.length).toBeGreaterThan(1))

  test.each(files)('%s', async (file) => {
    expect(await replayHere(openStage(), readCase(`${folder}/${file}`))).toMatchObject({ fails: false })
  })
})
