import { owns } from '../actor.ts'
import { dates } from '../code-lists/dates.ts'
import type { AwardFacts, TenderFacts } from '../facts.ts'
import type { Award, Complaint } from '../records/tender.ts'
import { defineRule, holds, type Rule } from '../rule.ts'
import { instant } from '../time.ts'
import { acceleratorOf, fullDate } from '../timeline/periods.ts'
import { lotIsActive } from './award.ts'

const state = 'openprocurement.api: tender/core/procedure/state/claim.py'
const awardState = 'openprocurement.api: tender/core/procedure/state/award_claim.py'

/** A claim, and the award it is about unless it is about the tender. */
export type ClaimFacts = TenderFacts<Complaint> & { readonly award?: Award }

const operation = ({ before }: ClaimFacts): string => (before ? 'update' : 'add')

export const claimantTookPart = defineRule({
  id: 'claim.claimant-took-part',
  title: {
    en: 'A claim about an award is filed only by those whose bids were opened',
    uk: 'Вимогу щодо рішення про переможця подає лише учасник, чию пропозицію було розкрито',
  },
  source: 'openprocurement.api: tender/core/procedure/validation.py, validate_any_bid_owner',
  answer: { status: 403, location: 'url', name: 'permission', text: 'Forbidden' },

  check({ tender, actor, method }: TenderFacts) {
    const { bidStatuses } = method.claims
    const tookPart = (tender.bids ?? []).some((bid) => bidStatuses.includes(bid.status) && owns(actor, bid))
    return tookPart ? holds : {}
  },
})

export const claimsOnTenderAreClosed = defineRule({
  id: 'claim.on-tender-no-longer-filed',
  title: {
    en: 'New claims about a tender are no longer filed',
    uk: 'Нові вимоги щодо умов закупівлі більше не подають',
  },
  source: `${state}, create_allowed_tender_statuses`,
  answer: { status: 403, name: 'data', text: "Can't add complaint in current ({status}) tender status" },
  check: ({ tender: { status } }: TenderFacts) => ({ status }),
})

export const awardClaimFiledInTime = defineRule({
  id: 'claim.on-award-in-tender-status',
  title: {
    en: 'A claim about an award is filed while winners are being qualified or awarded',
    uk: 'Вимогу щодо рішення про переможця подають на етапах кваліфікації та визначення переможця',
  },
  source: `${awardState}, create_allowed_tender_statuses`,
  answer: { status: 403, name: 'data', text: "Can't add complaint in current ({status}) tender status" },

  check({ tender: { status }, method }: TenderFacts) {
    return method.claims.award.submitted.includes(status) ? holds : { status }
  },
})

export const claimLotIsActive = defineRule({
  id: 'claim.lot-is-active',
  title: {
    en: 'Claims about an award are filed and answered while its lot is active',
    uk: 'Вимоги щодо рішення про переможця подають і розглядають лише доки лот активний',
  },
  source: `${awardState}, validate_lot_status`,
  answer: { status: 403, name: 'data', text: 'Can {operation} complaint only in active lot status' },

  check(facts: ClaimFacts) {
    const lotId = facts.award?.lotID
    return !lotId || lotIsActive(facts.tenderBefore, lotId) ? holds : { operation: operation(facts) }
  },
})

export const awardClaimDuringStandStill = defineRule({
  id: 'claim.during-stand-still',
  title: {
    en: 'A claim about an award is filed within its complaint period',
    uk: 'Вимогу щодо рішення про переможця подають лише в межах строку оскарження',
  },
  source: `${awardState}, validate_tender_in_complaint_period`,
  answer: { status: 403, name: 'data', text: 'Can {operation} complaint only in complaintPeriod' },

  check(facts: ClaimFacts) {
    const { status = '', complaintPeriod: period } = facts.award ?? {}
    const decided = status === 'active' || status === 'unsuccessful'
    const { startDate, endDate } = period ?? {}
    const open = startDate && endDate && instant(startDate) <= facts.now && facts.now < instant(endDate)
    return decided && open ? holds : { operation: operation(facts) }
  },
})

export const noClaimOnCancelledTender = defineRule({
  id: 'claim.not-while-tender-is-cancelled',
  title: {
    en: 'No claim is filed while the cancellation of the tender is pending',
    uk: 'Доки розглядають скасування закупівлі, вимоги не подають',
  },
  source: 'state/complaint.py, validate_add_complaint_with_tender_cancellation_in_pending',
  since: dates.RELEASE_2020_04_19,
  answer: {
    status: 403,
    name: 'data',
    text: "Can't add complaint if tender have cancellation in pending status",
  },

  check({ tender }: TenderFacts) {
    const pending = (tender.cancellations ?? []).some(
      ({ status, relatedLot }) => status === 'pending' && !relatedLot,
    )
    return pending ? {} : holds
  },
})

export const loserClaimsOnOwnBid = defineRule({
  id: 'claim.on-own-rejection',
  title: {
    en: 'A claim about a rejection is filed by the one who was rejected',
    uk: 'Вимогу щодо відхилення подає той, чию пропозицію відхилено',
  },
  source: `${awardState}, validate_submit_claim`,
  answer: { status: 403, name: 'data', text: 'Can add claim only on unsuccessful award of your bid' },

  check({ award, target }: AwardFacts<Complaint & { bid_id?: string }>) {
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

const DAYS_BEFORE_END = 3

export const tenderClaimBeforeEnd = defineRule({
  id: 'claim.on-tender-before-its-end',
  title: {
    en: 'A claim about a tender is submitted three days before tenders close at the latest',
    uk: 'Вимогу щодо умов закупівлі подають не пізніше ніж за три дні до кінцевого строку подання пропозицій',
  },
  source: `${state}, validate_submit_claim`,
  answer: {
    status: 403,
    name: 'data',
    text: 'Can submit claim not later than {days} full calendar days before tenderPeriod ends',
  },

  check({ tender, now }: TenderFacts) {
    const end = tender.tenderPeriod?.endDate
    if (end === undefined) return holds
    const accelerator = acceleratorOf(tender.procurementMethodDetails)
    const last = fullDate(instant(end), { days: -DAYS_BEFORE_END, accelerator })
    return now > last ? { days: DAYS_BEFORE_END } : holds
  },
})

/** Claims are dealt with in these statuses of the tender. */
export function claimsAreDealtWith(stage: 'tender' | 'award'): Rule<TenderFacts> {
  return defineRule({
    id: `claim.on-${stage}-dealt-with-in-tender-status`,
    title: {
      en: 'A claim is dealt with before the stage it is about is over',
      uk: 'Вимогу розглядають до завершення етапу закупівлі, якого вона стосується',
    },
    source: `${state}, update_allowed_tender_statuses`,
    answer: { status: 403, name: 'data', text: "Can't update complaint in current ({status}) tender status" },

    check({ tenderBefore: { status }, method }: TenderFacts) {
      return method.claims[stage].dealtWith.includes(status) ? holds : { status }
    },
  })
}

const OPEN: readonly string[] = ['draft', 'claim', 'answered']

export const decidedClaimStays = defineRule({
  id: 'claim.decided-stays',
  title: {
    en: 'A claim changes only until it is decided or cancelled',
    uk: 'Вимогу змінюють лише доки її не вирішено чи не скасовано',
  },
  source: `${state}, get_patch_action_model_and_handler`,
  answer: { status: 403, name: 'data', text: "Can't update complaint in current ({status}) status" },

  check({ before }: ClaimFacts) {
    const status = before?.status ?? ''
    return OPEN.includes(status) ? holds : { status }
  },
})
