import { inAward } from '../award-scope.ts'
import { defineOperation, type Scope, unless, when } from '../command.ts'
import type { AwardFacts, Facts, TenderFacts } from '../facts.ts'
import { append, giveOwnership, input } from '../input.ts'
import { isObject } from '../json.ts'
import type { Complaint, Tender } from '../records/tender.ts'
import {
  awardClaimDuringStandStill,
  awardClaimFiledInTime,
  claimantTookPart,
  claimLotIsActive,
  claimsOnTenderAreClosed,
  loserClaimsOnOwnBid,
  noClaimOnCancelledTender,
  noClaimOnPendingAward,
} from '../rules/claim.ts'
import { inTender, notFound } from '../scope.ts'
import { recalculate } from '../timeline/recalculate.ts'
import { isAdmin } from './by-buyer.ts'
import { readData } from './sent-data.ts'

type New = AwardFacts<Complaint>

/** What a filed objection is, is looked at before anything but the tender: there is no address for other types. */
function claimsOnly(deeper: Scope): Scope {
  const tender = inTender()
  return (facts) => tender(facts) ?? readData(facts) ?? routed(facts) ?? deeper(facts)
}

/** Where a method takes no claims about tenders, the address is missing before anybody reads what was sent. */
const tenderClaims: Scope = (facts) => {
  const missing = inTender()(facts)
  if (missing) return missing
  const { newOnTender } = (facts as TenderFacts).method.claims
  return newOnTender === 'nowhere' ? notFound('not_found') : (readData(facts) ?? routed(facts))
}

function routed({ command: { body } }: Facts) {
  const type = !body.fault && isObject(body.data) ? body.data.type : undefined
  return !type || type === 'claim' ? undefined : notFound('not_found')
}

const isSubmitted = ({ target }: TenderFacts<Complaint>): boolean => target.status === 'claim'
const isChecked = ({ method }: TenderFacts): boolean => method.claims.submission === 'checked'

/** Files a claim about an award. Source: views/award_claim.py, state/award_claim.py. */
export const fileAwardClaim = defineOperation<New>({
  type: 'award.claim.file',
  scope: claimsOnly(inAward()),
  groups: ['brokers'],
  json: true,
  steps: [
    unless(isAdmin, claimantTookPart),
    input((facts) => (isChecked(facts) ? 'Claim.create.fromBid' : 'Claim.create')),
    giveOwnership(),
    number,
    awardClaimFiledInTime,
    claimLotIsActive,
    awardClaimDuringStandStill,
    noClaimOnCancelledTender,
    when<New>(isSubmitted, when<New>(isChecked, loserClaimsOnOwnBid, noClaimOnPendingAward)),
    append(({ award }) => award, 'complaints'),
    ({ target, award }) => {
      if (award.lotID) target.relatedLot = award.lotID
    },
    when(isSubmitted, ({ target, nowIso }) => {
      target.dateSubmitted = nowIso
    }),
    recalculate,
  ],
})

/** Claims about tenders are no longer filed: some methods have no address for them, others refuse. */
export const fileTenderClaim = defineOperation<TenderFacts<Complaint>>({
  type: 'claim.file',
  scope: tenderClaims,
  groups: ['brokers'],
  json: true,
  steps: [input('Claim.create'), claimsOnTenderAreClosed],
})

/** Claims and complaints of a tender are counted together. Source: calculate_total_complaints. */
export function countComplaints(tender: Tender): number {
  const { complaints = [], awards = [], qualifications = [], cancellations = [] } = tender
  const inner = [...awards, ...qualifications, ...cancellations].map((each) => each.complaints?.length ?? 0)
  return inner.reduce((sum, count) => sum + count, complaints.length)
}

function number({ tender, target }: TenderFacts<Complaint>): void {
  target.complaintID = `${tender.tenderID}.a${countComplaints(tender) + 1}`
}
