import { describe, expect, it } from 'vitest'
import type { Tender } from '../../records/tender.ts'
import { add, instant, MINUTE, SECOND } from '../../time.ts'
import { act, post } from './act.ts'
import {
  afterBid,
  answerTo,
  atAuction,
  atStage,
  hashOf,
  IN_TURN,
  idOf,
  OPENED,
  order,
  planned,
  START,
} from './auction.fixture.ts'
import type { Turn } from './document.ts'
import { auctionsOf } from './open.ts'
import { playThrough } from './play.ts'
import { protocolOf } from './protocol.ts'
import { authorized, publicAuction, revealed } from './show.ts'
import { nextTick } from './stages.ts'
import { tick } from './tick.ts'

describe('the course of an auction', () => {
  const three = planned(atAuction([500, 480, 490]))

  it('has five minutes to look, three rounds of two minutes a bidder, pauses and an announcement', () => {
    const minutes = three.stages.map(({ type, start }) => [type, (instant(start) - instant(START)) / MINUTE])
    expect(minutes).toEqual([
      ...[
        ['pause', 0],
        ['bids', 5],
        ['bids', 7],
        ['bids', 9],
      ],
      ...[
        ['pause', 11],
        ['bids', 13],
        ['bids', 15],
        ['bids', 17],
      ],
      ...[
        ['pause', 19],
        ['bids', 21],
        ['bids', 23],
        ['bids', 25],
      ],
      ...[
        ['pre_announcement', 27],
        ['announcement', 29],
      ],
    ])
  })

  it('shows nothing before it starts', () => {
    const shown = publicAuction(three)
    expect(shown).toMatchObject({ current_stage: -1, timer: START })
    expect(shown.initial_bids).toBeUndefined()
    expect(JSON.stringify(shown)).not.toMatch(new RegExp(`${hashOf(0)}|"bids":\\[`))
  })

  it('seats bidders worst first, of equal prices the later, and names them by number', () => {
    const started = atStage(planned(atAuction([480, 500, 480])), 0)
    expect(order(started)).toEqual([idOf(1), idOf(2), idOf(0)])
    const turns = started.stages.slice(1, 4) as Turn[]
    expect(turns.map(({ bidder_id, label }) => [bidder_id, label.uk])).toEqual([
      [idOf(1), 'Учасник #1'],
      [idOf(2), 'Учасник #2'],
      [idOf(0), 'Учасник #3'],
    ])
    expect((started.stages[5] as Turn).bidder_id).toBe('TBD')
  })

  it('shows an offer only when its turn is over, and seats the next round by it', () => {
    const turn = atStage(three, 1)
    const acted = afterBid(turn, 0, { amount: 470 })
    expect(publicAuction(acted)).toEqual(publicAuction(turn))
    const after = atStage(acted, 2)
    expect(after.stages[1]).toMatchObject({
      amount: 470,
      changed: true,
      publish_time: '2026-02-24T11:07:00+02:00',
    })
    expect(order(after)).toEqual([idOf(2), idOf(1), idOf(0)])
    const round = atStage(after, 4).stages.slice(5, 8) as Turn[]
    expect(round.map(({ label }) => label.en)).toEqual(['Bidder #2', 'Bidder #3', 'Bidder #1'])
  })

  it('is missed when a stage begins over two minutes late', () => {
    const late = tick(three, add(instant(START), 121 * SECOND))?.auction
    expect(late).toMatchObject({ current_stage: -101, results: [] })
    expect(late && nextTick(late)).toBeUndefined()
    expect(tick(three, add(instant(START), 120 * SECOND))?.auction.current_stage).toBe(0)
    expect(tick(three, add(instant(START), -1))).toBeUndefined()
  })

  it('announces even when late, and then stops', () => {
    const { auction } = playThrough(three, () => undefined)
    expect(auction.current_stage).toBe(13)
    expect(auction.timer).toBeUndefined()
    expect(tick(auction, instant('2027-01-01T00:00:00+02:00'))).toBeUndefined()
    const waiting = atStage(three, 11)
    expect(tick(waiting, add(instant(START), 90 * MINUTE))?.auction.current_stage).toBe(12)
  })
})

describe('what is refused', () => {
  const turn = atStage(planned(atAuction([500, 480])), 1)

  it.each([
    [{ amount: 490 }, 'accepted'],
    [{ amount: 490.01 }, 'Too high value'],
    [{ amount: 0 }, 'Too low value'],
    [{ amount: -2 }, 'Too low value'],
    [{}, 'Bid amount is required'],
    [{ amount: -1 }, 'accepted'],
  ])('%j: %s', (form, said) => {
    expect(answerTo(turn, 0, form)).toBe(said)
  })

  it('says who may not bid, and when not', () => {
    expect(answerTo(turn, 1, { amount: 1 })).toBe('Not valid bidder')
    expect(post(turn, { bidder_id: 'x', hash: '', form: {} }, IN_TURN)).toMatchObject({
      fault: 'unknown',
      error: 'Invalid bidder_id x',
    })
    expect(post(turn, { bidder_id: idOf(0), hash: 'x', form: {} }, IN_TURN)).toMatchObject({
      fault: 'secret',
      error: 'Invalid hash',
    })
    for (const stage of [-1, 0, 3, 9, 10])
      expect(answerTo(atStage(planned(atAuction([500, 480])), stage), 0, { amount: 1 })).toBe(
        'Stage not for bidding',
      )
    expect(answerTo({ ...turn, current_stage: -101 }, 0, { amount: 1 })).toBe('Stage not for bidding')
    expect(answerTo({ ...turn, is_cancelled: true }, 0, { amount: 1 })).toBe('Stage not for bidding')
  })

  it('takes the last of several offers of a turn, or none when it is taken back', () => {
    const twice = afterBid(turn, 0, { amount: 300 })
    expect(authorized(twice, idOf(0), hashOf(0))).toEqual({ amount: 300 })
    expect(authorized(twice, idOf(1), hashOf(1))).toEqual({ amount: null })
    expect(authorized(twice, idOf(0), hashOf(1))).toBeUndefined()
    const again = afterBid(twice, 0, { amount: 490 })
    expect(atStage(again, 2).stages[1]).toMatchObject({ amount: 490, changed: true })
    const back = afterBid(again, 0, { amount: -1 })
    expect(act(again, { type: 'cancel', bidder_id: idOf(0) }, IN_TURN)).toMatchObject({
      auction: back,
      events: [{ type: 'cancelled', bidder_id: idOf(0) }],
    })
    const over = atStage(back, 2).stages[1] as Turn
    expect(over.changed).toBeUndefined()
    expect(over.amount).toBe(500)
  })
})

describe('planning', () => {
  const plan = (tender: Tender) =>
    auctionsOf(tender, { now: instant(OPENED), hash: (_, place) => hashOf(place), sandbox: true })

  it('leaves out what is over, past, or not at auction', () => {
    expect(plan(atAuction([1], { auctionPeriod: { startDate: START, endDate: START } }))).toEqual([])
    expect(plan(atAuction([1], { auctionPeriod: { startDate: '2026-01-01T00:00:00+02:00' } }))).toEqual([])
    expect(plan(atAuction([1], { status: 'active.tendering' }))).toEqual([])
    expect(plan(atAuction([]))).toEqual([])
  })

  it('honours quick modes', () => {
    const quick = (mode: string) =>
      plan(atAuction([2, 1], { submissionMethodDetails: `quick(mode:${mode})` }))[0]
    expect(quick('fast-forward')?.stages.every(({ start }) => start === OPENED)).toBe(true)
    expect(quick('fast-auction')).toMatchObject({ start_at: '2026-02-23T09:05:00+02:00' })
    expect(quick('fast-auction')?.stages[1]?.start).toBe('2026-02-23T09:10:00+02:00')
  })
})

describe('after the auction', () => {
  const tender = atAuction([500, 480])
  const { auction } = playThrough(planned(tender), () => undefined)

  it('names are revealed everywhere', () => {
    const shown = revealed(auction, tender.bids ?? [], OPENED)
    const labels = [...(shown.initial_bids ?? []), ...(shown.results ?? [])].map(({ label }) => label.uk)
    expect(labels).toEqual([idOf(0), idOf(1), idOf(0), idOf(1)])
    expect((shown.stages[1] as Turn).label.en).toBe(idOf(0))
  })

  it('the protocol tells every turn', () => {
    const { id, tenderId, timeline } = protocolOf(auction)
    expect([id, tenderId]).toEqual([tender.id, tender.tenderID])
    expect(timeline).toMatchObject({
      auction_start: { time: START, initial_bids: [{ bidder: idOf(0), amount: 500 }, { bidder: idOf(1) }] },
      round_1: { turn_1: { amount: 500, bidder: idOf(0), time: '2026-02-24T11:07:00+02:00' } },
      round_3: { turn_2: { bidder: idOf(1) } },
      results: {
        bids: [{ bidder: idOf(0), amount: 500 }, { bidder: idOf(1) }],
        time: '2026-02-24T11:23:00+02:00',
      },
    })
  })
})
