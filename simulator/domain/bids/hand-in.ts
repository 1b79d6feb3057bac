import type { BidFacts, TenderFacts } from '../facts.ts'
import { equal } from '../json.ts'
import type { JsonObject } from '../records/common.ts'
import type { Bid, LotValue } from '../records/tender.ts'
import { isAdministrator } from '../rules/ownership.ts'

type Facts = TenderFacts<Bid>

/** Statuses of a tender in which a bid is looked at: parts of it may be put right. */
export const qualificationStatuses: readonly string[] = ['active.qualification', 'active.pre-qualification']

export const isQualified = ({ tender }: TenderFacts): boolean => qualificationStatuses.includes(tender.status)

/** The bid goes from draft, or from invalid, to pending. */
export const isHandedIn = ({ before, target }: Facts): boolean =>
  target.status === 'pending' && (!before || before.status === 'draft' || before.status === 'invalid')

/** A new bid and the values of its lots bear the date of now. */
export function dateBid({ target, nowIso }: Facts): void {
  target.date = nowIso
  for (const lotValue of target.lotValues ?? []) lotValue.date = nowIso
}

/** A bid that is handed in counts from now. Source: validate_proposal_doc_required. */
export function dateSubmission(facts: Facts): void {
  facts.target.submissionDate = facts.nowIso
  dateBid(facts)
}

const kept = ['weightedValue', 'date', 'status'] as const

/** What the auction, time and qualification wrote into the values per lot is not the owner's to change. */
export function keepLotValues({ target, before }: Facts): void {
  target.lotValues?.forEach((lotValue, n) => {
    const stored = before?.lotValues?.[n]
    if (!stored) return
    const ours = lotValue as unknown as JsonObject
    const theirs = stored as unknown as JsonObject
    for (const member of kept) {
      if (theirs[member]) ours[member] = theirs[member]
      else delete ours[member]
    }
  })
}

/** A value for another lot is dated now; the others keep their date. Source: update_date_for_new_lot_values. */
export function dateNewLotValues({ target, before, nowIso }: Facts): void {
  for (const lotValue of target.lotValues ?? []) {
    const stored = before?.lotValues?.find(({ relatedLot }) => relatedLot === lotValue.relatedLot)
    lotValue.date = dateOf(stored) ?? nowIso
  }
}

const dateOf = (lotValue: LotValue | undefined) => lotValue?.date

/** A pending bid that is changed must be handed in anew. Source: invalidate_pending_bid_after_patch. */
export function endChangedBid(facts: Facts): void {
  const { target, before } = facts
  if (isAdministrator(facts) || isQualified(facts)) return
  if (before?.status === 'pending' && target.status === 'pending' && !equal(before, target))
    target.status = 'invalid'
}

/** The Administrator changes nothing of a bid but its tenderers. Source: filter_administrator_bid_update. */
export function onlyTenderers(facts: BidFacts): void {
  if (isAdministrator(facts))
    facts.sent = 'tenderers' in facts.sent ? { tenderers: facts.sent.tenderers } : {}
}
