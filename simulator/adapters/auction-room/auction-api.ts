import { respond } from '../../api/respond.ts'
import type { Acted } from '../../domain/auction/room/act.ts'
import type { BidForm } from '../../domain/auction/room/document.ts'
import { isObject } from '../../domain/json.ts'
import { dayClock, fromDayClock, type Instant, instant, print } from '../../domain/time.ts'
import type { VirtualClock } from '../clock/virtual.ts'
import { httpDate } from './http-date.ts'
import type { Room } from './room.ts'

/** What the doors of the room need beside it. */
export interface Surroundings {
  readonly clock: VirtualClock
  /** Does all that is due by now, so that whoever asks sees the auction as it is. */
  readonly settle: () => Promise<unknown>
}

interface Call {
  readonly room: Room
  readonly now: Instant
  readonly clock: VirtualClock
  readonly request: Request
  readonly url: URL
  readonly id: string
  readonly bidder: string
}

type Door = (call: Call) => Promise<Response> | Response

/** Addresses of the auction module's API. Source: prozorro-auction, api/views.py. */
const doors: readonly (readonly [verb: string, path: RegExp, door: Door])[] = [
  ['GET', /^\/api\/?$/, ({ url }) => respond({ text: 'pong' }, 200, url)],
  ['GET', /^\/api\/auctions\/?$/, list],
  ['GET', /^\/api\/auctions\/(?<id>[^/]+)$/, read],
  ['POST', /^\/api\/auctions\/(?<id>[^/]+)\/check_authorization$/, checkAuthorization],
  ['POST', /^\/api\/auctions\/(?<id>[^/]+)\/bids\/(?<bidder>[^/]+)$/, postBid],
  ['POST', /^\/api\/log$/, ({ url }) => respond({ result: 'ok' }, 200, url)],
  ['GET', /^\/get_current_server_time$/, serverTime],
]

/** The auction module's HTTP API; undefined for addresses that are not its own. */
export function auctionApi(
  room: Room,
  { clock, settle }: Surroundings,
): (request: Request) => Promise<Response | undefined> {
  return async (request) => {
    const url = new URL(request.url)
    const verb = request.method === 'HEAD' ? 'GET' : request.method
    for (const [expected, path, door] of doors) {
      const found = path.exec(url.pathname)
      if (!found || verb !== expected) continue
      await settle()
      const { id = '', bidder = '' } = found.groups ?? {}
      return door({ room, now: clock.now(), clock, request, url, id, bidder })
    }
    return undefined
  }
}

const PAGE = 10

/** Auctions from today on, by pages of ten. */
function list({ room, now, url }: Call): Response {
  const midnight = fromDayClock({ ...dayClock(now), clock: 0 })
  const page = Math.max(Math.trunc(Number(url.searchParams.get('page') ?? 1)) || 1, 1)
  const rows = room.list().filter(({ start_at }) => instant(start_at) > midnight)
  return respond(rows.slice((page - 1) * PAGE, page * PAGE), 200, url)
}

function read({ room, id, url }: Call): Response {
  const auction = room.read(id)
  return auction ? respond(auction, 200, url) : notFound()
}

async function checkAuthorization({ room, request, id, url }: Call): Promise<Response> {
  const { bidder_id, hash } = await formOf(request)
  if (bidder_id === undefined || hash === undefined) return text('bidder_id or hash not provided', 401)
  const own = room.authorize(id, String(bidder_id), String(hash))
  if (own === undefined) return notFound()
  if (own === 'unknown') return respond({ error: `Invalid bidder_id ${bidder_id}` }, 400, url)
  return own === 'secret' ? text('hash is invalid', 401) : respond(own, 200, url)
}

async function postBid({ room, request, now, id, bidder, url }: Call): Promise<Response> {
  const form: BidForm = await formOf(request)
  const hash = url.searchParams.get('hash')
  const acted = room.post(id, { bidder_id: bidder, hash, form }, now)
  if (acted === undefined) return notFound()
  if (!acted.accepted) return respond({ error: acted.error }, statusOf(acted), url)
  return respond(room.ownBid(id, bidder), 200, url)
}

const statusOf = ({ fault }: Acted & { accepted: false }): number => (fault === 'secret' ? 401 : 400)

/** The clock of the auctions; pages count down by it. `Sim-Rate`: how fast it runs. */
function serverTime({ now, clock }: Call): Response {
  const headers = { 'content-type': 'text/plain', 'sim-now': print(now), 'sim-rate': String(clock.rate) }
  return new Response('', { headers: { ...headers, date: httpDate(now), 'cache-control': 'no-store' } })
}

async function formOf(request: Request): Promise<Record<string, unknown>> {
  try {
    const form: unknown = JSON.parse(await request.text())
    return isObject(form) ? form : {}
  } catch {
    return {}
  }
}

const text = (said: string, status: number): Response =>
  new Response(said, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } })

const notFound = (): Response => text('404: Not Found', 404)
