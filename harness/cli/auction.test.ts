import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { breaks } from '../../simulator/domain/auction/history/broken.fixture.ts'
import { healthy } from '../../simulator/domain/auction/history/healthy.fixture.ts'
import { auctionCommand } from './auction.ts'
import { failure, run } from './running.fixture.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'etalon-auction-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const check = (...words: string[]) => run(auctionCommand, 'check', ...words)
const fault = async (...words: string[]) => {
  const { message, exitCode } = await failure(auctionCommand, 'check', ...words)
  return [message.replace(`${folder}/`, ''), exitCode]
}

describe('etalon auction serve', () => {
  const wrong = async (...words: string[]) => {
    const { message, exitCode } = await failure(auctionCommand, 'serve', '--port', '0', ...words)
    return [message, exitCode]
  }

  test('says what is missing', async () => {
    expect(await wrong()).toEqual([expect.stringMatching(/^no CDB is named; add --url/), 2])
    const url = ['--url', 'http://127.0.0.1:9']
    expect(await wrong(...url, '--key-env', 'NO_SUCH_KEY')).toEqual([
      'the environment variable NO_SUCH_KEY is empty',
      2,
    ])
    expect(await wrong('--url', 'http://[')).toEqual([expect.stringMatching(/is not an address/), 2])
  })

  test('says when nobody answers, or no CDB', async () => {
    expect(await wrong('--url', 'http://127.0.0.1:9')).toEqual([
      expect.stringMatching(/^http:\/\/127.0.0.1:9 does not answer as a CDB does: GET \/tenders/),
      3,
    ])
  })
})

describe('etalon auction demo', () => {
  test('says when there is no simulator to plan it on', async () => {
    const { message, exitCode } = await failure(auctionCommand, 'demo', '--url', 'http://127.0.0.1:9')
    expect([message, exitCode]).toEqual([expect.stringMatching(/^nobody answers at http:\/\/127.0.0.1:9/), 3])
  })
})

describe('etalon auction check', () => {
  test('passes an auction in order, with its log and protocol', async () => {
    const { text, code } = await check(file('healthy.json', healthy()))
    expect(text).toMatch(/: 69 hold, 0 broken, 7 not looked at\n/)
    expect(text).toMatch(/verdict: pass\n$/)
    expect(code).toBeUndefined()
  })

  test('reads the public document, a dump of a database, and the log of a watcher', async () => {
    const { documents } = healthy()
    const last = documents.at(-1)
    const dumped = {
      ...last,
      start_at: { $date: last.start_at },
      current_stage: { $numberInt: '13' },
      lot: null,
    }
    const watched = documents.map((each: unknown) => JSON.stringify(each)).join('\nPING\n')
    for (const content of [last, { data: last }, dumped, documents, watched])
      expect((await check(file('history.json', content))).text).toMatch(/verdict: pass\n$/)
  })

  test('takes the protocol as it was uploaded', async () => {
    const { documents, protocol } = healthy()
    const auction = file('auction.json', documents.at(-1))
    const good = await check(auction, '--protocol', file('audit.yaml', stringify(protocol)))
    expect(good.text).toMatch(/verdict: pass\n$/)
    protocol.timeline.round_1.turn_1.amount = 781
    const bad = await check(auction, '--protocol', file('audit.yaml', stringify(protocol)), '--lang', 'uk')
    expect(bad.code).toBe(1)
    expect(bad.text).toContain(
      'protocol.turns-as-published  Протокол каже про кожну чергу те, що оприлюднено',
    )
    expect(bad.text).toContain(
      'етап 1 (раунд 1, черга 1) учасника #1 (11111111…): «amount» у протоколі 781, в аукціоні 780',
    )
  })

  test('reads the protocol as the real module writes large sums', async () => {
    const { documents, protocol } = healthy()
    const yaml = stringify(protocol)
    const boxed = yaml.replace(
      /amount: (780)$/gm,
      'amount: !!python/object/new:bson.int64.Int64\n        - $1',
    )
    expect(boxed).not.toBe(yaml)
    const auction = file('auction.json', documents.at(-1))
    expect((await check(auction, '--protocol', file('audit.yaml', boxed))).text).toMatch(/verdict: pass\n$/)
  })

  test('shows the smallest witness of what is broken, and fails', async () => {
    const { text, code } = await check(file('broken.json', breaks['turn.by-a-step-at-least']?.()))
    expect(code).toBe(1)
    expect(text).toContain(
      'stage 6 (round 2, turn 2): #3 (22222222…) bid 760.5 after 800; with a step of 50 the limit is 750',
    )
    expect(text).toMatch(/verdict: fail\n$/)
  })

  test('says it as JSON', async () => {
    const { text } = await check(file('broken.json', breaks['results.worst-first']?.()), '--json')
    expect(JSON.parse(text).breaches).toMatchObject([{ id: 'results.worst-first', document: 0 }])
  })

  test('explains what it cannot judge', async () => {
    expect(await fault(file('empty.json', ' '))).toEqual(['empty.json is empty', 2])
    expect(await fault(file('text.json', 'hello'))).toEqual([
      expect.stringMatching(/^text.json is not JSON: /),
      2,
    ])
    expect(await fault(join(folder, 'none'))).toEqual([expect.stringMatching(/^cannot read none: ENOENT/), 2])
    const faults: readonly [unknown, RegExp][] = [
      ['['.repeat(9000) + ']'.repeat(9000), /is nested deeper than any auction/],
      [7, /holds no auction: neither an object nor a list/],
      [[], /the list is empty/],
      [{}, /it has no "stages"/],
      [{ tenderID: 'UA-1' }, /is a tender, not an auction/],
      [{ timeline: {} }, /is a protocol; give the document of its auction/],
      [{ _id: 'a', stages: [], current_stage: 0 }, /without stages: it was never planned/],
      [
        { _id: 'a', stages: [{ type: 'pause' }], current_stage: 0 },
        /stage 0 has no type or no date of start/,
      ],
      [{ ...healthy().documents[3], results: 'none' }, /"results" is not a list of objects/],
      [{ ...healthy().documents[3], title: 'Тимчасово замасковано, щоб' }, /is masked/],
      [{ ...healthy(), events: [{ type: 'stage' }] }, /events that are not a list/],
      [{ ...healthy(), protocol: { id: 'x' } }, /a protocol that has no timeline/],
    ]
    for (const [content, words] of faults)
      expect(await fault(file('other.json', content))).toEqual([expect.stringMatching(words), 2])
  })
})
