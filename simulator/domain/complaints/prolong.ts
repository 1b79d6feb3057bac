import type { Period } from '../records/common.ts'
import { DAY, HOUR, instant, print } from '../time.ts'
import { acceleratorOf, fullDate } from '../timeline/periods.ts'
import type { ComplaintFacts } from './place.ts'

/** Days that the cancellation took: begun ones of an hour or more count, and at least one. */
export function daysLost(from: number, to: number): number {
  const whole = Math.floor((to - from) / DAY)
  const rest = to - from - whole * DAY
  return whole + (rest >= HOUR ? 1 : 0) || 1
}

type Plan = Period & { shouldStartAfter?: string }

/**
 * A cancellation that gave way took time from the tender: its periods end as much later.
 * Source: cancellation_complaint.py, recalculate_tender_periods.
 */
export function prolongAfterCancellation(facts: ComplaintFacts): void {
  const { tender, cancellation, now } = facts
  const startDate = cancellation?.complaintPeriod?.startDate
  const { enquiryPeriod, tenderPeriod } = tender
  if (
    tender.status !== 'active.tendering' ||
    !enquiryPeriod?.startDate ||
    !startDate ||
    !tenderPeriod?.endDate
  )
    return
  const since = instant(startDate)
  const accelerator = acceleratorOf(tender.procurementMethodDetails)
  const days = daysLost(since, now)
  const later = <K extends string>(period: { [k in K]?: string } | undefined, ...fields: K[]): void => {
    for (const field of fields) {
      const at = period?.[field]
      if (period && at !== undefined) period[field] = print(fullDate(instant(at), { days, accelerator }))
    }
  }
  const auction = tender.auctionPeriod as Plan | undefined
  const end = instant(tenderPeriod.endDate)
  if (instant(enquiryPeriod.startDate) < since && since <= end) {
    later(enquiryPeriod, 'endDate', 'clarificationsUntil')
    later(tenderPeriod, 'endDate')
    later(auction, 'shouldStartAfter', 'startDate')
  } else if (auction?.shouldStartAfter && end < since && since <= instant(auction.shouldStartAfter))
    later(auction, 'shouldStartAfter', 'startDate')
}
