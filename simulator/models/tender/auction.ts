import { boolean, computing, date, list, md5, nested, number, object, required, text } from '../schema.ts'

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

const result = {
  amount: number({ min: 0 }),
  date: date(),
  currency: text(),
  valueAddedTaxIncluded: boolean(),
}
const results = {
  value: nested(object('ValueResult', result)),
  weightedValue: nested(object('WeightedValueResult', result)),
  date: date(),
}

/** What came out of an auction without lots. */
export const AuctionResults = computing(
  object(
    'AuctionResults',
    { bids: list(object('BidResult', { id: md5(), ...results })) },
    { bids: [['auctionBidsOfTender', 'auction results']] },
  ),
  'auctionBids',
)

/** What came out of the auction of one lot. */
export const AuctionLotResults = computing(
  object(
    'AuctionLotResults',
    {
      bids: required(
        list(
          object('BidLotResult', {
            id: md5(),
            lotValues: list(object('LotResult', { relatedLot: md5(), ...results })),
          }),
        ),
      ),
    },
    { bids: ['auctionLotBidsOfTender'] },
  ),
  'auctionBids',
)

export const auctionModels = {
  'Auction.urls': AuctionUrls,
  'Auction.urls.lot': LotAuctionUrls,
  'Auction.results': AuctionResults,
  'Auction.results.lot': AuctionLotResults,
}
