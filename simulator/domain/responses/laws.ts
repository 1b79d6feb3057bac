import { criterionLocalization, criterionTechnicalFeatures } from '../code-lists/criteria.ts'
import { findRequirement, type PlacedRequirement } from '../criteria/requirements.ts'
import { pythonRepr } from '../python-text.ts'
import type { DocumentRecord, Organization } from '../records/common.ts'
import type { Evidence, Item, Requirement, RequirementResponse, Tender } from '../records/tender.ts'
import { valueOfType } from './values.ts'

/** Whose answers they are. */
export type Respondent = 'bid' | 'award' | 'qualification'

/** The bid, award or qualification that answers, as far as its answers look at it. */
export interface Answering {
  readonly tenderers?: readonly Organization[] | undefined
  readonly items?: readonly Item[] | undefined
  readonly documents?: readonly DocumentRecord[] | undefined
  readonly financialDocuments?: readonly DocumentRecord[] | undefined
  readonly eligibilityDocuments?: readonly DocumentRecord[] | undefined
  readonly qualificationDocuments?: readonly DocumentRecord[] | undefined
}

/**
 * The first thing wrong with an answer: which sentence of law, the member it is about (none: the answer as a whole),
 * and the CDB's words.
 */
export interface ResponseFault {
  readonly law: ResponseLaw
  readonly member?: 'requirement' | 'value' | 'relatedTenderer' | 'evidences' | 'relatedDocument' | 'type'
  readonly words: unknown
}

export type ResponseLaw =
  | 'requirement-known'
  | 'respondent-asked'
  | 'value-given'
  | 'value-or-values'
  | 'value-readable'
  | 'value-expected'
  | 'value-within-limits'
  | 'values-counted'
  | 'values-expected'
  | 'tenderer-known'
  | 'document-known'
  | 'evidence-eligible'

const whoAnswers: Readonly<Record<string, readonly Respondent[]>> = {
  procuringEntity: ['award', 'qualification'],
  tenderer: ['bid'],
  winner: ['bid'],
}

/** All that is asked of one answer, in the CDB's order. Source: models/req_response.py, state/req_response.py. */
export function responseFault(
  tender: Tender,
  respondent: Respondent,
  answering: Answering,
  response: RequirementResponse,
): ResponseFault | undefined {
  const placed = findRequirement(tender, response.requirement?.id)
  if (!placed) {
    const words = ['Requirement should be one of criteria requirements']
    return { law: 'requirement-known', member: 'requirement', words }
  }
  return (
    sourceFault(placed, respondent) ??
    valueFault(placed, answering, response) ??
    tendererFault(answering, response) ??
    documentsFault(answering, respondent, response)
  )
}

function sourceFault({ criterion }: PlacedRequirement, respondent: Respondent): ResponseFault | undefined {
  const source = criterion.source ?? 'tenderer'
  if (whoAnswers[source]?.includes(respondent) !== false) return undefined
  const words = [
    `Requirement response in ${respondent} can't have requirement criteria with source: ${source}`,
  ]
  return { law: 'respondent-asked', member: 'requirement', words }
}

function valueFault(
  placed: PlacedRequirement,
  answering: Answering,
  { value, values }: RequirementResponse,
): ResponseFault | undefined {
  const single = value !== undefined && value !== null
  const several = Boolean(values?.length)
  if (!single && !several) {
    const words = 'Response required at least one of field ["value", "values"]'
    return { law: 'value-given', member: 'value', words }
  }
  if (single && several)
    return { law: 'value-or-values', member: 'value', words: "Field 'value' conflicts with 'values'" }
  const { requirement } = placed
  const read = (single ? [value] : (values ?? [])).map((each) => valueOfType(each, requirement.dataType))
  const unread = read.find((each) => 'words' in each)
  if (unread && 'words' in unread) return { law: 'value-readable', member: 'value', words: [unread.words] }
  const typed = read.flatMap((each) => ('value' in each ? [each.value] : []))
  for (const each of typed) {
    const fault = singleFault(requirement, each)
    if (fault) return fault
  }
  return countFault(requirement, typed, extraAllowed(placed, answering))
}

type Typed = string | number | boolean

const typedOf = (value: unknown, { dataType }: Requirement): Typed | undefined => {
  const read = valueOfType(value, dataType)
  return 'value' in read ? read.value : undefined
}

const say = (value: unknown) => (typeof value === 'string' ? value : pythonRepr(value))

function singleFault(requirement: Requirement, value: Typed): ResponseFault | undefined {
  const { expectedValue, minValue, maxValue, id } = requirement
  if (expectedValue !== undefined && typedOf(expectedValue, requirement) !== value) {
    const words = `Value "${say(value)}" does not match expected value "${say(expectedValue)}" in requirement ${id}`
    return { law: 'value-expected', words }
  }
  if (minValue !== undefined && value < (typedOf(minValue, requirement) ?? '')) {
    const words = `Value ${say(value)} is lower than minimal required ${say(minValue)} in requirement ${id}`
    return { law: 'value-within-limits', words }
  }
  if (maxValue !== undefined && value > (typedOf(maxValue, requirement) ?? '')) {
    const words = `Value ${say(value)} is higher than required ${say(maxValue)} in requirement ${id}`
    return { law: 'value-within-limits', words }
  }
  return undefined
}

/** How many different values, and which; a product of the catalogue may have more than is asked. */
function countFault(
  requirement: Requirement,
  values: readonly Typed[],
  extra: boolean,
): ResponseFault | undefined {
  const { expectedMinItems: least, expectedMaxItems: most, id } = requirement
  const expected = new Set((requirement.expectedValues ?? []).map((each) => typedOf(each, requirement)))
  const different = [...new Set(values)]
  const counted = (words: string): ResponseFault => ({ law: 'values-counted', words })
  if (most !== undefined && most < different.length)
    return counted(`Count of values is higher than maximum of ${most} for requirement ${id}`)
  if (extra) {
    const matching = different.filter((value) => expected.has(value)).length
    return least !== undefined && least > matching
      ? counted(`Count of matching values is less than minimum of ${least} for requirement ${id}`)
      : undefined
  }
  if (least !== undefined && least > different.length)
    return counted(`Count of values is less than minimum of ${least} for requirement ${id}`)
  if (expected.size && different.some((value) => !expected.has(value))) {
    const words = `One or more values are not among expected values for requirement ${id}`
    return { law: 'values-expected', words }
  }
  return undefined
}

function extraAllowed({ criterion }: PlacedRequirement, { items }: Answering): boolean {
  const { id } = criterion.classification ?? {}
  if (id !== criterionTechnicalFeatures && id !== criterionLocalization) return false
  return Boolean(items?.some((item) => item.id === criterion.relatedItem && item.product))
}

function tendererFault(
  { tenderers }: Answering,
  { relatedTenderer }: RequirementResponse,
): ResponseFault | undefined {
  if (!relatedTenderer || tenderers?.some(({ identifier }) => identifier.id === relatedTenderer.id))
    return undefined
  const words = ['relatedTenderer should be one of bid tenderers']
  return { law: 'tenderer-known', member: 'relatedTenderer', words }
}

function documentsFault(
  answering: Answering,
  respondent: Respondent,
  { evidences }: RequirementResponse,
): ResponseFault | undefined {
  for (const evidence of evidences ?? []) {
    const fault = documentFault(answering, respondent, evidence)
    if (fault) return { law: fault.law, member: 'evidences', words: [{ relatedDocument: fault.words }] }
  }
  return undefined
}

function documentFault(
  answering: Answering,
  respondent: Respondent,
  { relatedDocument }: Pick<Evidence, 'relatedDocument'>,
): ResponseFault | undefined {
  if (!relatedDocument) return undefined
  const { documents, financialDocuments, eligibilityDocuments, qualificationDocuments } = answering
  const lists = [documents, financialDocuments, eligibilityDocuments, qualificationDocuments]
  if (lists.some((list) => list?.some(({ id }) => id === relatedDocument.id))) return undefined
  const words = [`relatedDocument.id should be one of ${respondent} documents`]
  return { law: 'document-known', member: 'relatedDocument', words }
}

/** What is asked of one evidence of an answer. Source: state/req_response_evidence.py. */
export function evidenceFault(
  tender: Tender,
  respondent: Respondent,
  answering: Answering,
  response: RequirementResponse,
  evidence: Evidence,
): ResponseFault | undefined {
  const missing = documentFault(answering, respondent, evidence)
  if (missing) return missing
  const eligible = findRequirement(tender, response.requirement.id)?.requirement.eligibleEvidences ?? []
  if (!eligible.length || eligible.some(({ type }) => type === evidence.type)) return undefined
  return {
    law: 'evidence-eligible',
    member: 'type',
    words: ['type should be one of eligibleEvidences types'],
  }
}
