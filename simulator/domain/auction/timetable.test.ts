import { expect, test } from 'vitest'
import { someBid, someTender } from '../testing/tender-facts.ts'
import { instant } from '../time.ts'
import { auctionMoments, auctionSeconds } from './timetable.ts'

const PLANNED = '2026-02-24T11:00:00+02:00'
const OPENED = '2026-02-23T09:00:00+02:00'

function atAuction(more: object = {}) {
  return someTender({
    status: 'active.auction',
    date: OPENED,
    auctionPeriod: { startDate: PLANNED },
    bids: ['1', '2', '3'].map((digit) => someBid(digit.repeat(32), 100, { status: 'active' })),
    ...more,
  })
}

test('three bidders need 29 minutes: a pause, three rounds of two minutes each, pauses, the announcement', () => {
  expect(auctionSeconds(3)).toBe(300 + 3 * 3 * 120 + 2 * 120 + 120)
})

test('an auction starts when planned and, once announced, ends after its length', () => {
  expect(auctionMoments(atAuction())).toEqual([{ at: instant(PLANNED), kind: 'start', lot: undefined }])
  const [end] = auctionMoments(atAuction({ auctionUrl: 'https://auction.example' }))
  expect(end).toEqual({ at: instant('2026-02-24T11:29:00+02:00'), kind: 'end', lot: undefined })
})

test('an auction that is over, or of a lot that is not active, is not waited for', () => {
  expect(auctionMoments(atAuction({ auctionPeriod: { startDate: PLANNED, endDate: PLANNED } }))).toEqual([])
  const lots = [
    { id: 'a'.repeat(32), title: 'lot', status: 'cancelled', auctionPeriod: { startDate: PLANNED } },
  ]
  expect(auctionMoments(atAuction({ lots }))).toEqual([])
  expect(auctionMoments(atAuction({ status: 'active.qualification' }))).toEqual([])
})

test.each([
  ['quick(mode:no-auction)', {}, 'end', OPENED],
  ['quick(mode:fast-forward)', {}, 'start', OPENED],
  ['quick(mode:fast-forward)', { auctionUrl: 'https://a.example' }, 'end', OPENED],
  ['quick(mode:fast-auction)', {}, 'start', '2026-02-23T09:05:00+02:00'],
])('%s %j: %s at %s', (submissionMethodDetails, more, kind, at) => {
  expect(auctionMoments(atAuction({ submissionMethodDetails, ...more }))).toEqual([
    { at: instant(at), kind, lot: undefined },
  ])
})
