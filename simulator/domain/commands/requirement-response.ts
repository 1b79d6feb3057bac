import {
  defineOperation,
  type Effect,
  type Operation,
  type Step,
  unless,
  type Violation,
} from '../command.ts'
import type { BidFacts, TenderFacts } from '../facts.ts'
import { append, change, input, merge } from '../input.ts'
import { has24Hours } from '../qualifying/explanation.ts'
import type { RequirementResponse } from '../records/tender.ts'
import { type Answering, type Respondent, responseFault } from '../responses/laws.ts'
import { misplacedAnswer } from '../responses/misplaced.ts'
import { responsesOpened } from '../rules/bid-access.ts'
import { answersInPlace } from '../rules/bid-answers.ts'
import { endPendingBid } from '../rules/document-bid.ts'
import { isAdministrator, ownedBy } from '../rules/ownership.ts'
import {
  answeringStatuses,
  governedByArticle17,
  inStatus,
  refusedWith,
  responseViolation,
  twiceAnswered,
  type Verb,
} from '../rules/requirement-response.ts'
import { inTender } from '../scope.ts'

export type Facts = TenderFacts<RequirementResponse>
type ListFacts = TenderFacts<RequirementResponse[]>

/** The object that answers. */
export type Parent = Answering & { status: string; requirementResponses?: RequirementResponse[] }
export const parentOf = (respondent: Respondent, { around }: Pick<TenderFacts, 'around'>): Parent =>
  around[respondent] as Parent

const members = { bid: 'bids', award: 'awards', qualification: 'qualifications' } as const
const modelPrefix = { bid: '', award: 'Award', qualification: 'Award' } as const
const brokers = ['brokers'] as const
const editors = ['brokers', 'Administrator'] as const

/** Who may answer: the owner of the bid, for awards and qualifications the buyer. */
export const ownerOf = (respondent: Respondent) =>
  ownedBy(({ around, tender }: TenderFacts) => (respondent === 'bid' ? around.bid : tender))

/** The owner, in the statuses in which this object answers. `always`: the Administrator is no exception. */
function permitted(respondent: Respondent, verb: Verb, always: boolean): readonly Step<TenderFacts>[] {
  const owner = ownerOf(respondent)
  return [always ? owner : unless(isAdministrator, owner), ...whileAnswering(respondent, verb)]
}

/** The statuses in which this object answers. */
export function whileAnswering(respondent: Respondent, verb: Verb): readonly Step<TenderFacts>[] {
  if (respondent === 'award') return [governedByArticle17, inStatus(verb, () => ['active.qualification'])]
  if (respondent === 'qualification')
    return [governedByArticle17, inStatus(verb, () => ['pending'], 'qualification')]
  const inTime = inStatus<TenderFacts>(verb, () => answeringStatuses)
  return [unless((facts: TenderFacts) => has24Hours(facts as BidFacts), governedByArticle17, inTime)]
}

/** Answers of a bid are looked at while it is alive; those of others always. */
export const isLooked = (respondent: Respondent, parent: Parent): boolean =>
  respondent !== 'bid' || parent.status === 'active' || parent.status === 'pending'

/** All faults of the answers at hand at once. Source: state/req_response.py, pre_save_validations. */
function checkAnswers(respondent: Respondent, isNew: boolean): Effect<TenderFacts> {
  return (facts) => {
    const parent = parentOf(respondent, facts)
    const twice = twiceAnswered(parent.requirementResponses, isNew)
    const answers = isNew ? (facts.target as RequirementResponse[]) : [facts.target as RequirementResponse]
    const wrong = isLooked(respondent, parent) ? faultsOf(facts, respondent, answers, isNew) : []
    return refusedWith(twice ? [twice, ...wrong] : wrong)
  }
}

/** Answer by answer; one in the wrong member ends the search, and is refused by its own rule. */
function faultsOf(
  facts: TenderFacts,
  respondent: Respondent,
  answers: readonly RequirementResponse[],
  isNew: boolean,
): readonly Violation[] {
  const found: Violation[] = []
  for (const [n, answer] of answers.entries()) {
    const fault = responseFault(facts.tender, respondent, parentOf(respondent, facts), answer)
    if (fault) found.push(responseViolation(fault, isNew ? `requirementResponses.${n}` : undefined))
    else if (misplacedAnswer(facts, [answer])) break
  }
  return found
}

const looked = (respondent: Respondent) => (facts: TenderFacts) =>
  isLooked(respondent, parentOf(respondent, facts))

/** After a change a pending bid is to be handed in anew; a bid's answers do not move the feed. */
const afterwards = (respondent: Respondent): readonly Step<TenderFacts>[] =>
  respondent === 'bid' ? [(facts) => endPendingBid(facts as BidFacts)] : []

function asList(facts: ListFacts): void {
  if (!Array.isArray(facts.target)) facts.target = [facts.target]
}

function withdraw(respondent: Respondent): Effect<Facts> {
  return (facts) => {
    const parent = parentOf(respondent, facts)
    parent.requirementResponses = parent.requirementResponses?.filter((each) => each !== facts.target) ?? []
    if (!parent.requirementResponses.length) delete parent.requirementResponses
  }
}

/** The operations on answers to requirements of one kind of object. */
export interface ResponseOperations {
  readonly add: Operation<ListFacts>
  readonly list: Operation<TenderFacts>
  readonly read: Operation<Facts>
  readonly change: Operation<Facts>
  readonly remove: Operation<Facts>
}

/** Answers to requirements of a bid, an award or a qualification. Source: views/base_req_response.py. */
export function responseOperations(respondent: Respondent): ResponseOperations {
  const parent = [respondent, members[respondent]] as const
  const whole = inTender(parent)
  const one = inTender(parent, ['requirement_response', 'requirementResponses'])
  const model = `${modelPrefix[respondent]}RequirementResponse`
  const type = `${respondent}-requirement-response`
  const modifies = respondent !== 'bid'
  const seen: readonly Step<TenderFacts>[] = respondent === 'bid' ? [responsesOpened] : []
  // Only a bid and a qualification let the Administrator do it in the owner's stead.
  const always = respondent === 'award'
  return {
    add: defineOperation<ListFacts>({
      type: `${type}.add`,
      scope: whole,
      groups: brokers,
      json: true,
      modifies,
      steps: [
        ...permitted(respondent, 'post', always),
        input(`${model}.create`, { bulk: true }),
        asList,
        append((facts) => parentOf(respondent, facts), 'requirementResponses'),
        checkAnswers(respondent, true),
        { when: looked(respondent), steps: [answersInPlace(({ target }: ListFacts) => target)] },
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
      modifies,
      steps: [
        ...permitted(respondent, 'patch', always),
        change(`${model}.patch`),
        merge(model),
        checkAnswers(respondent, false),
        { when: looked(respondent), steps: [answersInPlace(({ target }: Facts) => [target])] },
        ...afterwards(respondent),
      ],
    }),
    remove: defineOperation<Facts>({
      type: `${type}.remove`,
      scope: one,
      groups: editors,
      modifies,
      steps: [...permitted(respondent, 'delete', false), withdraw(respondent), ...afterwards(respondent)],
    }),
  }
}
