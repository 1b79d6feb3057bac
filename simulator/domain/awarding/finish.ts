import type { TenderFacts } from '../facts.ts'
import type { Iso } from '../records/common.ts'
import type { Award, Complaint, Lot, Tender } from '../records/tender.ts'
import { setStatus } from '../status.ts'
import { ignoreClaims } from '../timeline/ignored-claims.ts'
import { closeAsLots, setTenderStatus } from '../timeline/tender-status.ts'

/** Nobody won and nobody is waiting: the last award failed, or none stands where several may. Source: awarding_is_unsuccessful. */
export function awardingFailed({ config }: Tender, awards: readonly Award[]): boolean {
  if (config.hasAwardingOrder && !config.hasMultiSourcing) return awards.at(-1)?.status === 'unsuccessful'
  return !awards.some(({ status }) => status === 'active' || status === 'pending')
}

/** Some of these objections stops what comes next. */
export function blocked({ method }: TenderFacts, complaints: readonly Complaint[] | undefined): boolean {
  return (complaints ?? []).some(({ status }) => method.blockingComplaints.award.includes(status))
}

/** Some award has an objection that stops what comes next. */
export function awardsBlocked(facts: TenderFacts, awards: readonly Award[]): boolean {
  return awards.some(({ complaints }) => blocked(facts, complaints))
}

/** The latest end of the awards' stand-still; undefined when none has one. */
export function standStillEnd({ method }: TenderFacts, awards: readonly Award[]): Iso | undefined {
  const counted =
    method.awarding.standStill === 'standing-awards'
      ? awards.filter(({ status }) => status !== 'cancelled')
      : awards
  const ends = counted.flatMap(({ complaintPeriod }) => complaintPeriod?.endDate ?? [])
  return ends.reduce<Iso | undefined>(
    (latest, end) => (latest === undefined || end > latest ? end : latest),
    undefined,
  )
}

/**
 * Ends lots and the tender when their awarding has: complete with an active contract, unsuccessful without a winner.
 * Source: awarded_complaint_handler.
 */
export function finishAwarding(facts: TenderFacts): void {
  const { tender } = facts
  if (tender.lots?.length) {
    finishLots(facts, tender.lots)
    closeAsLots(facts)
  } else finishTender(facts)
  ignoreClaims(facts)
}

function finishTender(facts: TenderFacts): void {
  const { tender, nowIso } = facts
  const awards = tender.awards ?? []
  const over = (standStillEnd(facts, awards) ?? nowIso) < nowIso
  const stopped = blocked(facts, tender.complaints) || awardsBlocked(facts, awards)
  if (awardingFailed(tender, awards) && !stopped && over) setTenderStatus(facts, 'unsuccessful')
  if (contractsAllowCompletion(tender.contracts ?? [])) setTenderStatus(facts, 'complete')
}

/** Some contract is active and none is pending. Source: contracts_allow_to_complete. */
export function contractsAllowCompletion(contracts: readonly { status?: string }[]): boolean {
  const has = (wanted: string) => contracts.some(({ status }) => status === wanted)
  return has('active') && !has('pending')
}

/** Ends every active lot whose awarding has ended. Source: check_tender_lot_status. */
export function finishLots(facts: TenderFacts, lots: readonly Lot[]): void {
  const general = (facts.tender.complaints ?? []).filter(({ relatedLot }) => relatedLot === undefined)
  if (blocked(facts, general)) return
  for (const lot of lots) if (lot.status === 'active') finishLot(facts, lot)
}

function finishLot(facts: TenderFacts, lot: Lot): void {
  const { tender, nowIso, method } = facts
  const awards = (tender.awards ?? []).filter(({ lotID }) => lotID === lot.id)
  if (!awards.length) return
  const ofLot = (tender.complaints ?? []).filter(({ relatedLot }) => relatedLot === lot.id)
  if (blocked(facts, ofLot) || awardsBlocked(facts, awards)) return
  const inStandStill = nowIso < (standStillEnd(facts, awards) ?? nowIso)
  const waits = tender.config.hasAwardComplaints !== false || method.awarding.standStill === 'standing-awards'
  if (inStandStill && waits) return
  if (awardingFailed(tender, awards)) setStatus(facts, lot, 'unsuccessful')
  else if (hasContract(tender, awards)) setStatus(facts, lot, 'complete')
}

function hasContract({ config, contracts = [] }: Tender, awards: readonly Award[]): boolean {
  const winners = config.hasAwardingOrder ? awards.slice(-1) : awards
  const ids = winners.filter(({ status }) => status === 'active').map(({ id }) => id)
  return contracts.some(({ status, awardID }) => status === 'active' && ids.includes(awardID))
}
