import { openDoors } from '../../simulator/adapters/auction-room/doors.ts'
import { httpServer, listen } from '../../simulator/adapters/http-server/http-server.ts'
import { createSimulator, type Simulator } from '../../simulator/main.ts'
import { type PlannedAuction, planAuction as plan } from '../room/plan.ts'
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

/** A tender of one lot brought to its auction in this room; the bidders offer these amounts. */
export const planAuction = (
  { simulator }: Pick<ServedRoom, 'simulator'>,
  amounts: readonly number[],
): Promise<PlannedAuction> => plan(driverOf(simulator), amounts)

export type { PlannedAuction } from '../room/plan.ts'
