import { auctionPlanning } from '../code-lists/limits.ts'
import type { Iso } from '../records/common.ts'
import { add, type Instant, instant, MINUTE } from '../time.ts'

/** When an auction that should have ended by now is planned anew. Source: calc_auction_replan_time. */
export function replanTime(startDate: Iso, bids: number): Instant {
  const { bidderMinutes, serviceMinutes, standStillMinutes, replanBufferMinutes } = auctionPlanning
  const minutes = bids * bidderMinutes + serviceMinutes + standStillMinutes + replanBufferMinutes
  return add(instant(startDate), minutes * MINUTE)
}
