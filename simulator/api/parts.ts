import type { DocumentCheck, Models, Settings } from '../domain/context.ts'
import type { Users } from './access.ts'
import type { AuctionRoom } from './ports/auction-room.ts'
import type { Clock } from './ports/clock.ts'
import type { Store } from './ports/store.ts'
import type { Route } from './route.ts'

/** What a simulator is made of; everything that does I/O comes in from outside. */
export interface SimulatorParts {
  readonly store: Store
  readonly clock: Clock
  readonly models: Models
  readonly users: Users
  readonly settings: Settings
  readonly seed: string
  readonly documents: DocumentCheck & {
    permanentUrl(key: string, prefix?: string): string
    temporaryUrl(key: string, now: number): string
  }
  /** Time works by itself: the chronograph is called when something is due. Off for people who attach the real one. */
  readonly chronograph: boolean
  /** Planned auctions are played by automatic bidders that keep their bids. */
  readonly autoAuctions: boolean
  /** Where planned auctions are held instead. */
  readonly room?: AuctionRoom
  /** Replies to refused requests name the rules in the header `Sim-Refused-By`; the CDB has no such header. */
  readonly explain: boolean
  /** Seconds by which the feed lags behind now. */
  readonly feedWatermarkSeconds: number
  /** Every address with law behind it; the published ones when absent. Another law makes a broken system. */
  readonly law?: readonly Route[]
}
