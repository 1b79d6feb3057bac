import { comparedByTax } from '../bids/unit-price-law.ts'
import { dates } from '../code-lists/dates.ts'
import { unitPricesMismatch, unitPricesSum } from '../contracting/money.ts'
import { isPercentage, statusOf, type TermsFacts, takesEffect } from '../contracting/terms.ts'
import { equal, isObject } from '../json.ts'
import { pythonRepr, pythonStored, pythonTuple } from '../python-text.ts'
import type { ContractItem } from '../records/contract.ts'
import { defineRule, holds, type Rule } from '../rule.ts'

const source = 'openprocurement.api: contracting/core/procedure/state/contract.py'

/** What of an item may change before the contract is signed. */
const CHANGEABLE: readonly string[] = ['unit', 'quantity']

const pairs = ({ was, becomes }: TermsFacts): (readonly [ContractItem, ContractItem])[] =>
  (becomes.items ?? []).flatMap((item, n) => (was.items?.[n] ? [[was.items[n], item] as const] : []))

const isUnsigned = ({ becomes }: TermsFacts): boolean => statusOf(becomes) !== 'active'

export const itemsKept = defineRule({
  id: 'contract.items-kept-until-signed',
  title: {
    en: 'Until a contract is signed its items are neither added nor removed',
    uk: 'До укладення договору його позиції не додають і не вилучають',
  },
  source: `${source}, validate_patch_pending_contract_items`,
  answer: { status: 403, name: 'data', text: "Can't change items list length" },

  check(facts: TermsFacts) {
    const { was, becomes } = facts
    return isUnsigned(facts) && (was.items?.length ?? 0) !== (becomes.items?.length ?? 0) ? {} : holds
  },
})

/** The members an object loses, in Python's words; undefined when it loses none. */
function lost(before: object, after: object): string | undefined {
  const names = Object.keys(before).filter((name) => !(name in after))
  return names.length ? `{${names.map(pythonRepr).join(', ')}}` : undefined
}

type Found = { readonly container: string; readonly names: string } | undefined

function lostInItem(before: ContractItem, after: ContractItem): Found {
  const names = lost(before, after)
  if (names) return { container: 'item', names }
  for (const [container, value] of Object.entries(before)) {
    const other = after[container as keyof ContractItem]
    const within = isObject(value) && isObject(other) ? lost(value, other) : undefined
    if (within) return { container, names: within }
  }
  return undefined
}

export const itemsLoseNothing = defineRule({
  id: 'contract.items-lose-nothing-until-signed',
  title: {
    en: 'Until a contract is signed nothing is taken out of its items',
    uk: 'До укладення договору з його позицій нічого не вилучають',
  },
  source: `${source}, validate_patch_pending_contract_items`,
  answer: { status: 403, name: 'data', text: 'Forbidden to delete fields in {container}: {names}' },

  check(facts: TermsFacts) {
    if (!isUnsigned(facts)) return holds
    for (const [before, after] of pairs(facts)) {
      const found = changedMember(before, after) ? undefined : lostInItem(before, after)
      if (found) return found
    }
    return holds
  },
})

/** The first member that may not change and did. */
function changedMember(before: ContractItem, after: ContractItem): string | undefined {
  if (lost(before, after)) return undefined
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].find(
    (name) =>
      !CHANGEABLE.includes(name) &&
      !equal(before[name as keyof ContractItem], after[name as keyof ContractItem]),
  )
}

export const itemsPricedOnly = defineRule({
  id: 'contract.items-change-in-quantity-and-price',
  title: {
    en: 'Until a contract is signed only quantities and unit prices of its items change',
    uk: 'До укладення договору в його позиціях змінюють лише кількість і ціну за одиницю',
  },
  source: `${source}, validate_patch_pending_contract_items`,
  answer: {
    status: 403,
    name: 'data',
    text: 'Updated could be only {allowed} in item, {name} change forbidden: {before} -> {after}',
  },

  check(facts: TermsFacts) {
    if (!isUnsigned(facts)) return holds
    for (const [before, after] of pairs(facts)) {
      const name = changedMember(before, after) as keyof ContractItem | undefined
      if (name === undefined) continue
      const [from, to] = [before, after].map((item) => pythonStored(item[name]))
      return { allowed: pythonTuple(CHANGEABLE), name, before: from, after: to }
    }
    return holds
  },
})

export const itemsCurrency = defineRule({
  id: 'contract.items-currency-stays',
  title: {
    en: 'Until a contract is signed unit prices stay in their currency',
    uk: 'До укладення договору валюту ціни за одиницю не змінюють',
  },
  source: `${source}, validate_patch_pending_contract_items`,
  answer: { status: 403, name: 'data', text: 'Forbidden to change currency in contract items unit' },

  check(facts: TermsFacts) {
    if (!isUnsigned(facts)) return holds
    const changed = pairs(facts).some(
      ([before, after]) => before.unit?.value && before.unit.value.currency !== after.unit?.value?.currency,
    )
    return changed ? {} : holds
  },
})

/** What an item of a signed contract is, whatever its quantity and price. */
function kindOf({ classification, relatedLot, relatedBuyer, additionalClassifications = [] }: ContractItem) {
  const additional = [...additionalClassifications].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  return { classification, relatedLot: relatedLot ?? '', relatedBuyer: relatedBuyer ?? '', additional }
}

/** Every item of one list is of a kind that the other has. */
function kindsWithin(items: readonly ContractItem[] = [], others: readonly ContractItem[] = []): boolean {
  const known = others.map(kindOf)
  return items.map(kindOf).every((kind) => known.some((each) => equal(each, kind)))
}

const sameMainFields =
  'all main fields should be the same as in previous items: classification, relatedLot, relatedBuyer, additionalClassifications'

export const noNewKinds = defineRule({
  id: 'contract.no-new-kinds-of-items',
  title: {
    en: 'Nothing of another kind is added to a signed contract',
    uk: 'До укладеного договору не додають позицій іншого виду',
  },
  source: `${source}, validate_patch_active_contract_items`,
  answer: {
    status: 403,
    name: 'data',
    text: `Forbidden to add new items main information in contract, ${sameMainFields}`,
  },
  check: (facts: TermsFacts) =>
    isUnsigned(facts) || kindsWithin(facts.becomes.items, facts.was.items) ? holds : {},
})

export const noLostKinds = defineRule({
  id: 'contract.no-lost-kinds-of-items',
  title: {
    en: 'No kind of items disappears from a signed contract',
    uk: 'З укладеного договору не вилучають жодного виду позицій',
  },
  source: `${source}, validate_patch_active_contract_items`,
  answer: {
    status: 403,
    name: 'data',
    text: `Forbidden to delete items main information in contract, ${sameMainFields}`,
  },
  check: (facts: TermsFacts) =>
    isUnsigned(facts) || kindsWithin(facts.was.items, facts.becomes.items) ? holds : {},
})

export const itemRules: readonly Rule<TermsFacts>[] = [
  itemsKept,
  itemsPricedOnly,
  itemsLoseNothing,
  itemsCurrency,
  noNewKinds,
  noLostKinds,
]

export const nothingCostsNothing = defineRule({
  id: 'contract.nothing-costs-nothing',
  title: {
    en: 'An item of which nothing is delivered has the price zero',
    uk: 'Позиція з нульовою кількістю має нульову ціну',
  },
  source: `${source}, _validate_contract_items_unit_value_amount`,
  answer: {
    status: 422,
    name: 'data',
    text: 'Item.unit.value.amount should be updated to 0 if item.quantity equal to 0',
  },
  check: ({ becomes: { items = [] } }: TermsFacts) =>
    items.some(({ quantity, unit }) => quantity === 0 && unit?.value && unit.value.amount !== 0) ? {} : holds,
})

/** How the unit prices are at odds with the value of the contract. */
function mismatch(facts: TermsFacts) {
  const { becomes, tender } = facts
  const total = unitPricesSum(becomes.items ?? [])
  if (total === undefined || !becomes.value || isPercentage(becomes.value)) return undefined
  if (tender.config.valueCurrencyEquality === false) return undefined
  return unitPricesMismatch(total, becomes.value, comparedByTax(facts) ? 'by-tax' : 'upper-bound')
}

const sumLaws = [
  {
    kind: 'with-tax',
    id: 'contract.unit-prices-between-net-and-gross',
    en: 'Unit prices of a contract add up to no more than its value with tax and no less than without it',
    uk: 'Сума цін за одиницю не перевищує ціни договору з податком і не менша за ціну без нього',
    text: 'Total amount of unit values must be no more than contract.value.amount and no less than net contract amount',
  },
  {
    kind: 'without-tax',
    id: 'contract.unit-prices-equal-value',
    en: 'Without tax, unit prices of a contract add up to its value',
    uk: 'Без податку сума цін за одиницю дорівнює ціні договору',
    text: 'Total amount of unit values should be equal contract.value.amount if VAT is not included in contract',
  },
  {
    kind: 'upper-bound',
    id: 'contract.unit-prices-within-value',
    en: 'Unit prices of a contract add up to no more than its value',
    uk: 'Сума цін за одиницю не перевищує ціни договору',
    text: "Total amount of unit values can't be greater than contract.value.amount",
  },
] as const

/** What the unit prices of a contract in force must be. */
export const unitPriceRules: readonly Rule<TermsFacts>[] = [
  nothingCostsNothing,
  ...sumLaws.map(({ kind, id, en, uk, text }) =>
    defineRule({
      id,
      title: { en, uk },
      source: 'openprocurement.api: tender/core/procedure/validation.py, validate_items_unit_amount',
      answer: { status: 422, name: 'items', text },
      check: (facts: TermsFacts) => (mismatch(facts) === kind ? {} : holds),
    }),
  ),
]

export const unitPricesGiven = defineRule({
  id: 'contract.unit-prices-given',
  title: {
    en: 'A contract comes into force with the unit price of every item',
    uk: 'Договір набирає чинності із ціною за одиницю кожної позиції',
  },
  source: `${source}, validate_activate_contract`,
  since: dates.UNIT_PRICE_REQUIRED_FROM,
  answer: {
    status: 403,
    name: 'data',
    text: "Can't activate contract while unit.value is not set for each item",
  },

  check(facts: TermsFacts) {
    const unpriced = facts.becomes.items?.some(({ unit }) => unit && !unit.value)
    return takesEffect(facts) && unpriced ? {} : holds
  },
})
