import {
  boolean,
  computing,
  date,
  decimal,
  extend,
  list,
  nested,
  type ObjectSchema,
  object,
  required,
} from '../schema.ts'
import { auctionResults, moneyResult } from './auction.ts'
import { EligibleAward, PatchEligibleAward, PostAward } from './award.ts'
import { localizationBids } from './bid.ts'
import {
  ContractDuration,
  EnergyValue,
  OfferedEnergyValue,
  PatchEnergyValue,
  WeightedEnergyValue,
} from './energy-value.ts'
import { LocalizationItem, TechFeatureItem } from './item.ts'
import { LotValue, PatchLotValue, PostLotValue } from './lot-value.ts'

const offered = nested(OfferedEnergyValue)
const weightedValue = nested(WeightedEnergyValue)
const offeredForLot = { value: required(offered) }
const lotChecks = { value: ['energyLotValueFitsLot'] } as const

/** An offer for one lot. Source: tender/esco/procedure/models/lot_value.py. */
const PostEnergyLotValue = extend(PostLotValue, 'PostLotValue', offeredForLot, lotChecks)
const PatchEnergyLotValue = extend(
  PatchLotValue,
  'PatchLotValue',
  { ...offeredForLot, weightedValue },
  lotChecks,
)
const EnergyLotValue = extend(
  LotValue,
  'LotValue',
  { ...offeredForLot, initialValue: offered, weightedValue },
  lotChecks,
)

const BidItem = extend(LocalizationItem, 'BidItem', {}, { quantity: [] })

/** Bids whose value is what a contract saves. Source: tender/esco/procedure/models/bid.py. */
const energyBid = (bid: ObjectSchema, lotValue: ObjectSchema) =>
  extend(
    bid,
    bid.name,
    {
      value: offered,
      weightedValue,
      lotValues: list(lotValue),
      selfQualified: boolean(),
      selfEligible: boolean(),
      items: list(BidItem),
    },
    { value: ['energyBidValueFitsTender'] },
  )
const patchedBid = (bid: ObjectSchema, lotValue: ObjectSchema) =>
  extend(energyBid(bid, lotValue), bid.name, { value: nested(PatchEnergyValue) }, { value: [] })

const Item = extend(TechFeatureItem, 'Item', {}, { unit: [], quantity: [] })
const awarded = { value: nested(EnergyValue), weightedValue, items: list(Item) }

/** Only what may change in an auction. Source: tender/esco/procedure/models/auction.py. */
const energyResults = auctionResults({
  value: nested(
    object('ValueResult', {
      amount: decimal({ precision: 2, min: 0 }),
      yearlyPaymentsPercentage: decimal({ precision: 5, min: 0 }),
      contractDuration: nested(ContractDuration),
    }),
  ),
  weightedValue: nested(
    object('WeightedValueResult', { ...moneyResult, amount: decimal({ precision: 2, min: 0 }) }),
  ),
  date: date(),
})

/** Bids, awards and results of auctions of energy service tenders, by operation. */
export const energyBidModels = {
  'Bid@energy': energyBid(localizationBids.Bid, EnergyLotValue),
  'Bid.create@energy': energyBid(localizationBids['Bid.create'], PostEnergyLotValue),
  'Bid.patch@energy': patchedBid(localizationBids['Bid.patch'], PatchEnergyLotValue),
  'Bid.patch.qualification@energy': patchedBid(localizationBids['Bid.patch.qualification'], EnergyLotValue),
  'Award.create@energy': extend(PostAward, 'PostAward', awarded),
  'Award.eligible@energy': extend(EligibleAward, 'Award', awarded),
  'Award.patch.eligible@energy': extend(PatchEligibleAward, 'PatchAward', { items: awarded.items }),
  'Auction.results@energy': computing(energyResults.whole, 'energyResults'),
  'Auction.results.lot@energy': computing(energyResults.ofLot, 'energyResults'),
}
