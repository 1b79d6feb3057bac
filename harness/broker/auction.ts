import { type Json, must } from '../procedure/cast.ts'
import { waitFor } from '../procedure/procedure.ts'
import type { Outcome } from './contract.ts'
import { bidInCdb } from './deeds/bid.ts'
import { uaidOf } from './deeds/deed.ts'
import { eventually, type Stage } from './stage.ts'
import { wording } from './under-test.ts'
import type { Role } from './words.ts'

const page = (lot: string, bid: string): string => `https://auction.example.com/lots/${lot}/${bid}`

/** Bidding ends, and the auction module gives everybody the address of the first lot's auction: every bid another. */
export async function openAuction(stage: Stage): Promise<void> {
  const { procedure, cdb, tender } = stage
  await waitFor(procedure, 'active.auction')
  const lot = procedure.lots[0]?.id ?? ''
  const path = `${tender?.path}/auction`
  const { auction: key } = procedure.keys
  const { data } = await must(cdb, { verb: 'GET', path, key })
  const bids = (data.bids as readonly Json[]).map(({ id, lotValues }) => ({
    id,
    lotValues: (lotValues as readonly Json[]).map(({ relatedLot }) => ({
      relatedLot,
      ...(relatedLot === lot && { participationUrl: page(lot, String(id)) }),
    })),
  }))
  const lots = procedure.lots.map(({ id }) => ({ id, ...(id === lot && { auctionUrl: page(id, '') }) }))
  await must(cdb, { verb: 'PATCH', path: `${path}/${lot}`, key, body: { data: { lots, bids } } })
}

/** The eMall shows a role where the auction is: a bidder his own address, everybody else that of the audience. */
export async function ledToAuction(stage: Stage, who: Role): Promise<void> {
  const lot = stage.procedure.lots[0]?.id ?? ''
  const bids = who === 'provider' || who === 'provider1'
  const expected = page(lot, bids ? String((await bidInCdb(stage, who))?.id) : '')
  const operation = bids ? 'getParticipationUrl' : 'getAuctionUrl'
  const { found, isThere } = await eventually(
    stage,
    (): Promise<Outcome> => stage.ask(who, operation, { tender: uaidOf(stage), lot }),
    (outcome) => outcome.kind === 'value' && outcome.value === expected,
  )
  if (isThere) return
  const instead = found.kind === 'value' ? `it shows ${String(found.value)}` : wording(found)
  throw new Error(`${who} should be led to ${expected} (${operation}); ${instead}`)
}
