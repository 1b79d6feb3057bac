import {
  criterionRelations,
  criterionSources,
  evidenceTypes,
  legislationTypes,
  requirementDataSchemas,
  requirementDataTypes,
  requirementStatuses,
} from '../../domain/code-lists/criteria.ts'
import { Classification } from '../common/classification.ts'
import { Identifier } from '../common/identifier.ts'
import { Period } from '../common/period.ts'
import { Reference } from '../common/reference.ts'
import { Unit as CommonUnit } from '../common/unit.ts'
import {
  any,
  type CheckUse,
  computing,
  date,
  defaulted,
  extend,
  integer,
  list,
  md5,
  nested,
  newId,
  object,
  oneOf,
  optional,
  pick,
  required,
  text,
} from '../schema.ts'

const descriptions = { description: text(), description_en: text(), description_ru: text() }
const titles = { title: text(), title_en: text(), title_ru: text() }

/** A hash in a text field: the CDB reads it twice. */
const hashId = text({ required: true, default: { generate: 'id' } })

export const ExtendPeriod = extend(Period, 'ExtendPeriod', {
  maxExtendDate: date(),
  durationInDays: integer(),
  duration: text(),
})

/** What may prove that a requirement is met. Source: tender/core/procedure/models/criterion.py. */
export const BaseEligibleEvidence = object('BaseEligibleEvidence', {
  ...titles,
  ...descriptions,
  type: defaulted(oneOf(evidenceTypes), 'statement'),
  relatedDocument: nested(Reference),
})
export const EligibleEvidence = extend(
  BaseEligibleEvidence,
  'EligibleEvidence',
  { id: newId },
  { relatedDocument: ['evidenceDocumentOfTender'] },
)
export const PatchEligibleEvidence = optional(BaseEligibleEvidence, 'PatchEligibleEvidence', ['type'])

const Unit = extend(CommonUnit, 'Unit', { name: required(text()) })

const eligibleEvidences = list(EligibleEvidence, {
  default: { value: [] },
  checks: [['objectIdsUnique', 'EligibleEvidence']],
})
const status = oneOf(requirementStatuses)

const BaseRequirement = object('BaseRequirement', {
  ...titles,
  title: required(text({ minLength: 1 })),
  ...descriptions,
  dataType: defaulted(required(oneOf(requirementDataTypes)), 'boolean'),
  period: nested(ExtendPeriod),
  eligibleEvidences,
  relatedFeature: md5(),
  status: defaulted(status, 'active'),
  unit: nested(Unit),
  dataSchema: oneOf(requirementDataSchemas),
  minValue: any(),
  maxValue: any(),
  expectedValue: any(),
  expectedValues: list(any(), { minItems: 1 }),
  expectedMinItems: integer({ min: 1 }),
  expectedMaxItems: integer({ min: 1 }),
})

/** A requirement that is complete; the dates and values are put in order after the checks. */
export const PostRequirement = computing(
  extend(
    BaseRequirement,
    'PostRequirement',
    { id: hashId, datePublished: date() },
    {
      id: ['idIsHash'],
      minValue: [['limitOfRequirement', 'minValue']],
      maxValue: [['limitOfRequirement', 'maxValue']],
      expectedValue: ['expectedValueOfRequirement'],
      expectedValues: ['expectedValuesOfRequirement'],
      relatedFeature: ['featureOfRequirement'],
    },
  ),
  'requirementValues',
  'requirementPublished',
)
/** A requirement inside a criterion. */
export const RequirementForeign = extend(PostRequirement, 'RequirementForeign', { dateModified: date() })
export const Requirement = extend(RequirementForeign, 'Requirement')

export const PatchRequirement = optional(BaseRequirement, 'PatchRequirement', ['title', 'dataType', 'status'])
/** Exclusion and life-cycle cost criteria: only the answer to "does it count" changes. */
export const PatchExclusionLccRequirement = pick(PatchRequirement, 'PatchExclusionLccRequirement', [
  'status',
  'eligibleEvidences',
])
export const PatchTechnicalFeatureRequirement = extend(
  pick(BaseRequirement, 'PatchTechnicalFeatureRequirement', [
    'period',
    'relatedFeature',
    'status',
    'minValue',
    'maxValue',
    'expectedValue',
    'expectedValues',
    'expectedMinItems',
    'expectedMaxItems',
  ]),
  'PatchTechnicalFeatureRequirement',
  { eligibleEvidences: list(EligibleEvidence) },
)

const groupFields = { ...descriptions, requirements: list(RequirementForeign, { minItems: 1 }) }
export const PatchRequirementGroup = object('PatchRequirementGroup', groupFields)
export const RequirementGroup = object(
  'RequirementGroup',
  { id: hashId, ...groupFields },
  { id: ['idIsHash'] },
)

export const LegislationItem = object('LegislationItem', {
  version: text(),
  identifier: required(nested(extend(Identifier, 'LegislationIdentifier', { scheme: text() }))),
  type: defaulted(oneOf(legislationTypes), 'NATIONAL_LEGISLATION'),
  article: text(),
})

const CriterionClassification = extend(
  Classification,
  'CriterionClassification',
  { description: text() },
  { id: ['guaranteeCriterionFitsMethod', 'lifeCycleCostCriterionFitsTender'] },
)

const BaseCriterion = object('BaseCriterion', {
  ...titles,
  title: text({ minLength: 1 }),
  ...descriptions,
  source: required(oneOf(criterionSources)),
  relatesTo: oneOf(criterionRelations),
  relatedItem: md5(),
  classification: required(nested(CriterionClassification)),
})

/** A condition on tenderers or on what is bought, with ways to meet it. */
export const Criterion = extend(
  BaseCriterion,
  'Criterion',
  {
    id: hashId,
    title: required(text({ minLength: 1 })),
    additionalClassifications: list(Classification),
    legislation: list(LegislationItem, { minItems: 1 }),
    requirementGroups: required(
      list(RequirementGroup, { minItems: 1, checks: [['objectIdsUnique', 'RequirementGroup']] }),
    ),
  },
  {
    id: ['idIsHash'],
    classification: ['classificationOfCriterion'],
    relatesTo: ['relationOfCriterion'],
    relatedItem: ['relatedItemOfCriterion'],
    requirementGroups: ['noEvidencesOfLanguage'],
    legislation: ['legislationOfCriterion'],
  },
)
export const PatchCriterion = optional(BaseCriterion, 'PatchCriterion', ['source', 'classification'])

/** Checks of the list of criteria of a tender. */
export const criteriaListChecks: readonly CheckUse[] = ['criterionIdsUnique', 'criteriaRequirementsUnique']

export const criterionModels = {
  Criterion,
  'Criterion.create': Criterion,
  'Criterion.patch': PatchCriterion,
  RequirementGroup,
  'RequirementGroup.create': RequirementGroup,
  'RequirementGroup.patch': PatchRequirementGroup,
  Requirement,
  'Requirement.create': PostRequirement,
  'Requirement.patch': PatchRequirement,
  'Requirement.patch.technicalFeature': PatchTechnicalFeatureRequirement,
  'Requirement.put': PatchRequirement,
  'Requirement.put.technicalFeature': PatchTechnicalFeatureRequirement,
  'Requirement.put.exclusion': PatchExclusionLccRequirement,
  EligibleEvidence,
  'EligibleEvidence.create': EligibleEvidence,
  'EligibleEvidence.patch': PatchEligibleEvidence,
}
