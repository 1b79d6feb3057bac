import type { TenderFacts } from '../facts.ts'

/**
 * What follows from every change of a tender: planned auctions, `next_check`, values summed over lots.
 * Source: tender/core/procedure/state/tender.py, TenderState.always.
 */
export function recalculate(_facts: TenderFacts): void {}
