import { dates } from '../code-lists/dates.ts'
import type { MarketDeparture } from '../criteria/market.ts'
import type { Facts } from '../facts.ts'
import { defineRule, holds, type Rule } from '../rule.ts'

interface Law {
  readonly kind: MarketDeparture['kind']
  readonly id: string
  readonly en: string
  readonly uk: string
  readonly text: string
}

const laws: readonly Law[] = [
  {
    kind: 'unknown',
    id: 'criterion.market-requirements-known',
    en: 'Requirements of a market criterion are those of the profile or category',
    uk: 'Вимоги критерію з каталогу належать до профілю або категорії',
    text: "For criterion {criterion} there are requirements that don't exist in {market} {id} or archived: {titles}",
  },
  {
    kind: 'lacking',
    id: 'criterion.market-requirements-complete',
    en: 'A criterion of a profile has all its requirements',
    uk: 'Критерій профілю містить усі його вимоги',
    text: 'Criterion {criterion} lacks requirements from {market} {id} {titles}',
  },
  {
    kind: 'none',
    id: 'criterion.category-requirement-present',
    en: 'A criterion of a category has at least one of its requirements',
    uk: 'Критерій категорії містить щонайменше одну її вимогу',
    text: 'Criterion {criterion} should have at least one requirement from category {id}',
  },
  {
    kind: 'values',
    id: 'requirement.profile-values-same',
    en: 'Expected values are those of the profile',
    uk: 'Очікувані значення збігаються зі значеннями профілю',
    text: "Field '{field}' for '{title}' should have the same values in tender and market requirement for {market} {id}",
  },
  {
    kind: 'choice',
    id: 'requirement.category-values-chosen',
    en: 'Expected values are chosen from those of the category',
    uk: 'Очікувані значення обрано зі значень категорії',
    text: "Requirement '{title}' expectedValues should have values from category {id} requirement",
  },
  {
    kind: 'least',
    id: 'requirement.category-least-number-kept',
    en: 'Not fewer values are expected than the category says',
    uk: 'Найменша кількість значень не менша, ніж у категорії',
    text: "requirement '{title}' expectedMinItems should be equal or greater than in category",
  },
  {
    kind: 'most',
    id: 'requirement.category-greatest-number-kept',
    en: 'Not more values are expected than the category says',
    uk: 'Найбільша кількість значень не більша, ніж у категорії',
    text: "requirement '{title}' expectedMaxItems should be equal or less than in category",
  },
  {
    kind: 'different',
    id: 'requirement.market-field-equal',
    en: 'A requirement of the market is copied as it is',
    uk: 'Вимогу з каталогу відтворено без змін',
    text: "Field '{field}' for '{title}' should be equal in tender and market requirement for {market} {id}",
  },
]

/** Criteria that come from the catalogue follow it; `departure` says where they first do not. */
export function followsMarket<F extends Facts>(
  departure: (facts: F) => MarketDeparture | undefined,
): readonly Rule<F>[] {
  return laws.map(({ kind, id, en, uk, text }) =>
    defineRule({
      id,
      title: { en, uk },
      source:
        'openprocurement.api: tender/core/procedure/criteria.py, validate_criteria_requirement_from_market',
      since: dates.NEW_REQUIREMENTS_RULES_FROM,
      answer: { status: 422, name: 'data', text },

      check(facts: F) {
        const found = departure(facts)
        return found?.kind === kind ? found.slots : holds
      },
    }),
  )
}
