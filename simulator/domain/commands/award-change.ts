import { inAward } from '../award-scope.ts'
import { awardsToCancel, cancelAward } from '../awarding/cancel-award.ts'
import { addNextAward } from '../awarding/next-award.ts'
import { startStandStill } from '../awarding/stand-still.ts'
import { dates } from '../code-lists/dates.ts'
import { isCollective } from '../collective/offer.ts'
import { startCommonPeriod } from '../collective/sharing.ts'
import { defineOperation, evenIfUnchanged, unless, when } from '../command.ts'
import { addContracts } from '../contracting/create.ts'
import type { AwardFacts } from '../facts.ts'
import { change, merge } from '../input.ts'
import type { Award } from '../records/tender.ts'
import {
  awardDecidedDuringQualification,
  awardDecidedInActiveLot,
  awardWaitsForExplanation,
  cancelledAwardKeepsItsVerdict,
  contractsOfCancelledAwardsAreOpen,
  decidedAwardIsOnlyCancelled,
  lotHasOneWinner,
  unsuccessfulAwardMayBeReopened,
} from '../rules/award.ts'
import { eligibilityRules } from '../rules/award-eligible.ts'
import { answersInPlace } from '../rules/bid-answers.ts'
import { awardKeptWhileLotIsCancelled, noPendingCancellation } from '../rules/cancellation-block.ts'
import { signersIn, supplierContractRules } from '../rules/econtract.ts'
import { endApprovals, inspectorAnswered } from '../rules/review-block.ts'
import { isSignedBy, signedDocumentGiven } from '../rules/signed-document.ts'
import { recalculate } from '../timeline/recalculate.ts'
import { setTenderStatus } from '../timeline/tender-status.ts'
import { byBuyerUnlessAdmin } from './by-buyer.ts'

type Change = AwardFacts<Award>

const lotOf = ({ award }: AwardFacts): string | undefined => award.lotID
const decides = ({ before, target }: Change): boolean => before?.status !== target.status
const becomes =
  (...statuses: readonly string[]) =>
  (facts: Change): boolean =>
    decides(facts) && statuses.includes(facts.target.status)

const isSigned = ({ method, tender }: Change): boolean =>
  method.required.includes('signed-decisions') && isSignedBy(method, tender)

/** Changes an award or decides it. Source: tender/core/procedure/views/award.py, patch; state/award.py, award_on_patch. */
export const changeAward = defineOperation<Change>({
  type: 'award.change',
  scope: inAward(),
  groups: ['brokers'],
  json: true,
  steps: [
    ...byBuyerUnlessAdmin,
    change(({ method }) => (method.award.eligible ? 'Award.patch.eligible' : 'Award.patch')),
    ...evenIfUnchanged<Change>(
      merge(awardModel),
      awardKeptWhileLotIsCancelled,
      awardDecidedDuringQualification,
      awardDecidedInActiveLot,
      awardWaitsForExplanation,
    ),
    noPendingCancellation<Change>(lotOf),
    inspectorAnswered<Change>(lotOf),
    answersInPlace<Change>(({ target }) => target.requirementResponses),
    ...supplierContractRules(signersIn('suppliers', (facts) => (facts as Change).award.suppliers)),
    when(decides, endApprovals<Change>(lotOf), cancelledAwardKeepsItsVerdict),
    decidedAwardIsOnlyCancelled,
    when(
      becomes('active', 'unsuccessful'),
      when(
        isSigned,
        signedDocumentGiven<Change>({
          type: 'notice',
          of: 'tender',
          since: dates.AWARD_NOTICE_DOC_REQUIRED_FROM,
          documents: ({ target }) => target.documents,
        }),
      ),
    ),
    when(becomes('active'), lotHasOneWinner),
    when(
      becomes('cancelled'),
      unsuccessfulAwardMayBeReopened,
      contractsOfCancelledAwardsAreOpen,
      reopenQualification,
      cancelAwards,
    ),
    unless(
      isCollective,
      when(becomes('active', 'unsuccessful'), (facts) => startStandStill(facts, facts.target)),
      when(becomes('active'), (facts) => addContracts(facts, facts.target)),
    ),
    when(decides, addNextAward, stampDecision),
    when(isCollective, when(becomes('active', 'unsuccessful'), startCommonPeriod)),
    when(({ method }) => method.award.eligible === 'before-article-17', ...eligibilityRules),
    recalculate,
  ],
})

function awardModel({ method: { award } }: Change): string {
  if (award.eligible === 'before-article-17') return 'Award.once-eligible'
  return award.eligible ? 'Award.eligible' : 'Award'
}

/** A failed award that is reopened leaves its lot without a winner: the tender goes back. */
function reopenQualification(facts: Change): void {
  const { tender, before } = facts
  if (before?.status !== 'unsuccessful' || tender.status !== 'active.awarded') return
  delete tender.awardPeriod?.endDate
  setTenderStatus(facts, 'active.qualification')
}

function cancelAwards(facts: Change): void {
  for (const award of awardsToCancel(facts)) cancelAward(facts, award)
}

function stampDecision({ target, nowIso }: Change): void {
  target.date = nowIso
}
