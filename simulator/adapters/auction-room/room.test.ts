import { describe, expect, it } from 'vitest'
import {
  atAuction,
  collectiveAtAuction,
  idOf,
  OPENED,
  START,
} from '../../domain/auction/room/auction.fixture.ts'
import type { PublicAuction } from '../../domain/auction/room/document.ts'
import { instant } from '../../domain/time.ts'
import { HOST, ID, linkOf, period, secretOf, twoLots, withRoom } from './room.fixture.ts'

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
    const { lots, bids } = twoLots()
    await put(atAuction([], { lots, bids, auctionPeriod: {} }))
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

  it('lets suppliers who share a quantity bid for a unit', async () => {
    const { put, read, control, room } = withRoom('step')
    await put(collectiveAtAuction([20, 30], { auctionPeriod: {} }))
    await control.advance({ until: '2026-02-24T12:00:00+02:00' })
    const { bids, awards, status } = await read()
    expect(room.list()[0]?._id).toBe(`${ID}_${'b'.repeat(32)}`)
    expect(room.read(`${ID}_${'b'.repeat(32)}`)).toMatchObject({ awardingByItemUnitValue: true })
    expect(status).toBe('active.qualification')
    const units = bids?.map(({ lotValues }) => lotValues?.[0]?.items?.[0]?.unit)
    expect(units?.map((unit) => [unit?.value.amount, unit?.initialValue?.amount])).toEqual([
      [18.5, 20],
      [28.5, 30],
    ])
    expect(awards?.[0]).toMatchObject({ bid_id: idOf(0), items: [{ quantity: 40 }], value: { amount: 740 } })
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
    expect(room.read(ID)).toMatchObject({ current_stage: -100 })
    expect(room.read(ID)?.timer).toBeUndefined()
  })

  it('stops only the auction of the lot that is cancelled', async () => {
    const { put, read, control, room } = withRoom('step')
    const { lots, bids } = twoLots()
    await put(atAuction([], { lots, bids, auctionPeriod: {} }))
    await control.advance({ until: '2026-02-24T11:06:00+02:00' })
    await control.patch('tender', ID, [{ op: 'replace', path: '/lots/1/status', value: 'cancelled' }])
    await control.advance({ until: '2026-02-24T12:00:00+02:00' })
    expect(room.read(`${ID}_${'b'.repeat(32)}`)).toMatchObject({ current_stage: -100 })
    expect(room.read(`${ID}_${'a'.repeat(32)}`)).toMatchObject({ current_stage: 10 })
    const tender = await read()
    expect(tender.status).toBe('active.qualification')
    expect(tender.awards?.map(({ lotID }) => lotID)).toEqual(['a'.repeat(32)])
  })

  it('is planned anew by the CDB when it was missed', async () => {
    const { put, read, control, room } = withRoom('step')
    await put(atAuction([500, 480], { auctionPeriod: period }))
    const { bids } = await read()
    await control.setClock({ now: '2026-02-24T11:10:00+02:00' })
    const late = room.snapshot().map((kept) => ({
      ...kept,
      auction: { ...kept.auction, current_stage: -101, results: [], timer: undefined },
    }))
    room.restart([await read()], instant('2026-02-24T11:10:00+02:00'), JSON.parse(JSON.stringify(late)))
    const later = '2026-02-26T11:00:00+02:00'
    await control.patch('tender', ID, [{ op: 'replace', path: '/auctionPeriod/startDate', value: later }])
    await control.advance({ seconds: 0 })
    expect(room.read(ID)).toMatchObject({ start_at: later, timer: later, current_stage: -1 })
    await control.advance({ until: '2026-02-26T12:00:00+02:00' })
    expect((await read()).status).toBe('active.qualification')
    expect((await read()).bids?.map(({ participationUrl }) => participationUrl)).toEqual(
      bids?.map(({ participationUrl }) => participationUrl),
    )
  })

  it('tells the CDB again what it did not take, until it does: links first, then protocol and results', async () => {
    const { put, read, control, room } = withRoom('step')
    const status = (value: string) => control.patch('tender', ID, [{ op: 'replace', path: '/status', value }])
    await put(atAuction([500, 480], { auctionPeriod: period }))
    await control.advance({ until: '2026-02-24T11:21:30+02:00' })
    expect(room.read(ID)?.stages[room.read(ID)?.current_stage ?? 0]?.type).toBe('pre_announcement')
    // The CDB takes nothing for the auction in this status.
    await status('active.pre-qualification')
    await control.advance({ seconds: 120 })
    expect(room.read(ID)).toMatchObject({ current_stage: 9 })
    expect((await read()).documents ?? []).toEqual([])
    const refused = room.history(ID)?.events.filter(({ type }) => type === 'refused') ?? []
    expect(refused.length).toBeGreaterThan(1)
    expect(refused[0]).toMatchObject({ what: 'results', status: 403, at: '2026-02-24T11:23:00+02:00' })
    const waits = refused.slice(1).map(({ at }, n) => instant(at) - instant(refused[n]?.at ?? at))
    expect(waits.slice(0, 3)).toEqual([1, 2, 3].map((seconds) => seconds * 1_000_000))
    await status('active.auction')
    await control.advance({ seconds: 60 })
    expect(room.read(ID)).toMatchObject({ current_stage: 10 })
    const after = await read()
    expect(after.status).toBe('active.qualification')
    expect(after.documents).toHaveLength(1)
    expect(after.bids?.map(({ value }) => value?.amount)).toEqual([470, 450])
  })

  it('shows of a restricted tender what the module is shown: it is not masked for auctions', async () => {
    const { put, control, room } = withRoom('step')
    const tender = atAuction([500, 480], { auctionPeriod: period })
    await put({ ...tender, config: { ...tender.config, restricted: true } })
    await control.advance({ until: '2026-02-24T12:00:00+02:00' })
    expect(room.read(ID)?.results?.map(({ label }) => label.uk)).toEqual([idOf(0), idOf(1)])
    expect(JSON.stringify(room.read(ID))).not.toContain('Приховано')
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
