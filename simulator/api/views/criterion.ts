import type { Criterion, Requirement, RequirementGroup } from '../../domain/records/tender.ts'
import { shown } from './shown.ts'

type Shown = Record<string, unknown>

export function requirementView(requirement: Requirement): Shown {
  const { eligibleEvidences } = requirement
  return shown({ ...requirement, eligibleEvidences: eligibleEvidences?.map((each) => shown(each)) })
}

/** What is told of the version of a requirement that a new one replaced. */
export function replacedRequirementView({ id, status, datePublished, dateModified }: Requirement): Shown {
  return shown({ id, status, datePublished, dateModified })
}

export function requirementGroupView(group: RequirementGroup): Shown {
  return shown({ ...group, requirements: group.requirements?.map(requirementView) })
}

export function criterionView(criterion: Criterion): Shown {
  return shown({ ...criterion, requirementGroups: criterion.requirementGroups?.map(requirementGroupView) })
}
