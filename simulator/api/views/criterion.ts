import type { Criterion, Requirement, RequirementGroup } from '../../domain/records/tender.ts'
import { shown, shownWith } from './shown.ts'

type Shown = Record<string, unknown>

export function requirementView(requirement: Requirement): Shown {
  return shownWith(requirement, { eligibleEvidences: (each) => shown(each) })
}

/** What is told of the version of a requirement that a new one replaced. */
export function replacedRequirementView({ id, status, datePublished, dateModified }: Requirement): Shown {
  return shown({ id, status, datePublished, dateModified })
}

export function requirementGroupView(group: RequirementGroup): Shown {
  return shownWith(group, { requirements: requirementView })
}

export function criterionView(criterion: Criterion): Shown {
  return shownWith(criterion, { requirementGroups: requirementGroupView })
}
