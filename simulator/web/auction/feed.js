/** The connection with the auction module: its document, its feed, its clock. */

const PATH = '/api/auctions'
const FIRST_RETRY = 500
const SLOWEST_RETRY = 5_000
/** The feed says PING every five seconds; so long without a word it is dead. */
const SILENCE = 15_000

/** @typedef {import('./state.js').Auction} Auction */
/** @typedef {import('./state.js').Me} Me */
/** @typedef {{ ok: true, data: Record<string, any> } | { ok: false, status: number, error: string }} Answer */

/**
 * The server's clock. It may run faster than ours: a simulator says so.
 */
export function serverClock() {
  let [then, at, rate] = [Date.now(), performance.now(), 1]
  return {
    now: () => then + (performance.now() - at) * rate,
    rate: () => rate,
    async synchronise() {
      const asked = performance.now()
      const answer = await fetch(`/get_current_server_time?_nonce=${Math.random()}`, { cache: 'no-store' })
      const heard = performance.now()
      const said = Date.parse(answer.headers.get('Sim-Now') ?? answer.headers.get('Date') ?? '')
      if (Number.isNaN(said)) return
      rate = Number(answer.headers.get('Sim-Rate') ?? 1)
      then = said
      at = (asked + heard) / 2
    },
  }
}

/**
 * @typedef {object} Listener
 * @property {(auction: Auction) => void} received
 * @property {(connected: boolean) => void} connected
 * @property {() => void} missing there is no such auction
 * @property {{ synchronise: () => Promise<void> }} clock
 */

/**
 * Keeps a document fresh until the page is left: listens to its feed and reads it, begins again when the feed is lost.
 * @param {string} id
 * @param {Listener} listener
 */
export function follow(id, listener) {
  const { received, connected, missing, clock } = listener
  let [retry, waiting, trying] = [FIRST_RETRY, 0, false]
  const again = () => {
    connected(false)
    clearTimeout(waiting)
    waiting = setTimeout(begin, retry)
    retry = Math.min(retry * 2, SLOWEST_RETRY)
  }

  async function begin() {
    if (trying) return
    trying = true
    clearTimeout(waiting)
    /** @type {Feed | undefined} */
    let feed
    try {
      await clock.synchronise()
      feed = await openFeed(id, listener)
      // Read only now: what changes after this arrives by the feed, so nothing can be missed in between.
      const auction = await read(id)
      if (auction === undefined) {
        feed.close()
        return missing()
      }
      if (!feed.hasSpoken()) received(auction)
      feed.closed.then(again)
      retry = FIRST_RETRY
      connected(true)
    } catch {
      feed?.close()
      again()
    } finally {
      trying = false
    }
  }

  window.addEventListener('online', begin)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') clock.synchronise().catch(() => {})
  })
  begin()
}

/** @typedef {{ closed: Promise<void>, close: () => void, hasSpoken: () => boolean }} Feed */

/**
 * @param {string} id
 * @param {Listener} listener
 * @returns {Promise<Feed>}
 */
async function openFeed(id, { received, clock }) {
  const secure = location.protocol === 'https:' ? 's' : ''
  const socket = new WebSocket(`ws${secure}://${location.host}${PATH}/${id}/ws`)
  const close = () => socket.close()
  let [silence, spoken] = [0, false]
  const heard = () => {
    clearTimeout(silence)
    silence = setTimeout(close, SILENCE)
  }
  socket.onmessage = ({ data }) => {
    heard()
    // Whoever steers a simulator may stop or hasten its clock at any time.
    clock.synchronise().catch(() => {})
    if (data === 'PING') return socket.send('PONG')
    spoken = true
    received(JSON.parse(data))
  }
  // A lost network is not noticed by a socket before it is written to.
  window.addEventListener('offline', close, { once: true })
  await opened(socket)
  heard()
  /** @type {Promise<void>} */
  const closed = new Promise((resolve) => {
    socket.onclose = () => {
      clearTimeout(silence)
      resolve()
    }
  })
  return { closed, close, hasSpoken: () => spoken }
}

/**
 * @param {string} id
 * @returns {Promise<Auction | undefined>} undefined: there is none
 */
async function read(id) {
  const answer = await fetch(`${PATH}/${id}`, { cache: 'no-store' })
  if (answer.status === 404) return undefined
  if (!answer.ok) throw new Error(`status ${answer.status}`)
  return answer.json()
}

/** @param {WebSocket} socket */
function opened(socket) {
  return new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true })
    socket.addEventListener('close', () => reject(new Error('closed')), { once: true })
  })
}

/**
 * @param {string} path
 * @param {unknown} body
 * @returns {Promise<Answer>}
 */
async function post(path, body) {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  const text = await answer.text()
  const data = parsed(text)
  if (answer.ok) return { ok: true, data }
  return { ok: false, status: answer.status, error: typeof data.error === 'string' ? data.error : text }
}

/** @param {string} text */
function parsed(text) {
  try {
    return JSON.parse(text) ?? {}
  } catch {
    return {}
  }
}

/** @type {(id: string, me: Me) => Promise<Answer>} */
export const checkAuthorization = (id, { bidder_id, hash }) =>
  post(`${PATH}/${id}/check_authorization`, { bidder_id, hash, client_id: clientId() })

/** @type {(id: string, me: Me, bid: Record<string, number>) => Promise<Answer>} */
export const postBid = (id, { bidder_id, hash }, bid) =>
  post(`${PATH}/${id}/bids/${encodeURIComponent(bidder_id)}?hash=${encodeURIComponent(hash)}`, bid)

/** @param {number} page */
export async function auctionsOf(page) {
  const answer = await fetch(`${PATH}?page=${page}`, { cache: 'no-store' })
  return answer.ok ? await answer.json() : []
}

/** The browser's own name, kept in a cookie as the module expects. */
export function clientId() {
  const known = /(?:^|;\s*)client_id=([^;]+)/.exec(document.cookie)?.[1]
  if (known) return known
  const made = crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is not there on plain http
  document.cookie = `client_id=${made}; path=/; SameSite=Lax`
  return made
}
