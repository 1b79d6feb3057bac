import { date, object } from '../schema.ts'

/** When an auction is to start. Source: tender/core/procedure/models/auction.py. */
export const AuctionPeriodStartDate = object('AuctionPeriodStartDate', { startDate: date() })

export const auctionPeriodModels = { 'AuctionPeriod.put': AuctionPeriodStartDate }
