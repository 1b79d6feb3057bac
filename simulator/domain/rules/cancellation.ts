import { noLocalizationReason } from '../code-lists/cancellation-reasons.ts'
import { dates } from '../code-lists/dates.ts'
import { remedyLaw } from '../complaints/law.ts'
import { createdAt } from '../decide.ts'
import type { TenderFacts } from '../facts.ts'
import { pythonRepr } from '../python-text.ts'
import type { Cancellation, Complaint, Tender } from '../records/tender.ts'
import { defineRule, holds, type Rule } from '../rule.ts'
import { instant } from '../time.ts'
import { lotIsActive } from './award.ts'

const source = 'openprocurement.api: tender/core/procedure/state/cancellation.py'

type CancellationChange = TenderFacts<Cancellation>

/** The cancellation as it stood before the command, or the new one. */
export const knownCancellation = ({ before, target }: CancellationChange): Cancellation => before ?? target

const OVER = ['complete', 'unsuccessful', 'cancelled', 'draft.unsuccessful']
const NOTHING_CANCELLED = [...OVER, 'draft', 'active.auction', 'active.qualification.stand-still']

export const cancellationInTenderStatus = defineRule({
  id: 'cancellation.in-tender-status',
  title: {
    en: 'Nothing is cancelled in a finished tender, in a draft or while its auction runs',
    uk: 'Завершену закупівлю, чернетку та закупівлю на етапі аукціону не скасовують',
  },
  source: `${source}, validate_cancellation_in_allowed_tender_status`,
  answer: {
    status: 403,
    name: 'data',
    text: "Can't perform cancellation in current ({status}) tender status",
  },

  check({ tenderBefore: { status } }: TenderFacts) {
    return NOTHING_CANCELLED.includes(status) ? { status } : holds
  },
})

export const cancellationOfActiveLot = defineRule({
  id: 'cancellation.of-active-lot',
  title: {
    en: 'Only an active lot is cancelled',
    uk: 'Скасувати можна лише активний лот',
  },
  source: `${source}, validate_cancellation_of_active_lot`,
  answer: { status: 403, name: 'data', text: 'Can perform cancellation only in active lot status' },

  check(facts: CancellationChange) {
    return lotIsActive(facts.tenderBefore, knownCancellation(facts).relatedLot) ? holds : {}
  },
})

export const decidedCancellationStays = defineRule({
  id: 'cancellation.decided-stays',
  title: {
    en: 'A cancellation changes only while it is a draft or pending',
    uk: 'Скасування змінюють лише доки воно є чернеткою або очікує на розгляд',
  },
  source: `${source}, validate_cancellation_status_draft_pending`,
  answer: { status: 403, name: 'data', text: "Can't update cancellation in current ({status}) status" },

  check(facts: CancellationChange) {
    const { status } = knownCancellation(facts)
    return status === 'draft' || status === 'pending' ? holds : { status }
  },
})

/** Another cancellation waits while this one is pending; `of` says which one is at hand. */
export function onePendingCancellation<F extends TenderFacts>(of: (facts: F) => Cancellation): Rule<F> {
  return defineRule({
    id: 'cancellation.one-pending-at-a-time',
    title: {
      en: 'A tender or lot has one pending cancellation at a time',
      uk: 'Закупівля чи лот має одночасно лише одне скасування на розгляді',
    },
    source: `${source}, validate_pending_cancellation_present`,
    since: dates.RELEASE_2020_04_19,
    answer: { status: 403, name: 'data', text: 'Forbidden because of a pending cancellation' },

    check(facts: F) {
      const { status, relatedLot } = of(facts)
      if (status === 'pending') return holds
      const other = (facts.tenderBefore.cancellations ?? []).some(
        (each) => each.status === 'pending' && concernsSame(each.relatedLot, relatedLot),
      )
      return other ? {} : holds
    },
  })
}

/** The same lot, or one of them is about the tender as a whole. */
function concernsSame(one: string | undefined, other: string | undefined): boolean {
  return one === other || one === undefined || other === undefined
}

export const cancellationAfterStandStill = defineRule({
  id: 'cancellation.after-stand-still',
  title: {
    en: 'Nothing is cancelled while decisions on winners may be appealed',
    uk: 'Доки триває строк оскарження рішень щодо переможців, закупівлю чи лот не скасовують',
  },
  source: `${source}, validate_cancellation_in_complaint_period`,
  since: dates.RELEASE_2020_04_19,
  answer: {
    status: 403,
    name: 'data',
    text: "Cancellation can't be {operation} when exists active complaint period",
  },

  check(facts: CancellationChange) {
    const { method, tenderBefore, before } = facts
    if (remedyLaw(method).lateCancellation === 'allowed') return holds
    const { relatedLot } = knownCancellation(facts)
    const running = (tenderBefore.awards ?? []).some(
      ({ lotID, complaintPeriod }) =>
        (relatedLot === undefined || relatedLot === lotID) && isRunning(facts, complaintPeriod),
    )
    const stands = tenderBefore.status === 'active.pre-qualification.stand-still' || running
    return stands ? { operation: before ? 'update' : 'add' } : holds
  },
})

function isRunning({ now }: TenderFacts, period: { startDate?: string; endDate?: string } = {}): boolean {
  const { startDate, endDate } = period
  return Boolean(startDate && endDate && instant(startDate) < now && now < instant(endDate))
}

const OPEN_COMPLAINTS: readonly string[] = ['pending', 'accepted', 'satisfied']

/** A complaint that is still open, about what is to be cancelled, with what it is about. */
function openComplaint(tender: Tender, lot: string | undefined) {
  const lists: readonly (readonly [string, readonly Complaint[] | undefined, string | undefined])[] = [
    ...(tender.complaints ?? []).map((each) => ['a tender', [each], each.relatedLot] as const),
    ...(tender.qualifications ?? []).map((each) => ['a qualification', each.complaints, each.lotID] as const),
    ...(tender.awards ?? []).map((each) => ['an award', each.complaints, each.lotID] as const),
  ]
  for (const [item, complaints = [], lotId] of lists) {
    const open = complaints.find(({ status }) => OPEN_COMPLAINTS.includes(status))
    if (open && concernsSame(lot, lotId)) return { item, status: open.status }
  }
  return undefined
}

export const noOpenComplaints = defineRule({
  id: 'cancellation.no-open-complaints',
  title: {
    en: 'Nothing is cancelled while a complaint about it is open',
    uk: 'Закупівлю чи лот не скасовують, доки не вирішено скаргу щодо них',
  },
  source: `${source}, validate_absence_of_pending_accepted_satisfied_complaints`,
  since: dates.RELEASE_2020_04_19,
  answer: {
    status: 403,
    name: 'data',
    text: "Can't perform operation for there is {item} complaint in {status} status",
  },

  check({ tenderBefore, target }: CancellationChange) {
    return openComplaint(tenderBefore, target.relatedLot) ?? holds
  },
})

export const reasonTypeGiven = defineRule({
  id: 'cancellation.reason-type-given',
  title: {
    en: 'A cancellation names the type of its reason',
    uk: 'У скасуванні зазначають тип підстави',
  },
  source: `${source}, validate_possible_reason_types`,
  since: dates.RELEASE_2020_04_19,
  answer: { status: 422, name: 'reasonType', text: ['This field is required'] },

  check({ target }: CancellationChange) {
    return target.reasonType ? holds : {}
  },
})

/** Types of reasons the method knows; the law added one in 2026. */
function reasonsOf(facts: TenderFacts): readonly string[] {
  const { cancellationReasons: reasons } = facts.method
  const added = createdAt(facts) > instant(dates.NO_LOCALIZATION_CANCELLATION_REASON_FROM)
  return added ? [...reasons, noLocalizationReason] : reasons
}

export const reasonTypeKnown = defineRule({
  id: 'cancellation.reason-type-known',
  title: {
    en: 'The reason of a cancellation is one of those the law names for the method',
    uk: 'Підстава скасування — одна з передбачених законом для цієї процедури',
  },
  source: `${source}, validate_possible_reason_types`,
  since: dates.RELEASE_2020_04_19,
  answer: { status: 422, name: 'reasonType', text: ['Value must be one of {reasons}'] },

  check(facts: CancellationChange) {
    const reasons = reasonsOf(facts)
    return reasons.includes(facts.target.reasonType ?? '') ? holds : { reasons: pythonRepr(reasons) }
  },
})

const FAILED: readonly string[] = ['unsuccessful', 'cancelled']

export const cancellationBeforeFailure = defineRule({
  id: 'cancellation.before-everybody-failed',
  title: {
    en: 'A tender or lot is cancelled only while somebody may still win it',
    uk: 'Закупівлю чи лот скасовують лише доки хтось може стати переможцем',
  },
  source:
    'tender/openua/procedure/state/cancellation.py, validate_not_only_unsuccessful_awards_or_qualifications',
  answer: {
    status: 403,
    name: 'data',
    text: "Can't perform cancellation if all {decisions} are unsuccessful",
  },

  check(facts: CancellationChange) {
    const { tenderBefore: tender, method } = facts
    if (remedyLaw(method).lateCancellation === 'allowed') return holds
    const byAwards = Boolean(tender.awards?.length)
    const decisions: readonly Decision[] = (byAwards ? tender.awards : tender.qualifications) ?? []
    const failed = lotsConcerned(tender, knownCancellation(facts).relatedLot).some((lot) =>
      allFailed(decisions, lot),
    )
    return failed ? { decisions: byAwards ? 'awards' : 'qualifications' } : holds
  },
})

interface Decision {
  readonly lotID?: string
  readonly status: string
}

function allFailed(decisions: readonly Decision[], lot: string | undefined): boolean {
  const ofLot = decisions.filter(({ lotID }) => lotID === lot)
  return ofLot.length > 0 && ofLot.every(({ status }) => FAILED.includes(status))
}

/** Lots that a cancellation is about; a tender without lots is one lot without id. */
function lotsConcerned({ lots = [] }: Tender, lot: string | undefined): readonly (string | undefined)[] {
  if (lot !== undefined) return lots.length ? [lot] : []
  return lots.length ? lots.filter(({ status }) => status === 'active').map(({ id }) => id) : [undefined]
}

/** What the owner does with a cancellation; everything else is refused. */
export type CancellationStep = 'publish' | 'activate' | 'withdraw' | 'give-way' | 'none'

export function cancellationStep({ before, target, tender }: CancellationChange): CancellationStep {
  const from = before?.status
  if (from === target.status) return 'none'
  if (from === 'draft' && target.status === 'pending') return 'publish'
  if (target.status === 'active' && tender.config.hasCancellationComplaints === false) return 'activate'
  if (target.status === 'unsuccessful') return from === 'draft' ? 'withdraw' : 'give-way'
  return 'none'
}

export const cancellationStepAllowed = defineRule({
  id: 'cancellation.step-allowed',
  title: {
    en: 'A draft cancellation is published, put in force or withdrawn; a pending one gives way to a satisfied complaint',
    uk: 'Чернетку скасування оприлюднюють, вводять у дію або відкликають; скасування на розгляді припиняють після задоволення скарги',
  },
  source: `${source}, cancellation_status_up`,
  answer: { status: 403, name: 'data', text: "Can't switch cancellation status from {from} to {to}" },

  check(facts: CancellationChange) {
    const { before, target } = facts
    const step = cancellationStep(facts)
    const satisfied = (target.complaints ?? []).some(({ status }) => status === 'satisfied')
    const allowed = step === 'give-way' ? satisfied : step !== 'none'
    return allowed ? holds : { from: before?.status, to: target.status }
  },
})

/** A cancellation that takes effect says why. `status`: what it becomes. */
export function reasonFilled(status: 'pending' | 'active'): Rule<CancellationChange> {
  return defineRule({
    id: `cancellation.reason-filled-when-${status}`,
    title: {
      en: 'A cancellation that leaves draft says why',
      uk: 'Скасування, що виходить із чернетки, містить обґрунтування',
    },
    source: `${source}, cancellation_status_up`,
    since: dates.RELEASE_2020_04_19,
    answer: {
      status: 422,
      name: 'data',
      text: `Field reason must be filled for switch cancellation to ${status} status`,
    },

    check({ target }: CancellationChange) {
      return target.reason ? holds : {}
    },
  })
}
