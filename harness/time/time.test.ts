import { describe, expect, it } from 'vitest'
import type { Asked, Driver } from '../drivers/driver.ts'
import { embeddedKeys, type Json } from '../procedure/cast.ts'
import { addresses, results } from './auction.ts'
import { inKyiv } from './kyiv.ts'
import { type PassingOptions, passing } from './passing.ts'
import { dateHeaderSpan, skewOf } from './skew.ts'
import { turnsOf } from './turns.ts'
import { WaitTooLong } from './waiting.ts'

describe('clocks', () => {
  it.each([
    ['2026-07-01T09:00:00.000Z', '2026-07-01T12:00:00.000+03:00'],
    ['2026-12-31T23:30:00.000Z', '2027-01-01T01:30:00.000+02:00'],
    ['2026-03-29T00:59:59.999Z', '2026-03-29T02:59:59.999+02:00'],
    ['2026-03-29T01:00:00.000Z', '2026-03-29T04:00:00.000+03:00'],
  ])('%s is printed as the CDB does', (instant, printed) => {
    expect(inKyiv(Date.parse(instant))).toBe(printed)
  })

  it('believes no more of a skew than it must', () => {
    expect(skewOf({ from: 1000, to: 1200 }, { from: 1100, to: 1100 })).toBe(0)
    expect(skewOf({ from: 1000, to: 1200 }, { from: 5200, to: 6199 })).toBe(4000)
    expect(skewOf({ from: 10_000, to: 10_200 }, { from: 5000, to: 5999 })).toBe(-4001)
    expect(dateHeaderSpan('Mon, 02 Feb 2026 07:00:00 GMT')).toEqual({
      from: 1_770_015_600_000,
      to: 1_770_015_600_999,
    })
    expect(dateHeaderSpan(undefined)).toBeUndefined()
  })
})

const at = '2026-02-02T09:00:00+02:00'
const instant = Date.parse(at)

describe('what time does to a tender', () => {
  const auction = { id: 't', status: 'active.auction', auctionPeriod: { startDate: at } }

  it('is the chronograph at next_check, until the tender is over', () => {
    const tender = { id: 't', status: 'active.tendering', next_check: at }
    expect(turnsOf(tender)).toEqual([{ at: instant, tender: 't', part: 'chronograph' }])
    expect(turnsOf({ ...tender, status: 'complete' })).toEqual([])
  })

  it('is the auction when it is planned, before the chronograph asks about it', () => {
    const tender = { ...auction, next_check: '2026-02-02T12:00:00+02:00' }
    expect(turnsOf(tender).map(({ part }) => part)).toEqual(['auction', 'chronograph'])
    expect(turnsOf({ ...auction, auctionPeriod: { startDate: at, endDate: at } })).toEqual([])
  })

  it('is a quick auction at once', () => {
    const [turn] = turnsOf({ ...auction, submissionMethodDetails: 'quick(mode:fast-forward)' })
    expect(turn).toMatchObject({ at: 0, part: 'auction' })
  })

  it('is an auction for each active lot that has none behind it', () => {
    const lots = [
      { id: 'a', status: 'active', auctionPeriod: { startDate: at } },
      { id: 'b', status: 'cancelled', auctionPeriod: { startDate: at } },
      { id: 'c', status: 'active', auctionPeriod: { startDate: at, endDate: at } },
      { id: 'd', status: 'active' },
    ]
    expect(turnsOf({ id: 't', status: 'active.auction', lots })).toEqual([
      { at: instant, tender: 't', part: 'auction', lot: 'a' },
    ])
  })
})

describe('the auction we hold', () => {
  const value = (relatedLot: string, amount: number) => ({ relatedLot, value: { amount }, date: at })
  const tender = {
    id: 't',
    lots: [{ id: 'a' }, { id: 'b' }],
    bids: [
      { id: '1', status: 'active', lotValues: [value('b', 5), value('a', 7)] },
      { id: '2', status: 'unsuccessful', lotValues: [value('b', 4)] },
    ],
  }

  it('leaves empty places for what is not auctioned', () => {
    expect(results(tender, 'b')).toEqual({
      bids: [{ lotValues: [{ value: { amount: 5 }, date: at }, {}] }, {}],
    })
    expect(addresses(tender, 'b')).toMatchObject({
      lots: [{}, { auctionUrl: expect.stringContaining('t_b') }],
      bids: [{ lotValues: [{ participationUrl: expect.stringContaining('bidder_id=1') }, {}] }, {}],
    })
  })

  it('of a tender without lots takes the bids themselves', () => {
    const plain = { id: 't', bids: [{ id: '1', status: 'active', value: { amount: 5 }, date: at }] }
    expect(results(plain, undefined)).toEqual({ bids: [{ value: { amount: 5 }, date: at }] })
    expect(addresses(plain, undefined)).toMatchObject({ bids: [{ id: '1' }] })
  })
})

describe('time that passes', () => {
  /** A system with one tender whose chronograph is `move`. */
  function world(move: (tender: Json) => Json, time: PassingOptions['time'], accepts = true) {
    let tender: Json = {
      id: 't',
      status: 'active.enquiries',
      next_check: new Date(Date.now() + 60).toISOString(),
    }
    const asked: Asked[] = []
    const driver = {
      async send(request: Asked) {
        asked.push(request)
        const refused = request.verb === 'PATCH' && !accepts
        if (request.verb === 'PATCH' && accepts) tender = move(tender)
        const reply = refused ? { status: 403, body: {} } : { status: 200, body: { data: tender } }
        return { asked: request, at, reply }
      },
    } as unknown as Driver
    const options = { driver, now: () => Date.now(), time, keys: embeddedKeys }
    const passed = passing(options)
    passed.watch('t')
    const patches = () => asked.filter(({ verb }) => verb === 'PATCH').length
    return { passed, patches, change: (next: Json) => (tender = { ...tender, ...next }) }
  }
  const over = (tender: Json) => ({ ...tender, status: 'unsuccessful', next_check: undefined })

  it('calls the chronograph when it is time and not before', async () => {
    const { passed, patches } = world(over, { play: ['chronograph'], patience: 5, longest: 5 })
    const started = Date.now()
    await passed.next()
    expect(Date.now() - started).toBeGreaterThanOrEqual(60)
    expect(patches()).toBe(1)
    await expect(passed.next()).rejects.toThrow('nothing is due')
  })

  it('waits for others and says who stands still', async () => {
    const { passed } = world(over, { play: [], patience: 0.3, longest: 5 })
    await expect(passed.next()).rejects.toThrow(
      /the chronograph's turn was due .* configure keys\.chronograph/,
    )
  })

  it('does not wait for what is too far away', async () => {
    const { passed } = world(over, { play: ['chronograph'], patience: 5, longest: 5 })
    await expect(passed.until(Date.now() + 86_400_000)).rejects.toThrow(WaitTooLong)
  })

  it('sees what others did', async () => {
    const { passed, patches, change } = world(over, { play: [], patience: 5, longest: 5 })
    setTimeout(() => change({ status: 'active.tendering' }), 150)
    await passed.next()
    expect(patches()).toBe(0)
  })

  it('does not run past what happened since the tender was last seen', async () => {
    const { passed, change } = world(over, { play: [], patience: 5, longest: 5 })
    passed.saw({ id: 't', status: 'active.enquiries', next_check: at })
    change({ next_check: new Date(Date.now() + 3_600_000).toISOString() })
    await passed.next()
  })

  it('gives up when our part is refused and nothing changes', async () => {
    const { passed } = world(over, { play: ['chronograph'], patience: 5, longest: 5 }, false)
    await expect(passed.next()).rejects.toThrow(/chronograph was refused with 403/)
  })

  it('takes every turn on the way to an instant', async () => {
    let turns = 0
    const later = (tender: Json) =>
      turns++ < 2 ? { ...tender, next_check: new Date(Date.now() + 50).toISOString() } : over(tender)
    const { passed, patches } = world(later, { play: ['chronograph'], patience: 5, longest: 5 })
    await passed.until(Date.now() + 600)
    expect(patches()).toBe(3)
  })
})
