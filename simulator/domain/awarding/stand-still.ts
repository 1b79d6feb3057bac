import type { TenderFacts } from '../facts.ts'
import type { Award } from '../records/tender.ts'
import { print } from '../time.ts'
import { acceleratorOf, fullDate } from '../timeline/periods.ts'

/** From a decision on, it may be appealed for the configured number of days. Source: set_award_complaint_period. */
export function startStandStill(facts: TenderFacts, award: Award): void {
  const { tender, method, now, nowIso } = facts
  const days = tender.config.awardComplainDuration
  if (days <= 0) return
  const end = fullDate(now, {
    days,
    working: method.workingDays.includes('awardComplainDuration'),
    calendar: method.calendar,
    accelerator: acceleratorOf(tender.procurementMethodDetails),
  })
  award.complaintPeriod = { startDate: nowIso, endDate: print(end) }
}

/** How long a decision may take. Source: award_on_post. */
export function startPeriod(facts: TenderFacts, award: Award): void {
  const { tender, method, now, nowIso } = facts
  const accelerator = acceleratorOf(tender.procurementMethodDetails)
  award.period = { startDate: nowIso, endDate: print(fullDate(now, { ...method.award.period, accelerator })) }
}
