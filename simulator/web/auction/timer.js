import { byId, say } from './dom.js'
import { hasStarted, isMyTurn, waitingFor } from './state.js'

/** @typedef {{ words: Record<string, any>, lang: string }} Speech */

/**
 * The countdown, the bar below it, and the title of the window.
 * @param {import('./state.js').Auction} auction
 * @param {import('./state.js').Me | undefined} me
 * @param {number} now milliseconds of the server's clock
 * @param {Speech} speech
 */
export function drawTimer(auction, me, now, speech) {
  const waiting = waitingFor(auction, me, now)
  const text = timerText(waiting, now, speech)
  say(byId('timer'), text)
  document.title = `${text} – ${auction.tenderID ?? speech.words.title}`
  const bar = /** @type {HTMLElement} */ (byId('progress').firstElementChild)
  const [from, until] = [Date.parse(waiting.from ?? ''), Date.parse(waiting.until ?? '')]
  bar.style.width =
    until > from ? `${Math.min(100, Math.max(0, ((now - from) / (until - from)) * 100))}%` : '0'
  document.body.classList.toggle('my-turn', isMyTurn(auction, me))
  document.body.classList.toggle('begun', hasStarted(auction))
}

/**
 * @param {ReturnType<typeof waitingFor>} waiting
 * @param {number} now
 * @param {Speech} speech
 */
function timerText({ word, until, at, disclosing, isLate }, now, { words, lang }) {
  const said = words[word]
  if (at !== undefined) {
    const date = new Date(Math.min(now, Date.parse(at)))
    const form = (/** @type {Intl.DateTimeFormatOptions} */ options) =>
      new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'uk-UA', {
        timeZone: 'Europe/Kyiv',
        ...options,
      }).format(date)
    const when = `${form({ day: 'numeric', month: 'long', year: 'numeric' })} ${words.at} ${form({ timeStyle: 'short' })}`
    return `${said} ${when}${disclosing ? `. ${isLate ? words.resending : words.disclosing}.` : ''}`
  }
  return until === undefined ? said : `${countdown(Math.max(0, Date.parse(until) - now), words)} ${said}`
}

/**
 * @param {number} milliseconds
 * @param {Record<string, any>} words
 */
function countdown(milliseconds, words) {
  const seconds = Math.ceil(milliseconds / 1000)
  const [days, hours, minutes] = [
    Math.floor(seconds / 86_400),
    Math.floor(seconds / 3600) % 24,
    Math.floor(seconds / 60) % 60,
  ]
  const parts = [
    days > 0 && `${days} ${words.days}`,
    (days > 0 || hours > 0) && `${hours} ${words.hours}`,
    days === 0 && (hours > 0 || minutes > 0) && `${minutes} ${words.minutes}`,
    days === 0 && hours === 0 && `${seconds % 60} ${words.seconds}`,
  ]
  return parts.filter(Boolean).join(' ')
}
