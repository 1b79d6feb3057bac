import { beforeAll, describe, expect, test } from 'vitest'
import { directDriver } from '../drivers/direct.ts'
import type { Driver, Exchange } from '../drivers/driver.ts'
import { play } from '../procedure/play.ts'
import { plots } from '../procedure/plots.ts'
import { type Har, type HarEntry, recording, toHar } from './har.ts'
import { type Judgement, judge } from './judge.ts'
import { printJudgement } from './print.ts'
import { readHar } from './read-har.ts'

const START = { now: '2026-02-02T09:00:00+02:00', seed: 'judge' }
let driver: Driver
let exchanges: readonly Exchange[]

beforeAll(async () => {
  const recorded = recording(directDriver(START))
  driver = recorded.driver
  exchanges = recorded.exchanges
  for await (const _ of play(driver, plots.belowThreshold as never));
})

const archive = (): Har => JSON.parse(JSON.stringify(toHar(exchanges)))
const kinds = ({ violations }: Judgement) => violations.map(({ kind, state }) => `${state} ${kind}`)

/** The archive of the whole procedure with one entry changed. */
function bent(fits: (entry: HarEntry) => boolean, bend: (body: never, entry: never) => unknown): Judgement {
  const har = archive()
  const entry = har.log.entries.find(fits) as HarEntry
  const content = entry.response.content as { text: string; size?: number }
  delete content.size
  const body = JSON.parse(content.text)
  const other = bend(body as never, entry as never)
  content.text = typeof other === 'string' ? other : JSON.stringify(body)
  return judge(har)
}

const reads = (path: RegExp) => (entry: HarEntry) =>
  entry.request.method === 'GET' && path.test(entry.request.url)
const writes = (verb: string, path: RegExp) => (entry: HarEntry) =>
  entry.request.method === verb && path.test(entry.request.url)
const tender = reads(/\/tenders\/\w{32}$/)

describe('a whole procedure', () => {
  test('is judged without violations, and shows rules held', () => {
    const judgement = judge(archive())
    expect(judgement.violations).toEqual([])
    expect(judgement.state).toBe('pass')
    expect(judgement.judged).toBe(exchanges.length)
    expect(judgement.rules['bid.while-tendering']).toMatchObject({ held: 3, refused: 0, ambiguous: 0 })
    expect(judgement.notes).toEqual([])
  })

  test('read again from text is judged the same, also behind another prefix and in another order', () => {
    const har = archive()
    const text = JSON.stringify(har).replaceAll(
      'http://localhost/api/2.5',
      'https://cdb.example/gate/api/2.4',
    )
    expect(judge(readHar(`\uFEFF${text}`))).toEqual(judge(har))
    const bare = JSON.stringify(har).replaceAll('http://localhost/api/2.5', 'https://cdb.example/v9')
    expect(judge(readHar(bare))).toEqual(judge(har))
  })

  test('in base64 or as JSONP is read', () => {
    const har = archive()
    for (const { response } of har.log.entries) {
      const content = response.content as { text: string; encoding?: string }
      content.text = Buffer.from(`show(${content.text});`).toString('base64')
      content.encoding = 'base64'
    }
    expect(judge(har).state).toBe('pass')
  })

  test('tells no token', () => {
    const tokens = exchanges.flatMap(
      ({ reply }) => (reply.body as { access?: { token: string } } | null)?.access?.token ?? [],
    )
    const printed = JSON.stringify(judge(archive())) + printJudgement(judge(archive()))
    expect(tokens.length).toBeGreaterThan(3)
    expect(tokens.filter((token) => printed.includes(token))).toEqual([])
  })
})

describe('a refusal', () => {
  test('counts for the rule whose answer it is; rules before it were held', async () => {
    const path = '/plans'
    const refused = await driver.send({ verb: 'POST', path, key: 'broker', body: { data: 1 } })
    const denied = await driver.send({ verb: 'POST', path, key: 'nobody', body: { data: {} } })
    const { rules, otherRefusals, violations } = judge(toHar([refused, denied]))
    expect(violations).toEqual([])
    expect(otherRefusals).toEqual({ 'request.data-is-object': 1 })
    expect(rules['access.group-may-act']).toMatchObject({ refused: 1 })
  })

  test('of a model is told by its fault', async () => {
    const refused = await driver.send({
      verb: 'POST',
      path: '/plans',
      key: 'broker',
      body: { data: { rogue: 1 } },
    })
    const { otherRefusals, state } = judge(toHar([refused]))
    expect(Object.keys(otherRefusals)).toEqual(['model:Plan.rogue'])
    expect(state).toBe('pass')
  })

  test('in words of no rule of the request is a violation', () => {
    const judgement = bent(
      writes('PATCH', /\/bids\/\w+$/),
      (body: Record<string, unknown>, entry: HarEntry) => {
        for (const name of Object.keys(body)) delete body[name]
        Object.assign(body, {
          status: 'error',
          errors: [{ location: 'body', name: 'data', description: 'No.' }],
        })
        Object.assign(entry.response, { status: 403 })
      },
    )
    expect(kinds(judgement)).toEqual(['fail unknown-refusal'])
    expect(judgement.violations[0]?.what).toContain('No.')
  })
})

describe('seen from traffic alone', () => {
  type Shown = { data: Record<string, unknown> }

  test('a member that no model has warns, a member that is missing fails', () => {
    const rogue = bent(tender, ({ data }: Shown) => void Object.assign(data, { surprise: 1 }))
    expect(kinds(rogue)).toEqual(['warn unknown-member'])
    expect(rogue.state).toBe('warn')
    const poor = bent(tender, ({ data }: Shown) => void delete data.procuringEntity)
    expect(kinds(poor)).toEqual(['fail missing-member'])
  })

  test('a token in an answer to a reader', () => {
    const named = bent(tender, ({ data }: Shown) => void Object.assign(data, { owner_token: 'x' }))
    expect(kinds(named)).toContain('fail token-shown')
    const issued = (exchanges.find(({ asked }) => asked.verb === 'POST' && asked.path.endsWith('/bids'))
      ?.reply.body ?? {}) as { access: { token: string } }
    const last = archive().log.entries.findLastIndex(tender)
    const har = archive()
    const content = har.log.entries[last]?.response.content as { text: string }
    const body = JSON.parse(content.text) as Shown
    body.data.title = issued.access.token
    content.text = JSON.stringify(body)
    expect(kinds(judge(har))).toEqual(['fail token-shown'])
  })

  test('bids before they are opened', () => {
    const early = bent(tender, ({ data }: Shown) => void Object.assign(data, { bids: [] }))
    expect(kinds(early)).toEqual(['fail bids-shown'])
  })

  test('a status and a date that go back, told with the first entry that shows it', () => {
    const har = archive()
    const readings = har.log.entries.filter(tender)
    const startedDateTime = readings.at(-1)?.startedDateTime
    const again = { ...readings[0], startedDateTime } as HarEntry
    const { violations } = judge({ log: { version: '1.2', entries: [...har.log.entries, again] } })
    expect(violations.map(({ kind, entry }) => [kind, entry])).toEqual(
      expect.arrayContaining([
        ['status-back', har.log.entries.length + 1],
        ['date-back', har.log.entries.length + 1],
      ]),
    )
  })

  test('a new object accepted though the model refuses it', () => {
    const har = archive()
    const entry = har.log.entries.find(writes('POST', /\/plans$/)) as HarEntry
    const sent = JSON.parse(entry.request.postData?.text ?? '')
    Object.assign(entry.request.postData as object, {
      text: JSON.stringify({ data: { ...sent.data, budget: undefined, surprise: 1 } }),
    })
    const { violations } = judge(har)
    expect(violations).toMatchObject([{ kind: 'faulty-accepted', rule: 'model:Plan.rogue' }])
  })

  test('a bid accepted by a tender that was in qualification before and after', () => {
    const har = archive()
    const submitted = har.log.entries.find(writes('POST', /\/bids$/)) as HarEntry
    const isQualifying = (entry: HarEntry) =>
      tender(entry) && entry.response.content?.text?.includes('"status":"active.qualification"')
    const at = har.log.entries.findIndex(isQualifying)
    const [before] = har.log.entries.slice(at, at + 1)
    const startedDateTime = before?.startedDateTime as string
    const late = { ...submitted, startedDateTime }
    const entries = [
      ...har.log.entries.slice(0, at + 1),
      late,
      before,
      ...har.log.entries.slice(at + 1),
    ] as HarEntry[]
    const { violations, rules } = judge({ log: { version: '1.2', entries } })
    expect(rules['bid.while-tendering']).toMatchObject({ held: 3, violated: 1 })
    expect(violations.filter(({ kind }) => kind === 'rule-broken')).toMatchObject([
      { kind: 'rule-broken', rule: 'bid.while-tendering', entry: at + 2 },
      { kind: 'rule-broken', rule: 'bid.within-tender-period', entry: at + 2 },
    ])
  })

  test('a system with a rule switched off', async () => {
    const disabledRules = ['bid.while-tendering', 'bid.within-tender-period']
    const lax = recording(directDriver({ ...START, disabledRules }))
    for await (const _ of play(lax.driver, plots.belowThreshold as never));
    const submitted = lax.exchanges.find(({ asked }) => asked.verb === 'POST' && asked.path.endsWith('/bids'))
    if (!submitted) throw new Error('nobody bid')
    await lax.driver.send(submitted.asked)
    await lax.driver.send({ verb: 'GET', path: submitted.asked.path.replace('/bids', '') })
    const { violations, rules } = judge(toHar(lax.exchanges))
    expect(violations.map(({ rule }) => rule)).toEqual(disabledRules)
    expect(rules['bid.while-tendering']).toMatchObject({ violated: 1 })
  })

  test('a failure, and an answer that is not JSON', () => {
    expect(
      kinds(bent(tender, (_, entry: HarEntry) => void Object.assign(entry.response, { status: 502 }))),
    ).toEqual(['fail failure'])
    expect(kinds(bent(tender, () => '<html>'))).toEqual(['fail answer-not-json'])
  })

  test('a feed that goes back in time, within a page and between pages', () => {
    const page = (offset: string, next: string, places: readonly number[]): HarEntry => ({
      request: { method: 'GET', url: `http://cdb/api/2.5/tenders?offset=${offset}` },
      response: {
        status: 200,
        content: {
          text: JSON.stringify({
            data: places.map((place, n) => ({
              id: `${offset}-${n}`,
              dateModified: '2026-01-01',
              public_modified: place,
            })),
            next_page: { offset: next },
          }),
        },
      },
    })
    const verdict = (...pages: HarEntry[]) => kinds(judge({ log: { version: '1.2', entries: pages } }))
    expect(verdict(page('', 'a', [1, 2]), page('a', 'b', [2, 3]))).toEqual([])
    expect(verdict(page('', 'a', [2, 1]))).toEqual(['fail feed-order'])
    expect(verdict(page('', 'a', [1, 2]), page('a', 'b', [1, 3]))).toEqual(['fail feed-order'])
  })
})
