import { describe, expect, it } from 'vitest'
import { atAuction, bidAt, idOf, OPENED, START } from '../../domain/auction/room/auction.fixture.ts'
import type { PublicAuction } from '../../domain/auction/room/document.ts'
import type { Tender } from '../../domain/records/tender.ts'
import { createSimulator, type SimulatorOptions } from '../../main.ts'

const HOST = 'http://room.example'
const tenderPeriod = { startDate: '2026-02-18T09:00:00+02:00', endDate: OPENED }
const period = { startDate: START, shouldStartAfter: '2026-02-24T00:00:00+02:00' }

/** A simulator whose clock stands still, with a room. */
function withRoom(bots?: NonNullable<SimulatorOptions['auctionRoom']>['bots']) {
  const simulator = createSimulator({
    now: OPENED,
    rate: 0,
    auctionRoom: { url: HOST, ...(bots && { bots }) },
    documentsUrl: 'http://docs.example',
  })
  const { room, control } = simulator
  if (!room) throw new Error('no room')
  const put = async (tender: Tender) => {
    await control.put('tender', tender.id, { ...tender, tenderPeriod, revisions: [], dateModified: OPENED })
    await control.advance({ seconds: 0 })
  }
  const read = async () => (await control.get('tender', 't'.repeat(32))) as Tender
  const ask = async (verb: string, path: string, body?: unknown) => {
    const request = new Request(`${HOST}${path}`, {
      method: verb,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const response = await simulator.fetch(request)
    const text = await response.text()
    return {
      status: response.status,
      text,
      body: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : undefined,
    }
  }
  return { ...simulator, room, control, put, read, ask }
}

const ID = 't'.repeat(32)
const linkOf = (tender: Tender, place: number) =>
  new URL(tender.bids?.[place]?.participationUrl ?? 'http://none').searchParams
const secretOf = (tender: Tender, place: number) => linkOf(tender, place).get('hash') ?? ''

describe('a room', () => {
  it('tells the CDB where the auction is, once; nobody else learns the secrets', async () => {
    const { put, read, ask } = withRoom()
    await put(atAuction([500, 480], { auctionPeriod: period }))
    const tender = await read()
    expect(tender.auctionUrl).toBe(`${HOST}/tenders/${ID}`)
    expect(linkOf(tender, 0).get('bidder_id')).toBe(idOf(0))
    const { body, text } = await ask('GET', `/api/auctions/${ID}`)
    expect(body).toMatchObject({ _id: ID, current_stage: -1, timer: START })
    expect(text).not.toContain(secretOf(tender, 0))
    expect((await ask('GET', '/api/auctions')).body).toEqual([
      {
        _id: ID,
        title: 'Paper',
        start_at: START,
        procurementMethodType: tender.procurementMethodType,
        tenderID: tender.tenderID,
      },
    ])
    expect((await ask('GET', '/api/auctions/none')).status).toBe(404)
    expect((await ask('GET', '/api')).body).toEqual({ text: 'pong' })
    expect((await ask('POST', '/api/log', {})).body).toEqual({ result: 'ok' })
  })

  it('lets bidders in by their links, takes and refuses bids in their turns, and reports the results', async () => {
    const { put, read, ask, control, room } = withRoom()
    await put(atAuction([500, 480], { auctionPeriod: period }))
    const tender = await read()
    const seen: PublicAuction[] = []
    const leave = room.watch(ID, (auction) => seen.push(auction))
    await control.advance({ until: '2026-02-24T11:05:30+02:00' })
    const enter = (place: number, hash: string) =>
      ask('POST', `/api/auctions/${ID}/check_authorization`, { bidder_id: idOf(place), hash })
    expect((await enter(0, secretOf(tender, 0))).body).toEqual({ amount: null })
    expect(await enter(0, 'wrong')).toMatchObject({ status: 401, text: 'hash is invalid' })
    expect(await enter(7, 'wrong')).toMatchObject({
      status: 400,
      body: { error: `Invalid bidder_id ${idOf(7)}` },
    })
    expect(await ask('POST', `/api/auctions/${ID}/check_authorization`, {})).toMatchObject({
      status: 401,
      text: 'bidder_id or hash not provided',
    })
    const bid = (place: number, amount: number, hash = secretOf(tender, place)) =>
      ask('POST', `/api/auctions/${ID}/bids/${idOf(place)}?hash=${hash}`, { amount })
    expect(await bid(0, 495)).toMatchObject({ status: 400, body: { error: 'Too high value' } })
    expect(await bid(1, 400)).toMatchObject({ status: 400, body: { error: 'Not valid bidder' } })
    expect(await bid(0, 400, 'wrong')).toMatchObject({ status: 401, body: { error: 'Invalid hash' } })
    const before = seen.length
    expect(await bid(0, 470)).toMatchObject({ status: 200, body: { amount: 470 } })
    expect(await bid(0, -1)).toMatchObject({ status: 200, body: { amount: null } })
    expect(await bid(0, 460)).toMatchObject({ status: 200, body: { amount: 460 } })
    expect((await enter(0, secretOf(tender, 0))).body).toEqual({ amount: 460 })
    expect(seen.length).toBe(before)
    await control.advance({ until: '2026-02-24T12:00:00+02:00' })
    leave()
    expect(seen.map(({ current_stage }) => current_stage)).toEqual([...Array(11).keys(), 10])
    expect(seen[2]?.stages[1]).toMatchObject({ amount: 460 })
    const labels = (auction?: PublicAuction) => auction?.results?.map(({ label }) => label.uk)
    expect(labels(seen.at(-2))).toEqual(['Учасник #2', 'Учасник #1'])
    expect(labels(seen.at(-1))).toEqual([idOf(1), idOf(0)])
    const after = await read()
    expect(after.status).toBe('active.qualification')
    expect(after.awards?.[0]).toMatchObject({ bid_id: idOf(0), value: { amount: 460 } })
    expect(after.bids?.[0]).toMatchObject({ value: { amount: 460 }, date: '2026-02-24T11:05:30+02:00' })
    expect(control.auction(ID)).toMatchObject({
      auction: { names_revealed: true },
      events: expect.arrayContaining([
        expect.objectContaining({ type: 'cancelled', bidder_id: idOf(0), stage: 1 }),
        expect.objectContaining({
          type: 'posted',
          posted: { amount: 460, time: '2026-02-24T11:05:30+02:00' },
        }),
      ]),
    })
    expect(after.documents?.map(({ title, author }) => [title, author])).toEqual([
      [`audit_${ID}.yaml`, 'auction'],
    ])
  })

  it('plays for who does not come', async () => {
    const { put, read, control } = withRoom('step')
    await put(atAuction([500, 480], { auctionPeriod: period }))
    await control.advance({ until: '2026-02-24T12:00:00+02:00' })
    const { bids, awards } = await read()
    expect(bids?.map(({ value }) => value?.amount)).toEqual([470, 450])
    expect(awards?.[0]?.bid_id).toBe(idOf(1))
  })

  it('holds auctions of lots side by side', async () => {
    const { put, read, control, room } = withRoom('step')
    const lots = ['a', 'b'].map((letter) => ({
      ...{ id: letter.repeat(32), title: letter, status: 'active', auctionPeriod: { ...period } },
      ...{ value: { amount: 1000, currency: 'UAH', valueAddedTaxIncluded: true } },
      ...{ minimalStep: { amount: 10, currency: 'UAH', valueAddedTaxIncluded: true } },
    }))
    const bids = [0, 1].map((place) => {
      const { value, date, ...seat } = bidAt(500 + place, place)
      return { ...seat, lotValues: lots.map(({ id }) => ({ relatedLot: id, value, date, status: 'active' })) }
    })
    await put(atAuction([], { lots, bids: bids as never, auctionPeriod: {} }))
    await control.advance({ until: '2026-02-24T11:06:00+02:00' })
    expect(room.list()).toHaveLength(2)
    expect(room.read(`${ID}_${'b'.repeat(32)}`)?.current_stage).toBe(1)
    await control.advance({ until: '2026-02-24T12:00:00+02:00' })
    const tender = await read()
    expect(tender.status).toBe('active.qualification')
    expect(tender.awards?.map(({ lotID, bid_id }) => [lotID, bid_id])).toEqual(
      lots.map(({ id }) => [id, idOf(0)]),
    )
    expect(tender.documents).toHaveLength(2)
  })

  it.each([
    ['no-auction', 0],
    ['fast-forward', 0],
    ['fast-auction', 300 + 300 + 720 + 240 + 120],
  ])('quick(mode:%s) is over after %d seconds', async (mode, seconds) => {
    const { put, read, control } = withRoom()
    const submissionMethodDetails = `quick(mode:${mode})`
    await put(atAuction([500, 480], { auctionPeriod: period, submissionMethodDetails }))
    if (seconds) {
      await control.advance({ seconds: seconds - 1 })
      expect((await read()).status).toBe('active.auction')
      await control.advance({ seconds: 1 })
    }
    expect((await read()).status).toBe('active.qualification')
  })

  it('plans anew what moved, with the same links, and stops what is cancelled', async () => {
    const { put, read, control, room } = withRoom()
    await put(atAuction([500, 480], { auctionPeriod: period }))
    const { bids } = await read()
    const later = '2026-02-25T11:00:00+02:00'
    await control.patch('tender', ID, [{ op: 'replace', path: '/auctionPeriod/startDate', value: later }])
    await control.advance({ seconds: 0 })
    expect(room.read(ID)).toMatchObject({ start_at: later, timer: later })
    expect((await read()).bids).toEqual(bids)
    await control.advance({ until: '2026-02-25T11:06:00+02:00' })
    expect(room.read(ID)?.current_stage).toBe(1)
    await control.patch('tender', ID, [{ op: 'replace', path: '/status', value: 'cancelled' }])
    await control.advance({ seconds: 3600 })
    expect(room.read(ID)).toMatchObject({ current_stage: 1 })
    expect(room.read(ID)?.timer).toBeUndefined()
  })

  it('is restored with the simulator, in the middle of a round', async () => {
    const { put, read, control, room } = withRoom()
    await put(atAuction([500, 480], { auctionPeriod: period }))
    await control.advance({ until: '2026-02-24T11:06:00+02:00' })
    const there = room.read(ID)
    const snapshot = JSON.parse(JSON.stringify(await control.snapshot()))
    await control.reset()
    expect(room.read(ID)).toBeUndefined()
    await control.restore(snapshot)
    expect(room.read(ID)).toEqual(there)
    await control.advance({ seconds: 3600 })
    expect((await read()).status).toBe('active.qualification')
  })

  it('tells its clock', async () => {
    const { fetch } = withRoom()
    const { headers } = await fetch(new Request(`${HOST}/get_current_server_time`))
    expect([headers.get('date'), headers.get('sim-now'), headers.get('sim-rate')]).toEqual([
      'Mon, 23 Feb 2026 07:00:00 GMT',
      OPENED,
      '0',
    ])
  })
})
