import { dates } from '../code-lists/dates.ts'
import type { TenderFacts } from '../facts.ts'
import type { Cancellation } from '../records/tender.ts'
import { defineRule, holds, type Rule } from '../rule.ts'

/** An unsuccessful cancellation blocks until some complaint about it was made good. */
function leavesBlocked({ status, complaints = [] }: Cancellation): boolean {
  return (
    status === 'unsuccessful' &&
    complaints.length > 0 &&
    complaints.every((complaint) => complaint.status !== 'resolved')
  )
}

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
      if (!facts.method.cancellation.freezes) return holds
      const lotId = lot(facts)
      const blocks = (facts.tender.cancellations ?? [])
        .filter(({ relatedLot }) => lotId === undefined || relatedLot === undefined || relatedLot === lotId)
        .some((each) => each.status === 'pending' || leavesBlocked(each))
      return blocks ? {} : holds
    },
  })
}
