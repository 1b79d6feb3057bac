import { limits } from '../code-lists/limits.ts'
import type { TenderFacts } from '../facts.ts'
import type { Tender } from '../records/tender.ts'
import { defineRule, holds } from '../rule.ts'
import { inWorkingDays } from '../tendering/by-agreement.ts'
import { instant, MINUTE } from '../time.ts'
import { fullDaysFrom } from '../timeline/tender-periods.ts'

const source = 'openprocurement.api: tender/core/procedure/state/tender_details.py'

const dayWords = (working: boolean): string => (working ? 'business' : 'calendar')

const stored = (facts: TenderFacts): Tender | undefined => facts.tenderBefore

export const enquiriesAsConfigured = defineRule({
  id: 'tender.enquiry-period-as-configured',
  title: {
    en: 'A tender without enquiries has no enquiry period',
    uk: 'Закупівля без етапу уточнень не має періоду уточнень',
  },
  source: `${source}, validate_enquiry_period`,
  answer: { status: 422, name: 'enquiryPeriod', text: 'Rogue field' },

  check({ tender: { config, enquiryPeriod } }: TenderFacts) {
    const given = enquiryPeriod !== undefined && Object.keys(enquiryPeriod).length > 0
    return given && !config.hasEnquiries && config.enquiryPeriodRegulation === 0 ? {} : holds
  },
})

export const enquiriesLongEnough = defineRule({
  id: 'tender.enquiry-period-duration',
  title: {
    en: 'Enquiries last at least as many full days as the configuration says',
    uk: 'Період уточнень триває щонайменше стільки повних днів, скільки визначено конфігурацією',
  },
  source: `${source}, validate_enquiry_period`,
  answer: {
    status: 422,
    name: 'enquiryPeriod',
    text: ['the enquiryPeriod cannot end earlier than {days} full {kind} days after the start'],
  },

  check(facts: TenderFacts) {
    const { hasEnquiries, minEnquiriesDuration: days } = facts.tender.config
    const { startDate, endDate } = facts.tender.enquiryPeriod ?? {}
    if (!hasEnquiries || startDate === undefined || endDate === undefined) return holds
    const earliest = fullDaysFrom(facts, instant(startDate), days, 'minEnquiriesDuration')
    const kind = dayWords(inWorkingDays(facts, 'minEnquiriesDuration'))
    return instant(endDate) < earliest ? { days, kind } : holds
  },
})

const keptPeriod = (period: 'enquiryPeriod' | 'tenderPeriod') => (facts: TenderFacts) =>
  stored(facts)?.[period]?.startDate !== undefined && facts.tender[period]?.startDate === undefined
    ? {}
    : holds

export const enquiriesKept = defineRule({
  id: 'tender.enquiry-period-kept',
  title: {
    en: 'The beginning of enquiries, once set, is not taken away',
    uk: 'Встановлений початок періоду уточнень не вилучають',
  },
  source: `${source}, validate_enquiry_period_delete`,
  answer: { status: 422, name: 'enquiryPeriod', text: { startDate: ['This field cannot be deleted'] } },
  check: keptPeriod('enquiryPeriod'),
})

export const tenderingKept = defineRule({
  id: 'tender.tender-period-kept',
  title: {
    en: 'The beginning of tendering, once set, is not taken away',
    uk: 'Встановлений початок періоду подання пропозицій не вилучають',
  },
  source: `${source}, validate_tender_period_delete`,
  answer: { status: 422, name: 'tenderPeriod', text: { startDate: ['This field cannot be deleted'] } },
  check: keptPeriod('tenderPeriod'),
})

export const tenderingAfterEnquiries = defineRule({
  id: 'tender.tender-period-after-enquiries',
  title: {
    en: 'Tendering begins after enquiries end',
    uk: 'Подання пропозицій починається після завершення періоду уточнень',
  },
  source: `${source}, validate_tender_period_after_enquiry_period`,
  answer: { status: 422, name: 'tenderPeriod', text: ['period should begin after enquiryPeriod'] },

  check({ tender: { config, enquiryPeriod, tenderPeriod } }: TenderFacts) {
    const [start, end] = [tenderPeriod?.startDate, enquiryPeriod?.endDate]
    if (!config.hasEnquiries || start === undefined || end === undefined) return holds
    // The CDB compares the texts of the two dates.
    return start < end ? {} : holds
  },
})

export const tenderingNotStale = defineRule({
  id: 'tender.tender-period-starts-in-future',
  title: {
    en: 'Tendering does not begin in the past',
    uk: 'Період подання пропозицій не починається в минулому',
  },
  source: `${source}, validate_tender_period_start_date`,
  answer: {
    status: 422,
    name: 'tenderPeriod',
    text: ['tenderPeriod.startDate should be in greater than current date'],
  },

  check({ tender, now }: TenderFacts) {
    const start = tender.tenderPeriod?.startDate
    const stale = now - limits.tenderPeriodStartStaleMinutes * MINUTE
    return start !== undefined && instant(start) <= stale ? {} : holds
  },
})

export const tenderingLongEnough = defineRule({
  id: 'tender.tender-period-duration',
  title: {
    en: 'Tendering lasts at least as many full days as the configuration says',
    uk: 'Період подання пропозицій триває щонайменше стільки повних днів, скільки визначено конфігурацією',
  },
  source: `${source}, validate_tender_period_duration`,
  answer: {
    status: 422,
    name: 'tenderPeriod',
    text: ['tenderPeriod must be at least {days} full {kind} days long'],
  },

  check(facts: TenderFacts) {
    const { startDate, endDate } = facts.tender.tenderPeriod ?? {}
    if (startDate === undefined || endDate === undefined) return holds
    const days = facts.tender.config.minTenderingDuration
    const earliest = fullDaysFrom(facts, instant(startDate), days, 'minTenderingDuration')
    const kind = dayWords(inWorkingDays(facts, 'minTenderingDuration'))
    return earliest > instant(endDate) ? { days, kind } : holds
  },
})

export const tenderingStartFixed = defineRule({
  id: 'tender.tender-period-start-fixed',
  title: {
    en: 'The beginning of tendering is fixed once tendering is announced',
    uk: 'Після оголошення подання пропозицій його початок не змінюють',
  },
  source: `${source}, validate_tender_period_start_date_change`,
  answer: { status: 422, name: 'tenderPeriod.startDate', text: "Can't change tenderPeriod.startDate" },

  check({ tender, tenderBefore }: TenderFacts) {
    if (['draft', 'draft.stage2', 'active.enquiries'].includes(tenderBefore.status)) return holds
    return tender.tenderPeriod?.startDate === tenderBefore.tenderPeriod?.startDate ? holds : {}
  },
})

/** A change while bids come in leaves bidders time to see it. */
export const tenderingExtended = defineRule({
  id: 'tender.tender-period-extended',
  title: {
    en: 'A change while bids come in leaves bidders the time the method sets',
    uk: 'Зміна під час подання пропозицій залишає учасникам визначений процедурою час',
  },
  source: `${source}, validate_tender_period_extension`,
  answer: { status: 403, name: 'data', text: 'tenderPeriod should be extended by {days} {kind}' },

  check(facts: TenderFacts) {
    const end = facts.tender.tenderPeriod?.endDate
    const { tenderingExtra } = facts.method
    if (end === undefined || !tenderingExtra) return holds
    const { days, working } = tenderingExtra
    const earliest = fullDaysFrom(facts, facts.now, days, working ? 'working' : 'calendar')
    return earliest > instant(end) ? { days, kind: working ? 'working days' : 'days' } : holds
  },
})
