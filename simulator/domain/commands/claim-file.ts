import { type Effect, type Step, unless, when } from '../command.ts'
import { remedyLaw } from '../complaints/law.ts'
import { type ComplaintFacts, lotOfPlace, placeOf } from '../complaints/place.ts'
import { append, giveOwnership, input } from '../input.ts'
import {
  loserClaimsOnOwnBid,
  loserClaimsOnOwnQualification,
  noClaimOnPendingAward,
  noNewClaimsOnAwards,
} from '../rules/claim.ts'
import { complainantTookPart, complaintLotIsActive, filedInStage } from '../rules/complaint.ts'
import { filedInComplaintPeriod, noClaimOnCancelledTender } from '../rules/complaint-time.ts'
import { recalculate } from '../timeline/recalculate.ts'
import { isAdmin } from './by-buyer.ts'

type Steps = readonly Step<ComplaintFacts>[]

const isSubmitted = ({ target }: ComplaintFacts): boolean => target.status === 'claim'
/** Whether anything is asked of a claim that is submitted. */
export const isChecked = ({ method }: ComplaintFacts): boolean =>
  remedyLaw(method).claimSubmission === 'checked'

/** What is asked of a claim that is submitted about a decision, where the method asks anything. */
export const submissionLaw: Readonly<Record<'award' | 'qualification', Steps>> = {
  award: [loserClaimsOnOwnBid, noClaimOnPendingAward] as never[],
  qualification: [loserClaimsOnOwnQualification as never],
}

/** Files a claim about a decision. Source: views/award_claim.py, qualification_claim.py; state/award_claim.py. */
export function fileClaim(place: 'award' | 'qualification', number: Effect<ComplaintFacts>): Steps {
  const read = input<ComplaintFacts>((facts) => (isChecked(facts) ? 'Claim.create.fromBid' : 'Claim.create'))
  const entitled = unless(isAdmin, complainantTookPart(place, 'claim'))
  return [
    ...(place === 'award' ? [entitled, read] : [read, entitled]),
    giveOwnership(),
    number,
    ...(place === 'award' ? [noNewClaimsOnAwards] : []),
    filedInStage(place, 'claim'),
    complaintLotIsActive(place),
    filedInComplaintPeriod(place),
    noClaimOnCancelledTender,
    when(isSubmitted, when(isChecked, ...submissionLaw[place])),
    append((facts) => placeOf(facts, place), 'complaints'),
    (facts) => {
      const lot = lotOfPlace(facts, place)
      if (lot) facts.target.relatedLot = lot
    },
    when(isSubmitted, ({ target, nowIso }) => {
      target.dateSubmitted = nowIso
    }),
    recalculate,
  ]
}
