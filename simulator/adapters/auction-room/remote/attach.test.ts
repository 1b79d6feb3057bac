import { afterEach, expect, it } from 'vitest'
import type { Fault } from '../../../api/ports/faults.ts'
import { atAuction, idOf, OPENED, START } from '../../../domain/auction/room/auction.fixture.ts'
import type { Tender } from '../../../domain/records/tender.ts'
import { createSimulator } from '../../../main.ts'
import { controlApi } from '../../control/control-api.ts'
import { httpServer, listen } from '../../http-server/http-server.ts'
import { attachRoom } from './attach.ts'
import { CdbError } from './cdb.ts'

const ID = 't'.repeat(32)
const HOST = 'http://room.example'
const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** A CDB behind a port that plays no auctions itself, and a room attached to it over HTTP; its clock stands still. */
async function attached() {
  const server = httpServer((request) => serve(request))
  const url = await listen(server, 0, '127.0.0.1')
  const simulator = createSimulator({ now: OPENED, rate: 0, autoAuctions: false, documentsUrl: url })
  const { control } = simulator
  const serve = controlApi(control, simulator.fetch)
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const put = (tender: Tender) =>
    control.put('tender', tender.id, {
      ...tender,
      tenderPeriod: { startDate: '2026-02-18T09:00:00+02:00', endDate: OPENED },
      revisions: [],
      dateModified: OPENED,
    })
  const read = async () => (await control.get('tender', ID)) as Tender
  const said: string[] = []
  const room = await attachRoom({
    cdb: {
      url,
      prefix: '/api/2.5',
      key: 'auction',
      onTold: ({ verb, path, status }) => said.push(`${verb} ${path.replace(ID, 'ID')} ${status ?? '—'}`),
    },
    documents: { url, user: 'auction' },
    host: HOST,
    seed: 's',
    quick: true,
    bots: 'step',
    machine: () => Date.parse(OPENED) * 1000,
    elsewhere: () => new Response('nothing here', { status: 404 }),
  })
  /** The CDB's clock and the room's go to a moment; the room does all that is due, and hears of what changed. */
  const runTo = async (now: string) => {
    await control.advance({ until: now })
    await room.sync()
    await room.answered()
    await room.sync()
  }
  const faults = (...all: Fault[]) => control.setFaults(all)
  return { ...room, control, put, read, runTo, said, faults }
}

const period = { auctionPeriod: { startDate: START, shouldStartAfter: '2026-02-24T00:00:00+02:00' } }

it('holds the auctions of a CDB over HTTP: links, rounds, protocol, results, names', async () => {
  const { put, read, runTo, room, said, fetch } = await attached()
  await put(atAuction([500, 480], period))
  await runTo(OPENED)
  const { auctionUrl, bids } = await read()
  expect(auctionUrl).toBe(`${HOST}/tenders/${ID}`)
  expect(bids?.[0]?.participationUrl).toMatch(`${auctionUrl}/login?bidder_id=${idOf(0)}&hash=`)
  const shown = await (await fetch(new Request(`${HOST}/api/auctions/${ID}`))).json()
  expect(shown).toMatchObject({ _id: ID, current_stage: -1, timer: START })
  await runTo('2026-02-24T11:06:00+02:00')
  expect(room.read(ID)?.current_stage).toBe(1)
  await runTo('2026-02-24T12:00:00+02:00')
  const after = await read()
  expect(after.status).toBe('active.qualification')
  expect(after.bids?.map(({ value }) => value?.amount)).toEqual([470, 450])
  expect(after.documents?.map(({ title }) => title)).toEqual([`audit_${ID}.yaml`])
  expect(room.read(ID)?.results?.map(({ label }) => label.uk)).toEqual([idOf(0), idOf(1)])
  expect(said).toEqual([
    'PATCH /tenders/ID/auction 200',
    'POST /tenders/ID/documents 201',
    'POST /tenders/ID/auction 200',
  ])
  expect(room.expects(ID)).toBe(false)
})

it('tells it again what was refused or lost on the way, and nothing twice', async () => {
  const { put, read, runTo, room, faults, said } = await attached()
  await put(atAuction([500, 480], period))
  faults(
    { kind: 'server-error', path: '/tenders/*/auction', verb: 'PATCH', times: 2 },
    { kind: 'conflict', path: '/tenders/*/auction', verb: 'PATCH' },
    { kind: 'precondition', path: '/tenders/*/auction', verb: 'PATCH' },
  )
  await runTo(OPENED)
  expect(room.list()).toEqual([])
  await runTo('2026-02-23T09:01:00+02:00')
  expect(room.list()).toHaveLength(1)
  faults(
    { kind: 'too-many', path: '/tenders/*/documents', seconds: 0 },
    { kind: 'lost-answer', path: '/tenders/*/documents', seconds: 0 },
    { kind: 'dropped', path: '/tenders/*/auction', verb: 'POST' },
    { kind: 'server-error', path: '/tenders/*/auction', verb: 'POST', status: 504 },
    { kind: 'lost-answer', path: '/tenders/*/auction', verb: 'POST', seconds: 0 },
  )
  await runTo('2026-02-24T11:23:00+02:00')
  expect(room.read(ID)?.stages.at(room.read(ID)?.current_stage ?? 0)?.type).toBe('pre_announcement')
  await runTo('2026-02-24T12:00:00+02:00')
  expect(room.read(ID)).toMatchObject({ current_stage: 10 })
  const after = await read()
  expect(after.status).toBe('active.qualification')
  expect(after.awards).toHaveLength(1)
  expect(after.documents?.map(({ title }) => title)).toEqual([`audit_${ID}.yaml`, `audit_${ID}.yaml`])
  expect(new Set(after.documents?.map(({ id }) => id)).size).toBe(1)
  expect(said).toContain('POST /tenders/ID/auction —')
  expect(room.history(ID)?.events.filter(({ type }) => type === 'refused').length).toBeGreaterThan(5)
})

it('stops what is cancelled there, and begins anew what is planned anew', async () => {
  const { put, control, runTo, room } = await attached()
  const change = async (path: string, value: unknown) => {
    const { public_modified = 0 } = (await control.get('tender', ID)) as { public_modified?: number }
    const modified = { op: 'add' as const, path: '/public_modified', value: public_modified + 60 }
    await control.patch('tender', ID, [{ op: 'replace', path, value }, modified])
  }
  await put(atAuction([500, 480], period))
  await runTo(OPENED)
  await change('/auctionPeriod/startDate', '2026-02-25T11:00:00+02:00')
  await runTo('2026-02-24T11:06:00+02:00')
  expect(room.read(ID)).toMatchObject({ current_stage: -1, start_at: '2026-02-25T11:00:00+02:00' })
  await runTo('2026-02-25T11:06:00+02:00')
  expect(room.read(ID)?.current_stage).toBe(1)
  await change('/status', 'cancelled')
  await runTo('2026-02-25T11:07:00+02:00')
  expect(room.read(ID)).toMatchObject({ current_stage: -100 })
})

it('reads restricted tenders with what the module may see, and skips those it may not', async () => {
  const { put, runTo, room, said } = await attached()
  const tender = atAuction([500, 480], period)
  await put({ ...tender, config: { ...tender.config, restricted: true } })
  await put({ ...atAuction([500], period), id: 'd'.repeat(32), status: 'active.tendering' })
  await runTo(OPENED)
  await runTo('2026-02-24T12:00:00+02:00')
  expect(room.read(ID)?.results?.map(({ label }) => label.uk)).toEqual([idOf(0), idOf(1)])
  expect(said).toHaveLength(3)
})

it('goes on when a CDB that did not answer does', async () => {
  const { put, runTo, room, faults, sync } = await attached()
  await put(atAuction([500, 480], period))
  faults({ kind: 'server-error', path: '/tenders' }, { kind: 'dropped', path: '/tenders/*' })
  await expect(sync()).rejects.toThrow(CdbError)
  await expect(sync()).rejects.toThrow(CdbError)
  await runTo(OPENED)
  expect(room.list()).toHaveLength(1)
})
