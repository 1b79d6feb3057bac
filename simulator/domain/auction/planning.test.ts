import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Tender } from '../records/tender.ts'
import { someBid, someTender, tenderFacts } from '../testing/tender-facts.ts'
import { add, DAY, HOUR, type Instant, instant, kyivDate, print, wallClock } from '../time.ts'
import { isWorkingDay } from '../timeline/working-days.ts'
import { firstSlot, planAuctions } from './planning.ts'

const slot = (from: string) => print(firstSlot(instant(from)))

describe('firstSlot', () => {
  it.each([
    ['Monday midnight', '2026-11-23T00:00:00+02:00', '2026-11-23T11:00:00+02:00'],
    ['Monday 09:59', '2026-11-23T09:59:59+02:00', '2026-11-23T11:00:00+02:00'],
    ['Monday 10:00', '2026-11-23T10:00:00+02:00', '2026-11-24T11:00:00+02:00'],
    ['Friday noon', '2026-11-20T12:00:00+02:00', '2026-11-23T11:00:00+02:00'],
    ['Saturday noon', '2026-11-21T12:00:00+02:00', '2026-11-23T11:00:00+02:00'],
    ['clocks go back', '2026-10-24T12:00:00+03:00', '2026-10-26T11:00:00+02:00'],
    ['clocks go forward', '2026-03-27T12:00:00+02:00', '2026-03-30T11:00:00+03:00'],
  ])('%s', (_name, from, planned) => {
    expect(slot(from)).toBe(planned)
  })

  it('is at eleven on a working day, at least an hour and at most five days ahead', () => {
    const from = fc.integer({ min: instant('2026-01-01') / HOUR, max: instant('2030-01-01') / HOUR })
    fc.assert(
      fc.property(from, (hours) => {
        const start = (hours * HOUR) as Instant
        const planned = firstSlot(start)
        expect(wallClock(planned)).toMatchObject({ hour: 11, minute: 0, second: 0 })
        expect(isWorkingDay(kyivDate(planned))).toBe(true)
        expect(planned).toBeGreaterThanOrEqual(add(start, HOUR))
        expect(planned).toBeLessThan(add(start, 5 * DAY))
      }),
    )
  })
})

describe('planAuctions', () => {
  const monday = '2026-11-23T15:00:00+02:00'
  const planned = (tender: Tender, given = {}) => {
    const facts = tenderFacts(tender, given)
    planAuctions(facts)
    return facts.tender
  }
  const withEnd = (endDate: string, parts: Partial<Tender> = {}) =>
    someTender({ tenderPeriod: { endDate }, ...parts })

  it('starts after the midnight that follows the tender period', () => {
    expect(planned(withEnd(monday)).auctionPeriod).toEqual({
      shouldStartAfter: '2026-11-24T00:00:00+02:00',
      startDate: '2026-11-24T11:00:00+02:00',
    })
  })

  it('draws a slot, a second and a millisecond', () => {
    const tender = planned(withEnd(monday), { jitter: 1, fraction: () => 0.999 })
    expect(tender.auctionPeriod?.startDate).toBe('2026-11-24T15:59:58.999000+02:00')
  })

  it('does not round for quick auctions, which start in a minute', () => {
    const tender = withEnd(monday, { submissionMethodDetails: 'quick(mode:no-auction)' })
    expect(planned(tender).auctionPeriod).toEqual({
      shouldStartAfter: monday,
      startDate: '2026-11-23T15:01:00+02:00',
    })
  })

  it('keeps the plan when the period is shortened a little, and makes a new one otherwise', () => {
    const auctionPeriod = {
      shouldStartAfter: '2026-11-27T00:00:00+02:00',
      startDate: '2026-11-27T11:00:00+02:00',
    }
    const kept = planned(withEnd('2026-11-24T15:00:00+02:00', { auctionPeriod }))
    expect(kept.auctionPeriod?.startDate).toBe('2026-11-27T11:00:00+02:00')
    const moved = planned(withEnd(monday, { auctionPeriod }))
    expect(moved.auctionPeriod?.startDate).toBe('2026-11-24T11:00:00+02:00')
    const extended = planned(withEnd('2026-11-30T15:00:00+02:00', { auctionPeriod }))
    expect(extended.auctionPeriod?.startDate).toBe('2026-12-01T11:00:00+02:00')
  })

  it('plans anew when the auction has not ended in time', () => {
    const auctionPeriod = {
      shouldStartAfter: '2026-11-24T00:00:00+02:00',
      startDate: '2026-11-24T11:00:00+02:00',
    }
    const tender = withEnd(monday, {
      status: 'active.auction',
      auctionPeriod,
      bids: [someBid('a', 1), someBid('b', 2)],
    })
    const early = planned(tender, { now: '2026-11-24T12:36:00+02:00' })
    expect(early.auctionPeriod?.startDate).toBe('2026-11-24T11:00:00+02:00')
    const late = planned(tender, { now: '2026-11-24T12:36:01+02:00' })
    expect(late.auctionPeriod?.startDate).toBe('2026-11-25T11:00:00+02:00')
  })

  it('plans lot by lot; at auction only lots with two bids', () => {
    const lot = (id: string) => ({ id, title: id, status: 'active' })
    const offers = (...lots: string[]) => ({
      lotValues: lots.map((relatedLot) => ({ relatedLot, status: 'active' })),
    })
    const tender = withEnd(monday, {
      status: 'active.auction',
      auctionPeriod: { startDate: '2026-11-24T11:00:00+02:00' },
      lots: [lot('one'), lot('two')],
      bids: [someBid('a', 1, offers('one', 'two')), someBid('b', 2, offers('one'))],
    })
    const { auctionPeriod, lots } = planned(tender)
    expect(auctionPeriod).toBeUndefined()
    expect(lots?.map((each) => each.auctionPeriod?.startDate)).toEqual([
      '2026-11-24T11:00:00+02:00',
      undefined,
    ])
  })

  it('plans nothing without an auction', () => {
    const tender = someTender({ tenderPeriod: { endDate: monday } }, { hasAuction: false })
    expect(planned(tender).auctionPeriod).toBeUndefined()
  })
})
