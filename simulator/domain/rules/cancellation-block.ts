import { dates } from '../code-lists/dates.ts'
import { remedyLaw } from '../complaints/law.ts'
import type { AwardFacts, TenderFacts } from '../facts.ts'
import { defineRule, holds, type Rule } from '../rule.ts'
import { cancellationsFreeze } from '../timeline/waiting.ts'

/**
 * Nothing happens while a cancellation is pending. With a lot only cancellations of the tender and of that lot count;
 * without one, all do. Source: tender/core/procedure/cancelling.py.
 */
export function noPendingCancellation<F extends TenderFacts>(
  lot: (facts: F) => string | undefined = () => undefined,
): Rule<F> {
  return defineRule({
    id: 'cancellation.pending-freezes-the-rest',
    title: {
      en: 'Nothing is done in a tender or lot while its cancellation is pending',
      uk: 'Доки розглядають скасування закупівлі чи лота, інші дії в них не виконують',
    },
    source: 'openprocurement.api: tender/core/procedure/cancelling.py, validate_cancellation_blocks',
    since: dates.RELEASE_2020_04_19,
    answer: { status: 403, name: 'data', text: "Can't perform action due to a pending cancellation" },

    check(facts: F) {
      return cancellationsFreeze(facts, lot(facts)) ? {} : holds
    },
  })
}

/** A cancellation of a lot is pending, or was refused by the reviewers and not made good. */
function lotCancellationRuns({ tenderBefore }: TenderFacts, counts: (lot: string) => boolean): boolean {
  return (tenderBefore.cancellations ?? []).some(
    ({ relatedLot, status, complaints = [] }) =>
      relatedLot !== undefined &&
      counts(relatedLot) &&
      (status === 'pending' ||
        (status === 'unsuccessful' &&
          complaints.length > 0 &&
          !complaints.some((complaint) => complaint.status === 'resolved'))),
  )
}

export const statusKeptWhileLotIsCancelled = defineRule({
  id: 'tender.status-kept-while-lot-is-cancelled',
  title: {
    en: 'The status of a tender does not change while the cancellation of one of its lots is pending',
    uk: 'Статус закупівлі не змінюють, доки розглядають скасування одного з її лотів',
  },
  source:
    'openprocurement.api: tender/core/procedure/validation.py, validate_tender_change_status_with_cancellation_lot_pending',
  since: dates.RELEASE_2020_04_19,
  answer: {
    status: 403,
    name: 'data',
    text: "Can't update tender with pending cancellation in one of exists lot",
  },

  check(facts: TenderFacts) {
    const { method, tender, tenderBefore } = facts
    if (
      !remedyLaw(method).cancellationFreezes ||
      tender.status === tenderBefore.status ||
      !tenderBefore.lots?.length
    )
      return holds
    return lotCancellationRuns(facts, () => true) ? {} : holds
  },
})

export const awardKeptWhileLotIsCancelled = defineRule({
  id: 'award.kept-while-lot-is-cancelled',
  title: {
    en: 'The buyer does not change an award while the cancellation of its lot is pending',
    uk: 'Замовник не змінює рішення про переможця, доки розглядають скасування лота',
  },
  source:
    'openprocurement.api: tender/core/procedure/validation.py, validate_award_with_lot_cancellation_in_pending',
  since: dates.RELEASE_2020_04_19,
  answer: {
    status: 403,
    name: 'data',
    text: "Can't update award with lot that have active cancellation",
  },

  check(facts: AwardFacts) {
    const { method, award, role } = facts
    if (!remedyLaw(method).cancellationFreezes || role !== 'tender_owner') return holds
    return lotCancellationRuns(facts, (lot) => lot === award.lotID) ? {} : holds
  },
})
