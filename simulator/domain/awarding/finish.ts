import { sharesQuantity } from '../collective/offer.ts'
import { remedyLaw } from '../complaints/law.ts'
import type { TenderFacts } from '../facts.ts'
import type { Iso } from '../records/common.ts'
import type { Award, Complaint, Lot, Tender } from '../records/tender.ts'
import { setStatus } from '../status.ts'
import { ignoreClaims } from '../timeline/ignored-claims.ts'
import { closeAsLots, setTenderStatus } from '../timeline/tender-status.ts'
import { appealedTogether } from './stand-still.ts'
import { severalWin } from './winners.ts'

/** Nobody won and nobody is waiting: the last award failed, or none stands where several may. Source: awarding_is_unsuccessful. */
export function awardingFailed({ config }: Tender, awards: readonly Award[]): boolean {
  if (config.hasAwardingOrder && !severalWin(config)) return awards.at(-1)?.status === 'unsuccessful'
  return !awards.some(({ status }) => status === 'active' || status === 'pending')
}

/** Some of these objections stops what comes next. */
export function blocked({ method }: TenderFacts, complaints: readonly Complaint[] | undefined): boolean {
  const { decisions } = remedyLaw(method).blocking
  return (complaints ?? []).some(({ status }) => decisions.includes(status))
}

/** Some award has an objection that stops what comes next. */
export function awardsBlocked(facts: TenderFacts, awards: readonly Award[]): boolean {
  return awards.some(({ complaints }) => blocked(facts, complaints))
}

/** The latest end of the awards' stand-still; undefined when none has one. */
export function standStillEnd(facts: TenderFacts, awards: readonly Award[]): Iso | undefined {
  const counted = appealedTogether(facts) ? awards.filter(({ status }) => status !== 'cancelled') : awards
  const ends = counted.flatMap(({ complaintPeriod }) => complaintPeriod?.endDate ?? [])
  return ends.reduce<Iso | undefined>(
    (latest, end) => (latest === undefined || end > latest ? end : latest),
    undefined,
  )
}

const failed = (awards: readonly Award[]): boolean => awards.at(-1)?.status === 'unsuccessful'

/** Nobody may complain about these decisions any more: none of them makes a winner. */
const unappealed = (awards: readonly Award[]): boolean =>
  awards.every(({ status, complaintPeriod }) => status !== 'unsuccessful' || !complaintPeriod)

/**
 * Where decisions are appealed together and nobody has won, there is nothing to wait for: the tender fails at once.
 * Source: openuadefense/procedure/awarding.py, process_new_defense_complaints.
 */
export function failUnappealed(facts: TenderFacts): void {
  const { tender } = facts
  if (!appealedTogether(facts)) return
  const awards = tender.awards ?? []
  if (!tender.lots?.length) {
    const over = failed(awards) && unappealed(awards) && !blocked(facts, tender.complaints)
    if (over) setTenderStatus(facts, 'unsuccessful')
    return
  }
  const active = tender.lots.filter(({ status }) => status === 'active')
  const awardsOf = ({ id }: Lot) => awards.filter(({ lotID }) => lotID === id)
  const allFailed = active.every((lot) => !awardsOf(lot).length || failed(awardsOf(lot)))
  if (!active.length || !allFailed) return
  for (const lot of active) {
    const complaints = (tender.complaints ?? []).filter(({ relatedLot }) => relatedLot === lot.id)
    const over = awardsOf(lot).length > 0 && unappealed(awardsOf(lot)) && !blocked(facts, complaints)
    if (over) setStatus(facts, lot, 'unsuccessful')
  }
  if (tender.lots.every(({ status }) => status === 'unsuccessful' || status === 'cancelled'))
    setTenderStatus(facts, 'unsuccessful')
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
  if (contractsAllowCompletion(contractsMade(tender))) setTenderStatus(facts, 'complete')
}

/** What the tender ends with: contracts, or those of the last agreement, which a pre-selecting one does not list. */
const contractsMade = ({ agreements, contracts = [] }: Tender): readonly { status?: string }[] =>
  agreements?.length ? (agreements.at(-1)?.contracts ?? []) : contracts

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
  else if (isContracted(tender, awards)) setStatus(facts, lot, 'complete')
}

/** The contract of the winner is signed; where winners share a lot, none of theirs is waited for any more. */
function isContracted(tender: Tender, awards: readonly Award[]): boolean {
  if (!sharesQuantity(tender)) return hasContract(tender, awards)
  const ids = awards.filter(({ status }) => status === 'active').map(({ id }) => id)
  const own = (tender.contracts ?? []).filter(({ awardID }) => ids.includes(awardID))
  return ids.every((id) => own.some(({ awardID }) => awardID === id)) && contractsAllowCompletion(own)
}

function hasContract({ config, contracts = [] }: Tender, awards: readonly Award[]): boolean {
  const winners = config.hasAwardingOrder ? awards.slice(-1) : awards
  const ids = winners.filter(({ status }) => status === 'active').map(({ id }) => id)
  return contracts.some(({ status, awardID }) => status === 'active' && ids.includes(awardID))
}
