import { cancelContracts } from '../cancelling/cancel-contracts.ts'
import { dates } from '../code-lists/dates.ts'
import { sharesQuantity } from '../collective/offer.ts'
import { remedyLaw } from '../complaints/law.ts'
import { createdAt } from '../decide.ts'
import type { AwardFacts, TenderFacts } from '../facts.ts'
import type { Award, ContractShort, Tender } from '../records/tender.ts'
import { setStatus } from '../status.ts'
import { instant } from '../time.ts'
import { appealedTogether } from './stand-still.ts'

const DECIDED_OBJECTIONS: readonly string[] = ['invalid', 'resolved', 'declined']

/**
 * Cancels an award with its contracts; its stand-still ends now, unless it is that of its whole lot. Where an award is reopened for an objection the other
 * open objections fall with it. Source: set_award_complaints_cancelled, cancel_award.
 */
export function cancelAward(facts: TenderFacts, award: Award): void {
  if (remedyLaw(facts.method).reopen !== 'always') cancelObjections(facts, award)
  const period = appealedTogether(facts) ? undefined : award.complaintPeriod
  if (period && (!period.endDate || instant(period.endDate) > facts.now)) period.endDate = facts.nowIso
  setStatus(facts, award, 'cancelled')
  cancelContracts(facts, contractsOf(facts.tender, award))
}

function cancelObjections(facts: TenderFacts, { complaints = [] }: Award): void {
  for (const complaint of complaints) {
    if (DECIDED_OBJECTIONS.includes(complaint.status)) continue
    setStatus(facts, complaint, 'cancelled')
    complaint.cancellationReason = 'cancelled'
    complaint.dateCanceled = facts.nowIso
  }
}

/** The contracts that an award brought. */
export function contractsOf({ contracts = [] }: Tender, { id }: Award): ContractShort[] {
  return contracts.filter(({ awardID }) => awardID === id)
}

/**
 * Awards that fall with the one at hand. Usually: alone when it had won; when it had failed and awards come in turn,
 * with all later ones of its lot. Where a failed award may always be reopened: with all of its lot, as does a winner
 * against whom a complaint was satisfied. Where winners share a lot all its decisions fall together. Source: award_status_up_from_…_to_cancelled.
 */
export function awardsToCancel(facts: AwardFacts<Award>): readonly Award[] {
  const { tender, award, before, method } = facts
  const ofLot = (tender.awards ?? []).filter(({ lotID }) => lotID === award.lotID)
  if (sharesQuantity(tender)) return ofLot.filter(({ status }) => status !== 'cancelled')
  const failed = before?.status === 'unsuccessful'
  if (remedyLaw(method).reopen === 'always') {
    const satisfied = (award.complaints ?? []).some(({ status }) => status === 'satisfied')
    return failed || satisfied ? ofLot.filter((each) => fallsWith(facts, each)) : [award]
  }
  if (!failed || !tender.config.hasAwardingOrder) return [award]
  return ofLot.slice(ofLot.findIndex(({ id }) => id === award.id))
}

/** Younger tenders keep what was already decided against. Source: is_available_to_cancel_award. */
function fallsWith(facts: AwardFacts<Award>, { id, status }: Award): boolean {
  if (createdAt(facts) <= instant(dates.QUALIFICATION_AFTER_COMPLAINT_FROM)) return true
  return status === 'pending' || status === 'active' || id === facts.award.id
}
