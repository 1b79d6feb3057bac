import { criterionLocalization, criterionTechnicalFeatures } from '../code-lists/criteria.ts'
import type { TenderFacts } from '../facts.ts'
import type { Criterion } from '../records/tender.ts'
import { replacedItems } from '../rules/market.ts'

const ofMarket: readonly string[] = [criterionTechnicalFeatures, criterionLocalization]

/**
 * Requirements that came from the catalogue lapse when their item takes another place in it; those sent with the same
 * change stay. Source: cancel_all_technical_criteria.
 */
export function cancelReplacedRequirements(facts: TenderFacts): void {
  const items = new Set(replacedItems(facts).map(({ id }) => id))
  for (const criterion of facts.tender.criteria ?? []) {
    const lapses = ofMarket.includes(criterion.classification?.id) && items.has(criterion.relatedItem ?? '')
    if (lapses) cancelOld(criterion, knownRequirements(facts, criterion.id), facts.nowIso)
  }
}

function knownRequirements({ tenderBefore }: TenderFacts, criterionId: string): ReadonlySet<string> {
  const criterion = (tenderBefore.criteria ?? []).find(({ id }) => id === criterionId)
  const groups = criterion?.requirementGroups ?? []
  return new Set(groups.flatMap(({ requirements }) => (requirements ?? []).map(({ id }) => id)))
}

function cancelOld({ requirementGroups }: Criterion, old: ReadonlySet<string>, now: string): void {
  for (const requirement of (requirementGroups ?? []).flatMap(({ requirements }) => requirements ?? [])) {
    if (!old.has(requirement.id)) continue
    requirement.status = 'cancelled'
    requirement.dateModified = now
  }
}
