import { dates } from '../code-lists/dates.ts'
import { type ComplaintFacts, lotOfPlace, type Place } from '../complaints/place.ts'
import type { CancellationFacts, TenderFacts } from '../facts.ts'
import type { Period } from '../records/common.ts'
import type { Cancellation } from '../records/tender.ts'
import { defineRule, holds, type Rule } from '../rule.ts'
import { instant } from '../time.ts'

const source = 'openprocurement.api: tender/core/procedure/state'

const runs = ({ now }: TenderFacts, start: string | undefined, end: string | undefined, until: number) =>
  start !== undefined && end !== undefined && instant(start) <= now && now + until <= instant(end)

/** A decision on an award may be appealed up to the end of its period, one on a qualification at its end too. */
function mayBeAppealed(facts: ComplaintFacts, place: 'award' | 'qualification'): boolean {
  if (place === 'award') {
    const { status = '', complaintPeriod: period } = facts.award ?? {}
    return ['active', 'unsuccessful'].includes(status) && runs(facts, period?.startDate, period?.endDate, 1)
  }
  const own = facts.qualification?.complaintPeriod
  const { reportingDatePublication, endDate } = (facts.tender.qualificationPeriod ?? {}) as Period & {
    reportingDatePublication?: string
  }
  return own ? runs(facts, own.startDate, own.endDate, 0) : runs(facts, reportingDatePublication, endDate, 0)
}

/** Claims and complaints about decisions have their time. */
export function filedInComplaintPeriod(place: 'award' | 'qualification'): Rule<ComplaintFacts> {
  return defineRule({
    id: 'claim.during-stand-still',
    title: {
      en: 'A claim or complaint about a decision is filed within its complaint period',
      uk: 'Вимогу чи скаргу щодо рішення подають лише в межах строку оскарження',
    },
    source: `${source}/award_claim.py, award_complaint.py, validate_tender_in_complaint_period`,
    answer: { status: 403, name: 'data', text: 'Can add complaint only in complaintPeriod' },
    check: (facts: ComplaintFacts) => (mayBeAppealed(facts, place) ? holds : {}),
  })
}

export const tenderComplaintInTime = defineRule({
  id: 'complaint.about-tender-within-complaint-period',
  title: {
    en: 'A complaint about the terms of a tender is filed before its complaint period ends',
    uk: 'Скаргу щодо умов закупівлі подають до завершення строку оскарження',
  },
  source: `${source}/complaint.py, validate_tender_in_complaint_period`,
  answer: { status: 403, name: 'data', text: 'Can submit complaint not later than complaintPeriod end date' },

  check({ tender, now }: TenderFacts) {
    const end = tender.complaintPeriod?.endDate
    return end !== undefined && now > instant(end) ? {} : holds
  },
})

export const cancellationIsPending = defineRule({
  id: 'complaint.about-pending-cancellation',
  title: {
    en: 'A complaint is filed about a cancellation that is published and not yet decided',
    uk: 'Скаргу подають щодо оприлюдненого скасування, яке ще не набрало чинності',
  },
  source: `${source}/cancellation_complaint.py, validate_tender_in_complaint_period`,
  answer: {
    status: 422,
    name: 'data',
    text: 'Complaint can be add only in pending status of cancellation',
  },

  check({ cancellation }: CancellationFacts) {
    return cancellation.status === 'pending' ? holds : {}
  },
})

export const cancellationComplaintInTime = defineRule({
  id: 'complaint.about-cancellation-within-complaint-period',
  title: {
    en: 'A complaint about a cancellation is filed within the complaint period of the cancellation',
    uk: 'Скаргу щодо скасування подають у межах строку його оскарження',
  },
  source: `${source}/cancellation_complaint.py, validate_tender_in_complaint_period`,
  answer: { status: 422, name: 'data', text: "Complaint can't be add after finish of complaint period" },

  check(facts: CancellationFacts) {
    const { startDate, endDate } = facts.cancellation.complaintPeriod ?? {}
    return runs(facts, startDate, endDate, 0) ? holds : {}
  },
})

const pendingFor = ({ tender }: TenderFacts, concerns: (cancellation: Cancellation) => boolean) =>
  (tender.cancellations ?? []).some((each) => each.status === 'pending' && concerns(each))

export const noClaimOnCancelledTender = defineRule({
  id: 'claim.not-while-tender-is-cancelled',
  title: {
    en: 'No claim or complaint is filed while the cancellation of the tender is pending',
    uk: 'Доки розглядають скасування закупівлі, вимоги та скарги не подають',
  },
  source: `${source}/complaint.py, validate_add_complaint_with_tender_cancellation_in_pending`,
  since: dates.RELEASE_2020_04_19,
  answer: {
    status: 403,
    name: 'data',
    text: "Can't add complaint if tender have cancellation in pending status",
  },

  check(facts: TenderFacts) {
    return pendingFor(facts, ({ relatedLot }) => !relatedLot) ? {} : holds
  },
})

/** The lot of a complaint: its own about a tender, otherwise that of what it is about. */
export const lotOfComplaint = (facts: ComplaintFacts, place: Place): string | undefined =>
  place === 'tender' ? facts.target.relatedLot : lotOfPlace(facts, place)

/** A lot that is being cancelled is not complained about. */
export function noComplaintOnCancelledLot(place: Place): Rule<ComplaintFacts> {
  return defineRule({
    id: 'complaint.not-while-lot-is-cancelled',
    title: {
      en: 'No complaint about a lot is filed while the cancellation of the lot is pending',
      uk: 'Доки розглядають скасування лота, скарги щодо нього не подають',
    },
    source: `${source}/complaint.py, validate_add_complaint_with_lot_cancellation_in_pending`,
    since: dates.RELEASE_2020_04_19,
    answer: { status: 403, name: 'data', text: "Can't add complaint with 'pending' lot cancellation" },

    check(facts: ComplaintFacts) {
      const lot = lotOfComplaint(facts, place)
      return lot !== undefined && pendingFor(facts, ({ relatedLot }) => relatedLot === lot) ? {} : holds
    },
  })
}
