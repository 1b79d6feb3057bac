import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Exchange } from '../drivers/driver.ts'
import type { ExampleResult } from '../verdicts/run.ts'
import { allure } from './allure.ts'
import { badge } from './badge.ts'
import { html } from './html.ts'
import { runJson } from './json.ts'
import { junit } from './junit.ts'
import { markdown } from './markdown.ts'
import { madeRun } from './run.fixture.ts'
import { hideSecrets, hideSecretsOf } from './secrets.ts'

const exampleOf = (exchanges: readonly Exchange[], message?: string): ExampleResult => ({
  id: 'e1',
  feature: 'features/a.feature',
  name: 'a',
  method: '-',
  rule: undefined,
  expects: 'none',
  state: 'fail',
  exchanges,
  milliseconds: 1,
  ...(message !== undefined && { message }),
})

describe('secrets of a run', () => {
  test('stand in no report, whatever the run', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.string({ minLength: 1 }), (rules, seed) => {
        const { run, catalogue, keys, secrets } = madeRun(rules, { seed, failing: 0.5, methods: 2 })
        // A run in which nothing could be sent has no secrets to show.
        fc.pre(run.examples.some(({ exchanges }) => exchanges.length > 0))
        const hidden = hideSecrets(run, keys)
        const written = [runJson(hidden), html(hidden, catalogue), junit(hidden, catalogue), badge(hidden)]
        written.push(markdown(hidden, catalogue), ...allure(hidden, catalogue).values())
        const all = written.join('\n')
        expect(JSON.stringify(run)).toContain(secrets[0])
        expect(secrets.filter((secret) => all.includes(secret))).toEqual([])
      }),
      { numRuns: 15 },
    )
  })

  test('are hidden wherever they are repeated: path, message, other replies, headers quoted in texts', () => {
    const [key, token] = ['s3cret+key/of=broker', '0b3c4902fc9585abe4063de8fca975ac']
    const basic = Buffer.from(`${key}:`).toString('base64')
    const exchange: Exchange = {
      asked: { verb: 'GET', path: `/tenders?acc_token=${token}`, key, body: { access: { token } } },
      reply: {
        status: 403,
        body: {
          echo: `Authorization: Basic ${basic}`,
          [token]: [encodeURIComponent(key)],
          owner_token: token,
        },
      },
      at: '2026-09-01T09:00:00+03:00',
    }
    const hidden = hideSecretsOf(exampleOf([exchange], `${key} was refused with ${token}`), { buyer: key })
    expect(hidden.message).toBe('‹key buyer› was refused with ‹token 1›')
    expect(hidden.exchanges[0]).toEqual({
      asked: {
        verb: 'GET',
        path: '/tenders?acc_token=‹token 1›',
        key: '‹key buyer›',
        body: { access: { token: '‹token 1›' } },
      },
      reply: {
        status: 403,
        body: {
          echo: 'Authorization: Basic ‹key buyer›',
          '‹token 1›': ['‹key buyer›'],
          owner_token: '‹token 1›',
        },
      },
      at: '2026-09-01T09:00:00+03:00',
    })
  })

  test("the simulator's own keys are words: they stay where they are no key", () => {
    const exchange: Exchange = {
      asked: { verb: 'GET', path: '/tenders', key: 'broker' },
      reply: { status: 200, body: { data: { owner: 'broker', title: 'a broker' } } },
      at: 'now',
    }
    const { exchanges } = hideSecretsOf(exampleOf([exchange]))
    expect(exchanges[0]?.asked.key).toBe('‹key broker›')
    expect(exchanges[0]?.reply).toEqual(exchange.reply)
  })

  test('a short wrong token hides nothing but itself', () => {
    const exchange: Exchange = {
      asked: { verb: 'PATCH', path: '/tenders/1?acc_token=1', token: '1', body: { data: { amount: '1' } } },
      reply: { status: 403, body: { access: { token: '1' }, text: '1 of 1' } },
      at: 'now',
    }
    const { exchanges } = hideSecretsOf(exampleOf([exchange]))
    expect(exchanges[0]?.asked).toMatchObject({ path: '/tenders/1?acc_token=‹token 1›', token: '‹token 1›' })
    expect(exchanges[0]?.reply.body).toEqual({ access: { token: '‹token 1›' }, text: '1 of 1' })
  })

  test('signatures of links are hidden, the rest of the link is not', () => {
    const url = 'https://docs/get/1?KeyID=ab&Signature=x%2By%3D%3D&Expires=1'
    const exchange: Exchange = {
      asked: { verb: 'POST', path: '/d', body: { data: { url } } },
      reply: { status: 200, body: {} },
      at: '',
    }
    const { exchanges } = hideSecretsOf(exampleOf([exchange]))
    expect(exchanges[0]?.asked.body).toEqual({
      data: { url: 'https://docs/get/1?KeyID=ab&Signature=‹signature›&Expires=1' },
    })
  })

  test('hiding twice is hiding once', () => {
    const { run, keys } = madeRun(5)
    const once = hideSecrets(run, keys)
    expect(hideSecrets(once, keys)).toEqual(once)
  })
})
