import { owns } from '../actor.ts'
import type { DocumentFacts } from '../documents.ts'
import { operationWord } from '../documents.ts'
import type { BidFacts } from '../facts.ts'
import { defineRule, holds, type Rule } from '../rule.ts'

const source = 'openprocurement.api: tender/core/procedure/validation.py'

const BID_DOCUMENTS = ['active.tendering', 'active.qualification', 'active.awarded']

export const bidDocumentsInTenderStatus = defineRule({
  id: 'bid-document.in-tender-status',
  title: {
    en: 'A bidder’s documents change only during tendering, qualification and awarding',
    uk: 'Документи пропозиції змінюють лише під час подання пропозицій, кваліфікації та визначення переможця',
  },
  source: `${source}, validate_bid_document_in_tender_status`,
  answer: {
    status: 403,
    name: 'data',
    text: "Can't {operation} document in current ({status}) tender status",
  },

  check(facts: BidFacts) {
    const { status } = facts.tender
    return BID_DOCUMENTS.includes(status) ? holds : { operation: operationWord(facts), status }
  },
})

export const winnerAddsDocuments = defineRule({
  id: 'bid-document.only-of-the-winner-after-auction',
  title: {
    en: 'After the auction documents are added only to the bid of a winner',
    uk: 'Після аукціону документи додають лише до пропозиції переможця',
  },
  source: `${source}, validate_bid_document_operation_in_award_status`,
  answer: {
    status: 403,
    name: 'data',
    text: "Can't {operation} document because award of bid is not in one of statuses ('active',)",
  },

  check(facts: BidFacts) {
    const { tender, bid } = facts
    if (!['active.qualification', 'active.awarded'].includes(tender.status)) return holds
    const won = tender.awards?.some(({ status, bid_id }) => status === 'active' && bid_id === bid.id)
    return won ? holds : { operation: operationWord(facts) }
  },
})

export const withinTenderPeriod = defineRule({
  id: 'bid-document.within-tender-period',
  title: {
    en: 'While bids come in, their documents change only within the tendering period',
    uk: 'Під час подання пропозицій їхні документи змінюють лише в межах періоду подання',
  },
  source: `${source}, validate_bid_document_operation_period`,
  answer: {
    status: 403,
    name: 'data',
    text: 'Document can be {done} only during the tendering period: from ({start}) to ({end}).',
  },

  check(facts: BidFacts) {
    const { tender, nowIso } = facts
    if (tender.status !== 'active.tendering') return holds
    const { startDate: start, endDate: end } = tender.tenderPeriod ?? {}
    const outside = (start && nowIso < start) || (end && nowIso > end)
    if (!outside) return holds
    return { done: operationWord(facts) === 'add' ? 'added' : 'updated', start: start ?? 'None', end }
  },
})

export const bidIsAlive = defineRule({
  id: 'bid-document.bid-is-alive',
  title: {
    en: 'Documents of an unsuccessful or deleted bid do not change',
    uk: 'Документи відхиленої чи видаленої пропозиції не змінюють',
  },
  source: `${source}, validate_bid_document_operation_in_bid_status`,
  answer: { status: 403, name: 'data', text: "Can't {operation} document at '{status}' bid status" },

  check(facts: BidFacts) {
    const { status } = facts.bid
    return ['unsuccessful', 'deleted'].includes(status) ? { operation: operationWord(facts), status } : holds
  },
})

export const confidentialityIsSettled = defineRule({
  id: 'bid-document.confidentiality-is-settled',
  title: {
    en: 'Whether a bid’s document is confidential is decided while bids come in',
    uk: 'Конфіденційність документа пропозиції визначають лише під час подання пропозицій',
  },
  source: `${source}, validate_update_bid_document_confidentiality`,
  answer: {
    status: 403,
    name: 'data',
    text: "Can't update document confidentiality in current ({status}) tender status",
  },

  check({
    tender,
    sent,
    target,
    documentBefore,
    command,
  }: DocumentFacts & BidFacts<DocumentFacts['target']>) {
    // A new version is looked at as it was sent, a change as the document will be.
    const data = command.type.endsWith('.replace') ? sent : (target as typeof documentBefore)
    if (tender.status === 'active.tendering' || data.confidentiality === undefined) return holds
    const same = (documentBefore.confidentiality ?? 'public') === data.confidentiality
    return same ? holds : { status: tender.status }
  },
})

export const bidsAreOpened = defineRule({
  id: 'bid-document.seen-after-opening',
  title: {
    en: 'Until bids are opened, a bid’s documents are seen by its owner only',
    uk: 'До розкриття пропозицій документи пропозиції бачить лише її власник',
  },
  source: `${source}, validate_view_bid_document`,
  answer: { status: 403, name: 'data', text: "Can't view bid documents in current ({status}) tender status" },

  check({ tender, bid, actor }: BidFacts) {
    const sealed = ['active.tendering', ...(tender.config.hasPrequalification ? [] : ['active.auction'])]
    return sealed.includes(tender.status) && !owns(actor, bid) ? { status: tender.status } : holds
  },
})

export const priceIsOpened = defineRule({
  id: 'bid-document.financial-seen-after-auction',
  title: {
    en: 'Until the auction is over, a bid’s price documents are seen by its owner only',
    uk: 'До завершення аукціону цінові документи пропозиції бачить лише її власник',
  },
  source: `${source}, validate_view_financial_bid_documents_allowed_in_tender_status`,
  answer: { status: 403, name: 'data', text: "Can't view bid documents in current ({status}) tender status" },

  check({ tender, bid, actor }: BidFacts) {
    const sealed = [
      'active.tendering',
      'active.pre-qualification',
      'active.pre-qualification.stand-still',
      'active.auction',
    ]
    return sealed.includes(tender.status) && !owns(actor, bid) ? { status: tender.status } : holds
  },
})

/** Documents of bids in these statuses are seen by the bid's owner only. */
export function shownUnlessBidIs(...statuses: readonly string[]): Rule<BidFacts> {
  return defineRule({
    id: 'bid-document.seen-in-bid-status',
    title: {
      en: 'Documents of a bid that is no longer in the running are seen by its owner only',
      uk: 'Документи пропозиції, що вибула, бачить лише її власник',
    },
    source: `${source}, validate_view_bid_documents_allowed_in_bid_status`,
    answer: { status: 403, name: 'data', text: "Can't view bid documents in current ({status}) bid status" },

    check({ bid, actor }: BidFacts) {
      return statuses.includes(bid.status) && !owns(actor, bid) ? { status: bid.status } : holds
    },
  })
}

/** A pending bid must be confirmed again after its documents changed. Source: state/utils.py, invalidate_pending_bid. */
export function endPendingBid({ tender, bid }: BidFacts): void {
  if (tender.status === 'active.tendering' && bid.status === 'pending') bid.status = 'invalid'
}

/** While bids come in, the feed does not move. Source: views/bid_document.py, get_modified. */
export function keepSealed({ tender, desk }: BidFacts): void {
  if (tender.status === 'active.tendering') desk.keepModified('tender', tender.id)
}
