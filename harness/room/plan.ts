import type { Driver } from '../drivers/driver.ts'
import { type AuctionKind, auctionKinds } from '../procedure/auction-kinds.ts'
import { bid } from '../procedure/bidder.ts'
import {
  announce,
  closePreQualification,
  decideQualification,
  makePlan,
  publish,
} from '../procedure/buyer.ts'
import type { Json, Keys } from '../procedure/cast.ts'
import { beginProcedure, listOf, type Procedure, readTender, waitFor } from '../procedure/procedure.ts'

/** An auction that is about to begin: where to watch it and, worst first, where each bidder takes part. */
export interface PlannedAuction {
  readonly procedure: Procedure
  readonly id: string
  readonly watch: string
  readonly seats: readonly string[]
  readonly start: string
}

/** A tender of one lot brought to its auction; the bidders offer these amounts. */
export async function planAuction(
  driver: Driver,
  amounts: readonly number[],
  keys?: Keys,
  { plot, bids = [], units = 1 }: AuctionKind = auctionKinds['an auction'],
): Promise<PlannedAuction> {
  const procedure = beginProcedure(driver, plot, keys)
  if (!plot.unplanned) await makePlan(procedure)
  await announce(procedure)
  await publish(procedure)
  await waitFor(procedure, 'active.tendering')
  for (const [n, amount] of amounts.entries()) {
    const bidExtra = { ...plot.bidExtra, ...bids[n] }
    await bid({ ...procedure, plot: { ...plot, bidExtra } }, n, [amount * units])
  }
  if (plot.config.hasPrequalification) await qualify(procedure)
  await waitFor(procedure, 'active.auction')
  return { procedure, ...(await placesOf(procedure)) }
}

/** Everybody may take part. */
async function qualify(procedure: Procedure): Promise<void> {
  await waitFor(procedure, 'active.pre-qualification')
  for (const { id } of await listOf(procedure, 'qualifications'))
    await decideQualification(procedure, String(id))
  await closePreQualification(procedure)
}

async function placesOf(procedure: Procedure): Promise<Omit<PlannedAuction, 'procedure'>> {
  const [lot] = (await readTender(procedure)).lots as {
    auctionUrl: string
    auctionPeriod: { startDate: string }
  }[]
  if (!lot?.auctionUrl) throw new Error('the auction has no address')
  const seats: string[] = []
  for (const own of procedure.bids) seats.push(await seatOf(procedure, own))
  const id = lot.auctionUrl.split('/').at(-1) ?? ''
  return { id, watch: lot.auctionUrl, seats, start: lot.auctionPeriod.startDate }
}

/** The bidder's own link, as his platform reads it with his token. */
async function seatOf(
  { driver, tender }: Procedure,
  { id, key, token }: Procedure['bids'][number],
): Promise<string> {
  const path = `/tenders/${tender?.id}/bids/${id}`
  const { reply } = await driver.send({ verb: 'GET', path, key, token })
  const { data } = reply.body as { data: Json & { lotValues?: { participationUrl?: string }[] } }
  return data.lotValues?.[0]?.participationUrl ?? ''
}
