import { dates } from '../code-lists/dates.ts'
import { limits } from '../code-lists/limits.ts'
import type { AwardFacts, QualificationFacts, TenderFacts } from '../facts.ts'
import type { Complaint } from '../records/tender.ts'
import { defineRule, holds } from '../rule.ts'
import { instant } from '../time.ts'
import { acceleratorOf, fullDate } from '../timeline/periods.ts'

const state = 'openprocurement.api: tender/core/procedure/state/claim.py'
const awardState = 'openprocurement.api: tender/core/procedure/state/award_claim.py'

export const noNewClaimsOnAwards = defineRule({
  id: 'claim.on-award-is-taken',
  title: {
    en: 'Claims about awards are taken only where the method has them',
    uk: 'Вимоги щодо рішень про переможця подають лише у процедурах, де їх передбачено',
  },
  source:
    'openprocurement.api: tender/openuadefense/procedure/state/award_claim.py, DefenseAwardClaimStateMixin',
  since: dates.NO_DEFENSE_AWARD_CLAIMS_FROM,
  answer: { status: 403, name: 'data', text: "Can't add complaint of 'claim' type" },
  check: ({ method }: TenderFacts) => (method.claims?.newOnAward === 'refused' ? {} : holds),
})

export const loserClaimsOnOwnBid = defineRule({
  id: 'claim.on-own-rejection',
  title: {
    en: 'A claim about a rejection is filed by the one who was rejected',
    uk: 'Вимогу щодо відхилення подає той, чию пропозицію відхилено',
  },
  source: `${awardState}, validate_submit_claim`,
  answer: { status: 403, name: 'data', text: 'Can add claim only on unsuccessful award of your bid' },

  check({ award, target }: AwardFacts<Complaint>) {
    return award.status === 'unsuccessful' && award.bid_id !== target.bid_id ? {} : holds
  },
})

export const noClaimOnPendingAward = defineRule({
  id: 'claim.on-decided-award',
  title: {
    en: 'A claim is filed about an award that is decided',
    uk: 'Вимогу подають лише щодо прийнятого рішення',
  },
  source: `${awardState}, validate_submit_claim`,
  answer: { status: 403, name: 'data', text: 'Claim submission is not allowed on pending award' },

  check({ award }: AwardFacts) {
    return award.status === 'pending' ? {} : holds
  },
})

export const loserClaimsOnOwnQualification = defineRule({
  id: 'claim.on-own-refusal',
  title: {
    en: 'A claim about a refusal of admission is filed by the one who was refused',
    uk: 'Вимогу щодо недопуску подає той, кого не допущено',
  },
  source: 'openprocurement.api: tender/core/procedure/state/qualification_claim.py, validate_submit_claim',
  answer: {
    status: 403,
    name: 'data',
    text: 'Can add claim only on unsuccessful qualification of your bid',
  },

  check({ qualification, target }: QualificationFacts<Complaint>) {
    const { status, bidID } = qualification
    return status === 'unsuccessful' && target.status === 'claim' && target.bid_id !== bidID ? {} : holds
  },
})

export const tenderClaimBeforeEnd = defineRule({
  id: 'claim.on-tender-before-its-end',
  title: {
    en: 'A claim about a tender is submitted some days before tenders close at the latest',
    uk: 'Вимогу щодо умов закупівлі подають не пізніше ніж за встановлену кількість днів до кінцевого строку подання пропозицій',
  },
  source: `${state}, validate_submit_claim`,
  answer: {
    status: 403,
    name: 'data',
    text: 'Can submit claim not later than {days} full calendar days before tenderPeriod ends',
  },

  check({ tender, now, method }: TenderFacts) {
    const end = tender.tenderPeriod?.endDate
    if (end === undefined) return holds
    const days = method.claims?.daysBeforeEnd ?? limits.claimSubmitDays
    const accelerator = acceleratorOf(tender.procurementMethodDetails)
    const last = fullDate(instant(end), { days: -days, accelerator })
    return now > last ? { days } : holds
  },
})
