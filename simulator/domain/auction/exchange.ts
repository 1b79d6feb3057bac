import { addNextAward } from '../awarding/next-award.ts'
import { unchanged } from '../command.ts'
import type { TenderFacts } from '../facts.ts'
import { mergeTree } from '../input.ts'
import { equal } from '../json.ts'
import type { Period } from '../records/common.ts'
import { countBids } from '../timeline/live-bids.ts'

/** Tells the models which lot is at auction. */
export function atAuction(facts: TenderFacts): void {
  facts.around.auctionLot = facts.command.path.auction_lot_id
}

/** Lays what was sent over the tender at every depth, lists by position. Source: apply_data_patch. */
export function patchTender({ tender, sent }: TenderFacts): void {
  Object.assign(tender, mergeTree(tender, sent))
}

/** Addresses that are there already change nothing. */
export function somethingNew({ tender, tenderBefore }: TenderFacts): typeof unchanged | undefined {
  return equal(tender, tenderBefore) ? unchanged : undefined
}

/**
 * The auction of the tender, or of the lot named in the address, is over; after the last one awards are made.
 * Source: awarding.py, on_auction_results.
 */
export function endAuction(facts: TenderFacts): void {
  const { tender, command } = facts
  const lotId = command.path.auction_lot_id
  if (lotId === undefined) {
    endPeriod(facts, tender)
    addNextAward(facts)
    return
  }
  const lot = tender.lots?.find(({ id }) => id === lotId)
  if (lot) endPeriod(facts, lot)
  // A lot with a single bid has no auction to wait for.
  const waits = (tender.lots ?? []).some(
    ({ id, status, auctionPeriod }) =>
      status === 'active' && countBids(tender, id) > 1 && auctionPeriod?.endDate === undefined,
  )
  if (!waits) addNextAward(facts)
}

function endPeriod({ nowIso }: TenderFacts, object: { auctionPeriod?: Period }): void {
  const period = object.auctionPeriod ?? {}
  if (period.startDate !== undefined && period.startDate > nowIso) period.startDate = nowIso
  period.endDate = nowIso
  object.auctionPeriod = period
}
