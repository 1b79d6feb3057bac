import { Decimal } from 'decimal.js'
import type { Value } from '../records/common.ts'
import type { Bid, Item, LotValue, Tender } from '../records/tender.ts'

/** What the law asks of the unit prices of a bid, from the method and the age of the tender. */
export interface UnitValueLaw {
  /** Somebody funds the purchase: every item has a unit price. */
  readonly demanded: boolean
  /** Unit prices are without tax; before, their tax followed the bid's. */
  readonly withoutTax: boolean
  /** Whether, and how, the unit prices are added up. */
  readonly sum: 'free' | 'at-most' | 'by-tax'
}

/** The first way in which the unit prices of a bid are wrong. */
export interface UnitValueFault {
  readonly kind:
    | 'items-missing'
    | 'price-missing'
    | 'tax'
    | 'tax-unlike-bid'
    | 'currency'
    | 'zero-quantity'
    | 'sum-outside-tax'
    | 'sum-unequal'
    | 'sum-too-high'
  /** What the unit prices are compared with: the bid's value or its values per lot. */
  readonly of: 'value' | 'lotValues'
}

const NET = new Decimal('1.2')

/** Looks at items one by one, then at the sums. Source: BidState.validate_bid_unit_value. */
export function unitValueFault(tender: Tender, bid: Bid, law: UnitValueLaw): UnitValueFault | undefined {
  const of = bid.lotValues?.length ? 'lotValues' : 'value'
  const fault = (kind: UnitValueFault['kind']): UnitValueFault => ({ kind, of })
  if (!bid.items?.length) return law.demanded ? fault('items-missing') : undefined
  for (const item of bid.items) {
    const kind = itemFault(item, offered(tender, bid, item)?.value, law)
    if (kind) return fault(kind)
  }
  if (law.sum === 'free' || tender.config.valueCurrencyEquality === false) return undefined
  for (const { value, total } of sums(tender, bid)) {
    const kind = sumFault(value, total, law.sum)
    if (kind) return fault(kind)
  }
  return undefined
}

/** What the bid offers for this item: the value of its lot, or of the whole bid. */
function offered(tender: Tender, bid: Bid, item: Item): LotValue | Bid | undefined {
  if (!bid.lotValues?.length) return bid
  const lot = tender.items.find(({ id }) => id === item.id)?.relatedLot
  return lot === undefined ? undefined : bid.lotValues.findLast(({ relatedLot }) => relatedLot === lot)
}

function itemFault(
  item: Item,
  whole: Value | undefined,
  law: UnitValueLaw,
): UnitValueFault['kind'] | undefined {
  const price = item.unit?.value
  if (!price) return law.demanded ? 'price-missing' : undefined
  if (law.withoutTax && price.valueAddedTaxIncluded) return 'tax'
  if (!law.withoutTax && whole && whole.valueAddedTaxIncluded !== price.valueAddedTaxIncluded)
    return 'tax-unlike-bid'
  if (whole?.currency !== undefined && whole.currency !== price.currency) return 'currency'
  return item.quantity === 0 && price.amount !== 0 ? 'zero-quantity' : undefined
}

interface Sum {
  readonly value: Value
  readonly total: Decimal
}

/** Quantity × unit price, added up per lot or for the whole bid; only where something is priced. */
function sums(tender: Tender, bid: Bid): readonly Sum[] {
  const totals = new Map<LotValue | Bid, Decimal>()
  for (const item of bid.items ?? []) {
    const place = offered(tender, bid, item)
    const amount = item.unit?.value?.amount
    if (!place || item.quantity === undefined || amount === undefined) continue
    const product = new Decimal(item.quantity).times(amount)
    totals.set(place, (totals.get(place) ?? new Decimal(0)).plus(product))
  }
  return [...totals].flatMap(([{ value }, total]) => (value ? [{ value, total }] : []))
}

/** Whole units of money are compared, coins are not. Source: validate_items_unit_amount. */
function sumFault(
  value: Value,
  total: Decimal,
  law: 'at-most' | 'by-tax',
): UnitValueFault['kind'] | undefined {
  const gross = new Decimal(value.amount ?? 0)
  if (law === 'at-most') return total.trunc().gt(gross.trunc()) ? 'sum-too-high' : undefined
  if (!value.valueAddedTaxIncluded) return total.trunc().eq(gross.trunc()) ? undefined : 'sum-unequal'
  const net = value.amountNet === undefined ? gross.dividedBy(NET) : new Decimal(value.amountNet)
  const between = net.trunc().lte(total.trunc()) && total.trunc().lte(gross.trunc())
  return total.gt(0) && between ? undefined : 'sum-outside-tax'
}
