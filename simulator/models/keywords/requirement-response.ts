import { criterionLocalization, criterionTechnicalFeatures } from '../../domain/code-lists/criteria.ts'
import type { ModelContext } from '../context.ts'
import { isObject, type JsonObject, objectAt, objects } from '../json.ts'
import { pythonLiteral, pythonText } from '../python.ts'
import type { Checks, Wording } from './check.ts'
import { misfitOfAnswer } from './requirement-answer.ts'
import { activeRequirement, misfitOfDataType, requirementsOf, truthy } from './requirement-value.ts'

const missing = 'This field is required.'
const deadBid = ['deleted', 'invalid', 'invalid.pre-qualification', 'unsuccessful', 'draft']
const documentLists = ['documents', 'financialDocuments', 'eligibilityDocuments', 'qualificationDocuments']
const standStill = 'active.qualification.stand-still'

/** Who may answer to a criterion of a source; other sources are open to everybody. */
const answering: { readonly [source: string]: readonly string[] } = {
  procuringEntity: ['award', 'qualification'],
  tenderer: ['bid'],
  winner: ['bid'],
}

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
      : `available only in ${pythonLiteral(statuses)} status`
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
    for (const response of objects(responses)) {
      const words = wrongResponse(response, parent, tender, String(name))
      if (words !== undefined) return words
    }
    return undefined
  },
  selfEligibleIsGone: (value) => (value === undefined ? undefined : 'Rogue field.'),
}

/** Answers are looked at while the object is pending or active. */
export function isLooked({ status }: JsonObject): boolean {
  return status === 'pending' || status === 'active'
}

function wrongResponse(
  response: JsonObject,
  parent: JsonObject,
  tender: ModelContext['tender'],
  name: string,
): Wording | undefined {
  const found = activeRequirement(tender, objectAt(response, 'requirement').id)
  if (!found) return [{ requirement: ['Requirement should be one of criteria requirements'] }]
  const source = String(found.criterion.source ?? 'tenderer')
  if (answering[source]?.includes(name) === false) {
    const words = `Requirement response in ${name} can't have requirement criteria with source: ${source}`
    return [{ requirement: [words] }]
  }
  return (
    misfitOfAnswer(response, found.requirement, takesMore(found.criterion, parent)) ??
    wrongTenderer(response, parent) ??
    wrongDocument(response, parent, name)
  )
}

/** An item that names a product may have values beyond the expected ones. */
function takesMore(criterion: JsonObject, parent: JsonObject): boolean {
  const { id } = objectAt(criterion, 'classification')
  if (id !== criterionTechnicalFeatures && id !== criterionLocalization) return false
  return objects(parent.items).some((item) => item.id === criterion.relatedItem && item.product)
}

function wrongTenderer(response: JsonObject, parent: JsonObject): Wording | undefined {
  if (!isObject(response.relatedTenderer)) return undefined
  const { id } = response.relatedTenderer
  const known = objects(parent.tenderers).some((tenderer) => objectAt(tenderer, 'identifier').id === id)
  return known ? undefined : [{ relatedTenderer: ['relatedTenderer should be one of bid tenderers'] }]
}

function wrongDocument(response: JsonObject, parent: JsonObject, name: string): Wording | undefined {
  const documents = documentLists.flatMap((list) => objects(parent[list])).map(({ id }) => id)
  const wrong = objects(response.evidences).some(
    ({ relatedDocument }) => isObject(relatedDocument) && !documents.includes(relatedDocument.id),
  )
  if (!wrong) return undefined
  return [{ evidences: [{ relatedDocument: [`relatedDocument.id should be one of ${name} documents`] }] }]
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
  return deadBid.includes(pythonText(status))
}
