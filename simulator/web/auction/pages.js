import { h } from './dom.js'
import { auctionsOf } from './feed.js'

/** The pages around the room: the list of auctions, and the bidder's consent. */

const PER_PAGE = 10

/** @typedef {{ words: any, lang: string }} Say */

/**
 * @param {HTMLElement} main
 * @param {Say} say
 */
export function drawConsent(main, { words }) {
  const enter = () => location.replace(location.href.replace('/login', ''))
  main.replaceChildren(
    h(
      'section',
      { class: 'consent' },
      h('h1', {}, words.consentTitle),
      h('ol', {}, ...words.consent.map((/** @type {string} */ text) => h('li', {}, text))),
      h(
        'div',
        { class: 'buttons btns-confirm' },
        h('button', { type: 'button', class: 'btn btn-success', onclick: enter }, words.yes),
        h('button', { type: 'button', class: 'btn btn-danger', onclick: leave }, words.no),
      ),
    ),
  )
}

/** A window that was not opened by a page cannot be closed by one: such a bidder goes on as a watcher. */
function leave() {
  window.close()
  location.replace(location.pathname.replace('/login', ''))
}

/**
 * @param {HTMLElement} main
 * @param {Say} say
 */
export async function drawList(main, { words, lang }) {
  const page = Math.max(1, Number(new URLSearchParams(location.search).get('page')) || 1)
  const list = await auctionsOf(page).catch(() => [])
  const when = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'uk-UA', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Kyiv',
  })
  const rows = list.map((/** @type {any} */ { _id, title, title_en, start_at, tenderID }) =>
    h(
      'li',
      {},
      h('a', { href: `/tenders/${_id}` }, (lang === 'en' && title_en) || title || tenderID || _id),
      h(
        'span',
        { class: 'quiet' },
        `${tenderID ?? ''}${_id.includes('_') ? ` · ${words.lot}` : ''} · ${words.start} ${when.format(new Date(start_at))}`,
      ),
    ),
  )
  main.replaceChildren(
    h(
      'section',
      { class: 'list' },
      h('h1', {}, words.auctions),
      rows.length ? h('ul', {}, ...rows) : h('p', {}, words.noAuctions),
      pager(page, rows.length, words),
    ),
  )
}

/** @param {number} page @param {number} shown @param {any} words */
function pager(page, shown, words) {
  return h(
    'nav',
    { class: 'pager' },
    page > 1 && h('a', { href: `?page=${page - 1}` }, words.earlier),
    shown === PER_PAGE && h('a', { href: `?page=${page + 1}` }, words.later),
  )
}
