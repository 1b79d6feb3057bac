import { emptyPlaces, type ItemDeparture, itemDeparture, itemsBidFor, missingMembers } from '../bids/items.ts'
import { pricedForFunders } from '../bids/unit-price-law.ts'
import { dates } from '../code-lists/dates.ts'
import { createdAt } from '../decide.ts'
import type { TenderFacts } from '../facts.ts'
import type { Bid } from '../records/tender.ts'
import { defineRule, holds, type Rule, unlessFound } from '../rule.ts'
import { instant } from '../time.ts'

type Facts = TenderFacts<Bid>

const source = 'openprocurement.api: tender/core/procedure/state/bid.py'

const itemsAsked = ({ method, tender }: Facts) =>
  method.required.includes('bid-items') && Boolean(tender.items?.length)

const itemsGiven = defineRule({
  id: 'bid.items-given',
  title: {
    en: 'A bid names what it offers, item by item',
    uk: 'Пропозиція містить позиції, які пропонує учасник',
  },
  source: `${source}, validate_items_required_field`,
  since: dates.BID_ITEMS_REQUIRED_FROM,
  answer: { status: 422, name: 'items', text: 'This field is required.' },

  check(facts: Facts) {
    return itemsAsked(facts) && !facts.target.items?.length ? {} : holds
  },
})

const itemsDescribed = defineRule({
  id: 'bid.items-described',
  title: {
    en: 'Every item of a bid is described: what, in which unit, how much, which product',
    uk: 'Кожну позицію пропозиції описано: предмет, одиниця виміру, кількість, товар',
  },
  source: `${source}, validate_items_required_field`,
  since: dates.BID_ITEMS_REQUIRED_FROM,
  answer: { status: 422, name: 'items', text: '{faults}' },

  check(facts: Facts) {
    if (!itemsAsked(facts)) return holds
    const faults = firstUndescribed(facts)
    return faults ? { faults } : holds
  },
})

function firstUndescribed(facts: Facts) {
  const { awarding, catalogue } = facts.method
  // What an energy service is worth is not counted in quantities.
  const full = awarding.criterion !== 'amountPerformance'
  const products = catalogue && createdAt(facts) > instant(dates.BID_ITEMS_PRODUCT_REQUIRED_FROM)
  let product = false
  for (const item of facts.target.items ?? []) {
    const asked = facts.tender.items.find(({ id }) => id === item.id)
    // An item that the tender does not know is asked for a product when the one before it was.
    if (products && asked) product = Boolean(asked.category)
    const faults = missingMembers(item, { quantity: full, unit: full, product })
    if (faults) return faults
  }
  return undefined
}

const ofLot = ({ target }: Facts) => (target.lotValues?.length ? ' for current lot' : '')

export const itemsOfTender = defineRule({
  id: 'bid.items-of-tender',
  title: {
    en: 'Items of a bid are items of the tender, in the lots of the bid',
    uk: 'Позиції пропозиції належать до закупівлі та лотів, на які її подано',
  },
  source: `${source}, validate_items_id`,
  answer: { status: 422, name: 'data', text: 'Bid items ids should be on tender items ids{place}' },

  check(facts: Facts) {
    const known = new Set(itemsBidFor(facts.tender, facts.target).map(({ id }) => id))
    return facts.target.items?.some(({ id }) => !known.has(id)) ? { place: ofLot(facts) } : holds
  },
})

export const allItemsOfTender = defineRule({
  id: 'bid.all-items-of-tender',
  title: {
    en: 'A bid names every item of what it is for',
    uk: 'Пропозиція охоплює всі позиції закупівлі чи лота',
  },
  source: `${source}, validate_items_id`,
  answer: { status: 422, name: 'data', text: 'Bid items ids should include all tender items ids{place}' },

  check(facts: Facts) {
    const { tender, target, method } = facts
    const byLaw =
      method.required.includes('bid-items') && createdAt(facts) > instant(dates.BID_ITEMS_REQUIRED_FROM)
    if (method.bids?.allItems !== 'always' && !byLaw && !pricedForFunders(facts)) return holds
    const offered = new Set(target.items?.map(({ id }) => id))
    return itemsBidFor(tender, target).some(({ id }) => !offered.has(id)) ? { place: ofLot(facts) } : holds
  },
})

const someQuantity = defineRule({
  id: 'bid.some-quantity',
  title: {
    en: 'At least one item of a bid has a quantity',
    uk: 'Щонайменше одна позиція пропозиції має кількість',
  },
  source: `${source}, validate_items_quantity`,
  since: dates.ITEM_QUANTITY_REQUIRED_FROM,
  answer: { status: 422, name: 'items', text: 'At least one item should be with not empty quantity' },

  check({ tender, target }: Facts) {
    return target.items?.length && emptyPlaces(tender, target) === 'all' ? {} : holds
  },
})

const someQuantityPerLot = defineRule({
  id: 'bid.some-quantity-per-lot',
  title: {
    en: 'At least one item of a bid has a quantity in every lot',
    uk: 'У кожному лоті щонайменше одна позиція пропозиції має кількість',
  },
  source: `${source}, validate_items_quantity`,
  since: dates.ITEM_QUANTITY_REQUIRED_FROM,
  answer: {
    status: 422,
    name: 'items',
    text: 'At least one item should be with not empty quantity for lot {lot}',
  },

  check({ tender, target }: Facts) {
    const empty = target.items?.length ? emptyPlaces(tender, target) : []
    return empty.length && empty !== 'all' ? { lot: empty[0] } : holds
  },
})

/** When a bid is handed in, its items are compared with the tender's. */
function departure({ tender, target, before }: Facts): ItemDeparture | undefined {
  const handedIn = target.status === 'pending' && (!before || ['draft', 'invalid'].includes(before.status))
  return handedIn ? itemDeparture(tender, target) : undefined
}

const sameQuantity = defineRule({
  id: 'bid.quantity-of-tender',
  title: {
    en: 'A bid offers the quantity the tender asks for',
    uk: 'Кількість у пропозиції дорівнює кількості в закупівлі',
  },
  source: `${source}, validate_items_quantity_against_tender`,
  answer: {
    status: 422,
    name: 'items',
    text: 'bid item.quantity ({ours}) should be equal to tender item.quantity ({theirs}) for item {id}',
  },
  check: unlessFound(departure, 'quantity-unequal'),
})

const quantityWithin = defineRule({
  id: 'bid.quantity-within-tender',
  title: {
    en: 'Where several may win, a bid offers no more than the tender asks for',
    uk: 'Якщо переможців може бути кілька, кількість у пропозиції не перевищує кількості в закупівлі',
  },
  source: `${source}, validate_items_quantity_against_tender`,
  answer: {
    status: 422,
    name: 'items',
    text: 'bid item.quantity ({ours}) should be less than or equal to tender item.quantity ({theirs}) for item {id}',
  },
  check: unlessFound(departure, 'quantity-above'),
})

const sameUnit = defineRule({
  id: 'bid.unit-of-tender',
  title: {
    en: 'A bid counts its items in the unit of the tender',
    uk: 'Одиниця виміру в пропозиції збігається з одиницею в закупівлі',
  },
  source: `${source}, validate_items_quantity_against_tender`,
  answer: {
    status: 422,
    name: 'items',
    text: 'bid item.unit.code ({ours}) should be equal to tender item.unit.code ({theirs}) for item {id}',
  },
  check: unlessFound(departure, 'unit'),
})

/** Items must be there and described. */
export const bidItemsComplete: readonly Rule<Facts>[] = [itemsGiven, itemsDescribed]

/** Items must fit the tender's: which ones, how much, in which unit. */
export const bidItemsFit: readonly Rule<Facts>[] = [
  itemsOfTender,
  allItemsOfTender,
  someQuantity,
  someQuantityPerLot,
  sameQuantity,
  quantityWithin,
  sameUnit,
]
