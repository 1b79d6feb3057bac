import { atAuction, endAuction, patchTender } from '../auction/exchange.ts'
import { isCollective, keepInitialPrices } from '../collective/offer.ts'
import { defineOperation, when } from '../command.ts'
import type { TenderFacts } from '../facts.ts'
import { input } from '../input.ts'
import { auctionIsOn, auctionLotIsActive } from '../rules/auction.ts'
import { inTender } from '../scope.ts'
import { recalculate } from '../timeline/recalculate.ts'

/** The auction module reports the auction of a tender without lots. */
export const reportAuction = defineOperation<TenderFacts>({
  type: 'auction.report',
  scope: inTender(),
  groups: ['auction'],
  steps: [
    auctionIsOn('report auction results'),
    input('Auction.results'),
    patchTender,
    endAuction,
    recalculate,
  ],
})

/** The auction module reports the auction of a lot. */
export const reportLotAuction = defineOperation<TenderFacts>({
  type: 'auction.report-lot',
  scope: inTender(),
  groups: ['auction'],
  steps: [
    auctionIsOn('report auction results'),
    auctionLotIsActive('report auction results'),
    atAuction,
    input('Auction.results.lot'),
    patchTender,
    when(isCollective, keepInitialPrices),
    endAuction,
    recalculate,
  ],
})
