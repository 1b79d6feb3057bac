import { describe, expect, test } from 'vitest'
import { ConnectionLost, type Fault } from '../../api/ports/faults.ts'
import { withFaults } from './faults.ts'

const TENDER = 'a'.repeat(32)

interface Machine {
  now: number
  readonly slept: number[]
}

/** A CDB that counts what it was asked, and has one tender and a feed of three. */
function cdb(...wanted: Fault[]) {
  const served: string[] = []
  const machine: Machine = { now: 0, slept: [] }
  let version = 1
  const edge = withFaults({
    async serve(request) {
      const { pathname } = new URL(request.url)
      served.push(`${request.method} ${pathname}`)
      if (request.method !== 'GET') version += 1
      if (pathname.endsWith('/tenders'))
        return Response.json({ data: ['x', 'y', 'z'].map((id) => ({ id })), next_page: {} })
      return Response.json({ data: { version, sent: await request.text() } })
    },
    seed: 'test',
    machine: () => machine.now,
    async sleep(milliseconds) {
      machine.slept.push(milliseconds)
      machine.now += milliseconds
    },
  })
  edge.faults.set(wanted)
  const send = (method: string, path: string, headers: Record<string, string> = {}) =>
    edge.fetch(
      new Request(`http://cdb/api/2.5${path}`, { method, headers, ...(method !== 'GET' && { body: '{}' }) }),
    )
  const ids = async () =>
    ((await (await send('GET', '/tenders')).json()) as { data: { id: string }[] }).data
      .map(({ id }) => id)
      .join('')
  return { send, served, machine, ids, faults: edge.faults, undisturbed: edge.undisturbed }
}

const CHANGE = ['PATCH', `/tenders/${TENDER}`] as const

describe('each fault', () => {
  test('conflict: 409 in the words of the CDB, and nothing is done', async () => {
    const { send, served } = cdb({ kind: 'conflict' })
    const reply = await send(...CHANGE)
    expect([reply.status, await reply.text()]).toEqual([409, expect.stringContaining('Please, retry')])
    expect(served).toEqual([])
    expect((await send(...CHANGE)).status).toBe(200)
  })

  test('precondition: 412 with a cookie; whoever shows it is served', async () => {
    const { send } = cdb({ kind: 'precondition', times: 9 })
    const reply = await send(...CHANGE)
    expect(reply.status).toBe(412)
    const cookie = reply.headers.get('set-cookie')?.split(';')[0] ?? ''
    expect((await send(...CHANGE)).status).toBe(412)
    expect((await send(...CHANGE, { cookie })).status).toBe(200)
  })

  test('too-many: 429 with Retry-After, and so long whoever comes again is refused and counted', async () => {
    const { send, machine, faults } = cdb({ kind: 'too-many', seconds: 3 })
    const reply = await send(...CHANGE)
    expect([reply.status, reply.headers.get('retry-after')]).toEqual([429, '3'])
    machine.now = 2999
    expect((await send(...CHANGE)).status).toBe(429)
    machine.now = 3000
    expect((await send(...CHANGE)).status).toBe(200)
    expect(faults.seen()).toMatchObject([{ struck: 1, early: 1 }])
  })

  test('server-error: the status that is wanted, and nothing is done', async () => {
    const { send, served } = cdb({ kind: 'server-error', status: 503 })
    expect((await send(...CHANGE)).status).toBe(503)
    expect(served).toEqual([])
  })

  test('slow: answers when the time is over', async () => {
    const { send, machine } = cdb({ kind: 'slow', seconds: 7 })
    expect((await send('GET', `/tenders/${TENDER}`)).status).toBe(200)
    expect(machine.slept).toEqual([7000])
  })

  test('dropped: nothing is done, nothing is heard', async () => {
    const { send, served } = cdb({ kind: 'dropped' })
    await expect(send(...CHANGE)).rejects.toThrow(ConnectionLost)
    expect(served).toEqual([])
  })

  test('lost-answer: all is done, nothing is heard', async () => {
    const { send, served } = cdb({ kind: 'lost-answer' })
    await expect(send(...CHANGE)).rejects.toThrow(ConnectionLost)
    expect(served).toHaveLength(1)
  })

  test('duplicate-delivery: a request is served twice; a page names its entries twice', async () => {
    const { send, served, ids } = cdb({ kind: 'duplicate-delivery', times: 2 })
    expect(await (await send(...CHANGE)).json()).toEqual({ data: { version: 3, sent: '{}' } })
    expect(served).toHaveLength(2)
    expect(await ids()).toBe('xxyyzz')
  })

  test('stale-read: what was so before the last change, whoever changed it', async () => {
    const { send, undisturbed } = cdb({ kind: 'stale-read' })
    await undisturbed(new Request(`http://cdb/api/2.5/tenders/${TENDER}`, { method: 'PATCH', body: '{}' }))
    const read = async () => (await (await send('GET', `/tenders/${TENDER}`)).json()) as unknown
    expect(await read()).toMatchObject({ data: { version: 1 } })
    expect(await read()).toMatchObject({ data: { version: 2 } })
  })

  test('feed-gap: a page lacks an entry, the next does not', async () => {
    const { ids } = cdb({ kind: 'feed-gap' })
    expect(await ids()).toHaveLength(2)
    expect(await ids()).toBe('xyz')
  })

  test('late-entry: the newest entry is withheld, the same from every page', async () => {
    const { ids } = cdb({ kind: 'late-entry', times: 2 })
    expect([await ids(), await ids(), await ids()]).toEqual(['xy', 'xy', 'xyz'])
  })
})

test('a fault strikes only where it is aimed: verb, path, after how many, how often', async () => {
  const { send, faults } = cdb({
    kind: 'conflict',
    verb: 'POST',
    path: '/tenders/*/questions',
    after: 1,
    times: 2,
  })
  const statuses: number[] = []
  for (const [verb, path] of [
    ['PATCH', `/tenders/${TENDER}/questions/1`],
    ['POST', '/tenders'],
    ...Array.from({ length: 4 }, () => ['POST', `/tenders/${TENDER}/questions`] as const),
  ] as const)
    statuses.push((await send(verb, path)).status)
  expect(statuses).toEqual([200, 200, 200, 409, 409, 200])
  expect(faults.seen()).toMatchObject([{ struck: 2 }])
})

test('the same seed, the same strikes', async () => {
  const struck = async () => {
    const { send } = cdb({ kind: 'conflict', times: 100, chance: 0.3 })
    const statuses: number[] = []
    for (let n = 0; n < 40; n++) statuses.push((await send(...CHANGE)).status)
    return statuses
  }
  const first = await struck()
  expect(await struck()).toEqual(first)
  const share = first.filter((status) => status === 409).length
  expect(share).toBeGreaterThan(3)
  expect(share).toBeLessThan(25)
})

test('is set over the control API, which says what is wrong with a fault', async () => {
  const { createSimulator } = await import('../../main.ts')
  const { controlApi } = await import('../control/control-api.ts')
  const simulator = createSimulator({ now: '2026-02-02T09:00:00+02:00', rate: 0, faults: [{ kind: 'slow' }] })
  const serve = controlApi(simulator.control, simulator.fetch)
  const put = (body: unknown) =>
    serve(new Request('http://cdb/_sim/faults', { method: 'PUT', body: JSON.stringify(body) }))
  const wrong = await put([{ kind: 'flood' }])
  expect([wrong.status, await wrong.text()]).toEqual([422, expect.stringContaining('is not one of conflict')])
  expect((await put([{ kind: 'conflict', path: 5 }])).status).toBe(422)
  expect((await put([{ kind: 'server-error', path: '/version' }])).status).toBe(200)
  expect((await serve(new Request('http://cdb/api/2.5/version'))).status).toBe(502)
  const seen = await (await serve(new Request('http://cdb/_sim/faults'))).json()
  expect(seen).toEqual({ data: [{ kind: 'server-error', path: '/version', struck: 1 }] })
})
