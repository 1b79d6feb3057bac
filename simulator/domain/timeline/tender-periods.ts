import type { TenderFacts } from '../facts.ts'
import type { WorkingDuration } from '../method/time.ts'
import type { Tender } from '../records/tender.ts'
import { inWorkingDays } from '../tendering/by-agreement.ts'
import { type Instant, instant, print } from '../time.ts'
import { acceleratorOf, fullDate } from './periods.ts'

/** The end of a period of so many full days from an instant, by the method's calendar and the tender's accelerator. */
export function fullDaysFrom(
  facts: TenderFacts,
  at: Instant,
  days: number,
  duration: WorkingDuration | 'working' | 'calendar',
  ceil?: boolean,
): Instant {
  const { tender, method } = facts
  const working = duration === 'working' || (duration !== 'calendar' && inWorkingDays(facts, duration))
  const accelerator = acceleratorOf(tender.procurementMethodDetails)
  // Nought working days are nought calendar days: only the rounding to midnight is left.
  return fullDate(at, {
    days,
    working: working && days !== 0,
    // Only the length of tendering is counted by the method's own calendar.
    ...(duration === 'minTenderingDuration' && { calendar: method.calendar }),
    ...(ceil !== undefined && { ceil }),
    ...(accelerator !== undefined && { accelerator }),
  })
}

/** Tendering begins when enquiries end, unless the buyer says when. Source: update_tender_period. */
export function beginTenderingAfterEnquiries({ tender }: TenderFacts): void {
  const enquiriesEnd = tender.enquiryPeriod?.endDate
  if (!tender.config.hasEnquiries || enquiriesEnd === undefined || tender.tenderPeriod?.startDate) return
  tender.tenderPeriod = { ...endOf(tender), startDate: enquiriesEnd }
}

function endOf({ tenderPeriod }: Tender): { endDate?: string } {
  return tenderPeriod?.endDate === undefined ? {} : { endDate: tenderPeriod.endDate }
}

/** The enquiry period the system sets itself, and the time for answers after it. Source: initialize_enquiry_period. */
export function planEnquiries(facts: TenderFacts): void {
  const { tender } = facts
  const { hasEnquiries, enquiryPeriodRegulation, clarificationUntilDuration } = tender.config
  const { startDate, endDate } = tender.tenderPeriod ?? {}
  if (!hasEnquiries && enquiryPeriodRegulation > 0 && startDate !== undefined && endDate !== undefined) {
    const end = fullDaysFrom(facts, instant(endDate), -enquiryPeriodRegulation, 'enquiryPeriodRegulation')
    tender.enquiryPeriod = { ...tender.enquiryPeriod, startDate, endDate: print(end) }
  }
  const enquiries = tender.enquiryPeriod
  if (clarificationUntilDuration > 0 && enquiries?.endDate !== undefined) {
    const until = instant(enquiries.endDate)
    enquiries.clarificationsUntil = print(
      fullDaysFrom(facts, until, clarificationUntilDuration, 'clarificationUntilDuration'),
    )
  }
}

/** Objections to the tender's terms are taken until so many days before bids are due. Source: update_complaint_period. */
export function planComplaints(facts: TenderFacts): void {
  const { tender } = facts
  const { hasTenderComplaints, tenderComplainRegulation } = tender.config
  const { startDate, endDate } = tender.tenderPeriod ?? {}
  if (!hasTenderComplaints || tenderComplainRegulation === 0 || endDate === undefined) return
  const end = fullDaysFrom(facts, instant(endDate), -tenderComplainRegulation, 'tenderComplainRegulation')
  tender.complaintPeriod = { ...(startDate !== undefined && { startDate }), endDate: print(end) }
}

/** Pre-qualification is expected to last so long from the day bids are due. Source: calc_qualification_period. */
export function planQualification(facts: TenderFacts): void {
  const { tender, tenderBefore } = facts
  const { hasPrequalification, qualificationDuration } = tender.config
  const bidsDue = tender.tenderPeriod?.endDate
  const moved = bidsDue !== (tenderBefore as Tender | undefined)?.tenderPeriod?.endDate
  if (!hasPrequalification || qualificationDuration === 0 || bidsDue === undefined || !moved) return
  const start = instant(bidsDue)
  const end = fullDaysFrom(facts, start, qualificationDuration, 'working')
  tender.qualificationPeriod = { ...tender.qualificationPeriod, startDate: print(start), endDate: print(end) }
}

/** The tender and its lots are dated with now. Source: update_date. */
export function dateTender({ tender, nowIso }: TenderFacts): void {
  tender.date = nowIso
  for (const lot of tender.lots ?? []) lot.date = nowIso
}
