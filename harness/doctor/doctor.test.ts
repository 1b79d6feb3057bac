import { createServer, type Server } from 'node:http'
import { afterAll, describe, expect, it } from 'vitest'
import { httpServer, listen } from '../../simulator/adapters/http-server/http-server.ts'
import { createSimulator } from '../../simulator/main.ts'
import { type ConfigFile, parseConfig } from '../config/parse.ts'
import { targetOf } from '../config/target.ts'
import { type Served, serveSimulator } from '../drivers/simulator.fixture.ts'
import { examine } from './doctor.ts'
import type { Diagnosis } from './finding.ts'

const served: Served[] = []
const servers: Server[] = []
afterAll(async () => {
  for (const server of servers) server.closeAllConnections()
  for (const server of servers) server.close()
  await Promise.all(served.map(({ stop }) => stop()))
})

async function simulator(options: Parameters<typeof serveSimulator>[0] = {}): Promise<string> {
  const system = await serveSimulator(options)
  served.push(system)
  return system.url
}

async function page(answer: Parameters<typeof createServer>[1]): Promise<string> {
  const server = createServer(answer)
  servers.push(server)
  return listen(server, 0, '127.0.0.1')
}

const examined = (config: ConfigFile, environment: Record<string, string> = {}) =>
  examine(targetOf(config, environment))

const found = ({ findings }: Diagnosis, id: string) => findings.find((finding) => finding.id === id)
const states = ({ findings }: Diagnosis) => Object.fromEntries(findings.map(({ id, state }) => [id, state]))

describe('a system in order', () => {
  it('a simulator without a control API, with its own keys', async () => {
    const diagnosis = await examined({ url: await simulator({}) })
    expect(states(diagnosis)).toMatchObject({
      url: 'ok',
      version: 'ok',
      feed: 'ok',
      documents: 'ok',
      clock: 'ok',
      control: 'unknown',
      sandbox: 'ok',
      'key.buyer': 'ok',
      'key.bidders': 'ok',
      'key.auction': 'ok',
      'key.chronograph': 'ok',
      'key.administrator': 'ok',
      'key.bot': 'ok',
    })
    expect(diagnosis.healthy).toBe(true)
    expect(diagnosis.milliseconds).toBeLessThan(5000)
  })

  it('a steered simulator in another year; its clock goes on', async () => {
    const url = await simulator({ control: true, now: '2028-05-05T12:00:00+03:00', rate: 1 })
    const diagnosis = await examined({ url })
    expect(diagnosis).toMatchObject({ healthy: true })
    expect(found(diagnosis, 'control')?.message).toContain('the clock shows 2028-05-05T12:00:0')
    expect(await (await fetch(`${url}/_sim/clock`)).json()).toMatchObject({ rate: 1 })
  })

  it('the simulator inside Etalon', async () => {
    expect(await examined({})).toMatchObject({ healthy: true, url: 'embedded' })
  })
})

describe('a wrong address', () => {
  const wrong = async (url: string, more: ConfigFile = {}) => {
    const diagnosis = await examined({ ...more, url })
    expect(diagnosis.healthy).toBe(false)
    expect(diagnosis.findings).toHaveLength(1)
    expect(diagnosis.milliseconds).toBeLessThan(5000)
    return `${diagnosis.findings[0]?.message} → ${diagnosis.findings[0]?.advice}`
  }

  it('where nothing listens', async () => {
    expect(await wrong('http://127.0.0.1:1')).toMatch(/nothing listens there → start the CDB/)
  })

  it('of a host that does not exist', async () => {
    expect(await wrong('http://cdb.invalid')).toMatch(/no such host → correct the name|cannot be looked up/)
  })

  it('of a web page', async () => {
    const url = await page((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end('<!doctype html><title>Портал</title>')
    })
    expect(await wrong(url)).toMatch(/a web page answers .* → url must be the API of the CDB/)
  })

  it('that has moved', async () => {
    const url = await page(
      (_, response) => void response.writeHead(301, { location: 'https://new.example' }).end(),
    )
    expect(await wrong(url)).toContain('is moved to https://new.example')
  })

  it('with another prefix', async () => {
    expect(await wrong(await simulator(), { prefix: '/api/0' })).toMatch(/knows no \/api\/0\/version/)
  })

  it('where nobody ever answers', async () => {
    expect(await wrong(await page(() => undefined))).toContain('no answer in time')
  })
})

describe('wrong keys', () => {
  const keys =
    'keys: { buyer: { env: B }, bidders: [{ env: ONE }, { env: TWO }], chronograph: { env: C }, auction: { env: A } }'

  it('are named with the variables they come from, and never shown', async () => {
    const config = { ...parseConfig(keys, 'f'), url: await simulator() }
    const environment = { B: 'stranger', ONE: 'broker', TWO: 'passer-by', C: 'broker', A: '' }
    const diagnosis = await examined(config, environment)
    expect(states(diagnosis)).toMatchObject({
      'key.buyer': 'bad',
      'key.auction': 'unknown',
      'key.bot': 'unknown',
    })
    expect(found(diagnosis, 'key.buyer')?.advice).toBe('correct the environment variable B')
    expect(found(diagnosis, 'key.auction')).toMatchObject({
      message: expect.stringMatching(/variable A is empty/),
      advice: 'export A=…',
    })
    expect(found(diagnosis, 'documents')).toMatchObject({
      state: 'bad',
      message: expect.stringMatching(/refuses the key/),
    })
    expect(JSON.stringify(diagnosis)).not.toMatch(/stranger|passer-by/)
  })

  it('in the wrong role, or of too low a level', async () => {
    const config = { ...parseConfig(keys, 'f'), url: await simulator() }
    const diagnosis = await examined(config, {
      B: 'broker',
      ONE: 'broker',
      TWO: 'broker3',
      C: 'broker',
      A: 'auction',
    })
    expect(states(diagnosis)).toMatchObject({
      'key.buyer': 'ok',
      'key.chronograph': 'bad',
      'key.auction': 'ok',
    })
    expect(found(diagnosis, 'key.bidders')).toMatchObject({
      message: expect.stringMatching(/key number 2 is too low/),
      advice: 'correct the environment variable TWO',
    })
    expect(diagnosis.healthy).toBe(false)
  })
})

describe('services', () => {
  it('a document service that is not there', async () => {
    const config = { url: await simulator(), documentService: { url: 'http://127.0.0.1:1' } }
    expect(found(await examined(config), 'documents')).toMatchObject({
      state: 'bad',
      message: expect.stringMatching(/nothing listens/),
    })
  })

  it('a clock that is wrong by hours', async () => {
    const hours = new Date(Date.now() - 7_200_000).toISOString()
    const finding = found(await examined({ url: await simulator({ now: hours }) }), 'clock')
    expect(finding).toMatchObject({
      state: 'bad',
      message: expect.stringMatching(/its clock is 7\d\d\d\.\d s behind ours/),
    })
  })

  it('a control API that asks for its token, or is not there', async () => {
    const guarded = await simulator({ control: true, token: 's' })
    expect(found(await examined({ url: guarded }), 'control')).toMatchObject({
      state: 'bad',
      message: expect.stringMatching(/token/),
    })
    const absent = await examined({ url: await simulator(), control: {} })
    expect(found(absent, 'control')).toMatchObject({
      state: 'bad',
      advice: expect.stringMatching(/--control/),
    })
  })

  it('a CDB that is no sandbox', async () => {
    const { fetch } = createSimulator()
    const rogue = { location: 'body', name: 'procurementMethodDetails', description: 'Rogue field' }
    const server = httpServer(async (request) =>
      request.method === 'POST' && (await request.clone().text()).includes('accelerator=')
        ? Response.json({ status: 'error', errors: [rogue] }, { status: 422 })
        : fetch(request),
    )
    servers.push(server)
    const url = await listen(server, 0, '127.0.0.1')
    const diagnosis = await examined({ url })
    expect(states(diagnosis)).toMatchObject({ sandbox: 'bad', 'key.buyer': 'ok', 'key.auction': 'ok' })
    expect(states(await examined({ url, time: { mode: 'real' } }))).toMatchObject({ sandbox: 'unknown' })
  })
})
