import { criteriaIds } from '../code-lists/criteria.ts'
import { dates } from '../code-lists/dates.ts'
import type { Facts } from '../facts.ts'
import type { Criterion } from '../records/tender.ts'
import { defineRule, holds, type Rule } from '../rule.ts'

/** Which criteria a rule looks at. */
export type Criteria<F> = (facts: F) => readonly Criterion[]

const source = 'openprocurement.api: tender/core/procedure/criteria.py'

/** The classification of every criterion comes from the standard. */
export function standardClassification<F extends Facts>(criteria: Criteria<F>): Rule<F> {
  return defineRule({
    id: 'criterion.classification-standard',
    title: {
      en: 'A criterion is one of the standard',
      uk: 'Критерій належить до переліку стандарту',
    },
    source: `${source}, validate_criteria_classification`,
    since: dates.CRITERIA_CLASSIFICATION_VALIDATION_FROM,
    answer: { status: 422, name: 'criteria', text: 'Criteria classification {id} not from standards' },

    check(facts: F) {
      const known = criteriaIds()
      const odd = criteria(facts).find(({ classification }) => !known.has(classification.id))
      return odd ? { id: odd.classification.id } : holds
    },
  })
}

/** No criterion stands twice for the same tenderer, lot or item. `others`: those that are already there. */
export function criteriaUnique<F extends Facts>(
  criteria: Criteria<F>,
  others: Criteria<F> = () => [],
): Rule<F> {
  return defineRule({
    id: 'criterion.unique',
    title: {
      en: 'A criterion stands once for what it relates to',
      uk: 'Критерій не повторюється для того самого предмета',
    },
    source: `${source}, _validate_criterion_uniq`,
    answer: { status: 403, name: 'data', text: 'Criteria are not unique' },

    check(facts: F) {
      const earlier = others(facts)
      const seen = new Map<string, Set<string>>()
      for (const criterion of criteria(facts)) {
        const id = criterion.classification?.id
        if (!id) continue
        const places = seen.get(id) ?? new Set()
        seen.set(id, places)
        if (places.has(placeOf(criterion)) || earlier.some((each) => sameCriterion(each, criterion)))
          return {}
        places.add(placeOf(criterion))
      }
      return holds
    },
  })
}

/** Lots and items each count by themselves; tender and tenderer are one place. */
function placeOf({ relatesTo, relatedItem }: Criterion): string {
  return relatesTo === 'lot' || relatesTo === 'item' ? `at ${relatedItem}` : 'tenderer'
}

function sameCriterion(one: Criterion, other: Criterion): boolean {
  return (
    one.relatesTo === other.relatesTo &&
    one.relatedItem === other.relatedItem &&
    one.classification.id === other.classification.id
  )
}
