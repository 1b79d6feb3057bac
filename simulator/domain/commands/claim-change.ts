import { owns } from '../actor.ts'
import { inAward } from '../award-scope.ts'
import { defineOperation, type Operation, type Refusal, type Scope, unless, when } from '../command.ts'
import type { Facts } from '../facts.ts'
import { change, mergeDeep } from '../input.ts'
import {
  type ClaimFacts,
  claimLotIsActive,
  claimsAreDealtWith,
  decidedClaimStays,
  loserClaimsOnOwnBid,
  noClaimOnPendingAward,
  tenderClaimBeforeEnd,
} from '../rules/claim.ts'
import {
  answeredBeforeClarificationsEnd,
  answerHasResolution,
  answerIsSubstantial,
  type ClaimStep,
  claimHasTwoSides,
  claimStep,
  claimStepAllowed,
} from '../rules/claim-step.ts'
import { ownedBy } from '../rules/ownership.ts'
import { inTender, notFound } from '../scope.ts'
import { recalculate } from '../timeline/recalculate.ts'
import { isAdmin } from './by-buyer.ts'
import { readData } from './sent-data.ts'

type Stage = 'tender' | 'award'

const MODELS: Readonly<Record<ClaimStep, string>> = {
  cancel: 'Claim.patch.cancel',
  draft: 'Claim.patch.draft',
  submit: 'Claim.patch.draft',
  judge: 'Claim.patch.satisfy',
  prepare: 'Claim.patch.answer',
  answer: 'Claim.patch.answer',
}

/** The claimant or the buyer changes a claim. Source: views/claim.py, patch; state/claim.py. */
function changeClaim(stage: Stage, scope: Scope): Operation<ClaimFacts> {
  const takes =
    (...steps: readonly ClaimStep[]) =>
    (facts: ClaimFacts): boolean =>
      steps.some((step) => step === claimStep(facts, stage))
  return defineOperation<ClaimFacts>({
    type: stage === 'tender' ? 'claim.change' : `${stage}.claim.change`,
    scope,
    groups: ['brokers', 'Administrator'],
    json: true,
    steps: [
      unless(isAdmin, ownedBy<ClaimFacts>(side), actAsSide),
      readData,
      claimsAreDealtWith(stage),
      claimLotIsActive,
      decidedClaimStays,
      claimHasTwoSides,
      claimStepAllowed(stage),
      change((facts) => MODELS[claimStep(facts, stage) ?? 'draft'], { removes: false }),
      mergeDeep('Claim'),
      when(takes('submit'), when(isChecked, ...submissionLaw(stage)), stamp('dateSubmitted')),
      when(takes('cancel'), stamp('dateCanceled')),
      when(
        takes('prepare', 'answer'),
        when(() => stage === 'tender', answeredBeforeClarificationsEnd),
      ),
      when(takes('answer'), answerHasResolution, answerIsSubstantial, stamp('dateAnswered')),
      when(({ before, target }) => before?.status !== target.status, stamp('date')),
      recalculate,
    ],
  })
}

const isChecked = ({ method }: ClaimFacts): boolean => method.claims.submission === 'checked'

const submissionLaw = (stage: Stage) =>
  (stage === 'award' ? [loserClaimsOnOwnBid, noClaimOnPendingAward] : [tenderClaimBeforeEnd]) as never[]

/** Whose object the token opens: the claim, when it is the claimant's; the tender otherwise. */
function side({ actor, target, tender }: ClaimFacts) {
  return owns(actor, target) ? target : tender
}

function actAsSide(facts: ClaimFacts): void {
  facts.role = owns(facts.actor, facts.target) ? 'complaint_owner' : 'tender_owner'
}

function stamp(field: 'date' | 'dateSubmitted' | 'dateAnswered' | 'dateCanceled') {
  return ({ target, nowIso }: ClaimFacts): void => {
    target[field] = nowIso
  }
}

/** Complaints have other addresses than claims. */
function ofClaim(find: Scope): Scope {
  return (facts) => find(facts) ?? routed(facts)
}

function routed({ around }: Facts): Refusal | undefined {
  return around.complaint?.type === 'claim' ? undefined : notFound('not_found')
}

export const changeTenderClaim = changeClaim('tender', ofClaim(inTender(['complaint', 'complaints'])))
export const changeAwardClaim = changeClaim('award', ofClaim(inAward(['complaint', 'complaints'])))
