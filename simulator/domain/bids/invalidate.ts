import { owns } from '../actor.ts'
import type { TenderFacts } from '../facts.ts'

/**
 * Bids lose their force when the buyer changes the tender while they come in: each must be confirmed again.
 * Source: tender/core/procedure/state/tender.py, invalidate_bids_data.
 */
export function invalidateBids({ tender, method, actor, nowIso }: TenderFacts): void {
  if (method.bids?.onTenderChange === 'kept') return
  if (tender.status !== 'active.tendering' || !owns(actor, tender)) return
  if (tender.enquiryPeriod) tender.enquiryPeriod.invalidationDate = nowIso
  for (const bid of tender.bids ?? []) {
    if (bid.status !== 'deleted' && bid.status !== 'draft') bid.status = 'invalid'
  }
}
