import { agreementOf } from '../agreement.ts'
import {
  cpvClassPrefixLength,
  cpvGroupPrefixLength,
  cpvPharmPrefix,
  cpvPrefixNames,
} from '../code-lists/cpv.ts'
import { dates } from '../code-lists/dates.ts'
import { kindsOfMethod } from '../code-lists/procuring-entities.ts'
import type { TenderFacts } from '../facts.ts'
import type { Tender } from '../records/tender.ts'
import { defineRule, holds } from '../rule.ts'

const source = 'openprocurement.api: tender/core/procedure/state/tender_details.py'

/** How a tender is open to bidders: to all, or to those whom an agreement chose. Source: default_procurement_method. */
const procurementMethodOf = ({ config }: Tender): string =>
  config.hasPreSelectionAgreement ? 'selective' : 'open'

/** A new tender that does not say how it is open gets what its configuration is. */
export function openAsConfigured({ tender }: TenderFacts): void {
  tender.procurementMethod ??= procurementMethodOf(tender)
}

export const procurementMethodFits = defineRule({
  id: 'tender.procurement-method-fits',
  title: {
    en: 'A tender is open, selective or limited as its method is',
    uk: 'Закупівля є відкритою, селективною чи обмеженою відповідно до процедури',
  },
  source: `${source}, validate_procurement_method`,
  answer: { status: 422, name: 'procurementMethod', text: 'procurementMethod should be {expected}' },

  check({ tender }: TenderFacts) {
    const expected = procurementMethodOf(tender)
    return tender.procurementMethod === expected ? holds : { expected }
  },
})

/** The prefixes of item codes, and by how many digits they are compared: medicines by group, all else by class. */
export function codePrefixes(codes: readonly string[]): { length: 3 | 4; prefixes: readonly string[] } {
  const medicine = codes.some((code) => code.startsWith(cpvPharmPrefix))
  const length = medicine ? cpvGroupPrefixLength : cpvClassPrefixLength
  return { length, prefixes: [...new Set(codes.map((code) => code.slice(0, length)))].toSorted() }
}

/** How item codes differ from the code of what they belong to: the slots of the refusal; undefined when they do not. */
export function unlikeRoot(codes: readonly string[], root: string) {
  const { length } = codePrefixes([root])
  const prefixes = [...new Set(codes.map((code) => code.slice(0, length)))].toSorted()
  const prefix = root.slice(0, length)
  if (prefixes.every((each) => each === prefix)) return undefined
  return { level: cpvPrefixNames[length], prefixes: prefixes.join(', '), prefix }
}

export const itemsOfOneClass = defineRule({
  id: 'tender.items-of-one-class',
  title: {
    en: 'All items of a tender belong to one class of the procurement vocabulary (medicines: to one group)',
    uk: 'Усі предмети закупівлі належать до одного класу Єдиного закупівельного словника (ліки — до однієї групи)',
  },
  source: 'openprocurement.api: api/procedure/validation.py, validate_items_classifications_prefixes',
  answer: {
    status: 422,
    name: 'items',
    text: ['CPV {level} of items ({prefixes}) should be identical'],
  },

  check({ tender, method }: TenderFacts) {
    if (method.commonClassification === 'any') return holds
    const { length, prefixes } = codePrefixes(
      (tender.items ?? []).map(({ classification }) => classification.id),
    )
    return prefixes.length > 1 ? { level: cpvPrefixNames[length], prefixes: prefixes.join(', ') } : holds
  },
})

export const itemsKeepTheirGroup = defineRule({
  id: 'tender.items-keep-their-group',
  title: {
    en: 'Where the group of the procurement vocabulary is fixed, a change brings no items of another one',
    uk: 'Якщо групу Єдиного закупівельного словника визначено остаточно, зміни не вносять предметів іншої групи',
  },
  source: `${source}, validate_items_classification_prefix_unchanged`,
  answer: { status: 422, name: 'items', text: ["Can't change classification group of items"] },

  check({ tender, tenderBefore }: TenderFacts) {
    const items = [...(tenderBefore.items ?? []), ...(tender.items ?? [])]
    const groups = new Set(items.map(({ classification: { id } }) => id.slice(0, cpvGroupPrefixLength)))
    return groups.size === 1 ? holds : {}
  },
})

export const itemsOfAgreementGroup = defineRule({
  id: 'tender.items-of-agreement-group',
  title: {
    en: 'Items of a tender belong to the group of the procurement vocabulary that its agreement is for',
    uk: 'Предмети закупівлі належать до групи Єдиного закупівельного словника, на яку укладено угоду',
  },
  source: 'openprocurement.api: api/procedure/validation.py, validate_items_classifications_prefixes',
  answer: {
    status: 422,
    name: 'items',
    text: ['CPV group of items ({prefixes}) should be identical to agreement CPV group ({group})'],
  },

  check(facts: TenderFacts) {
    const { tender } = facts
    const code = tender.agreements?.length ? agreementOf(facts)?.classification?.id : undefined
    if (code === undefined || !tender.items?.length) return holds
    const groupOf = (id: string) => id.slice(0, cpvGroupPrefixLength)
    const groups = new Set(tender.items.map(({ classification }) => groupOf(classification.id)))
    const group = groupOf(code)
    return groups.size === 1 && groups.has(group)
      ? holds
      : { prefixes: [...groups].toSorted().join(', '), group }
  },
})

export const awardCriteriaFixed = defineRule({
  id: 'tender.award-criteria-fixed',
  title: {
    en: 'The way of choosing the winner is fixed when the tender is created',
    uk: 'Критерій вибору переможця визначають під час створення закупівлі і не змінюють',
  },
  source: `${source}, validate_award_criteria_change`,
  answer: { status: 403, name: 'awardCriteria', text: "Can't change awardCriteria" },
  check: ({ tender, tenderBefore }: TenderFacts) =>
    tender.awardCriteria === tenderBefore.awardCriteria ? holds : {},
})

export const buyerKindFixed = defineRule({
  id: 'tender.buyer-kind-fixed',
  title: {
    en: 'The kind of procuring entity is fixed once the tender is public',
    uk: 'Тип замовника не змінюють після оприлюднення закупівлі',
  },
  source: `${source}, validate_kind_change`,
  answer: {
    status: 422,
    name: 'procuringEntity',
    text: "Can't change procuringEntity.kind in a public tender",
  },

  check({ tender, tenderBefore }: TenderFacts) {
    if (['draft', 'draft.stage2'].includes(tenderBefore.status)) return holds
    return tender.procuringEntity.kind === tenderBefore.procuringEntity.kind ? holds : {}
  },
})

export const buyerKindMayUseMethod = defineRule({
  id: 'tender.buyer-kind-may-use-method',
  title: {
    en: 'A method is open only to the kinds of procuring entity it is meant for',
    uk: 'Процедуру застосовують лише ті типи замовників, для яких її передбачено',
  },
  source: 'openprocurement.api: tender/core/procedure/state/tender.py, _validate_procurement_entity_kind',
  since: dates.PROCUREMENT_ENTITY_KIND_VALIDATION_FROM,
  answer: {
    status: 422,
    name: 'procuringEntity',
    text: 'Procedure publishing with method type {type} is not allowed for procuringEntity.kind {kind}',
  },

  check({ tender: { procurementMethodType: type, procuringEntity } }: TenderFacts) {
    const { kind } = procuringEntity
    return kindsOfMethod[type]?.some((allowed) => allowed === kind) ? holds : { type, kind: kind ?? 'None' }
  },
})

export const itemsHaveLots = defineRule({
  id: 'tender.items-have-lots',
  title: {
    en: 'Every item of an announced tender belongs to a lot',
    uk: 'Кожен предмет оголошеної закупівлі належить до лота',
  },
  source: `${source}, validate_related_lot_in_items`,
  since: dates.RELATED_LOT_REQUIRED_FROM,
  answer: { status: 422, name: 'item.relatedLot', text: 'This field is required' },

  check({ tender, method }: TenderFacts) {
    if (!method.required.includes('related-lot') || tender.status === 'draft') return holds
    return tender.items.some(({ relatedLot }) => !relatedLot) ? {} : holds
  },
})

export const itemsHaveQuantity = defineRule({
  id: 'tender.items-have-quantity',
  title: {
    en: 'At least one item of a tender, or of each lot, has a quantity',
    uk: 'Щонайменше один предмет закупівлі або кожного лота має кількість',
  },
  source: `${source}, validate_items_quantity`,
  since: dates.ITEM_QUANTITY_REQUIRED_FROM,
  answer: { status: 422, name: 'items', text: 'At least one item should be with not empty quantity{each}' },

  check({ tender }: TenderFacts) {
    const items = tender.items ?? []
    const lots = new Set(items.map(({ relatedLot }) => relatedLot))
    const empty = [...lots].filter((lot) =>
      items.every(({ relatedLot, quantity }) => relatedLot !== lot || !quantity),
    )
    if (!empty.length) return holds
    return { each: empty[0] === undefined ? '' : ' for each lot' }
  },
})

export const noQuantityNoRequirement = defineRule({
  id: 'tender.nothing-required-of-empty-items',
  title: {
    en: 'The quantity of an item is not set to nought while something is required of it',
    uk: 'Кількість предмета закупівлі не обнуляють, доки до нього є чинні вимоги',
  },
  source: 'openprocurement.api: tender/core/procedure/validation.py, validate_item_quantity',
  since: dates.CRITERION_REQUIREMENT_STATUSES_FROM,
  answer: {
    status: 403,
    name: 'data',
    text: "Can't set to 0 quantity of {id} item while related criterion has active requirements",
  },

  check({ tender, tenderBefore }: TenderFacts) {
    const empty = (tender.items ?? []).find(
      ({ id, quantity }) => quantity === 0 && requiredOf(tenderBefore, id),
    )
    return empty ? { id: empty.id } : holds
  },
})

/** Whether something is required of what has this id (an item, a lot). */
export function requiredOf({ criteria }: Tender, id: string): boolean {
  return (criteria ?? []).some(
    ({ relatedItem, requirementGroups }) =>
      relatedItem === id &&
      (requirementGroups ?? []).some(({ requirements }) =>
        (requirements ?? []).some(({ status }) => status === 'active'),
      ),
  )
}
