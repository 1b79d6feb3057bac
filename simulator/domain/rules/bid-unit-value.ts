import { comparedByTax, pricedForFunders } from '../bids/unit-price-law.ts'
import { type UnitValueFault, type UnitValueLaw, unitValueFault } from '../bids/unit-values.ts'
import { dates } from '../code-lists/dates.ts'
import { createdAt } from '../decide.ts'
import type { TenderFacts } from '../facts.ts'
import type { Bid } from '../records/tender.ts'
import { defineRule, holds, type Rule } from '../rule.ts'
import { instant } from '../time.ts'

type Facts = TenderFacts<Bid>

/** The law on unit prices that governs this tender. */
function lawOf(facts: Facts): UnitValueLaw {
  // Unit prices do not add up to a share of income.
  const addsUp = facts.method.awarding.criterion !== 'amountPercentage'
  const created = createdAt(facts)
  return {
    demanded: pricedForFunders(facts),
    withoutTax: created > instant(dates.ITEMS_UNIT_VALUE_AMOUNT_VALIDATION_FROM),
    sum: addsUp ? (comparedByTax(facts) ? 'by-tax' : 'at-most') : 'free',
  }
}

interface Law {
  readonly kind: UnitValueFault['kind']
  readonly id: string
  readonly en: string
  readonly uk: string
  readonly text: string
}

const laws: readonly Law[] = [
  {
    kind: 'items-missing',
    id: 'bid.items-for-funders',
    en: 'A bid for a tender with funders names its items',
    uk: 'Пропозиція у закупівлі з донорами містить позиції',
    text: 'items is required for tender with funders',
  },
  {
    kind: 'price-missing',
    id: 'bid.unit-prices-for-funders',
    en: 'A bid for a tender with funders prices every item',
    uk: 'Пропозиція у закупівлі з донорами містить ціну за одиницю кожної позиції',
    text: 'items.unit.value is required for tender with funders',
  },
  {
    kind: 'tax',
    id: 'bid.unit-prices-without-tax',
    en: 'Unit prices are given without value added tax',
    uk: 'Ціну за одиницю вказують без податку на додану вартість',
    text: 'valueAddedTaxIncluded of bid unit should be False',
  },
  {
    kind: 'tax-unlike-bid',
    id: 'bid.unit-prices-taxed-as-bid',
    en: 'Unit prices include tax when the value of the bid does',
    uk: 'Ціна за одиницю враховує податок так само, як і вартість пропозиції',
    text: 'valueAddedTaxIncluded of bid unit should be identical to valueAddedTaxIncluded of bid {of}',
  },
  {
    kind: 'currency',
    id: 'bid.unit-prices-in-currency-of-bid',
    en: 'Unit prices are in the currency of the bid',
    uk: 'Ціну за одиницю вказують у валюті пропозиції',
    text: 'currency of bid unit should be identical to currency of bid {of}',
  },
  {
    kind: 'zero-quantity',
    id: 'bid.nothing-costs-nothing',
    en: 'An item of which nothing is delivered has the price zero',
    uk: 'Позиція з нульовою кількістю має нульову ціну',
    text: 'Item.unit.value.amount should be updated to 0 if item.quantity equal to 0',
  },
]

const sumLaws: readonly Law[] = [
  {
    kind: 'sum-outside-tax',
    id: 'bid.unit-prices-between-net-and-gross',
    en: 'Unit prices add up to no more than the value with tax and no less than without it',
    uk: 'Сума цін за одиницю не перевищує вартості з податком і не менша за вартість без нього',
    text: 'Total amount of unit values must be no more than {object}.value.amount and no less than net {object} amount',
  },
  {
    kind: 'sum-unequal',
    id: 'bid.unit-prices-equal-value',
    en: 'Without tax, unit prices add up to the value',
    uk: 'Без податку сума цін за одиницю дорівнює вартості',
    text: 'Total amount of unit values should be equal {object}.value.amount if VAT is not included in {object}',
  },
  {
    kind: 'sum-too-high',
    id: 'bid.unit-prices-within-value',
    en: 'Unit prices add up to no more than the value',
    uk: 'Сума цін за одиницю не перевищує вартості',
    text: "Total amount of unit values can't be greater than {object}.value.amount",
  },
]

/** What the unit prices of a bid must be, in the CDB's order. */
export const unitValueRules: readonly Rule<Facts>[] = [...laws, ...sumLaws].map(
  ({ kind, id, en, uk, text }) =>
    defineRule({
      id,
      title: { en, uk },
      source: 'openprocurement.api: tender/core/procedure/state/bid.py, validate_bid_unit_value',
      answer: { status: 422, name: 'items', text },

      check(facts: Facts) {
        const fault = unitValueFault(facts.tender, facts.target, lawOf(facts))
        if (fault?.kind !== kind) return holds
        return { of: fault.of, object: fault.of === 'value' ? 'bid' : 'bid.lotValues' }
      },
    }),
)
