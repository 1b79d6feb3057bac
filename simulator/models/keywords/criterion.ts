import {
  bidGuaranteeMethods,
  contractGuaranteeMethods,
  criteriaIdsOf,
  criterionBidGuarantee,
  criterionBidLanguagePrefix,
  criterionContractGuarantee,
  criterionLocalization,
  criterionTechnicalFeatures,
} from '../../domain/code-lists/criteria.ts'
import { lazy } from '../../domain/code-lists/lazy.ts'
import { isObject } from '../../domain/json.ts'
import { pythonTuple } from '../../domain/python-text.ts'
import type { ModelContext } from '../context.ts'
import { isUnreadable, readers } from '../convert-scalar.ts'
import { type JsonObject, objectAt, objects } from '../json.ts'
import type { Checks } from './check.ts'
import { requirementsOf } from './requirement-value.ts'

const missing = 'This field is required.'
const lifeCycleCost = lazy(() => criteriaIdsOf('LCC'))
const guaranteeMethods: { readonly [id: string]: readonly string[] } = {
  [criterionContractGuarantee]: contractGuaranteeMethods,
  [criterionBidGuarantee]: bidGuaranteeMethods,
}

/** The tender around, or the one being created. */
export function tenderOf({ tender, sent }: ModelContext): JsonObject {
  return tender ?? (isObject(sent) ? sent : {})
}

/** Checks of criteria. */
export const criterionChecks: Checks = {
  /** Source: validate_object_id_uniq; the parameter is the name the CDB gives the elements. */
  objectIdsUnique: (value, _object, _context, name) => idsUnique(value, String(name)),
  criterionIdsUnique: (criteria) => idsUnique(criteria, 'Criterion'),
  idIsHash: (id) => {
    const read = readers.md5(id, { kind: 'md5' })
    return isUnreadable(read) ? read.unreadable : undefined
  },
  guaranteeCriterionFitsMethod: (id, _object, context) => {
    const methods = guaranteeMethods[String(id)]
    if (!methods || methods.includes(String(tenderOf(context).procurementMethodType))) return undefined
    return `${id} is available only in ${pythonTuple(methods)}`
  },
  lifeCycleCostCriterionFitsTender: (id, _object, context) =>
    lifeCycleCost().has(String(id)) && tenderOf(context).awardCriteria !== 'lifeCycleCost'
      ? `${id} is available only with lifeCycleCost awardCriteria`
      : undefined,
  evidenceDocumentOfTender: (document, _object, context) => {
    if (!isObject(document)) return undefined
    const known = objects(tenderOf(context).documents).some(({ id }) => id === document.id)
    return known ? undefined : 'relatedDocument.id should be one of tender documents'
  },
  classificationOfCriterion: (classification, _object, context) =>
    classification || context.plainCriteria === true ? undefined : missing,
  relationOfCriterion: (relatesTo, criterion, context) => {
    if (!relatesTo && context.plainCriteria !== true) return missing
    const id = String(objectAt(criterion, 'classification').id)
    const hasLots = objects(tenderOf(context).lots).length > 0
    if (lifeCycleCost().has(id)) {
      if (!hasLots && relatesTo !== 'tender')
        return `${id} criteria relatesTo should be \`tender\` if tender has no lots`
      if (hasLots && relatesTo !== 'lot')
        return `${id} criteria relatesTo should be \`lot\` if tender has lots`
      return undefined
    }
    const ofItem = id === criterionTechnicalFeatures || id === criterionLocalization
    return ofItem && relatesTo !== 'item' ? `${id} criteria relatesTo should be \`item\`` : undefined
  },
  relatedItemOfCriterion: (relatedItem, criterion, context) => {
    const { relatesTo } = criterion
    if (relatesTo !== 'item' && relatesTo !== 'lot') return undefined
    if (!relatedItem) return missing
    if (!isActive(criterion)) return undefined
    const sent = isObject(context.sent) ? context.sent : {}
    const whole = `${relatesTo}s` in sent ? sent : context.tender
    const known = objects(whole?.[`${relatesTo}s`]).some(({ id }) => id === relatedItem)
    return known ? undefined : `relatedItem should be one of ${relatesTo}s`
  },
  legislationOfCriterion: (legislation, criterion) => {
    if (objectAt(criterion, 'classification').id === criterionContractGuarantee) return undefined
    return objects(legislation).length > 0 ? undefined : missing
  },
  /** Criteria on the language of bids take no evidences; a group without requirements ends the search. */
  noEvidencesOfLanguage: (groups, criterion) => {
    const id = String(objectAt(criterion, 'classification').id ?? '')
    if (!id.startsWith(criterionBidLanguagePrefix)) return undefined
    for (const group of objects(groups)) {
      const requirements = objects(group.requirements)
      if (requirements.length === 0) return undefined
      if (requirements.some(({ eligibleEvidences }) => objects(eligibleEvidences).length > 0)) {
        return [{ eligibleEvidences: ['This field is forbidden for current criterion'] }]
      }
    }
    return undefined
  },
  /** Source: tender/pricequotation/procedure/validation.py, validate_criteria_id_uniq. */
  catalogueCriteriaUnique: (criteria) => catalogueCriteriaUnique(objects(criteria)),
  criteriaRequirementsUnique: (criteria) => {
    const ids = objects(criteria).flatMap(requirementsOf).filter(isRequired)
    if (repeats(ids.map(({ id }) => id)))
      return 'Requirement id should be uniq for all requirements in tender'
    const groups = objects(criteria).flatMap((criterion) => objects(criterion.requirementGroups))
    return groups.some((group) => repeats(titlesOf(group)))
      ? 'Requirement title should be uniq for one requirementGroup'
      : undefined
  },
}

/** Ids of all criteria, groups and requirements are looked at together, whether they are in force or not. */
function catalogueCriteriaUnique(criteria: readonly JsonObject[]): string | undefined {
  const groups = criteria.flatMap((criterion) => objects(criterion.requirementGroups))
  const ids = (list: readonly JsonObject[]) => list.map(({ id }) => id)
  if (repeats(ids(criteria))) return 'Criteria id should be uniq'
  if (repeats(ids(groups))) return 'Requirement group id should be uniq in tender'
  if (repeats(ids(criteria.flatMap(requirementsOf))))
    return 'Requirement id should be uniq for all requirements in tender'
  return groups.some((group) => repeats(titlesOf(group)))
    ? 'Requirement title should be uniq for one requirementGroup'
    : undefined
}

function titlesOf(group: JsonObject): readonly unknown[] {
  return objects(group.requirements)
    .filter(isRequired)
    .map(({ title }) => title)
}

function idsUnique(value: unknown, name: string): string | undefined {
  if (!repeats(objects(value).map(({ id }) => id))) return undefined
  return `${name} id should be uniq for all ${name.charAt(0).toLowerCase()}${name.slice(1)}s`
}

function repeats(values: readonly unknown[]): boolean {
  return new Set(values).size < values.length
}

function isRequired(requirement: JsonObject): boolean {
  return (requirement.status ?? 'active') === 'active'
}

/** A criterion lives while one of its requirements does. */
function isActive(criterion: JsonObject): boolean {
  return objects(criterion.requirementGroups).length === 0 || requirementsOf(criterion).some(isRequired)
}
