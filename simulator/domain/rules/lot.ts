import { dates } from '../code-lists/dates.ts'
import type { TenderFacts } from '../facts.ts'
import type { Lot } from '../records/tender.ts'
import { defineRule, holds, type Rule } from '../rule.ts'
import { requiredOf } from './tender-content.ts'

const source = 'openprocurement.api: tender/core/procedure/state/lot.py'
const deletionSource =
  'openprocurement.api: tender/core/procedure/validation.py, validate_delete_lot_related_object'

type F = TenderFacts<Lot>

export const lotsUnique = defineRule({
  id: 'lot.unique',
  title: {
    en: 'No two lots of a tender have the same identifier',
    uk: 'Ідентифікатори лотів закупівлі не повторюються',
  },
  source: `${source}, validate_lots_unique`,
  answer: { status: 422, name: 'lots', text: 'Items should be unique by fields: id' },

  check({ tender: { lots = [] } }: TenderFacts) {
    return new Set(lots.map(({ id }) => id)).size === lots.length ? holds : {}
  },
})

export const lotStatusFromActive = defineRule({
  id: 'lot.status-changes-from-active',
  title: {
    en: 'Only an active lot changes its status',
    uk: 'Статус змінюють лише в активного лота',
  },
  source: `${source}, lot_status_up`,
  answer: { status: 403, name: 'lot', text: "Can't update lot to ({status}) status" },

  check({ target: { status }, before }: F) {
    return before !== undefined && before.status !== status && before.status !== 'active' ? { status } : holds
  },
})

export const lotNotRequired = defineRule({
  id: 'lot.removed-without-requirements',
  title: {
    en: 'A lot is removed only when nothing is required of it',
    uk: 'Лот вилучають лише тоді, коли до нього немає чинних вимог',
  },
  source: deletionSource,
  since: dates.CRITERION_REQUIREMENT_STATUSES_FROM,
  answer: {
    status: 403,
    name: 'data',
    text: "Can't delete {id} lot while related criterion has active requirements",
  },
  check: ({ target: { id }, tender }: F) => (requiredOf(tender, id) ? { id } : holds),
})

/** A lot is removed only when nothing in the tender refers to it. */
export function lotUnreferenced(member: 'cancellations' | 'milestones' | 'items'): Rule<F> {
  return defineRule({
    id: `lot.removed-without-${member}`,
    title: {
      en: `A lot is removed only when no ${member} belong to it`,
      uk: `Лот вилучають лише тоді, коли до нього нічого не належить (${member})`,
    },
    source: deletionSource,
    answer: { status: 422, name: 'data', text: `Cannot delete lot with related ${member}` },

    check({ target: { id }, tender }: F) {
      const related: readonly { relatedLot?: string }[] = tender[member] ?? []
      return related.some(({ relatedLot }) => relatedLot === id) ? {} : holds
    },
  })
}
