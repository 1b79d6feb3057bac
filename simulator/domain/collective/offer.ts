import type { TenderFacts } from '../facts.ts'
import type { Value } from '../records/common.ts'
import type { Bid, Item, LotValue, Tender, UnitOffer } from '../records/tender.ts'

/**
 * The collective quantity procedure: several suppliers share the quantity of a lot, each at the price he asks for a unit.
 * Source: the published draft "Collective Quantity Procedure" (awardingByItemUnitValue).
 */
export const isCollective = ({ tender }: Pick<TenderFacts, 'tender'>): boolean => sharesQuantity(tender)

export const sharesQuantity = ({ config }: Tender): boolean => config.awardingByItemUnitValue === true

/** The one item of a lot; undefined while the draft has none or several. */
export function itemOfLot({ items = [] }: Tender, lotId: string | undefined): Item | undefined {
  const own = items.filter(({ relatedLot }) => relatedLot === lotId)
  return own.length === 1 ? own[0] : undefined
}

/** What a bidder offers of the lot's item, and at which price for a unit. */
export const offerOf = ({ items }: Pick<LotValue, 'items'>): UnitOffer | undefined => items?.[0]

/** A price for a unit says currency and tax as the lot does, where the bidder said nothing. */
export function completePrices({ tender, target }: TenderFacts<Bid>): void {
  for (const { relatedLot, items = [] } of target.lotValues ?? []) {
    const expected = tender.lots?.find(({ id }) => id === relatedLot)?.value
    for (const { unit } of items) {
      const { amount, currency, valueAddedTaxIncluded } = { ...pricedAs(expected), ...unit.value }
      unit.value = { amount, currency, valueAddedTaxIncluded } as Value
    }
  }
}

function pricedAs(value: Value | undefined): Partial<Value> {
  return { currency: value?.currency ?? 'UAH', valueAddedTaxIncluded: value?.valueAddedTaxIncluded ?? false }
}

/** A price that went down in the auction is kept beside the one it was before. */
export function keepInitialPrices({ tender, tenderBefore }: TenderFacts): void {
  const before = new Map(
    tenderBefore.bids?.flatMap(({ id, lotValues = [] }) =>
      lotValues.map((each) => [`${id} ${each.relatedLot}`, each]),
    ),
  )
  for (const { id, lotValues = [] } of tender.bids ?? []) {
    for (const lotValue of lotValues) {
      const now = offerOf(lotValue)
      const earlier = offerOf(before.get(`${id} ${lotValue.relatedLot}`) ?? {})
      if (now && earlier && Number(now.unit.value.amount) < Number(earlier.unit.value.amount))
        now.unit.initialValue = earlier.unit.initialValue ?? { ...earlier.unit.value }
    }
  }
}
