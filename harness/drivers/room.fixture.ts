import { openDoors } from '../../simulator/adapters/auction-room/doors.ts'
import { httpServer, listen } from '../../simulator/adapters/http-server/http-server.ts'
import { createSimulator, type Simulator } from '../../simulator/main.ts'
import { bid } from '../procedure/bidder.ts'
import { announce, makePlan, publish } from '../procedure/buyer.ts'
import type { Json } from '../procedure/cast.ts'
import { plots } from '../procedure/plots.ts'
import { beginProcedure, type Plot, type Procedure, readTender, waitFor } from '../procedure/procedure.ts'
import { driverOf } from './direct.ts'

/** A simulator behind a port whose auctions are held in its room, as `etalon serve --auctions room`; its clock stands still. */
export interface ServedRoom {
  readonly url: string
  readonly simulator: Simulator
  stop(): Promise<void>
}

export async function serveRoom(now: string): Promise<ServedRoom> {
  const server = httpServer((request) => handle(request))
  const url = await listen(server, 0, '127.0.0.1')
  const simulator = createSimulator({ now, rate: 0, auctionRoom: { url }, documentsUrl: url })
  const doors = openDoors(server, simulator)
  const handle = doors.fetch
  return {
    url,
    simulator,
    stop: () =>
      new Promise((resolve) => {
        doors.close()
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

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
  { simulator }: ServedRoom,
  amounts: readonly number[],
): Promise<PlannedAuction> {
  const lots = [{ amount: 500_000, step: 2_500 }]
  const plot = { ...(plots.belowThreshold as Plot), lots, quickAuction: false }
  const procedure = beginProcedure(driverOf(simulator), plot)
  await makePlan(procedure)
  await announce(procedure)
  await publish(procedure)
  await waitFor(procedure, 'active.tendering')
  for (const [n, amount] of amounts.entries()) await bid(procedure, n, [amount])
  await waitFor(procedure, 'active.auction')
  return { procedure, ...(await placesOf(procedure)) }
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
