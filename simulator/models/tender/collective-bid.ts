import {
  boolean,
  date,
  extend,
  list,
  md5,
  nested,
  number,
  type ObjectSchema,
  object,
  omit,
  required,
  text,
} from '../schema.ts'
import { auctionResults, moneyResult } from './auction.ts'
import { localizationBids, openBids } from './bid.ts'
import { LotValue, PatchLotValue, PostLotValue } from './lot-value.ts'

const price = object(
  'UnitPrice',
  {
    amount: required(number({ min: 0 })),
    currency: text({ minLength: 3, maxLength: 3 }),
    valueAddedTaxIncluded: boolean(),
  },
  { currency: ['knownCurrency'] },
)
const unit = object('OfferedUnit', { value: required(nested(price)) })
const heldUnit = extend(unit, 'OfferedUnit', { initialValue: nested(price) })

const offered = (unit: ObjectSchema) =>
  object('OfferedItem', {
    id: required(md5()),
    unit: required(nested(unit)),
    quantity: required(number({ min: 0 })),
  })
const items = (unit: ObjectSchema) => required(list(offered(unit), { minItems: 1, maxItems: 1 }))

/** An offer for a share of a lot: of which item, how much, at which price for a unit; no value of the whole. */
const share = (lotValue: ObjectSchema, unit: ObjectSchema) =>
  extend(omit(lotValue, lotValue.name, ['value', 'initialValue']), lotValue.name, { items: items(unit) })

const shared = (bid: ObjectSchema, lotValues: ObjectSchema) =>
  extend(omit(bid, bid.name, ['value', 'initialValue', 'items']), bid.name, {
    lotValues: required(list(lotValues, { minItems: 1 })),
  })

type BidModel = 'Bid' | 'Bid.create' | 'Bid.patch' | 'Bid.patch.qualification'

/** The bids of a method where suppliers share the quantity of lots. */
function collectiveBids(
  bids: Readonly<Record<BidModel, ObjectSchema>>,
): Readonly<Record<BidModel, ObjectSchema>> {
  const patched = omit(bids['Bid.patch'], 'PatchBid', ['value', 'items'])
  const patch = extend(patched, 'PatchBid', { lotValues: list(share(PatchLotValue, heldUnit)) })
  return {
    Bid: shared(bids.Bid, share(LotValue, heldUnit)),
    'Bid.create': shared(bids['Bid.create'], share(PostLotValue, unit)),
    'Bid.patch': patch,
    'Bid.patch.qualification': patch,
  }
}

const priceResult = object('UnitPriceResult', moneyResult)
const unitResult = object('OfferedUnitResult', { value: nested(priceResult) })
const results = auctionResults({
  items: list(object('OfferedItemResult', { id: md5(), unit: nested(unitResult) })),
  weightedValue: nested(object('WeightedValueResult', moneyResult)),
  date: date(),
})

const ofVariant = (variant: string, schemas: Readonly<Record<string, ObjectSchema>>) =>
  Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [`${name}@${variant}+shares`, schema]))

/** Bids and auction results of tenders where suppliers share the quantity of lots, by variant. */
export const collectiveModels: Readonly<Record<string, ObjectSchema>> = {
  ...ofVariant('common', { ...collectiveBids(localizationBids), 'Auction.results.lot': results.ofLot }),
  ...ofVariant('open', { ...collectiveBids(openBids), 'Auction.results.lot': results.ofLot }),
}
