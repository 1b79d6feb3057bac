import type { TenderFacts } from '../facts.ts'
import type { Method } from '../method.ts'
import { defineRule, holds, type Rule } from '../rule.ts'

/** The words of the CDB for what a request does to an object. */
const verbs = { add: 'add', create: 'add', change: 'update', patch: 'update', remove: 'delete' } as const

/** The tender is in one of the statuses in which its owner may change it. */
export const tenderChangeable = defineRule({
  id: 'tender.changeable-in-status',
  title: {
    en: 'A tender is changed only in the statuses its method names',
    uk: 'Закупівлю змінюють лише у визначених процедурою статусах',
  },
  source: 'openprocurement.api: tender/core/procedure/validation.py, validate_tender_status_allows_update',
  answer: { status: 403, name: 'data', text: "Can't update tender in current ({status}) status" },

  check({ tenderBefore: { id, status }, method, context }: TenderFacts) {
    const whileTendering = status === 'active.tendering' && context.settings.funderTenders.has(id)
    return method.changeable.tender.includes(status) || whileTendering ? holds : { status }
  },
})

const OPENED = /^active\.pre-qualification/

/** Statuses in which what bids are made for changes: those of the tender, until bids are opened. */
export const beforeOpening = ({ changeable }: Pick<Method, 'changeable'>): readonly string[] =>
  changeable.tender.filter((status) => !OPENED.test(status))

/** Lots (and the like) change only in some statuses of the tender. */
export function itemChangeable(
  item: string,
  operation: keyof typeof verbs,
  statuses: (facts: TenderFacts) => readonly string[],
): Rule<TenderFacts> {
  return defineRule({
    id: `${item}.changeable-in-tender-status`,
    title: {
      en: `A ${item} is added, changed or removed only in the tender statuses the method names`,
      uk: `Об'єкт (${item}) додають, змінюють чи вилучають лише у визначених процедурою статусах закупівлі`,
    },
    source:
      'openprocurement.api: tender/core/procedure/validation.py, validate_item_operation_in_disallowed_tender_statuses',
    answer: {
      status: 403,
      name: 'data',
      text: "Can't {operation} {item} in current ({status}) tender status",
    },

    check(facts: TenderFacts) {
      const { status } = facts.tenderBefore
      return statuses(facts).includes(status) ? holds : { operation: verbs[operation], item, status }
    },
  })
}

export const neverBackToDraft = defineRule({
  id: 'tender.never-back-to-draft',
  title: {
    en: 'An announced tender does not become a draft again',
    uk: 'Оголошена закупівля не стає знову чернеткою',
  },
  source: 'openprocurement.api: tender/core/procedure/state/tender_details.py, status_up',
  answer: { status: 422, name: 'status', text: "Can't change status to draft" },

  check({ tender, tenderBefore }: TenderFacts) {
    return tender.status === 'draft' && tenderBefore.status !== 'draft' ? {} : holds
  },
})

export const inspectorKept = defineRule({
  id: 'tender.inspector-kept',
  title: {
    en: 'The inspector of an announced tender is not taken away',
    uk: 'Контролера оголошеної закупівлі не вилучають',
  },
  source: 'openprocurement.api: tender/core/procedure/state/tender_details.py, validate_remove_inspector',
  answer: {
    status: 422,
    name: 'data',
    text: "You can't remove inspector in current({status}) tender status",
  },

  check({ tender, tenderBefore }: TenderFacts) {
    const removed = tenderBefore.inspector !== undefined && tender.inspector === undefined
    return removed && tender.status !== 'draft' ? { status: tender.status } : holds
  },
})
