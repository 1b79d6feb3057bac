import type { QualificationFacts } from '../facts.ts'
import type { Bid, LotValue, Qualification } from '../records/tender.ts'
import { setStatus } from '../status.ts'
import { newQualification } from './new-qualification.ts'

/** The bid (its offer for the lot) follows the decision on it. Source: state/qualification.py, set_bid_status. */
export function followDecision(facts: QualificationFacts<Qualification>): void {
  const { bidID, lotID, status: decision } = facts.target
  const bid = facts.tender.bids?.find(({ id }) => id === bidID)
  if (!bid) return
  const status = decision === 'cancelled' ? 'pending' : decision
  const offer = offerFor(bid, lotID)
  if (!offer) {
    bid.status = status
    return
  }
  setStatus(facts, offer, status)
  bid.status = statusOfOffers(facts, bid)
}

function offerFor({ lotValues = [] }: Bid, lotId: string | undefined): LotValue | undefined {
  return lotId === undefined ? undefined : lotValues.find(({ relatedLot }) => relatedLot === lotId)
}

/** A bid is as good as the best of its offers for lots still in play. Source: pull_up_bid_status. */
function statusOfOffers({ tender }: QualificationFacts, { lotValues = [] }: Bid): string {
  const inPlay = new Set(
    (tender.lots ?? [])
      .filter(({ status }) => status === 'active' || status === 'complete')
      .map(({ id }) => id),
  )
  const statuses = lotValues.filter(({ relatedLot }) => inPlay.has(relatedLot)).map(({ status }) => status)
  if (statuses.includes('pending')) return 'pending'
  return statuses.includes('active') ? 'active' : 'unsuccessful'
}

/** A cancelled decision is taken anew. Source: qualification_status_up, prepare_qualifications. */
export function qualifyAgain(facts: QualificationFacts<Qualification>): void {
  const { tender, target } = facts
  const again = newQualification(facts, target.bidID, target.lotID)
  tender.qualifications = [...(tender.qualifications ?? []), again]
  facts.around.newQualificationId = again.id
}
