import { cancelContracts } from '../cancelling/cancel-contracts.ts'
import { dates } from '../code-lists/dates.ts'
import { createdAt } from '../decide.ts'
import type { AwardFacts, TenderFacts } from '../facts.ts'
import type { Award, ContractShort, Tender } from '../records/tender.ts'
import { setStatus } from '../status.ts'
import { instant } from '../time.ts'

const DECIDED_OBJECTIONS: readonly string[] = ['invalid', 'resolved', 'declined']

/**
 * Cancels an award with the objections to it that are still open and with its contracts; its stand-still ends now.
 * Source: set_award_complaints_cancelled, cancel_award.
 */
export function cancelAward(facts: TenderFacts, award: Award): void {
  for (const complaint of award.complaints ?? []) {
    if (DECIDED_OBJECTIONS.includes(complaint.status)) continue
    setStatus(facts, complaint, 'cancelled')
    complaint.cancellationReason = 'cancelled'
    complaint.dateCanceled = facts.nowIso
  }
  const period = award.complaintPeriod
  if (period && (!period.endDate || instant(period.endDate) > facts.now)) period.endDate = facts.nowIso
  setStatus(facts, award, 'cancelled')
  cancelContracts(facts, contractsOf(facts.tender, award))
}

/** The contracts that an award brought. */
export function contractsOf({ contracts = [] }: Tender, { id }: Award): ContractShort[] {
  return contracts.filter(({ awardID }) => awardID === id)
}

/**
 * Awards that fall with the one at hand: alone when it had won; when it had failed and awards come in turn, with all
 * later ones of its lot. Source: award_status_up_from_unsuccessful_to_cancelled.
 */
export function awardsToCancel(facts: AwardFacts<Award>): readonly Award[] {
  const { tender, award, before, method } = facts
  if (before?.status !== 'unsuccessful' || !tender.config.hasAwardingOrder) return [award]
  const awards = tender.awards ?? []
  const later = awards.slice(awards.findIndex(({ id }) => id === award.id))
  const ofLot = later.filter(({ lotID }) => lotID === award.lotID)
  return method.award.reopen === 'always' ? ofLot.filter((each) => fallsWith(facts, each)) : ofLot
}

/** Where an award may always be reopened, younger tenders keep what was already decided against. */
function fallsWith(facts: AwardFacts<Award>, { id, status }: Award): boolean {
  if (createdAt(facts) <= instant(dates.QUALIFICATION_AFTER_COMPLAINT_FROM)) return true
  return status === 'pending' || status === 'active' || id === facts.award.id
}
