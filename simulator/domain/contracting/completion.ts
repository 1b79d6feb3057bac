import { awardingFailed, contractsAllowCompletion, blocked as stopped } from '../awarding/finish.ts'
import { severalWin } from '../awarding/winners.ts'
import type { TenderFacts } from '../facts.ts'
import type { Award, Complaint, Lot, Tender } from '../records/tender.ts'
import { setStatus } from '../status.ts'
import { instant } from '../time.ts'
import { ignoreClaims } from '../timeline/ignored-claims.ts'
import { closeAsLots, setTenderStatus } from '../timeline/tender-status.ts'

/**
 * Ends the tender and its lots when their contracts are made: complete with active contracts and none pending,
 * unsuccessful when the awarding has failed. Source: contracting/core/procedure/state/contract.py,
 * check_tender_status_method.
 */
export function finishContracting(facts: TenderFacts): void {
  const { tender, method } = facts
  if (method.contracting?.completion === 'by-contracts') finishByContracts(facts)
  else if (!tender.lots?.length) finishTender(facts)
  else if (!blocked(facts, ofWholeTender(tender))) {
    for (const lot of tender.lots) if (lot.status === 'active') finishLot(facts, lot)
    closeAsLots(facts)
  }
  ignoreClaims(facts)
}

/** Contracts do not wait for a complaint that is about to be stopped. Source: state/contract.py, block_complaint_status. */
const blocked = (facts: TenderFacts, complaints: readonly Complaint[] = []) =>
  stopped(
    facts,
    complaints.filter(({ status }) => status !== 'stopping'),
  )

const awardsBlocked = (facts: TenderFacts, awards: readonly Award[]): boolean =>
  awards.some(({ complaints }) => blocked(facts, complaints))

const ofWholeTender = ({ complaints = [] }: Tender) =>
  complaints.filter(({ relatedLot }) => relatedLot === undefined)

function finishTender(facts: TenderFacts): void {
  const { tender } = facts
  const awards = tender.awards ?? []
  const waits = blocked(facts, tender.complaints) || awardsBlocked(facts, awards)
  const over = standStillEnd(facts, awards) < facts.now
  if (!waits && over && awardingFailed(tender, awards)) setTenderStatus(facts, 'unsuccessful')
  if (contractsAllowCompletion(tender.contracts ?? [])) setTenderStatus(facts, 'complete')
}

function finishLot(facts: TenderFacts, lot: Lot): void {
  const { tender, now } = facts
  const awards = (tender.awards ?? []).filter(({ lotID }) => lotID === lot.id)
  if (!awards.length) return
  const ofLot = (tender.complaints ?? []).filter(({ relatedLot }) => relatedLot === lot.id)
  if (blocked(facts, ofLot) || awardsBlocked(facts, awards)) return
  if (now < standStillEnd(facts, awards) && tender.config.hasAwardComplaints !== false) return
  if (awardingFailed(tender, awards)) setStatus(facts, lot, 'unsuccessful')
  else if (contractsOfLotMade(tender, awards)) setStatus(facts, lot, 'complete')
}

/** The latest end of the stand-still of awards that still stand; now when there is none. */
function standStillEnd({ now }: TenderFacts, awards: readonly Award[]): number {
  const ends = awards.flatMap(({ status, complaintPeriod }) =>
    status !== 'cancelled' && complaintPeriod?.endDate ? [instant(complaintPeriod.endDate)] : [],
  )
  return ends.length ? Math.max(...ends) : now
}

/** The contracts of the winners are made; where a framework agreement is made instead, the agreement is. */
function contractsOfLotMade(
  { config, contracts = [], agreements }: Tender,
  awards: readonly Award[],
): boolean {
  const inTurn = config.hasAwardingOrder && !severalWin(config)
  const winners = (inTurn ? awards.slice(-1) : awards).filter(({ status }) => status === 'active')
  if (!winners.length) return false
  if (agreements && config.hasPreSelectionAgreement === false)
    return agreements.some((agreement) => 'status' in agreement && agreement.status === 'active')
  return contractsAllowCompletion(contracts.filter(({ awardID }) => winners.some(({ id }) => id === awardID)))
}

/** Only contracts count. Source: LimitedContractStateMixing. */
function finishByContracts(facts: TenderFacts): void {
  if (contractsAllowCompletion(facts.tender.contracts ?? [])) setTenderStatus(facts, 'complete')
}
