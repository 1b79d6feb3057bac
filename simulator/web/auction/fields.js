import { h, say } from './dom.js'
import { cents, figure, performance, print, printWeight, typedAmount } from './figures.js'
import { limitOf, weighing } from './state.js'

/** What a bidder fills in: a price, or the terms of an energy service contract. */

/** @typedef {import('./state.js').Auction} Auction */
/** @typedef {import('./state.js').Me} Me */
/** @typedef {{ id: string, me: Me, auction: () => Auction, lang: () => string, words: () => any }} Room */
/**
 * @typedef {object} Fields
 * @property {Node[]} limits what may be bid
 * @property {Node[]} boxes the inputs with their labels
 * @property {HTMLInputElement[]} inputs
 * @property {() => Record<string, number> | undefined} read undefined: not filled in
 * @property {() => Record<string, number>} cancel what takes the bid of this turn back
 * @property {(posted: Record<string, any>) => void} fill
 * @property {() => void} refresh
 */

const CANCEL = -1

/** @param {string} id @param {Record<string, unknown>} [more] */
function field(id, more = {}) {
  const input = /** @type {HTMLInputElement} */ (
    h('input', {
      id,
      class: 'form-control',
      inputmode: 'decimal',
      'aria-describedby': 'bid-limits bid-message',
      ...more,
    })
  )
  const label = h('label', { for: id })
  return { input, label, box: h('div', { class: 'field' }, label, input) }
}

/**
 * A price; beside it what it weighs, where prices are weighed.
 * @param {Room} room
 * @returns {Fields}
 */
export function moneyFields(room) {
  const weigh = () => weighing(room.auction(), room.me)
  const price = field('bid-amount-input', { name: 'bid' })
  const full = field('bid-amount-full-price', { name: 'full_price' })
  const proposal = h('strong')
  // Robots know the limit by its id, in weighed auctions by the exact classes of its box.
  const most = limit('full-price-group', weigh() ? {} : { id: 'max_bid_amount_price' })
  const weighed = limit('normalized-price-group', {})
  const own = h('span', { id: 'bid-amount-description' })

  /** @type {(from: HTMLInputElement, to: HTMLInputElement, way: 'to' | 'from') => void} */
  const convert = (from, to, way) => {
    const [value, by] = [figure(typedAmount(from.value, room.lang())), weigh()]
    to.value = value && by ? String(cents(by[way](value))) : ''
  }
  price.input.addEventListener('input', () => convert(price.input, full.input, 'to'))
  full.input.addEventListener('input', () => convert(full.input, price.input, 'from'))

  return {
    limits: weigh() ? [proposal, most.box, weighed.box, own] : [proposal, most.box],
    boxes: weigh() ? [price.box, full.box] : [price.box],
    inputs: weigh() ? [price.input, full.input] : [price.input],
    cancel: () => ({ amount: CANCEL }),
    read() {
      const amount = typedAmount(price.input.value, room.lang())
      return amount === undefined ? undefined : { amount }
    },
    fill({ amount }) {
      price.input.value = typeof amount === 'number' ? String(amount) : ''
      convert(price.input, full.input, 'to')
    },
    refresh() {
      const [words, by] = [room.words(), weigh()]
      const allowed = limitOf(room.auction(), room.me)?.limit
      const costs = room.auction().auction_type === 'lcc'
      const names = [words[costs ? 'acquisition' : 'price'], words[costs ? 'weighted' : 'normalized']]
      say(proposal, `${words.proposal}:`)
      say(price.label, by ? names[0] : `${words.proposal}, ${priceUnit(room.auction(), room.lang())}`)
      say(full.label, names[1])
      most.show(by ? names[0] : '', allowed, words.orLower, room.lang())
      weighed.show(names[1], allowed && by?.to(allowed), words.orLower, room.lang())
      say(own, ownWeights(room))
    },
  }
}

/**
 * A limit with its name before it and `or lower` after it.
 * @param {string} group
 * @param {Record<string, string>} attributes
 */
function limit(group, attributes) {
  const [name, figureOf, after] = [h('span'), h('span', { class: 'ng-binding', ...attributes }), h('span')]
  const id = attributes.id && 'max_bid_amount'
  return {
    box: h(
      'div',
      { class: `col-md-5 col-sm-5 ${group}` },
      name,
      h('span', { class: 'max_bid_amount', id }, figureOf, ' ', after),
    ),
    /** @type {(word: string, value: import('./figures.js').Fraction | undefined, tail: string, lang: string) => void} */
    show(word, value, tail, lang) {
      say(name, word && `${word} `)
      say(figureOf, print(value, { how: 'floor', lang }))
      say(after, tail)
    },
  }
}

/** The bidder's own coefficient and costs, in words. @param {Room} room */
function ownWeights({ me, words, lang }) {
  const printed = (/** @type {unknown} */ value) => print(figure(value), { lang: lang() })
  const parts = []
  if (me.coeficient !== undefined) parts.push(`${words().coefficient} ${printWeight(me.coeficient, lang())}`)
  if (Number(me.denominator ?? 1) !== 1)
    parts.push(`${words().coefficient} ${printWeight(me.denominator, lang())}`)
  if (me.non_price_cost !== undefined) parts.push(`${words().otherCosts} ${printed(me.non_price_cost)}`)
  if (Number(me.addition ?? 0) > 0) parts.push(`${words().otherCosts} ${printed(me.addition)}`)
  return parts.join(' · ')
}

/** @param {Auction} auction @param {string} lang */
export function currency(auction, lang) {
  const code = auction.minimalStep?.currency ?? auction.value?.currency ?? ''
  return code === 'UAH' && lang === 'uk' ? 'грн' : code
}

/**
 * The terms of an energy service contract.
 * @param {Room} room
 * @returns {Fields}
 */
export function energyFields(room) {
  const whole = { type: 'number', step: '1', min: '0' }
  const years = field('contractDurationYears', { ...whole, max: '15', inputmode: 'numeric' })
  const days = field('contractDurationDays', { ...whole, max: '364', inputmode: 'numeric' })
  const percent = field('yearlyPaymentsPercentage', { type: 'number', step: '0.001', min: '0', max: '100' })
  const all = [years.input, days.input, percent.input]
  const [least, word, orHigher, npv, npvWord] = [
    h('span', { id: 'max_bid_amount_price' }),
    h('strong'),
    h('span'),
    h('b', { id: 'current-npv' }),
    h('span'),
  ]
  const changed = () => say(npv, print(worth(), { lang: room.lang() }))
  const worth = () => {
    const { initial_bids = [], noticePublicationDate: notice, NBUdiscountRate: rate } = room.auction()
    const savings = initial_bids.find(
      (/** @type {any} */ bid) => bid.bidder_id === room.me.bidder_id,
    )?.annualCostsReduction
    const bid = read()
    if (!bid || !savings || notice === undefined || rate === undefined) return undefined
    const offer = {
      years: bid.contractDuration,
      days: bid.contractDurationDays,
      share: bid.yearlyPaymentsPercentage,
    }
    return performance(offer, { notice, rate, savings })
  }
  const read = () => {
    const [y, d, p] = all.map((input) => (input.value.trim() === '' ? undefined : typedAmount(input.value)))
    if (y === undefined || p === undefined) return undefined
    return {
      contractDuration: Math.trunc(y),
      contractDurationDays: Math.trunc(d ?? 0),
      yearlyPaymentsPercentage: Number((p / 100).toFixed(5)),
    }
  }
  for (const input of all) input.addEventListener('input', changed)
  return {
    limits: [
      word,
      h('span', { class: 'max_bid_amount', id: 'max_bid_amount' }, least, ' ', orHigher),
      h('span', {}, npvWord, ' ', npv),
    ],
    boxes: [years.box, days.box, percent.box],
    inputs: all,
    read,
    cancel: () => ({ contractDuration: 0, contractDurationDays: 0, yearlyPaymentsPercentage: CANCEL }),
    /** @param {Record<string, any>} terms */
    fill({ contractDurationYears: y, contractDurationDays: d, yearlyPaymentsPercentage: p }) {
      years.input.value = y === undefined ? '' : String(y)
      days.input.value = d === undefined ? '' : String(d)
      percent.input.value = p === undefined ? '' : String(Number((p * 100).toFixed(3)))
      changed()
    },
    refresh() {
      const words = room.words()
      say(word, words.performance)
      say(least, print(limitOf(room.auction(), room.me)?.limit, { how: 'ceil', lang: room.lang() }))
      say(orHigher, words.orHigher)
      say(npvWord, words.currentNpv)
      say(years.label, words.years)
      say(days.label, words.daysLong)
      say(percent.label, `${words.percent}, %`)
      changed()
    },
  }
}

/**
 * In what offers are made: in money, of a unit where suppliers share a quantity.
 * @param {Auction} auction
 * @param {string} lang
 */
export function priceUnit(auction, lang) {
  const unit = auction.items?.[0]?.unit ?? {}
  const name = (lang === 'en' && unit.name_en) || unit.name || unit.code
  const money = currency(auction, lang)
  return auction.awardingByItemUnitValue && name ? `${money} / ${name}` : money
}
