import type { TenderFacts } from '../facts.ts'
import type { Period } from '../records/common.ts'
import type { Tender } from '../records/tender.ts'
import { setStatus } from '../status.ts'

const FAILED: readonly string[] = ['cancelled', 'unsuccessful']

/** Moves the tender to another status, with what follows from it. Source: get_change_tender_status_handler. */
export function setTenderStatus(facts: TenderFacts, status: string): void {
  const moves = facts.tender.status !== status
  setStatus(facts, facts.tender, status)
  if (moves) followStatus(facts)
}

/** What follows from a tender's new status, however it came: its date; a failed tender has no auctions. Source: status_up. */
export function followStatus({ tender, nowIso }: TenderFacts): void {
  tender.date = nowIso
  if (FAILED.includes(tender.status)) dropAuctionPeriods(tender)
}

/** Forgets every auction that was planned but has not ended. */
export function dropAuctionPeriods(tender: Tender): void {
  dropAuctionPeriod(tender)
  for (const lot of tender.lots ?? []) dropAuctionPeriod(lot)
}

/** Forgets a planned auction unless it has ended. */
export function dropAuctionPeriod(object: { auctionPeriod?: Period }): void {
  const period = object.auctionPeriod
  if (period && Object.keys(period).length > 0 && !('endDate' in period)) delete object.auctionPeriod
}

/** When every lot is over the tender is too, as its lots ended. Leaves a tender with an active lot as it is. */
export function closeAsLots(facts: TenderFacts): void {
  const left = new Set((facts.tender.lots ?? []).map(({ status }) => status))
  const only = (...statuses: string[]) => [...left].every((status) => statuses.includes(status))
  if (left.size > 0 && only('cancelled')) setTenderStatus(facts, 'cancelled')
  else if (only('unsuccessful', 'cancelled')) setTenderStatus(facts, 'unsuccessful')
  else if (only('complete', 'unsuccessful', 'cancelled')) setTenderStatus(facts, 'complete')
}
