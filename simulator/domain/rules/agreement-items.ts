import { agreementOf } from '../agreement.ts'
import type { TenderFacts } from '../facts.ts'
import { pythonTuple } from '../python-text.ts'
import type { Item } from '../records/tender.ts'
import { defineRule, holds, type Rule } from '../rule.ts'

const source =
  'openprocurement.api: tender/core/procedure/state/tender_details.py, validate_items_with_agreement'

/** What of an item must be as the agreement says, by the CDB's name of the member. */
const compared: readonly (readonly [name: string, read: (item: Item) => string | undefined])[] = [
  ['description', ({ description }) => description],
  ['classification.scheme', ({ classification }) => classification?.scheme],
  ['classification.id', ({ classification }) => classification?.id],
  ['unit.code', ({ unit }) => unit?.code],
]

const valuesOf = (item: Item): readonly (string | undefined)[] => compared.map(([, read]) => read(item))

/** Items of the agreement, where it names any. */
function agreed(facts: TenderFacts): readonly Item[] | undefined {
  const items = agreementOf(facts)?.items
  return items?.length ? items : undefined
}

const itemMembersAgreed = defineRule({
  id: 'tender.item-members-of-agreement',
  title: {
    en: 'What is said of an item is said in the agreement',
    uk: 'Опис, код та одиниця виміру предмета закупівлі передбачені угодою',
  },
  source,
  answer: { status: 422, name: 'items', text: "Item {member} '{value}' not found in agreement items" },

  check(facts: TenderFacts) {
    const known = agreed(facts)
    if (!known) return holds
    for (const item of facts.tender.items ?? []) {
      const strange = compared.find(
        ([, read]) => read(item) && !known.some((each) => read(each) === read(item)),
      )
      if (strange) return { member: strange[0], value: strange[1](item) }
    }
    return holds
  },
})

const itemsAgreed = defineRule({
  id: 'tender.items-of-agreement',
  title: {
    en: 'Every item of a tender is one of the items of its agreement',
    uk: 'Кожен предмет закупівлі є серед предметів угоди',
  },
  source,
  answer: { status: 422, name: 'items', text: 'Item not found in agreement items: {item}' },

  check(facts: TenderFacts) {
    const known = agreed(facts)?.map((item) => pythonTuple(valuesOf(item)))
    if (!known) return holds
    const strange = facts.tender.items
      .map((item) => pythonTuple(valuesOf(item)))
      .find((item) => !known.includes(item))
    return strange === undefined ? holds : { item: strange }
  },
})

/** The items of a tender are among those of its agreement, where that names items. */
export const agreementItemRules: readonly Rule<TenderFacts>[] = [itemMembersAgreed, itemsAgreed]
