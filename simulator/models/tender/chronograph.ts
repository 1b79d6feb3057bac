import { date, list, md5, nested, object } from '../schema.ts'

const AuctionPeriod = object('AuctionPeriod', { startDate: date() })

/** What the chronograph sends. Source: tender/core/procedure/models/chronograph.py. */
export const TenderChronographData = object(
  'TenderChronographData',
  {
    id: md5(),
    _id: md5(),
    auctionPeriod: nested(AuctionPeriod),
    lots: list(object('LotData', { auctionPeriod: nested(AuctionPeriod, { printsNone: true }) })),
  },
  { auctionPeriod: ['auctionOfLotsOnly'] },
)

export const chronographModels = { 'Tender.chronograph': TenderChronographData }
