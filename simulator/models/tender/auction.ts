import {
  boolean,
  computing,
  date,
  decimal,
  type Fields,
  list,
  md5,
  nested,
  number,
  type ObjectSchema,
  object,
  required,
  text,
} from '../schema.ts'

/** The link rule of schematics itself, stricter than the CDB's own. */
const strictUrl = text({ format: 'strictUrl' })

const participation = object('ParticipationUrl', { id: md5(), participationUrl: strictUrl })

/** Addresses of an auction without lots. Source: tender/core/procedure/models/auction.py. */
export const AuctionUrls = computing(
  object(
    'AuctionUrls',
    { auctionUrl: strictUrl, bids: list(participation) },
    { bids: [['auctionBidsOfTender', 'bids']] },
  ),
  'auctionBids',
)

const LotValueUrl = object('LotValueUrl', { relatedLot: md5(), participationUrl: strictUrl })

/** Addresses of the auction of one lot. */
export const LotAuctionUrls = computing(
  object(
    'LotAuctionUrls',
    {
      lots: required(list(object('LotAuctionUrl', { id: md5(), auctionUrl: strictUrl }))),
      bids: required(list(object('BidLotValue', { id: md5(), lotValues: list(LotValueUrl) }))),
    },
    { lots: ['auctionLotsOfTender'], bids: [['auctionLotBidsOfTender', 'participationUrl']] },
  ),
  'auctionLots',
  'auctionBids',
)

export const moneyResult = {
  amount: number({ min: 0 }),
  date: date(),
  currency: text(),
  valueAddedTaxIncluded: boolean(),
}
const value = nested(object('ValueResult', moneyResult))
const weighted = (limits: typeof moneyResult) => nested(object('WeightedValueResult', limits))

/** What came out of an auction without lots, and of the auction of one lot. `results`: what is said of one bid. */
export function auctionResults(results: Fields): {
  readonly whole: ObjectSchema
  readonly ofLot: ObjectSchema
} {
  const lotResult = object('LotResult', { relatedLot: md5(), ...results })
  const bidOfLot = object('BidLotResult', { id: md5(), lotValues: list(lotResult) })
  return {
    whole: computing(
      object(
        'AuctionResults',
        { bids: list(object('BidResult', { id: md5(), ...results })) },
        { bids: [['auctionBidsOfTender', 'auction results']] },
      ),
      'auctionBids',
    ),
    ofLot: computing(
      object('AuctionLotResults', { bids: required(list(bidOfLot)) }, { bids: ['auctionLotBidsOfTender'] }),
      'auctionBids',
    ),
  }
}

const plainAuctionResults = auctionResults({
  value,
  weightedValue: weighted(moneyResult),
  date: date(),
})

/** The same where weighted values are rounded to kopecks. Source: tender/openeu/procedure/models/auction.py. */
export const roundedAuctionResults = auctionResults({
  value,
  weightedValue: weighted({ ...moneyResult, amount: decimal({ precision: 2, min: 0 }) }),
  date: date(),
})

export const auctionModels = {
  'Auction.urls': AuctionUrls,
  'Auction.urls.lot': LotAuctionUrls,
  'Auction.results': plainAuctionResults.whole,
  'Auction.results.lot': plainAuctionResults.ofLot,
}
