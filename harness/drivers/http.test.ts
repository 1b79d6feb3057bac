import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { planPayload } from '../../fixtures/payloads/tender.ts'
import { listen } from '../../simulator/adapters/http-server/http-server.ts'
import type { ConfigFile } from '../config/parse.ts'
import { targetOf } from '../config/target.ts'
import { play } from '../procedure/play.ts'
import { plots } from '../procedure/plots.ts'
import { beginProcedure, type Plot, passDays } from '../procedure/procedure.ts'
import { WaitTooLong } from '../time/waiting.ts'
import { driverContract, steeredContract } from './driver.contract.ts'
import type { Driver } from './driver.ts'
import { httpDriver } from './http.ts'
import { NoControl } from './http-control.ts'
import { type Served, serveSimulator } from './simulator.fixture.ts'
import { Unreachable } from './web.ts'

const served: Served[] = []
afterAll(() => Promise.all(served.map(({ stop }) => stop())))

type Options = Parameters<typeof serveSimulator>[0]

async function connect(options: Options, config: ConfigFile = {}, environment = {}) {
  const system = await serveSimulator(options)
  served.push(system)
  return httpDriver(targetOf({ url: system.url, ...config }, environment))
}

driverContract('a simulator over HTTP with a control API', () => connect({ control: true }))
steeredContract('a simulator over HTTP with a control API', () => connect({ control: true }))

const quick: ConfigFile = { time: { accelerator: 1_000_000, slack: 2.5 } }

/** We are the only chronograph and the only auction module. */
driverContract('a CDB in real time, whose chronograph and auction module we are', () =>
  connect({ chronograph: false, autoAuctions: false }, quick),
)

describe('which time', () => {
  it('steered when a control API answers; its clock runs on afterwards', async () => {
    const driver = await connect({ control: true, now: '2026-02-02T09:00:00+02:00' })
    expect(driver.capabilities.time).toBe('steered')
    const now = await driver.now()
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(await driver.now()).toBe(now)
    await driver.close()
  })

  it('accelerated when none answers, real when the configuration says so', async () => {
    const accelerated = await connect({})
    expect(accelerated.capabilities).toEqual({
      time: 'accelerated',
      accelerator: 14_400,
      slack: 6,
      holdsAuctions: true,
    })
    const real = await connect({}, { time: { mode: 'real' } })
    expect(real.capabilities).toEqual({ time: 'real' })
  })

  it("days of an accelerated procedure are short, and others' days too long to wait for", async () => {
    const driver = await connect({}, { time: { accelerator: 1_000_000 } })
    const plot = { method: 'belowThreshold', config: {}, lots: [] }
    const started = Date.now()
    await passDays(beginProcedure(driver, plot), 2)
    expect(Date.now() - started).toBeLessThan(2000)
    await expect(passDays(beginProcedure(driver, { ...plot, accelerator: 1 }), 2)).rejects.toThrow(
      WaitTooLong,
    )
  })

  it('a control API that is asked for must answer, and gets its token', async () => {
    const wanted: ConfigFile = { control: { token: { env: 'TOKEN' } } }
    await expect(connect({}, wanted)).rejects.toThrow(NoControl)
    const guarded = { control: true, token: 's' }
    await expect(connect(guarded, wanted, { TOKEN: 'x' })).rejects.toThrow(/set control\.token/)
    expect((await connect(guarded, wanted, { TOKEN: 's' })).capabilities.time).toBe('steered')
  })

  it("reads the system's clock from what it dates", async () => {
    const driver = await connect({ now: '2026-02-02T09:00:00+02:00' })
    const body = planPayload({ method: 'belowThreshold', amount: 500, now: '2026-02-02T09:00:00+02:00' })
    await driver.send({ verb: 'POST', path: '/plans', key: 'broker', body })
    expect(await driver.now()).toMatch(/^2026-02-02T09:00:\d\d\.\d{3}\+02:00$/)
  })
})

describe('whole procedures in real time', () => {
  const lots = [
    { amount: 50_000, step: 500 },
    { amount: 20_000, step: 200 },
  ]

  async function last(driver: Driver, more: Partial<Plot>): Promise<string | undefined> {
    const plot = plots.belowThreshold
    const scenes: string[] = []
    if (plot) for await (const { title } of play(driver, { ...plot, ...more })) scenes.push(title)
    return scenes.at(-1)
  }

  it('side by side: two lots whose auctions we hold, others alone, and others who are faster than we', async () => {
    const ours = await connect({ chronograph: false, autoAuctions: false }, quick)
    const theirs = await connect({}, { time: { ...quick.time, play: [] } })
    const both = await connect({}, quick)
    const ends = await Promise.all([last(ours, { lots }), last(theirs, {}), last(both, {})])
    expect(ends).toEqual(Array(3).fill('the tender is complete'))
  })

  it('stops with a word when a key for time is missing', async () => {
    const alone = { time: { ...quick.time, patience: 0.5, play: ['auction' as const] } }
    const driver = await connect({ chronograph: false }, alone)
    await expect(last(driver, {})).rejects.toThrow(/configure keys\.chronograph/)
  })
})

describe('faults of the network', () => {
  let cuts = 0
  let asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.method ?? '')
    if (request.url?.endsWith('/version') || request.url?.includes('/_sim/'))
      return void response.writeHead(404).end('{}')
    if (cuts-- > 0) return void request.socket.destroy()
    response.setHeader('set-cookie', 'SERVER_ID=one; Path=/')
    if (!request.headers.cookie) return void response.writeHead(412).end('{}')
    response.end(JSON.stringify({ cookie: request.headers.cookie }))
  })
  let url = ''
  beforeAll(async () => {
    url = await listen(server, 0, '127.0.0.1')
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  it('reads again, but never writes again', async () => {
    const driver = await httpDriver(targetOf({ url }, {}))
    cuts = 2
    asked = []
    expect((await driver.send({ verb: 'GET', path: '/tenders' })).reply.status).toBe(200)
    expect(asked.length).toBeGreaterThanOrEqual(3)
    cuts = 1
    asked = []
    await expect(driver.send({ verb: 'POST', path: '/tenders', body: {} })).rejects.toThrow(Unreachable)
    expect(asked).toEqual(['POST'])
    await driver.close()
  })

  it('keeps the session cookie that the CDB insists on', async () => {
    const driver = await httpDriver(targetOf({ url }, {}))
    cuts = 0
    const { reply } = await driver.send({ verb: 'POST', path: '/tenders', body: {} })
    expect(reply).toEqual({ status: 200, body: { cookie: 'SERVER_ID=one' } })
    await driver.close()
  })

  it('says who did not answer', async () => {
    await expect(httpDriver(targetOf({ url: 'http://127.0.0.1:1' }, {}))).rejects.toThrow(
      /127\.0\.0\.1:1.*nothing listens there/,
    )
  })
})
