import { itemOfLot, offerOf, sharesQuantity } from '../collective/offer.ts'
import type { TenderFacts } from '../facts.ts'
import type { Bid, Item, LotValue, UnitOffer } from '../records/tender.ts'
import { defineRule, holds, type Rule } from '../rule.ts'

const source = 'draft of the Collective Quantity Procedure (awardingByItemUnitValue)'

export const oneItemPerLot = defineRule({
  id: 'collective.one-item-per-lot',
  title: {
    en: 'Where suppliers share the quantity of a lot, every lot has exactly one item',
    uk: 'Якщо кількість лота ділять між постачальниками, кожен лот має рівно одну позицію',
  },
  source,
  answer: {
    status: 422,
    name: 'data',
    text: 'Expecting 1 item per lot if awardingByItemUnitValue is true',
  },

  check({ tender }: TenderFacts) {
    if (!sharesQuantity(tender)) return holds
    return tender.lots?.some(({ id }) => !itemOfLot(tender, id)) ? {} : holds
  },
})

type Facts = TenderFacts<Bid>

interface Offered {
  readonly offer: UnitOffer
  readonly asked: Item | undefined
  readonly lotValue: LotValue
}

function offers({ tender, target }: Facts): readonly Offered[] {
  return (target.lotValues ?? []).flatMap((lotValue) => {
    const offer = offerOf(lotValue)
    return offer ? [{ offer, asked: itemOfLot(tender, lotValue.relatedLot), lotValue }] : []
  })
}

const offerIsOfLot = defineRule({
  id: 'collective.item-of-lot',
  title: {
    en: 'An offer for a share of a lot names the item of that lot',
    uk: 'Пропозиція частини лота називає позицію саме цього лота',
  },
  source,
  answer: { status: 422, name: 'lotValues', text: 'items.id should be one of tender items of lot {lot}' },

  check(facts: Facts) {
    const stray = offers(facts).find(({ offer, asked }) => offer.id !== asked?.id)
    return stray ? { lot: stray.lotValue.relatedLot } : holds
  },
})

const someQuantity = defineRule({
  id: 'collective.some-quantity',
  title: {
    en: 'An offer for a share of a lot is for some quantity',
    uk: 'Пропозиція частини лота має кількість, більшу за нуль',
  },
  source,
  answer: { status: 422, name: 'lotValues', text: 'items.quantity should be greater than 0 for item {id}' },

  check(facts: Facts) {
    const empty = offers(facts).find(({ offer }) => !(offer.quantity > 0))
    return empty ? { id: empty.offer.id } : holds
  },
})

const quantityWithinLot = defineRule({
  id: 'collective.quantity-within-lot',
  title: {
    en: 'Nobody offers more of a lot than is asked for',
    uk: 'Учасник не пропонує більше, ніж потрібно за лотом',
  },
  source,
  answer: {
    status: 422,
    name: 'lotValues',
    text: 'items.quantity ({ours}) should be less than or equal to tender item.quantity ({theirs}) for item {id}',
  },

  check(facts: Facts) {
    const above = offers(facts).find(
      ({ offer, asked }) => offer.quantity > (asked?.quantity ?? Number.POSITIVE_INFINITY),
    )
    return above
      ? { ours: above.offer.quantity, theirs: above.asked?.quantity ?? 0, id: above.offer.id }
      : holds
  },
})

const pricedAsLot = defineRule({
  id: 'collective.price-as-lot',
  title: {
    en: 'A price for a unit is in the currency of the lot, with tax as the lot has it',
    uk: 'Ціну за одиницю зазначено у валюті лота і з ПДВ так само, як у лоті',
  },
  source,
  answer: {
    status: 422,
    name: 'lotValues',
    text: 'items.unit.value should have the currency and valueAddedTaxIncluded of the value of lot {lot}',
  },

  check(facts: Facts) {
    const odd = offers(facts).find(({ offer: { unit }, lotValue: { relatedLot } }) => {
      const expected = facts.tender.lots?.find(({ id }) => id === relatedLot)?.value
      return (
        expected !== undefined &&
        (unit.value.currency !== expected.currency ||
          unit.value.valueAddedTaxIncluded !== expected.valueAddedTaxIncluded)
      )
    })
    return odd ? { lot: odd.lotValue.relatedLot } : holds
  },
})

const priceWithinEstimate = defineRule({
  id: 'collective.price-within-estimate',
  title: {
    en: 'A price for a unit is not above the one the buyer expects',
    uk: 'Ціна за одиницю не перевищує очікуваної замовником',
  },
  source,
  answer: {
    status: 422,
    name: 'lotValues',
    text: 'items.unit.value.amount should be less than or equal to unit.value.amount of tender item {id}',
  },

  check(facts: Facts) {
    if (!facts.tender.config.hasValueRestriction) return holds
    const dear = offers(facts).find(({ offer, asked }) => {
      const expected = asked?.unit?.value?.amount
      return expected !== undefined && Number(offer.unit.value.amount) > expected
    })
    return dear ? { id: dear.offer.id } : holds
  },
})

/** What is asked of the offers of a bid for shares of lots. */
export const offerRules: readonly Rule<Facts>[] = [
  offerIsOfLot,
  someQuantity,
  quantityWithinLot,
  pricedAsLot,
  priceWithinEstimate,
]
