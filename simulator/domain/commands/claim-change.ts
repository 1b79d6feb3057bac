import { owns } from '../actor.ts'
import { type Step, unless, when } from '../command.ts'
import type { ComplaintFacts } from '../complaints/place.ts'
import { change, mergeDeep } from '../input.ts'
import { notPermitted } from '../rules/access.ts'
import { tenderClaimBeforeEnd } from '../rules/claim.ts'
import {
  answeredBeforeClarificationsEnd,
  answerHasResolution,
  answerIsSubstantial,
  type ClaimStep,
  claimHasTwoSides,
  claimStep,
  claimStepAllowed,
} from '../rules/claim-step.ts'
import { complaintLotIsActive, dealtWithInStage, decidedStays, type Staged } from '../rules/complaint.ts'
import { ownedByAny } from '../rules/ownership.ts'
import { recalculate } from '../timeline/recalculate.ts'
import { isAdmin } from './by-buyer.ts'
import { isChecked, submissionLaw } from './claim-file.ts'
import { readData } from './sent-data.ts'

const MODELS: Readonly<Record<ClaimStep, string>> = {
  cancel: 'Claim.patch.cancel',
  draft: 'Claim.patch.draft',
  submit: 'Claim.patch.draft',
  judge: 'Claim.patch.satisfy',
  prepare: 'Claim.patch.answer',
  answer: 'Claim.patch.answer',
}

/** The claimant or the buyer changes a claim. Source: views/claim.py, patch; state/claim.py. */
export function changeClaim(place: Staged): readonly Step<ComplaintFacts>[] {
  const takes =
    (...steps: readonly ClaimStep[]) =>
    (facts: ComplaintFacts): boolean =>
      steps.some((step) => step === claimStep(facts, place))
  return [
    notPermitted(['brokers', 'Administrator']),
    unless(
      isAdmin,
      ownedByAny<ComplaintFacts>(
        ({ target }) => target,
        ({ tender }) => tender,
      ),
      actAsSide,
    ),
    readData,
    dealtWithInStage(place, 'claim'),
    ...(place === 'tender' ? [] : [complaintLotIsActive(place)]),
    decidedStays(['draft', 'claim', 'answered']),
    claimHasTwoSides,
    claimStepAllowed(place),
    change((facts) => MODELS[claimStep(facts, place) ?? 'draft'], { removes: false }),
    mergeDeep('Claim'),
    when(
      takes('submit'),
      when(isChecked, ...(place === 'tender' ? [tenderClaimBeforeEnd] : submissionLaw[place])),
      stamp('dateSubmitted'),
    ),
    when(takes('cancel'), stamp('dateCanceled')),
    when(
      takes('prepare', 'answer'),
      when(() => place === 'tender', answeredBeforeClarificationsEnd),
    ),
    when(takes('answer'), answerHasResolution, answerIsSubstantial, stamp('dateAnswered')),
    when(({ before, target }) => before?.status !== target.status, stamp('date')),
    recalculate,
  ]
}

function actAsSide(facts: ComplaintFacts): void {
  facts.role = owns(facts.actor, facts.target) ? 'complaint_owner' : 'tender_owner'
}

function stamp(field: 'date' | 'dateSubmitted' | 'dateAnswered' | 'dateCanceled') {
  return ({ target, nowIso }: ComplaintFacts): void => {
    target[field] = nowIso
  }
}
