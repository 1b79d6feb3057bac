import { defineOperation } from '../command.ts'
import type { TenderFacts } from '../facts.ts'
import { input } from '../input.ts'
import type { Period } from '../records/common.ts'
import { notPermitted } from '../rules/access.ts'
import { auctionMayBeMoved, movedAfterBidsEnd, movedAnHourAhead, movedLotIsActive } from '../rules/auction.ts'
import { inTender } from '../scope.ts'

/** The address has an access list of its own: admins are not on it. Source: auction_period_start_date.py, __acl__. */
const administratorOnly = notPermitted(['Administrator'], 'closed')

/** An administrator moves the auction of a tender. Source: views/auction_period_start_date.py. */
export const moveAuction = defineOperation<TenderFacts>({
  type: 'auction-period.move',
  scope: inTender(),
  groups: ['Administrator'],
  json: true,
  steps: [
    administratorOnly,
    auctionMayBeMoved,
    input('AuctionPeriod.put'),
    movedAnHourAhead,
    movedAfterBidsEnd,
    (facts) => move(facts, facts.tender),
  ],
})

/** An administrator moves the auction of a lot. */
export const moveLotAuction = defineOperation<TenderFacts>({
  type: 'auction-period.move-lot',
  scope: inTender(),
  groups: ['Administrator'],
  json: true,
  steps: [
    administratorOnly,
    auctionMayBeMoved,
    movedLotIsActive,
    input('AuctionPeriod.put'),
    movedAnHourAhead,
    movedAfterBidsEnd,
    (facts) => move(facts, lotOf(facts)),
  ],
})

const lotOf = ({ tender, command }: TenderFacts) => tender.lots?.find(({ id }) => id === command.path.lot_id)

/** The period as it is now becomes the target: it is all that is answered. */
function move(facts: TenderFacts, object: { auctionPeriod?: Period } | undefined): void {
  if (!object) return
  const { startDate } = facts.sent
  object.auctionPeriod = {
    ...object.auctionPeriod,
    ...(typeof startDate === 'string' ? { startDate } : {}),
  }
  facts.target = object.auctionPeriod
}
