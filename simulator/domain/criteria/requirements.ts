import type { Criterion, Requirement, RequirementGroup, Tender } from '../records/tender.ts'

export const isActive = ({ status }: { status?: string }): boolean => (status ?? 'active') === 'active'

export function requirementsOf(criterion: Criterion): readonly Requirement[] {
  return (criterion.requirementGroups ?? []).flatMap(({ requirements }) => requirements ?? [])
}

export interface PlacedRequirement {
  readonly requirement: Requirement
  readonly group: RequirementGroup
  readonly criterion: Criterion
}

/** The active version of a requirement and where it stands. Source: get_requirement_obj. */
export function findRequirement(tender: Tender, id: string | undefined): PlacedRequirement | undefined {
  for (const criterion of tender.criteria ?? []) {
    for (const group of criterion.requirementGroups ?? []) {
      const requirement = (group.requirements ?? []).findLast((each) => each.id === id && isActive(each))
      if (requirement) return { requirement, group, criterion }
    }
  }
  return undefined
}

/** The criterion of a requirement, whatever its status. Source: get_criterion_requirement. */
export function criterionOfRequirement(tender: Tender, id: string): Criterion | undefined {
  return tender.criteria?.find((criterion) => requirementsOf(criterion).some((each) => each.id === id))
}
