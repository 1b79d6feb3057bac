import { addNextAward } from '../awarding/next-award.ts'
import type { TenderFacts } from '../facts.ts'
import type { Lot, LotValue, Tender } from '../records/tender.ts'
import { setStatus } from '../status.ts'
import { ignoreClaims } from './ignored-claims.ts'
import { countBids, isLive } from './live-bids.ts'
import { dropAuctionPeriod, dropAuctionPeriods, setTenderStatus } from './tender-status.ts'

/**
 * Counts the bids when tendering or pre-qualification is over: lots and tenders with too few are unsuccessful, a single
 * bid goes to qualification without an auction. Source: check_bids_number.
 */
export function checkBidsNumber(facts: TenderFacts): void {
  if (facts.tender.lots?.length) checkLots(facts, facts.tender.lots)
  else checkWhole(facts)
  ignoreClaims(facts)
}

function checkLots(facts: TenderFacts, lots: Lot[]): void {
  const { tender } = facts
  const counts = lots.map((lot) => checkLot(facts, lot))
  if (tender.config.minBidsNumber === 1 && Math.max(0, ...counts) === 1 && mayGoToAwarding(tender)) {
    dropAuctionPeriods(tender)
    addNextAward(facts)
  }
  const active = new Set(lots.filter(({ status }) => status === 'active').map(({ id }) => id))
  for (const bid of tender.bids ?? []) {
    const takesPart = (bid.lotValues ?? []).some(({ relatedLot }) => active.has(relatedLot))
    if (!takesPart && isLive(bid)) bid.status = 'unsuccessful'
  }
  if (lots.every(({ status }) => status === 'unsuccessful' || status === 'cancelled'))
    setTenderStatus(facts, 'unsuccessful')
}

/** Returns how many bids the lot has. */
function checkLot(facts: TenderFacts, lot: Lot): number {
  const { tender } = facts
  const { minBidsNumber } = tender.config
  const count = countBids(tender, lot.id)
  if (count < minBidsNumber) {
    dropAuctionPeriod(lot)
    if (lot.status === 'active') {
      setStatus(facts, lot, 'unsuccessful')
      for (const offer of offersFor(tender, lot.id)) setStatus(facts, offer, 'unsuccessful')
    }
  }
  if (minBidsNumber === 1 && count === 1) dropAuctionPeriod(lot)
  return count
}

function checkWhole(facts: TenderFacts): void {
  const { tender } = facts
  const { minBidsNumber } = tender.config
  const count = countBids(tender)
  if (count < minBidsNumber) {
    dropAuctionPeriod(tender)
    for (const bid of tender.bids ?? []) if (isLive(bid)) bid.status = 'unsuccessful'
    setTenderStatus(facts, 'unsuccessful')
  }
  if (minBidsNumber === 1 && count === 1 && mayGoToAwarding(tender)) {
    dropAuctionPeriod(tender)
    addNextAward(facts)
  }
}

function offersFor({ bids = [] }: Tender, lotId: string): LotValue[] {
  return bids.flatMap(({ lotValues = [] }) => lotValues.filter(({ relatedLot }) => relatedLot === lotId))
}

function mayGoToAwarding({ status, config }: Tender): boolean {
  return status === (config.hasPrequalification ? 'active.pre-qualification.stand-still' : 'active.tendering')
}
