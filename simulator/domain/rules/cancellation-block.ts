import { dates } from '../code-lists/dates.ts'
import type { TenderFacts } from '../facts.ts'
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
