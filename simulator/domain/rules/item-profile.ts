import { marketObject } from '../catalogue.ts'
import { cpvPharmPrefix } from '../code-lists/cpv.ts'
import { limits } from '../code-lists/limits.ts'
import type { TenderFacts } from '../facts.ts'
import type { Item, Tender } from '../records/tender.ts'
import { defineRule, holds, type Rule } from '../rule.ts'

const source = 'openprocurement.api: tender/core/procedure/state/tender_details.py, validate_items_profile'

/** Kinds of procuring entity that never need profiles. */
const exempt = ['special', 'defense', 'other']

function isExpensive({ value, procuringEntity }: Tender): boolean {
  const amount = value?.currency === 'UAH' ? (value.amount ?? 0) : 0
  return amount >= limits.profileRequiredFromAmount && !exempt.includes(procuringEntity.kind ?? '')
}

function isMedicine(facts: TenderFacts, { category }: Item): boolean {
  const object = category === undefined ? undefined : marketObject(facts, 'category', category)
  const code = (object as { classification?: { id?: string } } | undefined)?.classification?.id
  return code?.startsWith(cpvPharmPrefix) ?? false
}

export const itemsHaveCategory = defineRule({
  id: 'tender.items-have-category',
  title: {
    en: 'Every item of a catalogue tender names its category',
    uk: 'Кожен предмет закупівлі з електронного каталогу має категорію',
  },
  source,
  answer: { status: 422, name: 'items', text: [{ category: ['This field is required.'] }] },
  check: ({ tender, method }: TenderFacts) =>
    method.catalogue && tender.items.some(({ category }) => !category) ? {} : holds,
})

export const itemsHaveProfile = defineRule({
  id: 'tender.items-have-profile',
  title: {
    en: 'Medicines and items of expensive catalogue tenders name their profile',
    uk: 'Ліки та предмети дорогих закупівель з електронного каталогу мають профіль',
  },
  source,
  answer: { status: 422, name: 'items', text: [{ profile: ['This field is required.'] }] },

  check(facts: TenderFacts) {
    const { tender, method } = facts
    if (!method.catalogue) return holds
    const bare = tender.items.filter(({ profile }) => !profile)
    return bare.some((item) => isExpensive(tender) || isMedicine(facts, item)) ? {} : holds
  },
})

export const itemProfileRules: readonly Rule<TenderFacts>[] = [itemsHaveCategory, itemsHaveProfile]
