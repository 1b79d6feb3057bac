import type { Tell, Telling } from '../../../api/ports/auction-room.ts'
import { isObject } from '../../../domain/json.ts'
import type { Bid, Lot, Tender } from '../../../domain/records/tender.ts'

/** A CDB somewhere else, and as whom the auction module speaks with it. */
export interface CdbAddress {
  /** Scheme and host. */
  readonly url: string
  /** Of its API: `/api/2.5`. */
  readonly prefix: string
  /** Of the group `auction`. */
  readonly key: string
  /** What was said to it, and the status of its answer; undefined when there was none. */
  readonly onTold?: (said: { verb: string; path: string; status: number | undefined }) => void
  /** Sends a request; the machine's own `fetch` when absent. */
  readonly fetch?: (request: Request) => Promise<Response>
}

/** An entry of the feed of tenders. */
interface FeedEntry {
  readonly id: string
  readonly status?: string
}

/** A page of the feed, and where the next ones are, as paths with their queries. */
interface FeedPage {
  readonly entries: readonly FeedEntry[]
  readonly next: string
  readonly previous: string | undefined
}

/** What the auction module asks of a CDB over HTTP. Rejects with CdbError when there is no useful answer. */
export interface RemoteCdb {
  /** `path`: of another page; undefined: the first one, the last changes first. */
  page(path?: string): Promise<FeedPage>
  /** A tender as everybody sees it. */
  tender(id: string): Promise<Tender>
  /** A tender at auction with what only the auction module may see; undefined when it may not, or there are no bids. */
  tenderAtAuction(id: string): Promise<Tender | undefined>
  readonly tell: Tell
  /** The clock of a simulator that may be steered; undefined of any other CDB. */
  clock(): Promise<{ readonly now: string; readonly rate: number } | undefined>
}

/** A CDB did not answer, or not as it should. `status`: of its answer, when there was one. */
export class CdbError extends Error {
  override readonly name = 'CdbError'
  readonly status: number | undefined
  constructor(message: string, status?: number) {
    super(message)
    this.status = status
  }
}

const FIRST_PAGE = '/tenders?descending=1&limit=100&mode=_all_&opt_fields=status'

/** So long an answer is waited for, in milliseconds. */
const PATIENCE = 30_000

/** Addresses of what the CDB is told. Source: prozorro-auction, databridge/requests.py and chronograph/requests.py. */
const addresses: Readonly<Record<string, readonly [verb: string, path: string]>> = {
  'auction.set-urls': ['PATCH', '/tenders/{tender_id}/auction'],
  'auction.set-lot-urls': ['PATCH', '/tenders/{tender_id}/auction/{auction_lot_id}'],
  'auction.report': ['POST', '/tenders/{tender_id}/auction'],
  'auction.report-lot': ['POST', '/tenders/{tender_id}/auction/{auction_lot_id}'],
  'tender.document.add': ['POST', '/tenders/{tender_id}/documents'],
  'tender.document.replace': ['PUT', '/tenders/{tender_id}/documents/{document_id}'],
}

interface Answer {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
}

/** Speaks with a CDB over HTTP, with the cookies it gives: they bind a client to one of its nodes. */
export function remoteCdb(address: CdbAddress): RemoteCdb {
  const { url, prefix, onTold } = address
  const ask = asking(address)

  async function data(path: string): Promise<Tender> {
    const { status, body } = await ask('GET', path)
    if (status !== 200 || !isObject(body.data)) throw new CdbError(`GET ${path}: ${status}`, status)
    return { ...(body.data as unknown as Tender), config: (body.config ?? {}) as Tender['config'] }
  }

  async function tell({ type, path, data: said }: Telling): ReturnType<Tell> {
    const [verb = '', template = ''] = addresses[type] ?? []
    const where = template.replace(/\{(\w+)\}/g, (_, name: string) => path[name] ?? '')
    const answer = await ask(verb, where, { data: said }).catch(() => undefined)
    onTold?.({ verb, path: where, status: answer?.status })
    if (!answer) return { taken: false }
    const taken = answer.status === 200 || answer.status === 201
    return taken ? { taken } : { taken: false, status: answer.status }
  }

  return {
    async page(path = FIRST_PAGE) {
      const { status, body } = await ask('GET', path)
      const { data: entries, next_page: next, prev_page: previous } = body as Partial<WirePage>
      if (status !== 200 || !Array.isArray(entries) || !next?.path)
        throw new CdbError(`GET ${path}: ${status}`, status)
      const within = (link: { path: string } | undefined) => link?.path.replace(prefix, '')
      return { entries, next: within(next) ?? '', previous: within(previous) }
    },
    tender: (id) => data(`/tenders/${id}`),
    async tenderAtAuction(id) {
      const [open, closed] = await Promise.all([
        data(`/tenders/${id}`),
        data(`/tenders/${id}/auction`).catch(unlessForbidden),
      ])
      return closed?.bids ? merged(open, closed) : undefined
    },
    tell,
    async clock() {
      const request = new Request(`${url}/_sim/clock`, { signal: AbortSignal.timeout(PATIENCE) })
      const response = await (address.fetch ?? fetch)(request).catch(() => undefined)
      const reading: unknown = response?.ok ? await response.json().catch(() => undefined) : undefined
      if (!isObject(reading) || typeof reading.now !== 'string' || typeof reading.rate !== 'number')
        return undefined
      return { now: reading.now, rate: reading.rate }
    },
  }
}

interface WirePage {
  readonly data: FeedEntry[]
  readonly next_page: { readonly path: string }
  readonly prev_page?: { readonly path: string }
}

function unlessForbidden(error: unknown): undefined {
  if (error instanceof CdbError && error.status === 403) return undefined
  throw error
}

/** Sends one request; a 412 is answered at once with the cookie that came with it. */
function asking({ url, prefix, key, fetch: send = fetch }: CdbAddress) {
  const cookies = new Map<string, string>()
  async function once(verb: string, path: string, body: unknown): Promise<Answer> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const request = new Request(`${url}${prefix}${path}`, {
      method: verb,
      headers: {
        authorization: `Bearer ${key}`,
        ...(cookie && { cookie }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      signal: AbortSignal.timeout(PATIENCE),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const response = await send(request)
    for (const given of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=;]+)=([^;]*)/.exec(given) ?? []
      if (name) cookies.set(name, value)
    }
    const answered: unknown = await response.json().catch(() => undefined)
    return { status: response.status, body: isObject(answered) ? answered : {} }
  }
  return async (verb: string, path: string, body?: unknown): Promise<Answer> => {
    const answer = await once(verb, path, body).catch((error: Error) => {
      throw new CdbError(`${verb} ${path}: ${said(error)}`)
    })
    return answer.status === 412 ? once(verb, path, body) : answer
  }
}

const said = ({ message, cause }: Error): string =>
  cause instanceof Error ? `${message} (${cause.message})` : message

/**
 * What everybody sees of a tender and what only the auction module does, as one. A bid that says no status takes part.
 * Source: databridge/requests.py, get_tender_document.
 */
function merged(open: Tender, closed: Tender): Tender {
  const over = <T extends { readonly id: string }>(own: readonly T[] = [], others: readonly T[] = []): T[] =>
    own.map((each) => ({ ...each, ...others.find(({ id }) => id === each.id) }))
  const bids = over<Bid>(closed.bids, open.bids).map((bid) => ({ ...bid, status: bid.status ?? 'active' }))
  const lots = closed.lots && over<Lot>(closed.lots, open.lots)
  return { ...open, ...closed, config: open.config, bids, ...(lots && { lots }) }
}
