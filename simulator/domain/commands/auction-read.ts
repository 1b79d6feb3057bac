import { defineOperation } from '../command.ts'
import type { TenderFacts } from '../facts.ts'
import { auctionIsOn } from '../rules/auction.ts'
import { inTender } from '../scope.ts'

/** Shows a tender to the auction module. Source: tender/core/procedure/views/auction.py. */
export const readAuction = defineOperation<TenderFacts>({
  type: 'auction.read',
  scope: inTender(),
  groups: ['auction'],
  reads: true,
  steps: [auctionIsOn('get auction info')],
})
