import { byId, h, say } from './dom.js'
import { checkAuthorization, clientId, follow, serverClock } from './feed.js'
import { bidForm } from './form.js'
import { isMyTurn } from './state.js'
import { drawTimer } from './timer.js'
import { drawAuction, drawRoundNow, spoken } from './view.js'

/** The room of one auction: what is known of it, and what happens when more becomes known. */

/** @typedef {import('./state.js').Auction} Auction */
/** @typedef {import('./state.js').Me} Me */
/**
 * @typedef {object} Room
 * @property {string} id
 * @property {() => { words: any, lang: string }} speech
 * @property {ReturnType<typeof serverClock>} clock
 * @property {Me | undefined} claim who the address says we are
 * @property {Me} [me] who we are, as the module confirmed
 * @property {boolean} refused
 * @property {Auction} [auction]
 * @property {ReturnType<typeof bidForm>} [form]
 * @property {number} [spoken] the stage that was last told to screen readers
 * @property {number} [turn] the turn for which the form was last opened
 * @property {boolean} lost
 */

/** How often the countdown is drawn, in milliseconds: a simulator's clock may run many seconds in one of ours. */
const TICK = 250
const BACK_SHOWN = 4_000

/**
 * Opens the room and keeps it fresh. Returns what draws it again.
 * @param {string} id
 * @param {Room['speech']} speech
 */
export function openRoom(id, speech) {
  clientId()
  const query = new URLSearchParams(location.search)
  const [bidder_id, hash] = [query.get('bidder_id'), query.get('hash')]
  const claim = bidder_id && hash ? { bidder_id, hash } : undefined
  /** @type {Room} */
  const room = { id, speech, clock: serverClock(), claim, refused: false, lost: false }
  follow(id, {
    clock: room.clock,
    received: (auction) => received(room, auction),
    connected: (connected) => drawConnection(room, connected),
    missing() {
      byId('main').replaceChildren(h('section', { class: 'consent' }, h('h1', {}, speech().words.notFound)))
    },
  })
  setInterval(() => tick(room), TICK)
  return () => draw(room)
}

/** @type {(room: Room, auction: Auction) => void} */
function received(room, auction) {
  const first = room.auction === undefined
  room.auction = auction
  const mine = isMyTurn(auction, room.me)
  if (!mine) closeForm(room)
  draw(room)
  if (first || (mine && room.turn !== auction.current_stage)) identify(room)
}

/**
 * Asks who we are and what we have posted: at the beginning, after the connection was lost, when our turn begins.
 * @param {Room} room
 */
async function identify(room) {
  if (!room.claim) return
  const answer = await checkAuthorization(room.id, room.claim).catch(() => undefined)
  if (!answer) return
  if (answer.ok) {
    room.me = { ...room.claim, ...answer.data }
    room.refused = false
    openForm(room, room.me, answer.data)
  } else if (answer.status === 401 || answer.status === 400) {
    room.me = undefined
    room.refused = true
    closeForm(room)
  }
  draw(room)
}

/** @type {(room: Room, me: Me, posted: Record<string, any>) => void} */
function openForm(room, me, posted) {
  const { auction, id, speech } = room
  const panel = byId('bids-panel')
  if (!auction) return
  room.form ??= bidForm(panel, {
    id,
    me,
    auction: () => room.auction ?? {},
    lang: () => speech().lang,
    words: () => speech().words,
  })
  if (!isMyTurn(auction, me) || room.turn === auction.current_stage) return
  room.turn = auction.current_stage
  panel.hidden = false
  room.form.begin(posted)
  room.form.refresh()
  say(byId('alarm'), speech().words.yourTurn)
  const elsewhere = document.activeElement !== document.body && document.activeElement !== byId('main')
  if (!elsewhere) room.form.focus()
}

/** @param {Room} room */
function closeForm(room) {
  const panel = byId('bids-panel')
  room.turn = undefined
  if (panel.hidden) return
  const focused = panel.contains(document.activeElement)
  panel.hidden = true
  say(byId('alarm'), room.speech().words.turnOver)
  if (focused) byId('main').focus({ preventScroll: true })
}

/** @param {Room} room */
function draw(room) {
  const { auction, me, refused } = room
  if (!auction) return
  const sight = { auction, me, refused, ...room.speech() }
  const main = byId('main')
  const open = main.querySelector('details')?.open
  const onSummary = document.activeElement?.tagName === 'SUMMARY'
  main.replaceChildren(...drawAuction(sight))
  const details = main.querySelector('details')
  if (details && open !== undefined) details.open = open
  if (onSummary) main.querySelector('summary')?.focus({ preventScroll: true })
  drawRoundNow(byId('round_information_block'), sight)
  room.form?.refresh()
  tick(room)
  const unsure = room.claim !== undefined && !me && !refused
  if (unsure || room.spoken === auction.current_stage) return
  room.spoken = auction.current_stage
  say(byId('announcer'), spoken(sight))
  main.querySelector('.current-stage')?.scrollIntoView({ block: 'nearest' })
}

/** @param {Room} room */
function tick({ auction, me, clock, speech }) {
  if (auction) drawTimer(auction, me, clock.now(), speech())
}

/** @type {(room: Room, connected: boolean) => void} */
function drawConnection(room, connected) {
  const box = byId('connection')
  const { words } = room.speech()
  box.classList.toggle('lost', !connected)
  say(box, connected ? (room.lost ? words.back : '') : words.lost)
  if (connected && room.lost) {
    identify(room)
    setTimeout(() => room.lost || say(box, ''), BACK_SHOWN)
  }
  room.lost = !connected
}
