import { type MarketKind, type MarketObject, marketObject } from '../catalogue.ts'
import type { TenderFacts } from '../facts.ts'
import type { Item, Tender } from '../records/tender.ts'
import { defineRule, holds, type Rule } from '../rule.ts'

const source =
  'openprocurement.api: tender/core/procedure/state/tender_details.py, validate_change_item_profile_or_category'

const words = { category: 'Categories', profile: 'Profiles' } as const
type Kind = Extract<MarketKind, keyof typeof words>

/** Items whose place in the catalogue is new or changed; when the tender is announced, all of them. */
export function replacedItems({ tender, tenderBefore }: TenderFacts): readonly Item[] {
  const before = new Map(((tenderBefore as Tender | undefined)?.items ?? []).map((item) => [item.id, item]))
  return (tender.items ?? []).filter(({ id, profile, category }) => {
    const old = before.get(id)
    return old?.profile !== profile || old?.category !== category
  })
}

function looked(facts: TenderFacts): readonly Item[] {
  const drafts = ['draft', 'draft.stage2']
  const announced =
    drafts.includes((facts.tenderBefore as Tender | undefined)?.status ?? '') &&
    !drafts.includes(facts.tender.status)
  return announced ? (facts.tender.items ?? []) : replacedItems(facts)
}

/** The catalogue's objects of this kind that the items name, each with its id. */
function named(facts: TenderFacts, kind: Kind): readonly (readonly [string, MarketObject | undefined])[] {
  const ids = looked(facts).flatMap((item) => item[kind] ?? [])
  return ids.map((id) => [id, marketObject(facts, kind, id)])
}

function found(kind: Kind): Rule<TenderFacts> {
  return defineRule({
    id: `market.${kind}-found`,
    title: {
      en: `The ${kind} of an item exists in the market catalogue`,
      uk: `Зазначений для предмета закупівлі об'єкт електронного каталогу (${kind}) існує`,
    },
    source,
    answer: { status: 404, name: 'data', text: '{kind} {id} not found in catalouges.' },

    check(facts: TenderFacts) {
      const missing = named(facts, kind).find(([, object]) => object === undefined)
      return missing ? { kind: words[kind], id: missing[0] } : holds
    },
  })
}

function active(kind: Kind): Rule<TenderFacts> {
  return defineRule({
    id: `market.${kind}-active`,
    title: {
      en: `The ${kind} of an item is active in the market catalogue`,
      uk: `Зазначений для предмета закупівлі об'єкт електронного каталогу (${kind}) є активним`,
    },
    source,
    answer: { status: 422, name: 'data', text: "{kind} {id}: {status} not in ('active',)" },

    check(facts: TenderFacts) {
      const idle = named(facts, kind).find(([, object]) => (object?.status ?? 'active') !== 'active')
      return idle ? { kind: words[kind], id: idle[0], status: idle[1]?.status } : holds
    },
  })
}

const profileOfCategory = defineRule({
  id: 'market.profile-of-category',
  title: {
    en: 'The profile of an item belongs to its category',
    uk: 'Профіль предмета закупівлі належить до його категорії',
  },
  source,
  answer: { status: 422, name: 'data', text: 'Profile should be related to category' },

  check(facts: TenderFacts) {
    const strange = looked(facts).some(({ profile, category }) => {
      const object = profile === undefined ? undefined : marketObject(facts, 'profile', profile)
      return object !== undefined && object.relatedCategory !== category
    })
    return strange ? {} : holds
  },
})

/** The profiles that items name are in the catalogue, and in use. */
export const profileRules: readonly Rule<TenderFacts>[] = [found('profile'), active('profile')]

/** What items say about the market catalogue is true, in the order of the CDB. */
export const marketRules: readonly Rule<TenderFacts>[] = [
  found('category'),
  active('category'),
  ...profileRules,
  profileOfCategory,
]
