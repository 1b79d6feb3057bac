import { Reference, RequirementReference } from '../common/reference.ts'
import {
  any,
  computing,
  extend,
  type ListField,
  list,
  md5,
  nested,
  newId,
  type ObjectChecks,
  type ObjectSchema,
  object,
  optional,
  required,
} from '../schema.ts'
import { BaseEligibleEvidence, EligibleEvidence, ExtendPeriod } from './criterion.ts'

/** Whose answers these are: that of a bid are looked at only while the bid is alive. */
type Answering = 'bid' | 'award' | 'qualification'

/** What proves an answer. Source: tender/core/procedure/models/evidence.py. */
const evidenceOf = (parent: Answering): ObjectSchema =>
  extend(EligibleEvidence, 'Evidence', {}, { relatedDocument: [['evidenceHasDocument', parent]] })

const PatchEvidence = optional(BaseEligibleEvidence, 'PatchEvidence', ['type'])

/** An answer to a requirement. Source: tender/core/procedure/models/req_response.py. */
const baseResponse = (parent: Answering): ObjectSchema =>
  computing(
    object(
      'BaseRequirementResponse',
      {
        period: nested(ExtendPeriod),
        requirement: required(nested(RequirementReference)),
        relatedTenderer: nested(Reference),
        relatedItem: md5(),
        evidences: list(evidenceOf(parent), {
          default: { value: [] },
          checks: [['objectIdsUnique', 'Evidence']],
        }),
        value: any(),
        values: list(any()),
      },
      { value: ['responseValueSuits'], values: ['responseValuesSuit'] },
    ),
    'responseValue',
  )

const responseOf = (parent: Answering): ObjectSchema =>
  extend(
    baseResponse(parent),
    'RequirementResponse',
    { id: newId },
    {
      relatedItem: [['responseItemOfTender', parent]],
      evidences: [
        ['evidencesInTime', parent],
        ['evidencesOfRequirement', parent],
      ],
    },
  )
const patchResponseOf = (parent: Answering): ObjectSchema =>
  optional(baseResponse(parent), 'PatchRequirementResponse', ['requirement'])

const listOf = (response: ObjectSchema): ListField =>
  list(response, { checks: [['objectIdsUnique', 'RequirementResponse'], 'oneResponsePerRequirement'] })

export const RequirementResponse = responseOf('bid')
const AwardRequirementResponse = responseOf('award')

/** The list of answers in a bid. */
export const requirementResponses: ListField = listOf(RequirementResponse)
/** The list of answers in an award or a qualification. */
export const awardRequirementResponses: ListField = listOf(AwardRequirementResponse)

/** Checks of the answers of a stored object (while it is pending or active). */
export const responsesOf = (parent: Answering): ObjectChecks => ({
  requirementResponses: [['responsesMeetRequirements', parent]],
})
/** Checks of the answers of a bid: each of them, and that no criterion is left out. */
export const bidResponseChecks: ObjectChecks = {
  requirementResponses: [['responsesMeetRequirements', 'bid'], 'responsesCoverCriteria'],
  selfEligible: ['selfEligibleIsGone'],
}

export const requirementResponseModels = {
  RequirementResponse,
  'RequirementResponse.create': RequirementResponse,
  'RequirementResponse.patch': patchResponseOf('bid'),
  AwardRequirementResponse,
  'AwardRequirementResponse.create': AwardRequirementResponse,
  'AwardRequirementResponse.patch': patchResponseOf('award'),
  Evidence: evidenceOf('bid'),
  'Evidence.create': evidenceOf('bid'),
  'Evidence.patch': PatchEvidence,
  AwardEvidence: evidenceOf('award'),
  'AwardEvidence.create': evidenceOf('award'),
  'AwardEvidence.patch': PatchEvidence,
}
