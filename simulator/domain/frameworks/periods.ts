import type { FrameworkFacts } from '../facts.ts'
import type { Framework } from '../records/framework.ts'
import { type Instant, instant, print } from '../time.ts'
import {
  acceleratorOf,
  calendarDays,
  type FullShift,
  fullDate,
  type Term,
  workingDays,
} from '../timeline/periods.ts'
import type { FrameworkType } from './framework-type.ts'

/** So long before its end a framework takes no more applications. */
export const STAND_STILL_DAYS = 30
/** The longest qualification period. */
export const MAX_QUALIFICATION_DAYS = 1461
/** So long a supplier is banned. */
export const BAN_DAYS = 90

type Accelerated = Pick<Framework, 'frameworkDetails'>

/** A date counted in full days, as the framework's time runs. Source: calculate_framework_full_date. */
export function frameworkDate({ frameworkDetails }: Accelerated, from: Instant, shift: FullShift): Instant {
  return fullDate(from, { ...shift, accelerator: acceleratorOf(frameworkDetails) })
}

const after = (framework: Accelerated, from: Instant, term: Term): Instant =>
  frameworkDate(framework, from, { ...term, ceil: true })

/** The end of so many full calendar days. */
export const fullDaysAfter = (framework: Accelerated, from: Instant, days: number): Instant =>
  after(framework, from, calendarDays(days))

/** Counts the periods of a framework from when it becomes active. Source: calculate_framework_periods. */
export function calculatePeriods({ framework, type, now }: FrameworkFacts): void {
  const { enquiryPeriod: enquiries, qualificationPeriod, period, config } = framework
  const start = enquiries?.startDate === undefined ? now : instant(enquiries.startDate)
  const end =
    enquiries?.endDate === undefined ? after(framework, start, type.enquiries) : instant(enquiries.endDate)
  const clarifications = { ...workingDays(config.clarificationUntilDuration), ceil: false }
  const lastDay = { ...calendarDays(-STAND_STILL_DAYS), ceil: false }
  framework.enquiryPeriod = {
    startDate: print(start),
    endDate: print(end),
    clarificationsUntil: print(frameworkDate(framework, end, clarifications)),
  }
  framework.period = {
    startDate: print(period?.startDate === undefined ? now : instant(period.startDate)),
    endDate: print(frameworkDate(framework, instant(qualificationPeriod.endDate), lastDay)),
  }
  framework.qualificationPeriod = { startDate: print(start), endDate: qualificationPeriod.endDate }
}

/** By when enough applications must have come; undefined while applications are not taken yet. */
export function applicationsDue(
  framework: Framework,
  { minSubmissions }: FrameworkType,
): Instant | undefined {
  const start = framework.period?.startDate
  return start === undefined ? undefined : after(framework, instant(start), minSubmissions.within)
}

/** Notes when the chronograph is to look at the framework again. Source: state/framework.py, get_next_check. */
export function waitForTime(framework: Framework, type: FrameworkType): void {
  delete framework.next_check
  if (framework.status !== 'active') return
  const due = framework.successful ? undefined : applicationsDue(framework, type)
  const end = instant(framework.qualificationPeriod.endDate)
  framework.next_check = print(due === undefined || end < due ? end : due)
}
