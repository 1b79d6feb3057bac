import { isObject } from '../../domain/json.ts'
import { pythonRepr, pythonStr } from '../../domain/python-text.ts'
import type { RequirementResponse, Tender } from '../../domain/records/tender.ts'
import {
  type Answering,
  type Respondent,
  type ResponseFault,
  responseFault,
} from '../../domain/responses/laws.ts'
import type { ModelContext } from '../context.ts'
import { type JsonObject, objectAt, objects } from '../json.ts'
import type { Checks, Wording } from './check.ts'
import { activeRequirement, misfitOfDataType, requirementsOf, truthy } from './requirement-value.ts'

const missing = 'This field is required.'
const deadBid = ['deleted', 'invalid', 'invalid.pre-qualification', 'unsuccessful', 'draft']
const standStill = 'active.qualification.stand-still'

/** Checks of answers to requirements and their evidences. The parameter says whose answers they are. */
export const requirementResponseChecks: Checks = {
  evidenceHasDocument: (document, { type }, context, parent) =>
    !isDeadBid(context, parent) && type === 'document' && !document ? missing : undefined,
  responseValueSuits: (value, response, { tender }) =>
    truthy(value) ? misfit([value], response, tender) : undefined,
  responseValuesSuit: (values, response, { tender }) =>
    Array.isArray(values) ? misfit(values, response, tender) : undefined,
  responseItemOfTender: (item, _response, context, parent) =>
    item === undefined ||
    isDeadBid(context, parent) ||
    objects(context.tender?.items).some(({ id }) => id === item)
      ? undefined
      : 'relatedItem should be one of items',
  /** What a winner must prove is proved when there is a winner. */
  evidencesInTime: (evidences, response, context, parent) => {
    if (isDeadBid(context, parent) || objects(evidences).length === 0) return undefined
    const { tender, stages } = context
    const id = objectAt(response, 'requirement').id
    const criterion = objects(tender?.criteria).find((each) =>
      requirementsOf(each).some((requirement) => requirement.id === id),
    )
    if (criterion?.source !== 'winner') return undefined
    const statuses = ['active.awarded', 'active.qualification', 'active.pre-qualification']
    if (Array.isArray(stages) && stages.includes(standStill)) statuses.push(standStill)
    return statuses.includes(String(tender?.status))
      ? undefined
      : `available only in ${pythonRepr(statuses)} status`
  },
  evidencesOfRequirement: (evidences, response, context, parent) => {
    if (isDeadBid(context, parent)) return undefined
    const found = activeRequirement(context.tender, objectAt(response, 'requirement').id)
    const types = objects(found?.requirement.eligibleEvidences).map(({ type }) => type)
    const fits = types.length === 0 || objects(evidences).every(({ type }) => types.includes(type))
    return fits ? undefined : [{ type: ['type should be one of eligibleEvidences types'] }]
  },
  oneResponsePerRequirement: (responses) => {
    const ids = objects(responses).map((response) => objectAt(response, 'requirement').id)
    return new Set(ids).size < ids.length
      ? [{ requirement: 'Items should be unique by fields: requirement.id' }]
      : undefined
  },
  responsesMeetRequirements: (responses, parent, { tender }, name) => {
    if (!isLooked(parent)) return undefined
    for (const response of objects(responses) as readonly unknown[] as readonly RequirementResponse[]) {
      const fault = responseFault(
        (tender ?? {}) as unknown as Tender,
        name as Respondent,
        parent as Answering,
        response,
      )
      if (fault) return wordsOf(fault)
    }
    return undefined
  },
  selfEligibleIsGone: (value) => (value === undefined ? undefined : 'Rogue field.'),
}

/** Answers are looked at while the object is pending or active. */
export function isLooked({ status }: JsonObject): boolean {
  return status === 'pending' || status === 'active'
}

/** The law of answers speaks to the member it is about, or of the answer as a whole. */
function wordsOf({ member, words }: ResponseFault): Wording {
  return member === undefined ? String(words) : [{ [member]: words }]
}

function misfit(
  values: readonly unknown[],
  response: JsonObject,
  tender: ModelContext['tender'],
): string | undefined {
  const found = activeRequirement(tender, objectAt(response, 'requirement').id)
  if (!found) return undefined
  return values.map((value) => misfitOfDataType(value, found.requirement.dataType)).find((words) => words)
}

/** A bid that is not (or no longer) in play; its answers may be incomplete. */
function isDeadBid({ sent, bid }: ModelContext, parent: unknown): boolean {
  if (parent !== 'bid') return false
  const status = (isObject(sent) ? sent.status : undefined) || (bid ? bid.status : 'draft')
  return deadBid.includes(pythonStr(status))
}
