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
 * Keeps a document fresh until the page is left: reads it, listens to its feed, begins again when the feed is lost.
 * @param {string} id
 * @param {{ received: (auction: Auction) => void, connected: (connected: boolean) => void, missing: () => void, clock: { synchronise: () => Promise<void> } }} listener
 */
export function follow(id, { received, connected, missing, clock }) {
  let retry = FIRST_RETRY
  const keepTime = () => clock.synchronise().catch(() => {})
  /** @type {Set<WebSocket>} */
  const sockets = new Set()
  let silence = 0
  let waiting = 0
  window.addEventListener('online', () => {
    if (sockets.size) return
    clearTimeout(waiting)
    begin()
  })
  const again = () => {
    connected(false)
    clearTimeout(waiting)
    waiting = setTimeout(begin, retry)
    retry = Math.min(retry * 2, SLOWEST_RETRY)
  }

  async function begin() {
    try {
      await clock.synchronise()
      const socket = new WebSocket(
        `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}${PATH}/${id}/ws`,
      )
      listen(socket)
      await opened(socket)
      // Read only now: what changes after this arrives by the feed, so nothing can be missed in between.
      const answer = await fetch(`${PATH}/${id}`, { cache: 'no-store' })
      if (answer.status === 404) {
        socket.onclose = null
        socket.close()
        missing()
        return
      }
      if (!answer.ok) throw new Error(`status ${answer.status}`)
      received(await answer.json())
      retry = FIRST_RETRY
      connected(true)
    } catch {
      if (!sockets.size) again()
    }
  }

  /** @param {WebSocket} socket */
  function listen(socket) {
    sockets.add(socket)
    const heard = () => {
      clearTimeout(silence)
      silence = setTimeout(() => socket.close(), SILENCE)
    }
    socket.onopen = heard
    // A lost network is not noticed by a socket before it is written to.
    window.addEventListener('offline', () => socket.close(), { once: true })
    socket.onmessage = ({ data }) => {
      heard()
      if (data === 'PING') socket.send('PONG')
      else received(JSON.parse(data))
      // Whoever steers a simulator may stop or hasten its clock at any time.
      keepTime()
    }
    socket.onclose = () => {
      clearTimeout(silence)
      sockets.delete(socket)
      again()
    }
  }

  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') keepTime()
  })
  begin()
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
  const data = read(text)
  if (answer.ok) return { ok: true, data }
  return { ok: false, status: answer.status, error: typeof data.error === 'string' ? data.error : text }
}

/** @param {string} text */
function read(text) {
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
