import { owns } from '../actor.ts'
import type { BidFacts, TenderFacts } from '../facts.ts'
import { pythonRepr } from '../python-text.ts'
import { defineRule, holds, type Rule } from '../rule.ts'
import { instant } from '../time.ts'
import { isAdministrator } from './ownership.ts'

const source = 'openprocurement.api: tender/core/procedure/validation.py'

/** What is done to a bid. */
export type BidOperation = 'add' | 'update' | 'delete'
const pastTense = { add: 'added', update: 'updated', delete: 'deleted' } as const

/** The CDB has no word for the Administrator's changes: it says that he deletes. */
const wordOf = (facts: TenderFacts, operation: BidOperation): BidOperation =>
  operation === 'update' && isAdministrator(facts) ? 'delete' : operation

/** Bids are handed in, changed and withdrawn while the tender takes bids. */
export function bidWhileTendering<F extends TenderFacts>(operation: BidOperation): Rule<F> {
  return defineRule({
    id: 'bid.while-tendering',
    title: {
      en: 'A bid is submitted, changed or withdrawn only while the tender takes bids',
      uk: 'Пропозицію подають, змінюють і відкликають лише на етапі подання пропозицій',
    },
    source: `${source}, validate_bid_operation_not_in_tendering`,
    answer: { status: 403, name: 'data', text: "Can't {operation} bid in current ({status}) tender status" },

    check(facts: F) {
      const { status } = facts.tender
      return status === 'active.tendering' ? holds : { operation: wordOf(facts, operation), status }
    },
  })
}

/** …and inside the period of the tender. */
export function bidWithinPeriod<F extends TenderFacts>(operation: BidOperation): Rule<F> {
  return defineRule({
    id: 'bid.within-tender-period',
    title: {
      en: 'A bid is submitted, changed or withdrawn only inside the tender period',
      uk: 'Пропозицію подають, змінюють і відкликають лише протягом періоду подання',
    },
    source: `${source}, validate_bid_operation_period`,
    answer: {
      status: 403,
      name: 'data',
      text: 'Bid can be {operation} only during the tendering period: from ({startDate}) to ({endDate}).',
    },

    check(facts: F) {
      const { startDate, endDate } = facts.tender.tenderPeriod ?? {}
      const early = startDate !== undefined && facts.now < instant(startDate)
      const late = endDate === undefined || facts.now > instant(endDate)
      if (!early && !late) return holds
      const words = { startDate: startDate ?? 'None', endDate: endDate ?? 'None' }
      return { operation: pastTense[wordOf(facts, operation)], ...words }
    },
  })
}

/** A bid withdrawn in the way of old tenders stays as it is. */
export const deletedBidIsFinal = defineRule({
  id: 'bid.deleted-is-final',
  title: {
    en: 'A deleted bid is not changed',
    uk: 'Видалену пропозицію не змінюють',
  },
  source: `${source}, validate_update_deleted_bid`,
  answer: { status: 403, name: 'data', text: "Can't update bid in (deleted) status" },

  check: ({ bid }: BidFacts) => (bid.status === 'deleted' ? {} : holds),
})

/** Statuses of a tender in which its bids are sealed. */
export function sealedStatuses({ tender }: Pick<TenderFacts, 'tender'>): readonly string[] {
  return tender.config.hasPrequalification ? ['active.tendering'] : ['active.tendering', 'active.auction']
}

/** Bids are seen after they are opened; `what` is the CDB's word for them. */
export function bidsOpened<F extends TenderFacts>(what: 'bid' | 'bids'): Rule<F> {
  return defineRule({
    id: 'bid.seen-after-opening',
    title: {
      en: 'Until bids are opened, a bid is seen by its owner only',
      uk: 'До розкриття пропозицій пропозицію бачить лише її власник',
    },
    source: `${source}, validate_view_bids`,
    answer: { status: 403, name: 'data', text: "Can't view {what} in current ({status}) tender status" },

    check(facts: F) {
      const { status } = facts.tender
      return sealedStatuses(facts).includes(status) ? { what, status } : holds
    },
  })
}

/** Answers to requirements are seen when the method opens them, by the owner of the bid too. */
export const responsesOpened = defineRule({
  id: 'requirement-response.seen-after-opening',
  title: {
    en: 'Answers of a bid to requirements are seen only after bids are opened',
    uk: 'Відповіді учасника на вимоги видно лише після розкриття пропозицій',
  },
  source: `${source}, validate_view_requirement_responses`,
  answer: { status: 403, name: 'data', text: "Can't view bid in current ({status}) tender status" },

  check({ tender: { status }, method }: TenderFacts) {
    const sealed = ['active.tendering']
    if (method.bids?.responsesSeen !== 'after-opening') sealed.push('active.auction')
    return sealed.includes(status) ? { status } : holds
  },
})

/** Who holds the bid sees it at any time. */
export const isBidOwner = ({ actor, bid }: BidFacts): boolean => owns(actor, bid)

/** A new bid is a draft or pending. */
export const newBidStatus = defineRule({
  id: 'bid.new-is-draft-or-pending',
  title: {
    en: 'A new bid is a draft or pending',
    uk: 'Нову пропозицію подають як чернетку або на розгляд',
  },
  source: 'openprocurement.api: tender/core/procedure/state/bid.py, validate_status',
  answer: { status: 403, name: 'bid', text: 'Bid can be added only with status: {statuses}' },

  check({ target: { status } }: TenderFacts<{ status: string }>) {
    const statuses = ['draft', 'pending']
    return statuses.includes(status) ? holds : { statuses: `(${statuses.map(pythonRepr).join(', ')})` }
  },
})

/** The owner of a bid only ever makes it pending. */
export const bidBecomesPending = defineRule({
  id: 'bid.becomes-pending',
  title: {
    en: 'The owner of a bid gives it no status but pending',
    uk: 'Власник переводить пропозицію лише у статус «на розгляді»',
  },
  source: 'openprocurement.api: tender/core/procedure/state/bid.py, validate_status_change',
  answer: { status: 403, name: 'bid', text: "Can't update bid to ({status}) status" },

  check(facts: TenderFacts<{ status: string }>) {
    const { status } = facts.target
    if (isAdministrator(facts) || status === facts.before?.status || status === 'pending') return holds
    return { status }
  },
})
