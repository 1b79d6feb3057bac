import type { Server } from 'node:http'
import type { Instant } from '../../domain/time.ts'
import type { VirtualClock } from '../clock/virtual.ts'
import { serveFeeds } from './feed.ts'
import { auctionPages } from './pages.ts'
import { pump } from './pump.ts'
import type { Room } from './room.ts'

type Serve = (request: Request) => Promise<Response>

/** A simulator with an auction room, as far as its doors must know it. */
export interface Roomy {
  readonly fetch: Serve
  readonly room?: Room
  readonly clock: VirtualClock
  readonly time: { next(): Instant | undefined; settle(): Promise<unknown> }
}

/**
 * Opens the room on an HTTP server: feeds and pages are served, auctions run by themselves. What to serve requests with,
 * and how to close.
 */
export function openDoors(
  server: Server,
  { fetch, room, clock, time }: Roomy,
): { readonly fetch: Serve; readonly close: () => void } {
  if (!room) return { fetch, close: () => undefined }
  const pages = auctionPages()
  const closeFeeds = serveFeeds(server, room)
  const stop = pump(clock, time)
  return {
    fetch: async (request) => (await pages(request)) ?? fetch(request),
    close() {
      closeFeeds()
      stop()
    },
  }
}
