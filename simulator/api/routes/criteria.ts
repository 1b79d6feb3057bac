import {
  addCriteria,
  changeCriterion,
  deleteCriterion,
  listCriteria,
  readCriterion,
} from '../../domain/commands/criterion.ts'
import {
  addEligibleEvidence,
  changeEligibleEvidence,
  listEligibleEvidences,
  readEligibleEvidence,
  removeEligibleEvidence,
} from '../../domain/commands/eligible-evidence.ts'
import {
  addRequirement,
  changeRequirement,
  listRequirements,
  readRequirement,
  replaceRequirement,
} from '../../domain/commands/requirement.ts'
import {
  addRequirementGroup,
  changeRequirementGroup,
  listRequirementGroups,
  readRequirementGroup,
} from '../../domain/commands/requirement-group.ts'
import { filledPath } from '../../domain/documents.ts'
import type { TenderFacts } from '../../domain/facts.ts'
import type { Criterion, Evidence, Requirement, RequirementGroup } from '../../domain/records/tender.ts'
import { type Reply, type Route, route, unlessUnchanged } from '../route.ts'
import {
  criterionView,
  replacedRequirementView,
  requirementGroupView,
  requirementView,
} from '../views/criterion.ts'
import { shown } from '../views/shown.ts'

const criteria = '/tenders/{tender_id}/criteria'
const criterion = `${criteria}/{criterion_id}`
const groups = `${criterion}/requirement_groups`
const group = `${groups}/{requirement_group_id}`
const requirements = `${group}/requirements`
const requirement = `${requirements}/{requirement_id}`
const evidences = `${requirement}/evidences`
const evidence = `${evidences}/{evidence_id}`

/** The target through its view. */
const target =
  <T>(view: (target: T) => unknown) =>
  (facts: TenderFacts<T>): Reply => ({ data: view(facts.target) })

/** A new object, with the address at which it is found. */
function created<T extends { id: string }>(view: (target: T) => unknown, path: string) {
  return (facts: TenderFacts<T>): Reply => ({
    status: 201,
    location: `${filledPath(path, facts)}/${facts.target.id}`,
    data: view(facts.target),
  })
}

const oneCriterion = target<Criterion>(criterionView)
const oneGroup = target<RequirementGroup>(requirementGroupView)
const oneRequirement = target<Requirement>(requirementView)
const oneEvidence = target<Evidence>((each) => shown(each))

const criterionRoutes: readonly Route[] = [
  route('POST', criteria, {
    operation: addCriteria,
    request: 'Criterion.create',
    response: 'Criterion',
    summary: 'Add criteria',
    reply: (facts) => ({ status: 201, data: facts.target.map(criterionView) }),
  }),
  route('GET', criteria, {
    operation: listCriteria,
    response: 'Criterion',
    summary: 'Criteria of a tender',
    reply: ({ tender }) => ({ data: (tender.criteria ?? []).map(criterionView) }),
  }),
  route('GET', criterion, {
    operation: readCriterion,
    response: 'Criterion',
    summary: 'A criterion',
    reply: oneCriterion,
  }),
  route('PATCH', criterion, {
    operation: changeCriterion,
    request: 'Criterion.patch',
    response: 'Criterion',
    summary: 'Change a criterion',
    reply: unlessUnchanged(oneCriterion),
  }),
  route('DELETE', criterion, {
    operation: deleteCriterion,
    response: 'Criterion',
    summary: 'Delete a criterion of a draft',
    reply: oneCriterion,
  }),
]

const groupRoutes: readonly Route[] = [
  route('POST', groups, {
    operation: addRequirementGroup,
    request: 'RequirementGroup.create',
    response: 'RequirementGroup',
    summary: 'Add a group of requirements',
    reply: ({ target: made }) => ({ status: 201, data: requirementGroupView(made) }),
  }),
  route('GET', groups, {
    operation: listRequirementGroups,
    response: 'RequirementGroup',
    summary: 'Groups of requirements of a criterion',
    reply: ({ around }) => ({ data: (around.criterion?.requirementGroups ?? []).map(requirementGroupView) }),
  }),
  route('GET', group, {
    operation: readRequirementGroup,
    response: 'RequirementGroup',
    summary: 'A group of requirements',
    reply: oneGroup,
  }),
  route('PATCH', group, {
    operation: changeRequirementGroup,
    request: 'RequirementGroup.patch',
    response: 'RequirementGroup',
    summary: 'Change a group of requirements',
    reply: unlessUnchanged(oneGroup),
  }),
]

const requirementRoutes: readonly Route[] = [
  route('POST', requirements, {
    operation: addRequirement,
    request: 'Requirement.create',
    response: 'Requirement',
    summary: 'Add a requirement',
    reply: created<Requirement>(requirementView, requirements),
  }),
  route('GET', requirements, {
    operation: listRequirements,
    response: 'Requirement',
    summary: 'Requirements of a group, all versions',
    reply: ({ around }) => ({ data: (around.requirement_group?.requirements ?? []).map(requirementView) }),
  }),
  route('GET', requirement, {
    operation: readRequirement,
    response: 'Requirement',
    summary: 'A requirement, its last version',
    reply: oneRequirement,
  }),
  route('PATCH', requirement, {
    operation: changeRequirement,
    request: 'Requirement.patch',
    response: 'Requirement',
    summary: 'Change a requirement',
    reply: unlessUnchanged(oneRequirement),
  }),
  route('PUT', requirement, {
    operation: replaceRequirement,
    request: 'Requirement.put',
    response: 'Requirement',
    summary: 'Publish a new version of a requirement',
    reply: (facts) => {
      const now = requirementView(facts.target)
      const replaced = facts.around.requirement as Requirement
      return { data: facts.unchanged ? [now] : [now, replacedRequirementView(replaced)] }
    },
  }),
]

const evidenceRoutes: readonly Route[] = [
  route('POST', evidences, {
    operation: addEligibleEvidence,
    request: 'EligibleEvidence.create',
    response: 'EligibleEvidence',
    summary: 'Add what may prove that a requirement is met',
    reply: created<Evidence>((each) => shown(each), evidences),
  }),
  route('GET', evidences, {
    operation: listEligibleEvidences,
    response: 'EligibleEvidence',
    summary: 'What may prove that a requirement is met',
    reply: ({ around }) => ({
      data: (around.requirement?.eligibleEvidences ?? []).map((each) => shown(each)),
    }),
  }),
  route('GET', evidence, {
    operation: readEligibleEvidence,
    response: 'EligibleEvidence',
    summary: 'An eligible evidence',
    reply: oneEvidence,
  }),
  route('PATCH', evidence, {
    operation: changeEligibleEvidence,
    request: 'EligibleEvidence.patch',
    response: 'EligibleEvidence',
    summary: 'Change an eligible evidence',
    reply: unlessUnchanged(oneEvidence),
  }),
  route('DELETE', evidence, {
    operation: removeEligibleEvidence,
    response: 'EligibleEvidence',
    summary: 'Remove an eligible evidence',
    reply: oneEvidence,
  }),
]

/** Criteria of a tender, down to what may prove a requirement. */
export const criteriaRoutes: readonly Route[] = [
  ...criterionRoutes,
  ...groupRoutes,
  ...requirementRoutes,
  ...evidenceRoutes,
]
