import { execFile } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { Agent, type IncomingHttpHeaders, request, type Server } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSimulator } from '../../main.ts'
import { httpServer, listen } from './http-server.ts'

const MIB = 1024 * 1024
const BROKER = { authorization: 'Bearer broker', 'content-type': 'application/json' }

let server: Server
let address: string
const agent = new Agent({ keepAlive: true, maxSockets: 1 })

beforeAll(async () => {
  const { fetch } = createSimulator({ now: '2026-02-02T09:00:00+02:00', rate: 0 })
  server = httpServer(fetch)
  address = await listen(server, 0, '127.0.0.1')
})
afterAll(() => {
  agent.destroy()
  server.closeAllConnections()
  server.close()
})

interface Answer {
  readonly status: number | undefined
  readonly headers: IncomingHttpHeaders
  readonly text: string
  readonly body: never
  readonly localPort: number | undefined
}

/** The path goes out as it is: nothing is encoded or cleaned up on the way. */
function send(
  method: string,
  path: string,
  { body, headers = BROKER }: { body?: string | Buffer; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const { hostname, port } = new URL(address)
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, method, path, headers, agent }, (answer) => {
      const chunks: Buffer[] = []
      const localPort = answer.socket.localPort
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => {
        const text = Buffer.concat(chunks).toString()
        const json = answer.headers['content-type']?.startsWith('application/json') && text !== ''
        const { statusCode: status, headers: shown } = answer
        resolve({
          status,
          headers: shown,
          text,
          body: (json ? JSON.parse(text) : undefined) as never,
          localPort,
        })
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

const post = (body: string | Buffer) => send('POST', '/api/2.5/tenders', { body })
const description = ({ body }: Answer) =>
  (body as { errors: { description: string }[] }).errors[0]?.description

describe('bodies', () => {
  it.each([
    ['text that is not JSON', 'не JSON', /Expecting value: line 1 column 1/],
    ['nothing', '', /Expecting value/],
    ['a body cut short', '{"data": {"title": "Книги', /Invalid or unterminated string/],
    ['bytes that are not UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), /not UTF-8/],
    ['one key twice', '{"data": {"title": "а", "title": "б"}}', /"title" stands twice/],
    ['a prototype', '{"data": {"__proto__": {}}}', /__proto__/],
    ['a number JSON does not have', '{"data": {"value": NaN}}', /NaN is not a JSON number/],
    ['nesting without end', `{"data": ${'['.repeat(5000)}${']'.repeat(5000)}}`, /Nested deeper/],
  ])('refuses %s and says why', async (_, body, said) => {
    const answer = await post(body)
    expect(answer.status).toBe(422)
    expect(answer.body).toMatchObject({ status: 'error', errors: [{ location: 'body', name: 'data' }] })
    expect(description(answer)).toMatch(said)
  })

  it('refuses more than 8 MiB with 413, and the connection goes on', async () => {
    const large = await post(`{"data": {"title": "${'x'.repeat(8 * MIB)}"}}`)
    expect(large.status).toBe(413)
    expect(description(large)).toMatch(/8 MiB/)
    const next = await send('GET', '/api/2.5/tenders')
    expect(next.status).toBe(200)
    expect(next.localPort).toBe(large.localPort)
  })

  it('takes a body of 8 MiB to its models', async () => {
    const frame = '{"data": {"title": ""}}'
    const answer = await post(frame.replace('""', `"${'x'.repeat(8 * MIB - frame.length)}"`))
    expect(answer.status).not.toBe(413)
  })

  it('asks for JSON where JSON is needed', async () => {
    const headers = { authorization: 'Bearer broker', 'content-type': 'text/plain' }
    expect((await send('POST', '/api/2.5/tenders', { body: '{"data": {}}', headers })).status).toBe(415)
  })

  it('answers an unknown procurement method with a refusal', async () => {
    const answer = await post('{"data": {"procurementMethodType": "lottery"}}')
    expect(answer.status).toBe(404)
    expect(answer.body).toMatchObject({ status: 'error' })
  })
})

describe('addresses', () => {
  it.each([
    ['GET', '/api/2.5/nothing', 404],
    ['GET', '/', 404],
    ['GET', '/api/2.5', 404],
    ['PUT', '/api/2.5/tenders', 404],
    ['DELETE', '/api/2.5/health', 405],
    ['PURGE', '/api/2.5/tenders', 404],
    ['OPTIONS', '/api/2.5/tenders', 404],
    ['GET', '/api/2.5/tenders/%zz', 404],
    ['GET', '/api/2.5/tenders/%', 404],
    ['GET', '/api/2.5/tenders/%ff%fe', 404],
    ['GET', '/api/2.5/tenders/%00', 404],
    ['GET', '/api/2.5/tenders/__proto__', 404],
    ['GET', '/api/2.5/tenders/../../../etc/passwd', 404],
    ['GET', '/get/%zz', 403],
    ['GET', '/api/2.5/tenders?offset=%zz', 404],
    ['GET', '/api/2.5/tenders?limit=x', 400],
    ['GET', '//api/2.5/tenders', 404],
  ])('%s %s answers with %i', async (verb, path, status) => {
    const answer = await send(verb, path)
    expect(answer.status).toBe(status)
    expect(answer.body).toMatchObject({ status: 'error' })
  })

  it('serves the whole URL that a proxy sends', async () => {
    const answer = await send('GET', 'http://cdb.example.com/api/2.5/tenders')
    expect(answer.status).toBe(200)
    expect(answer.text).toContain('http://cdb.example.com/api/2.5/tenders')
  })

  it('answers HEAD as GET without a body', async () => {
    const [head, get] = [await send('HEAD', '/api/2.5/tenders'), await send('GET', '/api/2.5/tenders')]
    expect(head.status).toBe(200)
    expect(head.text).toBe('')
    expect(head.headers['content-length']).toBe(String(Buffer.byteLength(get.text)))
  })
})

describe('connections', () => {
  const raw = (text: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(address)
      const socket = connect(Number(port), hostname, () => socket.end(text))
      let heard = ''
      socket.on('data', (chunk) => {
        heard += String(chunk)
      })
      socket.on('error', reject)
      socket.on('close', () => resolve(heard))
    })

  it.each([
    ['a Host that is no host', 'GET /api/2.5/tenders HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n'],
    [
      'a verb the web forbids',
      'TRACE /api/2.5/tenders HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
    ],
    ['what is not HTTP at all', 'не HTTP\r\n\r\n'],
    ['a target that is no path', 'OPTIONS * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'],
  ])('survives %s', async (_, text) => {
    expect(await raw(text)).toMatch(/^HTTP\/1\.1 4\d\d /)
    expect((await send('GET', '/api/2.5/health')).status).toBe(200)
  })

  it('survives a sender who leaves in the middle', async () => {
    await raw(
      'POST /api/2.5/tenders HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n{"data"',
    ).catch(() => undefined)
    expect((await send('GET', '/api/2.5/health')).status).toBe(200)
  })

  it('says so when it fails itself', async () => {
    const broken = httpServer(() => Promise.reject(new Error('out of paper')))
    const url = await listen(broken, 0, '127.0.0.1')
    const answer = await fetch(url)
    broken.closeAllConnections()
    broken.close()
    expect(answer.status).toBe(500)
    expect(await answer.json()).toMatchObject({ errors: [{ description: 'out of paper' }] })
  })
})

describe('etalon serve', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'etalon-'))
  const users = join(folder, 'users.json')
  writeFileSync(users, '[{"key": "a"')

  const run = (...args: string[]): Promise<{ code: unknown; said: string }> =>
    new Promise((resolve) => {
      const command = ['--import', 'tsx', 'harness/cli/main.ts', 'serve', ...args]
      execFile(process.execPath, command, { timeout: 50_000 }, (error, stdout, stderr) =>
        resolve({ code: error?.code ?? 0, said: stdout + stderr }),
      )
    })

  it.concurrent.each([
    ['a busy port', () => ['--port', new URL(address).port], 1, /port \d+ is busy; choose another/],
    ['users it cannot read', () => ['--port', '0', '--users', users], 2, /users\.json/],
    ['an argument it does not know', () => ['--prot', '1'], 2, /unknown option '--prot'/],
  ])('stops at %s with a word what to do', async (_, args, code, said) => {
    const ended = await run(...args())
    expect(ended.said).toMatch(said)
    expect(ended.said).not.toMatch(/^\s+at /m)
    expect(ended.code).toBe(code)
  })
})
