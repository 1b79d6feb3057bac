import { memberContract } from '../agreement.ts'
import { addNextAward } from '../awarding/next-award.ts'
import { weightedValue } from '../awarding/weighted-value.ts'
import type { TenderFacts } from '../facts.ts'
import { clone } from '../json.ts'
import { newQualification } from '../qualifying/new-qualification.ts'
import type { Bid, LotValue, Tender } from '../records/tender.ts'
import { setStatus } from '../status.ts'
import { print } from '../time.ts'
import { checkBidsNumber } from './bids-number.ts'
import { activateBids, isLive, offerStatus } from './live-bids.ts'
import { acceleratorOf, fullDate } from './periods.ts'
import { setTenderStatus } from './tender-status.ts'

/** The time for bids is over: the tender goes to pre-qualification, auction, qualification or ends. Source: tendering_end_handler. */
export function endTendering(facts: TenderFacts): void {
  const { tender } = facts
  for (const claim of tender.complaints ?? [])
    if (claim.status === 'answered' && claim.resolutionType) setStatus(facts, claim, claim.resolutionType)
  if (tender.config.hasPrequalification) startPreQualification(facts)
  else {
    dropDraftBids(tender)
    setAsideOutsiders(facts)
    activateBids(tender)
    checkBidsNumber(facts)
    fixInitialValues(facts)
    startAuctionOrQualification(facts)
  }
}

/** The stand-still of pre-qualification is over. Source: pre_qualification_stand_still_ends_handler. */
export function endPreQualification(facts: TenderFacts): void {
  checkBidsNumber(facts)
  startAuctionOrQualification(facts)
}

function startPreQualification(facts: TenderFacts): void {
  setTenderStatus(facts, 'active.pre-qualification')
  planQualification(facts)
  dropDraftBids(facts.tender)
  checkBidsNumber(facts)
  addQualifications(facts)
  fixInitialValues(facts)
}

function startAuctionOrQualification(facts: TenderFacts): void {
  const { tender } = facts
  if (['unsuccessful', 'active.qualification', 'active.awarded'].includes(tender.status)) return
  if (tender.config.hasAuction) setTenderStatus(facts, 'active.auction')
  else addNextAward(facts)
}

function planQualification({ tender, now, nowIso }: TenderFacts): void {
  const days = tender.config.qualificationDuration
  if (!tender.config.hasPrequalification || days <= 0) return
  const accelerator = acceleratorOf(tender.procurementMethodDetails)
  const end = fullDate(now, { days, working: true, accelerator })
  tender.qualificationPeriod = { ...tender.qualificationPeriod, startDate: nowIso, endDate: print(end) }
}

function dropDraftBids(tender: Tender): void {
  const { bids } = tender
  if (bids?.some(({ status }) => status === 'draft'))
    tender.bids = bids.filter(({ status }) => status !== 'draft')
}

/** A bid of somebody outside the agreement does not count. Source: invalidate_not_agreement_members_bids. */
function setAsideOutsiders(facts: TenderFacts): void {
  const { tender } = facts
  if (!tender.config.hasPreSelectionAgreement) return
  for (const bid of tender.bids ?? []) if (!memberContract(facts, bid.tenderers)) bid.status = 'invalid'
}

/** Every bid (every offer for an active lot) is to be qualified. Source: prepare_qualifications. */
function addQualifications(facts: TenderFacts): void {
  const { tender } = facts
  const active = new Set((tender.lots ?? []).filter(({ status }) => status === 'active').map(({ id }) => id))
  const qualifications = (tender.bids ?? []).flatMap((bid) => {
    if (!tender.lots?.length) return bid.status === 'pending' ? [newQualification(facts, bid.id)] : []
    if (bid.status === 'invalid' || bid.status === 'deleted') return []
    return (bid.lotValues ?? [])
      .filter(({ status, relatedLot }) => (status ?? 'pending') === 'pending' && active.has(relatedLot))
      .map(({ relatedLot }) => newQualification(facts, bid.id, relatedLot))
  })
  tender.qualifications = [...(tender.qualifications ?? []), ...qualifications]
}

/**
 * Writes down what was offered before the auction, and the weighted value. Bids that never took part get neither:
 * the missing initialValue says so. Source: calc_bids_values.
 */
function fixInitialValues(facts: TenderFacts): void {
  for (const bid of facts.tender.bids ?? []) {
    if (!isLive(bid)) continue
    if (!bid.lotValues?.length) fixInitialValue(facts, bid, bid)
    for (const offer of bid.lotValues ?? [])
      if (isLive({ status: offerStatus(offer, bid) })) fixInitialValue(facts, bid, offer, offer.relatedLot)
  }
}

function fixInitialValue(facts: TenderFacts, bid: Bid, offer: Bid | LotValue, lotId?: string): void {
  if (offer.value && Object.keys(offer.value).length > 0) offer.initialValue = clone(offer.value)
  // What an energy service is worth is weighed at the auction only.
  if (facts.method.awarding.criterion === 'amountPerformance') return
  const weighted = weightedValue(facts, bid, offer, lotId)
  if (weighted) offer.weightedValue = weighted
}
