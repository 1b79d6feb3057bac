import { date, extend, object, required } from '../schema.ts'

/** A stretch of time. Source: api/procedure/models/period.py. */
export const Period = object(
  'Period',
  { startDate: date(), endDate: date() },
  { startDate: ['periodBeginsBeforeEnd'] },
)

export const PeriodEndRequired = extend(Period, 'PeriodEndRequired', { endDate: required(date()) })
