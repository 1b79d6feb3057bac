import { dates } from '../code-lists/dates.ts'
import { createdAt } from '../decide.ts'
import type { TenderFacts } from '../facts.ts'
import type { Days } from '../method/days.ts'
import type { Period } from '../records/common.ts'
import type { Award } from '../records/tender.ts'
import { instant, print } from '../time.ts'
import { acceleratorOf, fullDate } from '../timeline/periods.ts'

/**
 * Decisions of a lot are open to complaints together, once one of them makes a winner.
 * Source: openuadefense/procedure/state/award.py, new_defence_complaints.
 */
export function appealedTogether(facts: TenderFacts): boolean {
  const created = createdAt(facts)
  return (
    facts.method.awarding.standStill === 'standing-awards' &&
    created > instant(dates.NEW_DEFENSE_COMPLAINTS_FROM) &&
    created < instant(dates.NEW_DEFENSE_COMPLAINTS_TO)
  )
}

/** From a decision on, it may be appealed for the configured number of days. Source: set_award_complaint_period. */
export function startStandStill(facts: TenderFacts, award: Award): void {
  const { tender, method, now, nowIso } = facts
  const days = tender.config.awardComplainDuration
  const together = appealedTogether(facts)
  if (days <= 0 || (together && award.status === 'unsuccessful')) return
  const end = fullDate(now, {
    days,
    working: method.workingDays.includes('awardComplainDuration'),
    calendar: method.calendar,
    accelerator: acceleratorOf(tender.procurementMethodDetails),
  })
  const period = { startDate: nowIso, endDate: print(end) }
  award.complaintPeriod = period
  if (!together) return
  for (const other of tender.awards ?? []) {
    if (other.lotID === award.lotID && other.status === 'unsuccessful') other.complaintPeriod = { ...period }
  }
}

const DECISION: Days = { days: 5, working: true }

/** From now on, how long a decision may take. Source: award_on_post. */
export function decisionPeriod({ tender, method, now, nowIso }: TenderFacts): Period {
  const accelerator = acceleratorOf(tender.procurementMethodDetails)
  const length = method.award.period ?? DECISION
  return { startDate: nowIso, endDate: print(fullDate(now, { ...length, accelerator })) }
}
