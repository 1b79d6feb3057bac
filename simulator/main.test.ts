import { expect, test } from 'vitest'
import { directDriver } from '../harness/drivers/direct.ts'
import type { Asked, Driver, Exchange } from '../harness/drivers/driver.ts'
import { play } from '../harness/procedure/play.ts'
import { plots } from '../harness/procedure/plots.ts'
import type { Plot } from '../harness/procedure/procedure.ts'
import { createSimulator } from './main.ts'

const NOW = '2026-02-02T09:00:00+02:00'
const plot = plots.belowThreshold as Plot

/** Plays the example and keeps every exchange. */
async function transcript(seed: string): Promise<{ exchanges: Exchange[]; driver: Driver }> {
  const driver = directDriver({ now: NOW, seed })
  const exchanges: Exchange[] = []
  const recording: Driver = {
    ...driver,
    async send(asked: Asked) {
      const exchange = await driver.send(asked)
      exchanges.push(exchange)
      return exchange
    },
  }
  for await (const _ of play(recording, plot));
  return { exchanges, driver: recording }
}

test('the same seed and requests give the same bytes', async () => {
  const first = await transcript('a')
  const second = await transcript('a')
  expect(first.exchanges.length).toBeGreaterThan(30)
  expect(JSON.stringify(second.exchanges)).toBe(JSON.stringify(first.exchanges))
})

test('another seed gives other identifiers and the same procedure', async () => {
  const [a, b] = [await transcript('a'), await transcript('b')]
  expect(b.exchanges.map(({ reply }) => reply.status)).toEqual(a.exchanges.map(({ reply }) => reply.status))
  expect(b.exchanges[0]?.reply).not.toEqual(a.exchanges[0]?.reply)
})

test('a snapshot takes state and clock back together', async () => {
  const simulator = createSimulator({ now: NOW, rate: 0 })
  const feed = async () => (await simulator.fetch(new Request('http://localhost/api/2.5/plans'))).text()
  const before = await simulator.control.snapshot()
  const empty = await feed()
  await simulator.control.put('plan', 'p'.repeat(32), {
    status: 'scheduled',
    dateModified: NOW,
    public_modified: 1,
  })
  await simulator.control.advance({ seconds: 3600 })
  expect(await feed()).not.toBe(empty)
  await simulator.control.restore(before)
  expect(simulator.control.clock().now).toBe(NOW)
  expect(await feed()).toBe(empty)
  expect(await simulator.control.snapshot()).toEqual(before)
})

test('what comes due on the way is done in order, each thing at its own instant', async () => {
  const driver = directDriver({ now: NOW })
  const statuses = new Map<string, string>()
  const watched: Driver = {
    ...driver,
    async send(asked) {
      const exchange = await driver.send(asked)
      const data = (exchange.reply.body as { data?: { status?: string; date?: string } } | null)?.data
      if (asked.verb === 'GET' && data?.status && !statuses.has(data.status))
        statuses.set(data.status, String(data.date))
      return exchange
    },
  }
  for await (const _ of play(watched, plot));
  const dates = [...statuses.values()]
  expect([...statuses.keys()]).toEqual([
    'draft',
    'active.enquiries',
    'active.tendering',
    'active.auction',
    'active.qualification',
    'active.awarded',
    'complete',
  ])
  expect(dates).toEqual([...dates].sort())
  expect(statuses.get('active.tendering')).toBe('2026-02-09T09:00:00+02:00')
})

test('an option that makes no sense is refused at once, with what would', () => {
  expect(() => createSimulator({ now: 'tomorrow' })).toThrow(/now: "tomorrow" is not an ISO 8601 instant/)
})

test('only a simulator that explains names the rules that refused', async () => {
  const ask = async (explain: boolean) => {
    const { fetch } = createSimulator({ now: NOW, rate: 0, explain })
    const headers = { 'content-type': 'application/json' }
    const request = new Request('http://localhost/api/2.5/tenders', {
      method: 'POST',
      headers,
      body: '{"data": {}}',
    })
    return (await fetch(request)).headers.get('sim-refused-by')
  }
  expect(await ask(true)).toBe('access.group-may-act')
  expect(await ask(false)).toBeNull()
})
