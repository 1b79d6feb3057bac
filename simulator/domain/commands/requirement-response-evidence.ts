import { defineOperation, type Effect, type Operation, type Step, unless } from '../command.ts'
import type { BidFacts, TenderFacts } from '../facts.ts'
import { append, change, input, merge } from '../input.ts'
import { has24Hours } from '../qualifying/explanation.ts'
import type { Evidence, RequirementResponse } from '../records/tender.ts'
import { evidenceFault, type Respondent } from '../responses/laws.ts'
import { responsesOpened } from '../rules/bid-access.ts'
import { endPendingBid } from '../rules/document-bid.ts'
import { isAdministrator } from '../rules/ownership.ts'
import {
  evidenceStatuses,
  governedByArticle17,
  inStatus,
  onlyWinnerProves,
  refusedWith,
  responseViolation,
  type Verb,
  winnerProvesLater,
} from '../rules/requirement-response.ts'
import { inTender } from '../scope.ts'
import { isLooked, ownerOf, parentOf, whileAnswering } from './requirement-response.ts'

type Facts = TenderFacts<Evidence>

const members = { bid: 'bids', award: 'awards', qualification: 'qualifications' } as const
const responseOf = ({ around }: TenderFacts) => around.requirement_response as RequirementResponse

function permitted(respondent: Respondent, verb: Verb): readonly Step<TenderFacts>[] {
  const owner = unless(isAdministrator, ownerOf(respondent))
  if (respondent !== 'bid') return [owner, ...whileAnswering(respondent, verb)]
  const bidder: readonly Step<BidFacts>[] = [
    unless(
      has24Hours,
      winnerProvesLater,
      onlyWinnerProves,
      governedByArticle17,
      inStatus<BidFacts>(verb, evidenceStatuses),
    ),
  ]
  // A bid is on the path: its facts have one.
  return [owner, ...(bidder as unknown as readonly Step<TenderFacts>[])]
}

/** Source: state/req_response_evidence.py, pre_save_validations. */
function checkEvidence(respondent: Respondent): Effect<Facts> {
  return (facts) => {
    const parent = parentOf(respondent, facts)
    if (!isLooked(respondent, parent)) return undefined
    const fault = evidenceFault(facts.tender, respondent, parent, responseOf(facts), facts.target)
    return fault && refusedWith([responseViolation(fault)])
  }
}

/** A bid's evidences do not move the feed while bids come in. */
function keepSealed(facts: Facts): void {
  const sealed = ['active.enquiries', 'active.tendering'].includes(facts.tender.status)
  if (sealed) facts.desk.keepModified('tender', facts.tender.id)
}

const afterwards = (respondent: Respondent): readonly Step<Facts>[] =>
  respondent === 'bid' ? [(facts) => endPendingBid(facts as unknown as BidFacts), keepSealed] : []

function withdraw(facts: Facts): void {
  const response = responseOf(facts)
  response.evidences = response.evidences?.filter((each) => each !== facts.target) ?? []
  if (!response.evidences.length) delete response.evidences
}

/** The operations on evidences of answers of one kind of object. */
export interface EvidenceOperations {
  readonly add: Operation<Facts>
  readonly list: Operation<TenderFacts>
  readonly read: Operation<Facts>
  readonly change: Operation<Facts>
  readonly remove: Operation<Facts>
}

/** Evidences of answers of a bid, an award or a qualification. Source: views/base_req_response_evidence.py. */
export function evidenceOperations(respondent: Respondent): EvidenceOperations {
  const path = [
    [respondent, members[respondent]],
    ['requirement_response', 'requirementResponses'],
  ] as const
  const whole = inTender(...path)
  const one = inTender(...path, ['evidence', 'evidences'])
  const model = respondent === 'bid' ? 'Evidence' : 'AwardEvidence'
  const type = `${respondent}-requirement-response-evidence`
  const seen: readonly Step<TenderFacts>[] = respondent === 'bid' ? [responsesOpened] : []
  const editors = ['brokers', 'Administrator'] as const
  return {
    add: defineOperation<Facts>({
      type: `${type}.add`,
      scope: whole,
      groups: ['brokers'],
      json: true,
      steps: [
        ...permitted(respondent, 'post'),
        input(`${model}.create`),
        append(responseOf, 'evidences'),
        checkEvidence(respondent),
        ...afterwards(respondent),
      ],
    }),
    list: defineOperation<TenderFacts>({ type: `${type}.list`, scope: whole, reads: true, steps: seen }),
    read: defineOperation<Facts>({ type: `${type}.read`, scope: one, reads: true, steps: seen }),
    change: defineOperation<Facts>({
      type: `${type}.change`,
      scope: one,
      groups: editors,
      json: true,
      steps: [
        ...permitted(respondent, 'patch'),
        change(`${model}.patch`, { removes: false }),
        merge(model),
        checkEvidence(respondent),
        ...afterwards(respondent),
      ],
    }),
    remove: defineOperation<Facts>({
      type: `${type}.remove`,
      scope: one,
      groups: editors,
      steps: [...permitted(respondent, 'delete'), withdraw, ...afterwards(respondent)],
    }),
  }
}
