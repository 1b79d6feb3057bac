import { describe, expect, test } from 'vitest'
import type { HarEntry } from './har.ts'
import { judge } from './judge.ts'
import { printJudgement } from './print.ts'
import { bodyOf, readHar } from './read-har.ts'

const answered = (
  content: HarEntry['response']['content'],
  url = 'http://cdb/api/2.5/plans/1',
): HarEntry => ({
  request: { method: 'GET', url },
  response: { status: 200, ...(content && { content }) },
})
const judged = (...entries: unknown[]) => judge(readHar(JSON.stringify({ log: { entries } })))

describe('a file that is no archive', () => {
  test.each([
    ['', /empty/],
    ['  \n', /empty/],
    ['not json', /not JSON/],
    ['{"log": {"entries": [', /cut off/],
    ['null', /no "log"/],
    ['[]', /no "log"/],
    ['{"log": {}}', /no list of "entries"/],
    ['{"log": {"entries": 5}}', /no list of "entries"/],
  ])('%j is refused with the reason', (text, why) => {
    expect(() => readHar(text)).toThrow(why)
  })
})

describe('a body', () => {
  test.each([
    [undefined, { why: 'none' }],
    [{ text: '' }, { why: 'none' }],
    [{ text: '{"data"', size: 5000 }, { why: 'cut' }],
    [{ text: '<html>', size: 6 }, { why: 'not-json' }],
    [{ text: 'eyJhIjoxfQ==', encoding: 'base64' }, { value: { a: 1 } }],
    [{ text: '%%%', encoding: 'base64' }, { why: 'not-json' }],
    [{ text: 'null' }, { value: null }],
  ])('%j', (content, expected) => {
    expect(bodyOf(content)).toEqual(expected)
  })
})

describe('nothing to judge is no pass', () => {
  test('no entries', () => {
    const judgement = judged()
    expect(judgement).toMatchObject({ state: 'could-not-run', entries: 0, judged: 0 })
    expect(printJudgement(judgement)).toContain('0 of 0')
  })

  test('only entries of others, or broken ones', () => {
    const others = [
      null,
      5,
      {},
      { request: {} },
      answered({ text: '{}' }, 'http://shop/index'),
      answered({ text: '<a>' }, 'nowhere'),
    ]
    expect(judged(...others)).toMatchObject({ state: 'could-not-run', entries: 6, calls: 0 })
  })

  test('answers that were not recorded or are cut off are named', () => {
    const judgement = judged(answered(undefined), answered({ text: '{"da', size: 99 }))
    expect(judgement).toMatchObject({ state: 'could-not-run', calls: 2, judged: 0 })
    expect(judgement.notes).toEqual([
      'entry 1, GET /plans/1: the body of the answer was not recorded',
      'entry 2, GET /plans/1: the body of the answer is cut off',
    ])
  })

  test('methods and addresses without rules are named', () => {
    const data = { id: 'a', procurementMethodType: 'reporting', status: 'draft' }
    const judgement = judged(
      answered({ text: JSON.stringify({ data }) }, 'http://cdb/api/2.5/tenders/a'),
      answered({ text: '{}' }, 'http://cdb/api/2.5/spaceships/1'),
    )
    expect(judgement.state).toBe('could-not-run')
    expect(judgement.notes).toEqual([
      'it is about the method reporting, which has no rules yet',
      'it is about an address that is in no rule',
    ])
  })
})

test('a huge body is judged', () => {
  const items = Array.from({ length: 50_000 }, (_, n) => ({
    id: String(n),
    dateModified: '2026-01-01T00:00:00Z',
  }))
  const judgement = judged(answered({ text: JSON.stringify({ data: items }) }, 'http://cdb/api/2.5/tenders'))
  expect(judgement).toMatchObject({ state: 'pass', judged: 1 })
})
