import { owns } from '../actor.ts'
import { defineOperation, type Operation, type Scope, type Step, unless, when } from '../command.ts'
import { atPlace, type ComplaintFacts, namedAt, offered, type Place } from '../complaints/place.ts'
import { prolongAfterCancellation } from '../complaints/prolong.ts'
import { change, mergeDeep } from '../input.ts'
import type { Complaint } from '../records/tender.ts'
import { complaintLotIsActive, dealtWithInStage, decidedStays } from '../rules/complaint.ts'
import { objectionLaw } from '../rules/complaint-objection.ts'
import {
  actionAfterCancellationGaveWay,
  buyerStepAllowed,
  type ComplaintStep,
  complainantStays,
  complainantStepOnCancellationAllowed,
  complaintStep,
  complaintStepAllowed,
  reviewHasDate,
} from '../rules/complaint-step.ts'
import { ownedByAny } from '../rules/ownership.ts'
import { notFound } from '../scope.ts'
import { recalculate } from '../timeline/recalculate.ts'
import { setTenderStatus } from '../timeline/tender-status.ts'
import { changeClaim } from './claim-change.ts'
import { readData } from './sent-data.ts'

type Steps = readonly Step<ComplaintFacts>[]

const isClaim =
  (place: Place) =>
  ({ around }: Pick<ComplaintFacts, 'around'>): boolean =>
    place !== 'cancellation' && around.complaint?.type === 'claim'

/** The address of what is neither a claim nor a complaint, or of complaints where there are none, does not exist. */
function changing(place: Place): Scope {
  const find = atPlace(place, 'claim', ['complaint', 'complaints'])
  return (facts) => {
    const missing = find(facts)
    if (missing || place === 'cancellation' || isClaim(place)(facts)) return missing
    return facts.around.complaint?.type === 'complaint'
      ? offered(facts, place, 'complaint')
      : notFound('not_found')
  }
}

function modelOf(step: ComplaintStep | undefined, place: Place): string {
  switch (step) {
    case 'submit':
    case 'refuse-payment':
      return 'Complaint.patch.bot'
    case 'ask-to-stop':
      return 'Complaint.patch.cancel'
    case 'act':
      return 'Complaint.patch.action'
    case 'comply':
    case 'resolve':
      return 'Complaint.patch.resolve'
    case 'set-fee':
      return 'Complaint.patch.administrator'
    case 'edit':
    case 'withdraw':
      return place === 'tender' ? 'Complaint.patch.draft' : `Complaint.patch.draft.${place}`
    default:
      return 'Complaint.patch.review'
  }
}

/** What a step writes down beside what was sent. */
function traces(step: ComplaintStep | undefined, { target, nowIso }: ComplaintFacts): Partial<Complaint> {
  switch (step) {
    case 'submit':
      return { dateSubmitted: nowIso }
    case 'refuse-payment':
      return { rejectReason: 'incorrectPayment' }
    case 'withdraw':
      return { rejectReason: 'cancelledByComplainant' }
    case 'resolve':
      return { status: 'resolved', tendererActionDate: nowIso }
    case 'reject':
      return { dateDecision: nowIso, acceptance: false }
    case 'accept':
      return { dateAccepted: nowIso, acceptance: true }
    case 'decline':
    case 'satisfy':
      return { dateDecision: nowIso }
    case 'stop':
      return { dateDecision: nowIso, dateCanceled: target.dateCanceled ?? nowIso }
    default:
      return {}
  }
}

/** Reviewers, the payment service and administrators act by their keys; the sides show a token. */
const actsByKey = ({ actor }: ComplaintFacts): boolean =>
  ['Administrator', 'bots', 'aboveThresholdReviewers'].includes(actor.group)

const bySideOrKey = unless<ComplaintFacts>(
  actsByKey,
  ownedByAny<ComplaintFacts>(
    ({ tender }) => tender,
    ({ target }) => target,
  ),
  (facts) => {
    facts.role = owns(facts.actor, facts.tender) ? 'tender_owner' : 'complaint_owner'
  },
)

/** Which steps may be taken: the one law for cancellations, the other for all else. */
const stepLaw = (place: Place): Steps =>
  place === 'cancellation'
    ? [
        decidedStays(['draft', 'pending', 'accepted', 'satisfied', 'stopping']),
        actionAfterCancellationGaveWay as Step<ComplaintFacts>,
        complaintStepAllowed(place),
        complainantStepOnCancellationAllowed,
      ]
    : [dealtWithInStage(place, 'complaint'), complaintStepAllowed(place), buyerStepAllowed(place)]

function steps(place: Place): Steps {
  const stepOf = (facts: ComplaintFacts) => complaintStep(facts, place)
  const { put, about } = objectionLaw(place)
  // About a cancellation it is asked before anything else of the change.
  const first = place === 'cancellation' ? about : []
  return [
    bySideOrKey,
    readData,
    ...stepLaw(place),
    change((facts) => modelOf(stepOf(facts), place), { removes: false }),
    mergeDeep('Complaint'),
    ...first,
    complainantStays,
    ...(place === 'award' || place === 'qualification' ? [complaintLotIsActive(place)] : []),
    (facts) => {
      Object.assign(facts.target, traces(stepOf(facts), facts))
    },
    reviewHasDate,
    ...put,
    ...(first.length ? [] : about),
    when((facts) => stepOf(facts) === 'resolve' && place === 'cancellation', prolongAfterCancellation),
    when(
      (facts) => stepOf(facts) === 'satisfy' && place === 'qualification',
      (facts) => setTenderStatus(facts, 'active.pre-qualification'),
    ),
    when(
      ({ before, target }) => before?.status !== target.status,
      ({ target, nowIso }) => {
        target.date = nowIso
      },
    ),
    recalculate,
  ]
}

/** Changes, decides or withdraws a complaint, or deals with a claim. Source: views/complaint.py, patch; state/complaint.py. */
export function changeComplaint(place: Place): Operation<ComplaintFacts> {
  const claims: Steps = place === 'cancellation' ? [] : [when(isClaim(place), ...changeClaim(place))]
  return defineOperation<ComplaintFacts>({
    type: namedAt(place, 'change'),
    scope: changing(place),
    groups: ['brokers', 'bots', 'Administrator', 'aboveThresholdReviewers'],
    json: true,
    steps: [...claims, unless(isClaim(place), ...steps(place))],
  })
}
