import { atAuction, patchTender, somethingNew } from '../auction/exchange.ts'
import { defineOperation } from '../command.ts'
import type { TenderFacts } from '../facts.ts'
import { input } from '../input.ts'
import {
  allBidsGetAddressOrNone,
  auctionIsOfWholeTender,
  auctionIsOn,
  auctionLotIsActive,
} from '../rules/auction.ts'
import { inTender } from '../scope.ts'
import { recalculate } from '../timeline/recalculate.ts'

/** The auction module says where the auction of a tender without lots is. */
export const setAuctionUrls = defineOperation<TenderFacts>({
  type: 'auction.set-urls',
  scope: inTender(),
  groups: ['auction'],
  steps: [
    auctionIsOn('update auction urls'),
    auctionIsOfWholeTender,
    input('Auction.urls'),
    patchTender,
    somethingNew,
    recalculate,
  ],
})

/** The auction module says where the auction of a lot is. */
export const setLotAuctionUrls = defineOperation<TenderFacts>({
  type: 'auction.set-lot-urls',
  scope: inTender(),
  groups: ['auction'],
  steps: [
    auctionIsOn('update auction urls'),
    auctionLotIsActive('update auction urls'),
    atAuction,
    input('Auction.urls.lot'),
    patchTender,
    somethingNew,
    allBidsGetAddressOrNone,
    recalculate,
  ],
})
