import { responseOperations } from '../../domain/commands/requirement-response.ts'
import { evidenceOperations } from '../../domain/commands/requirement-response-evidence.ts'
import type { TenderFacts } from '../../domain/facts.ts'
import type { Evidence, RequirementResponse } from '../../domain/records/tender.ts'
import type { Respondent } from '../../domain/responses/laws.ts'
import { type Reply, type Route, route, unlessUnchanged } from '../route.ts'
import { requirementResponseView } from '../views/requirement-response.ts'
import { shown } from '../views/shown.ts'

const answersOf = (respondent: Respondent, { around }: TenderFacts) =>
  (around[respondent] as { requirementResponses?: RequirementResponse[] }).requirementResponses ?? []

const shownResponse = ({ target, tender }: TenderFacts<RequirementResponse>): Reply => ({
  data: requirementResponseView(target, tender),
})
const shownEvidence = ({ target }: TenderFacts<Evidence>): Reply => ({ data: shown(target) })

function responseRoutes(respondent: Respondent): readonly Route[] {
  const operations = responseOperations(respondent)
  const all = `/tenders/{tender_id}/${respondent}s/{${respondent}_id}/requirement_responses`
  const one = `${all}/{requirement_response_id}`
  const model = respondent === 'bid' ? 'RequirementResponse' : 'AwardRequirementResponse'
  return [
    route('POST', all, {
      operation: operations.add,
      request: `${model}.create`,
      response: model,
      summary: `Answer requirements for the ${respondent}`,
      reply: ({ target, tender }) => ({
        status: 201,
        data: target.map((each) => requirementResponseView(each, tender)),
      }),
    }),
    route('GET', all, {
      operation: operations.list,
      response: model,
      summary: `Answers of the ${respondent} to requirements`,
      reply: (facts) => ({
        data: answersOf(respondent, facts).map((each) => requirementResponseView(each, facts.tender)),
      }),
    }),
    route('GET', one, {
      operation: operations.read,
      response: model,
      summary: `An answer of the ${respondent}`,
      reply: shownResponse,
    }),
    route('PATCH', one, {
      operation: operations.change,
      request: `${model}.patch`,
      response: model,
      summary: `Change an answer of the ${respondent}`,
      reply: unlessUnchanged(shownResponse),
    }),
    route('DELETE', one, {
      operation: operations.remove,
      response: model,
      summary: `Withdraw an answer of the ${respondent}`,
      reply: shownResponse,
    }),
  ]
}

function evidenceRoutes(respondent: Respondent): readonly Route[] {
  const operations = evidenceOperations(respondent)
  const all = `/tenders/{tender_id}/${respondent}s/{${respondent}_id}/requirement_responses/{requirement_response_id}/evidences`
  const one = `${all}/{evidence_id}`
  const model = respondent === 'bid' ? 'Evidence' : 'AwardEvidence'
  return [
    route('POST', all, {
      operation: operations.add,
      request: `${model}.create`,
      response: model,
      summary: `Prove an answer of the ${respondent}`,
      reply: (facts) => ({ status: 201, ...shownEvidence(facts) }),
    }),
    route('GET', all, {
      operation: operations.list,
      response: model,
      summary: `Evidences of an answer of the ${respondent}`,
      reply: ({ around }) => ({
        data: (around.requirement_response?.evidences ?? []).map((each) => shown(each)),
      }),
    }),
    route('GET', one, {
      operation: operations.read,
      response: model,
      summary: `An evidence of an answer of the ${respondent}`,
      reply: shownEvidence,
    }),
    route('PATCH', one, {
      operation: operations.change,
      request: `${model}.patch`,
      response: model,
      summary: `Change an evidence of an answer of the ${respondent}`,
      reply: unlessUnchanged(shownEvidence),
    }),
    route('DELETE', one, {
      operation: operations.remove,
      response: model,
      summary: `Remove an evidence of an answer of the ${respondent}`,
      reply: shownEvidence,
    }),
  ]
}

const respondents: readonly Respondent[] = ['bid', 'award', 'qualification']

/** Answers to requirements and their evidences, of bids, awards and qualifications. */
export const requirementResponseRoutes: readonly Route[] = respondents.flatMap((respondent) => [
  ...responseRoutes(respondent),
  ...evidenceRoutes(respondent),
])
