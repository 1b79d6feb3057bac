import { h, say } from './dom.js'
import { currency, priceUnit } from './fields.js'
import { figure, print, printWeight } from './figures.js'
import {
  best,
  compared,
  hasStarted,
  isAnnounced,
  isCancelled,
  isEnding,
  isEnergy,
  isMyTurn,
  roundNow,
  rounds,
  sameOffer,
} from './state.js'

/** Draws what everybody sees. Everything here is made anew from the document; only the form keeps a life of its own. */

/** @typedef {import('./state.js').Auction} Auction */
/** @typedef {import('./state.js').Offer} Offer */
/** @typedef {import('./state.js').Me} Me */
/** @typedef {{ auction: Auction, me: Me | undefined, words: any, lang: string, refused: boolean }} Sight */

/** @param {Sight} sight */
export function drawAuction(sight) {
  const { auction, me, words } = sight
  return [
    about(sight),
    sight.refused && h('p', { class: 'notice bad', id: 'bad-link' }, words.badLink),
    me &&
      !hasStarted(auction) &&
      !isCancelled(auction) &&
      h('p', { class: 'notice', id: 'registered-bidder-msg' }, words.registered),
    !me &&
      !isEnding(auction) &&
      !isCancelled(auction) &&
      h('p', { class: 'notice quiet', id: 'observer-msg' }, words.observer),
    hasStarted(auction) &&
      h(
        'div',
        { class: 'board' },
        initialBids(sight),
        ...rounds(auction).map((round, n) => drawRound(sight, round, n + 1)),
        results(sight),
      ),
  ].filter((part) => part instanceof Node)
}

/** @param {Record<string, any> | undefined} object @param {string} member @param {string} lang */
const translated = (object, member, lang) =>
  (lang === 'en' && object?.[`${member}_en`]) || object?.[member] || object?.[`${member}_en`] || '—'

/** What is bought, by whom, from which price and by which step. @param {Sight} sight */
function about({ auction, words, lang }) {
  const when = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'uk-UA', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Kyiv',
  })
  const { value, minimalStep, minimalStepPercentage: percent, items = [] } = auction
  const money = (/** @type {number} */ amount, unit = currency(auction, lang)) =>
    `${print(figure(amount), { lang })} ${unit}`
  const start = auction.stages[0]?.start
  const facts = [
    [words.buyer, translated(auction.procuringEntity, 'name', lang)],
    !hasStarted(auction) && start && [words.start, when.format(new Date(start))],
    value?.amount !== undefined && [words.startValue, money(value.amount)],
    minimalStep?.amount !== undefined && [words.step, money(minimalStep.amount, priceUnit(auction, lang))],
    percent !== undefined && [words.stepUp, `${printWeight(percent * 100, lang)} %`],
  ].filter((fact) => Array.isArray(fact))
  return h(
    'section',
    { class: 'about', 'aria-labelledby': 'auction-title' },
    h('p', { class: 'tender-id' }, auction.tenderID ?? ''),
    h('h1', { id: 'auction-title' }, translated(auction, 'title', lang)),
    h('dl', {}, ...facts.flatMap(([term, text]) => h('div', {}, h('dt', {}, term), h('dd', {}, text)))),
    items.length > 0 &&
      h(
        'details',
        { open: items.length < 4 },
        h('summary', {}, words.items),
        h('ul', {}, ...items.map((/** @type {any} */ item) => h('li', {}, itemText(item, lang)))),
      ),
  )
}

/** @param {Record<string, any>} item @param {string} lang */
function itemText(item, lang) {
  const many =
    item.quantity === undefined
      ? ''
      : ` — ${printWeight(item.quantity, lang)} (${translated(item.unit, 'name', lang)})`
  return `${translated(item, 'description', lang)}${many}`
}

/** @param {string} id @param {string} title @param {string} state @param {Node[]} rows */
function card(id, title, state, rows) {
  return h(
    'section',
    { class: `auction-round ${state}`, id, 'aria-labelledby': `${id}-title` },
    h('h2', { id: `${id}-title` }, title),
    h('ol', {}, ...rows),
  )
}

/** @param {Sight} sight */
function initialBids(sight) {
  const { initial_bids = [] } = sight.auction
  const rows = initial_bids.map((/** @type {Offer} */ offer, /** @type {number} */ n) =>
    row(sight, offer, { id: `initial-bid-${n + 1}`, state: 'past-stage' }),
  )
  return card('initial-bids-header', sight.words.initialBids, 'past-round', rows)
}

/** @param {Sight} sight @param {{ pause: number, turns: number[] }} round @param {number} number */
function drawRound(sight, { pause, turns }, number) {
  const { current_stage: now, stages } = sight.auction
  const last = turns.at(-1) ?? pause
  const state = now > last ? 'past-round' : now >= pause ? 'current-round' : 'future-round'
  const rows = turns.map((n) => {
    const stage = n < now ? 'past-stage' : n === now ? 'current-stage' : 'future-stage'
    return now < pause
      ? h(
          'li',
          { id: `stage-${n}`, class: 'auction-stage future-stage unknown' },
          h('span', { 'aria-hidden': 'true' }, '· · ·'),
          h('span', { class: 'unseen' }, sight.words.unknown),
        )
      : row(sight, stages[n], { id: `stage-${n}`, state: stage, turn: true })
  })
  return card(`round-header-${number}`, `${sight.words.round} ${number}`, state, rows)
}

/** @param {Sight} sight */
function results(sight) {
  const { results: list = [] } = sight.auction
  const announced = isEnding(sight.auction)
  const ranked = [...list].reverse()
  const rows = ranked.map((offer, n) =>
    row(sight, offer, {
      id: `result-${n + 1}`,
      state: announced ? 'past-stage' : 'future-stage',
      place: n + 1,
    }),
  )
  return card(
    'results-header',
    announced ? sight.words.results : sight.words.possible,
    announced ? 'current-round' : 'future-round',
    rows,
  )
}

/**
 * One offer: whose it is, how much, and where it stands.
 * @param {Sight} sight
 * @param {Offer} offer
 * @param {{ id: string, state: string, turn?: boolean, place?: number }} how
 */
function row(sight, offer, how) {
  const { auction, me, words, lang } = sight
  const { id, state, place } = how
  const mine = me !== undefined && offer.bidder_id === me.bidder_id
  const isBest = sameOffer(best(auction), offer) && offer.amount !== undefined
  const name = mine && !isAnnounced(auction) ? words.you : labelOf(offer, lang)
  const looks = ['auction-stage', state, mine && 'my-bid-stage', isBest && 'minimal-amount'].filter(Boolean)
  return h(
    'li',
    { id, class: looks.join(' '), 'aria-current': state === 'current-stage' ? 'step' : undefined },
    h(
      'span',
      { class: 'stage-label' },
      place !== undefined &&
        h('span', { class: 'place' }, h('span', { class: 'unseen' }, `${words.place} `), place),
      name,
      mine && isAnnounced(auction) && h('em', {}, ` (${words.you})`),
    ),
    h('span', { class: 'stage-amount' }, ...amounts(sight, offer, mine)),
    h('span', { class: 'tags' }, ...tags(sight, offer, how, { mine, isBest })),
  )
}

/**
 * @param {Sight} sight
 * @param {Offer} offer
 * @param {{ state: string, turn?: boolean }} how
 * @param {{ mine: boolean, isBest: boolean }} it
 */
function tags({ auction, words }, { changed }, { state, turn }, { mine, isBest }) {
  const tag = (/** @type {string} */ look, /** @type {string} */ text) => h('span', { class: look }, text)
  const list = isBest ? [tag('label-minimum', isEnergy(auction) ? words.bestEnergy : words.best)] : []
  if (!turn) return list
  if (changed) list.push(tag('tag', words.changed))
  else if (state === 'past-stage') list.push(tag('tag quiet', words.kept))
  if (state === 'current-stage') list.push(tag('tag now', mine ? words.nowYou : words.now))
  else list.push(tag('unseen', state === 'past-stage' ? words.passed : words.toCome))
  return list
}

/** @param {Offer} offer @param {string} lang */
const labelOf = ({ label }, lang) => label?.[lang] ?? label?.uk ?? label?.en ?? '—'

/**
 * The figure that is compared, large; what it is made of, small: of one's own offer at once, of others' when it is over.
 * @param {Sight} sight
 * @param {Offer} offer
 * @param {boolean} mine
 */
function amounts({ auction, words, lang }, offer, mine) {
  if (offer.amount === undefined) return []
  const unit = isEnergy(auction) ? '' : ` ${priceUnit(auction, lang)}`
  const { value, word } = compared(auction, offer)
  const shown = [h('span', { class: 'figure' }, `${print(value, { lang })}${unit}`)]
  if (word) shown.unshift(h('span', { class: 'price-type' }, words[word]))
  if (!mine && !isEnding(auction)) return shown
  return [
    ...shown,
    ...madeOf(auction, offer, words, lang).map((text) => h('span', { class: 'made-of' }, text)),
  ]
}

/** @param {Auction} auction @param {Offer} offer @param {any} words @param {string} lang @returns {string[]} */
function madeOf(auction, offer, words, lang) {
  const printed = (/** @type {unknown} */ it) => print(figure(it), { lang })
  const texts = []
  if (isEnergy(auction) && offer.contractDurationYears !== undefined) {
    const share = printWeight((offer.yearlyPaymentsPercentage ?? 0) * 100, lang)
    texts.push(
      `${offer.contractDurationYears} ${words.years_} ${offer.contractDurationDays} ${words.days} · ${share} %`,
    )
  }
  if (offer.amount_features !== undefined)
    texts.push(
      `${words.price} ${printed(offer.amount)}`,
      `${words.coefficient} ${printWeight(offer.coeficient, lang)}`,
    )
  if (offer.amount_weighted !== undefined)
    texts.push(`${words[auction.auction_type === 'lcc' ? 'acquisition' : 'price']} ${printed(offer.amount)}`)
  if (offer.non_price_cost !== undefined) texts.push(`${words.otherCosts} ${printed(offer.non_price_cost)}`)
  if (offer.denominator !== undefined && offer.denominator !== 1)
    texts.push(`${words.coefficient} ${printWeight(offer.denominator, lang)}`)
  if (offer.addition) texts.push(`${words.otherCosts} ${printed(offer.addition)}`)
  return texts
}

/** Which round it is. @param {HTMLElement} block @param {Sight} sight */
export function drawRoundNow(block, { auction, words }) {
  const { kind, round } = roundNow(auction)
  const text = {
    waiting: words.waiting,
    pause: `${round - 1} → ${round}`,
    round: `${words.round} ${round}`,
    finish: words.finished,
  }[kind]
  say(block, text)
}

/** What a screen reader is told when the auction goes on. @param {Sight} sight @returns {string} */
export function spoken({ auction, me, words, lang }) {
  const { kind, round } = roundNow(auction)
  if (isCancelled(auction)) return words.cancelled
  if (kind === 'finish') return isAnnounced(auction) ? words.results : words.completed
  if (kind === 'pause') return words.untilRound.replace(/^до початку раунду$/, `${words.untilRound} ${round}`)
  if (isMyTurn(auction, me)) return `${words.round} ${round}`
  const stage = auction.stages[auction.current_stage]
  return kind === 'round' ? `${words.round} ${round}: ${labelOf(stage, lang)}, ${words.now}` : ''
}
