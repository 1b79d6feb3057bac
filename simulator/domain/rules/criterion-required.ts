import { marketOfItem } from '../catalogue.ts'
import { criterionLocalization, criterionTechnicalFeatures } from '../code-lists/criteria.ts'
import { type CriteriaRule, criteriaAskedOf, wordsOfCategory } from '../code-lists/criteria-rules.ts'
import { createdAt } from '../decide.ts'
import type { TenderFacts } from '../facts.ts'
import type { Item, Tender } from '../records/tender.ts'
import { defineRule, holds, unlessFound } from '../rule.ts'
import type { Instant } from '../time.ts'

const source =
  'openprocurement.api: tender/core/procedure/state/tender_details.py, validate_required_criteria'

/** The criteria that the standard asks of a tender of this method, created when it was, with these words. */
const demanded = (facts: TenderFacts, words: readonly CriteriaRule[]): readonly string[] =>
  criteriaAskedOf(facts.tender.procurementMethodType, createdAt(facts) as Instant, words)

const categoryOf = ({ mainProcurementCategory }: Tender) => mainProcurementCategory ?? 'services'

const idsOf = ({ criteria }: Tender): ReadonlySet<string> =>
  new Set((criteria ?? []).flatMap(({ classification }) => (classification ? [classification.id] : [])))

/** Asked when a tender leaves draft: everything the standard requires is among its criteria. */
export const requiredCriteria = defineRule({
  id: 'criterion.required-present',
  title: {
    en: 'A tender is announced with all criteria its method requires',
    uk: 'Закупівлю оголошують з усіма критеріями, обовʼязковими для її процедури',
  },
  source,
  answer: { status: 403, name: 'data', text: 'Tender must contain all required criteria: {criteria}' },

  check(facts: TenderFacts) {
    const present = idsOf(facts.tender)
    const missing = demanded(facts, wordsOfCategory(categoryOf(facts.tender))).filter(
      (id) => !present.has(id),
    )
    return missing.length ? { criteria: missing.toSorted().join(', ') } : holds
  },
})

/** Asked when a tender for works or services leaves draft. */
export const article16Criterion = defineRule({
  id: 'criterion.article-16-present',
  title: {
    en: 'A tender for works or services has at least one criterion of Article 16',
    uk: 'Закупівля робіт чи послуг має щонайменше один кваліфікаційний критерій статті 16',
  },
  source,
  answer: { status: 403, name: 'data', text: 'Tender must contain one of article 16 criteria: {criteria}' },

  check(facts: TenderFacts) {
    if (!['works', 'services'].includes(categoryOf(facts.tender))) return holds
    const choice = demanded(facts, ['required_article_16'])
    const present = idsOf(facts.tender)
    if (!choice.length || choice.some((id) => present.has(id))) return holds
    return { criteria: choice.toSorted().join(', ') }
  },
})

type MarketFault =
  | { readonly kind: 'profile' | 'foreign'; readonly item: string; readonly criteria: string }
  | { readonly kind: 'category'; readonly item: string }

/** The first item whose criteria do not follow its profile or category. */
function marketFault(facts: TenderFacts): MarketFault | undefined {
  for (const item of facts.tender.items ?? []) {
    const fault = marketFaultOf(facts, item)
    if (fault) return fault
  }
  return undefined
}

function marketFaultOf(facts: TenderFacts, item: Item): MarketFault | undefined {
  const market = marketOfItem(facts, item)
  if (!market) return undefined
  const asked = (market.object.criteria ?? []).flatMap(({ classification }) => classification?.id ?? [])
  const given = (facts.tender.criteria ?? [])
    .filter(({ relatesTo, relatedItem }) => relatesTo === 'item' && relatedItem === item.id)
    .map(({ classification }) => classification?.id ?? '')
  const listed = (ids: readonly string[]) => [...new Set(ids)].toSorted().join(', ')
  const missing = asked.filter((id) => !given.includes(id))
  if (market.from === 'profile' && missing.length)
    return { kind: 'profile', item: item.id, criteria: listed(missing) }
  if (market.from === 'category' && !given.some((id) => asked.includes(id)))
    return { kind: 'category', item: item.id }
  const ofMarket = [criterionTechnicalFeatures, criterionLocalization]
  const foreign = given.filter((id) => ofMarket.includes(id) && !asked.includes(id))
  return foreign.length ? { kind: 'foreign', item: item.id, criteria: listed(foreign) } : undefined
}

/** Asked when a tender leaves draft: an item of a profile has all criteria of the profile. */
export const profileCriteria = defineRule({
  id: 'criterion.profile-criteria-present',
  title: {
    en: 'An item with a profile has all criteria of the profile',
    uk: 'Позиція з профілем має всі критерії цього профілю',
  },
  source,
  answer: {
    status: 403,
    name: 'data',
    text: 'Tender must contain all profile criteria for item {item}: {criteria}',
  },
  check: unlessFound(marketFault, 'profile'),
})

/** Asked when a tender leaves draft: an item of a category has one of its criteria. */
export const categoryCriteria = defineRule({
  id: 'criterion.category-criterion-present',
  title: {
    en: 'An item with a category has at least one criterion of the category',
    uk: 'Позиція з категорією має щонайменше один критерій цієї категорії',
  },
  source,
  answer: {
    status: 403,
    name: 'data',
    text: 'Tender must contain at least one category criteria for item {item}',
  },
  check: unlessFound(marketFault, 'category'),
})

/** Asked when a tender leaves draft: no criteria of the market that the market does not know. */
export const noForeignCriteria = defineRule({
  id: 'criterion.market-criteria-known',
  title: {
    en: 'Technical and localisation criteria of an item are those of its profile or category',
    uk: 'Технічні критерії та критерії локалізації позиції відповідають її профілю або категорії',
  },
  source,
  answer: {
    status: 403,
    name: 'data',
    text: "Tender contains criteria that don't exist in market object for item {item}: {criteria}",
  },
  check: unlessFound(marketFault, 'foreign'),
})

/** All that is asked of criteria when a tender leaves draft, in the CDB's order. */
export const criteriaOnAnnouncement = [
  requiredCriteria,
  article16Criterion,
  profileCriteria,
  categoryCriteria,
  noForeignCriteria,
] as const
