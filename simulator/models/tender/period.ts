import { Period, PeriodEndRequired } from '../common/period.ts'
import { date, extend, required } from '../schema.ts'

const fromNow = date({ default: { generate: 'now' } })

/** Periods of a tender. Source: tender/core/procedure/models/period.py. */
export const QualificationPeriod = extend(Period, 'QualificationPeriod', { reportingDatePublication: date() })
export const PeriodStartEndRequired = extend(Period, 'PeriodStartEndRequired', {
  startDate: required(date()),
  endDate: required(date()),
})
export const PostPeriodStartEndRequired = extend(Period, 'PostPeriodStartEndRequired', {
  startDate: required(fromNow),
  endDate: required(fromNow),
})
export const StartedPeriodEndRequired = extend(PeriodEndRequired, 'StartedPeriodEndRequired', {
  startDate: fromNow,
})
export const EnquiryPeriod = extend(Period, 'EnquiryPeriod', {
  clarificationsUntil: date(),
  invalidationDate: date(),
})
export const EnquiryPeriodEndRequired = extend(EnquiryPeriod, 'EnquiryPeriodEndRequired', {
  endDate: required(date()),
})
export const StartedEnquiryPeriodEndRequired = extend(
  EnquiryPeriodEndRequired,
  'StartedEnquiryPeriodEndRequired',
  {
    startDate: fromNow,
  },
)
export const LotAuctionPeriod = extend(Period, 'LotAuctionPeriod', { shouldStartAfter: date() })
export const TenderAuctionPeriod = extend(Period, 'TenderAuctionPeriod', { shouldStartAfter: date() })
