import { awardsToCancel, contractsOf } from '../awarding/cancel-award.ts'
import { remedyLaw } from '../complaints/law.ts'
import type { AwardFacts, TenderFacts } from '../facts.ts'
import { isObject } from '../json.ts'
import { pythonRepr } from '../python-text.ts'
import { runningExplanation } from '../qualifying/explanation.ts'
import type { Award, Tender } from '../records/tender.ts'
import { defineRule, holds } from '../rule.ts'

const source = 'openprocurement.api: tender/core/procedure/validation.py'
const state = 'openprocurement.api: tender/core/procedure/state/award.py'

const DECIDED_IN: readonly string[] = ['active.qualification', 'active.awarded']

/** The lot of an award, when it has one, is still in play. */
export function lotIsActive({ lots = [] }: Tender, lotId: string | undefined): boolean {
  return lots.every(({ id, status }) => id !== lotId || status === 'active')
}

export const awardMadeDuringQualification = defineRule({
  id: 'award.made-during-qualification',
  title: {
    en: 'An award is made only while winners are being qualified',
    uk: 'Рішення про визначення переможця створюють лише на етапі кваліфікації',
  },
  source: `${source}, validate_create_award_not_in_allowed_period`,
  answer: { status: 403, name: 'data', text: "Can't create award in current ({status}) tender status" },

  check({ tender: { status } }: TenderFacts) {
    return status === 'active.qualification' ? holds : { status }
  },
})

export const awardMadeForActiveLot = defineRule({
  id: 'award.made-for-active-lot',
  title: {
    en: 'An award is made only for an active lot',
    uk: 'Рішення про визначення переможця створюють лише для активного лота',
  },
  source: `${source}, validate_create_award_only_for_active_lot`,
  answer: { status: 403, name: 'data', text: 'Can create award only in active lot status' },

  check({ tender, target }: TenderFacts<Award>) {
    return lotIsActive(tender, target.lotID) ? holds : {}
  },
})

export const awardDecidedDuringQualification = defineRule({
  id: 'award.decided-during-qualification',
  title: {
    en: 'An award is changed only while winners are being qualified or awarded',
    uk: 'Рішення про визначення переможця змінюють лише на етапах кваліфікації та визначення переможця',
  },
  source: `${source}, validate_update_award_in_not_allowed_status`,
  answer: { status: 403, name: 'data', text: "Can't update award in current ({status}) tender status" },

  check({ tenderBefore: { status } }: TenderFacts) {
    return DECIDED_IN.includes(status) ? holds : { status }
  },
})

export const awardDecidedInActiveLot = defineRule({
  id: 'award.decided-in-active-lot',
  title: {
    en: 'An award is changed only while its lot is active',
    uk: 'Рішення про визначення переможця змінюють лише доки лот активний',
  },
  source: `${source}, validate_update_award_only_for_active_lots`,
  answer: { status: 403, name: 'data', text: 'Can update award only in active lot status' },

  check({ tenderBefore, award }: AwardFacts) {
    return lotIsActive(tenderBefore, award.lotID) ? holds : {}
  },
})

export const awardWaitsForExplanation = defineRule({
  id: 'award.waits-for-explanation',
  title: {
    en: 'An award is decided only after the time which the winner was given to explain is over',
    uk: 'Рішення приймають лише після спливу строку, наданого переможцю для усунення невідповідностей чи обґрунтування ціни',
  },
  source: `${source}, validate_update_award_status_before_milestone_due_date`,
  answer: {
    status: 403,
    name: 'data',
    text: "Can't change status to '{status}' until milestone.dueDate: {dueDate}",
  },

  check({ now, before, command: { body } }: AwardFacts<Award>) {
    const status = !body.fault && isObject(body.data) ? body.data.status : undefined
    if (before?.status !== 'pending' || status === 'pending') return holds
    const running = runningExplanation(before, now)
    if (!running) return holds
    return { status: typeof status === 'string' ? status : pythonRepr(status), dueDate: running.dueDate }
  },
})

export const cancelledAwardKeepsItsVerdict = defineRule({
  id: 'award.cancelled-keeps-its-verdict',
  title: {
    en: 'The verdict on a winner does not change when the award is cancelled',
    uk: 'Під час скасування рішення висновок щодо переможця не змінюють',
  },
  source: `${state}, check_qualified_eligible_change`,
  answer: {
    status: 422,
    name: 'data',
    text: "Can't update qualified/eligible fields in award in ({status}) status",
  },

  check({ target, before }: AwardFacts<Award & { eligible?: boolean }>) {
    const { status, qualified, eligible } = target
    if (status !== 'cancelled') return holds
    return qualified === before?.qualified && eligible === before?.eligible ? holds : { status }
  },
})

/** From → to; everything else is refused. */
const DECISIONS: Readonly<Record<string, readonly string[]>> = {
  pending: ['active', 'unsuccessful'],
  active: ['cancelled'],
  unsuccessful: ['cancelled'],
}

export const decidedAwardIsOnlyCancelled = defineRule({
  id: 'award.decided-is-only-cancelled',
  title: {
    en: 'A pending award becomes active or unsuccessful, and a decided one is only cancelled',
    uk: 'Рішення, що очікує, стає активним або неуспішним; прийняте рішення можна лише скасувати',
  },
  source: `${state}, award_on_patch, award_status_up`,
  answer: { status: 403, name: 'data', text: "Can't update award in current ({status}) status" },

  check({ target, before }: AwardFacts<Award>) {
    const from = before?.status ?? ''
    const allowed =
      target.status === from ? from === 'pending' : (DECISIONS[from] ?? []).includes(target.status)
    return allowed ? holds : { status: from }
  },
})

const OBJECTED: readonly string[] = ['claim', 'answered', 'pending', 'resolved']

/** Whether a failed award may be reopened, as the method has it. */
function mayReopen({ target, tender, method }: AwardFacts<Award>): boolean {
  const { reopen } = remedyLaw(method)
  if (reopen === 'never') return false
  if (reopen === 'with-objection')
    return (target.complaints ?? []).some(({ status }) => OBJECTED.includes(status))
  const contracts = (tender.awards ?? [])
    .filter(({ lotID }) => lotID === target.lotID)
    .flatMap((award) => contractsOf(tender, award))
  return contracts.every(({ status }) => status !== 'active')
}

export const unsuccessfulAwardMayBeReopened = defineRule({
  id: 'award.unsuccessful-may-be-reopened',
  title: {
    en: 'An unsuccessful award is cancelled only for a considered objection, or until a contract is in force, as the method has it',
    uk: 'Рішення про відхилення скасовують лише за наявності розглянутої вимоги або до укладення договору — залежно від процедури',
  },
  source: `${state}, award_status_up_from_unsuccessful_to_cancelled`,
  answer: { status: 403, name: 'data', text: "Can't update award in current (unsuccessful) status" },

  check(facts: AwardFacts<Award>) {
    return facts.before?.status !== 'unsuccessful' || mayReopen(facts) ? holds : {}
  },
})

export const lotHasOneWinner = defineRule({
  id: 'award.one-active-of-lot',
  title: {
    en: 'Where awards are decided in any order a tender or lot has one active award',
    uk: 'Якщо рішення приймають у довільному порядку, закупівля чи лот має одного переможця',
  },
  source: `${state}, check_active_awards`,
  answer: {
    status: 422,
    name: 'awards',
    text: "Can't activate award as tender already has active award{lot}",
  },

  check({ target, tender }: AwardFacts<Award>) {
    if (tender.config.hasAwardingOrder || tender.config.hasMultiSourcing) return holds
    const other = (tender.awards ?? []).some(
      ({ id, status, lotID }) => id !== target.id && status === 'active' && lotID === target.lotID,
    )
    return other ? { lot: target.lotID ? ' for this lot' : '' } : holds
  },
})

export const contractsOfCancelledAwardsAreOpen = defineRule({
  id: 'award.cancelled-before-its-contract-is-active',
  title: {
    en: 'An award is cancelled only until its contract is in force',
    uk: 'Рішення про переможця скасовують лише до набрання договором чинності',
  },
  source: `${state}, set_award_contracts_cancelled`,
  answer: { status: 403, name: 'data', text: "Can't cancel award contract in active status" },

  check(facts: AwardFacts<Award>) {
    const contracts = awardsToCancel(facts).flatMap((award) => contractsOf(facts.tender, award))
    return contracts.some(({ status }) => status === 'active') ? {} : holds
  },
})
