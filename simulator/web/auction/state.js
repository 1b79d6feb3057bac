import { divide, figure, less, minus, plus, ratio, times } from './figures.js'

/** What the document of an auction means, without drawing anything. */

/** @typedef {import('./figures.js').Fraction} Fraction */
/** @typedef {{ bidder_id: string, hash: string, coeficient?: string, non_price_cost?: number, addition?: number, denominator?: number }} Me */
/** @typedef {Record<string, any>} Auction the public document, as the module sends it */
/** @typedef {Record<string, any>} Offer */

/** So late, in milliseconds, an auction is planned anew. */
const MISSED = 120_000

/** So late, in milliseconds, the central database has not taken the results at once. */
const LATE = 10_000

/** @param {Auction} auction */
export const hasStarted = ({ current_stage }) => current_stage >= 0

/** @param {Auction} auction */
export const isCancelled = ({ current_stage }) => current_stage === -100

/** @param {Auction} auction */
export const isEnergy = ({ procurementMethodType, minimalStepPercentage }) =>
  procurementMethodType === 'esco' || minimalStepPercentage !== undefined

/** @param {Auction} auction */
const stageNow = ({ stages, current_stage }) => stages[current_stage] ?? {}

/** @param {Auction} auction */
export const isAnnounced = (auction) => stageNow(auction).type === 'announcement'

/** @param {Auction} auction */
export const isEnding = (auction) => /announcement$/.test(stageNow(auction).type ?? '')

/**
 * @param {Auction} auction
 * @param {Me | undefined} me
 */
export const isMyTurn = (auction, me) =>
  me !== undefined && stageNow(auction).type === 'bids' && stageNow(auction).bidder_id === me.bidder_id

/**
 * The rounds: each with the number of its pause and of its turns.
 * @param {Auction} auction
 * @returns {{ pause: number, turns: number[] }[]}
 */
export function rounds({ stages }) {
  /** @type {{ pause: number, turns: number[] }[]} */
  const list = []
  stages.forEach((/** @type {Offer} */ { type }, /** @type {number} */ n) => {
    if (type === 'pause') list.push({ pause: n, turns: [] })
    else if (type === 'bids') list.at(-1)?.turns.push(n)
  })
  return list
}

/**
 * Which round it is: `Очікування`, `1 → 2` in the pause between, `Раунд 2`, `Завершено`.
 * @param {Auction} auction
 * @returns {{ kind: 'waiting' | 'pause' | 'round' | 'finish', round: number }}
 */
export function roundNow(auction) {
  const { current_stage } = auction
  if (isEnding(auction) || isCancelled(auction)) return { kind: 'finish', round: 0 }
  if (!hasStarted(auction)) return { kind: 'waiting', round: 0 }
  const round = rounds(auction).filter(({ pause }) => pause <= current_stage).length
  return { kind: stageNow(auction).type === 'pause' ? 'pause' : 'round', round }
}

/**
 * What everybody waits for: a word (`words.js`), and the moment it comes or came.
 * @param {Auction} auction
 * @param {Me | undefined} me
 * @param {number} now milliseconds of the server's clock
 * @returns {{ word: 'missed' | 'cancelled' | 'untilStart' | 'untilRound' | 'untilRoundEnds' | 'untilTurn' | 'untilTurnEnds' | 'untilResults' | 'completed', until?: string, from?: string, at?: string, disclosing?: boolean, isLate?: boolean }}
 */
export function waitingFor(auction, me, now) {
  const { current_stage, stages } = auction
  const startOf = (/** @type {number} */ n) => stages[n]?.start
  if (isCancelled(auction)) return { word: 'cancelled' }
  if (current_stage < -1) return { word: 'missed' }
  if (current_stage === -1)
    return now - Date.parse(startOf(0)) > MISSED
      ? { word: 'missed' }
      : { word: 'untilStart', until: startOf(0) }
  if (isEnding(auction)) {
    const ended = stages.findIndex((/** @type {Offer} */ { type }) => type === 'pre_announcement')
    const isLate = now - Date.parse(startOf(stages.length - 1)) > LATE
    return { word: 'completed', at: startOf(ended), disclosing: !isAnnounced(auction), isLate }
  }
  const from = startOf(current_stage)
  if (isMyTurn(auction, me)) return { word: 'untilTurnEnds', until: startOf(current_stage + 1), from }
  const round = rounds(auction)[roundNow(auction).round - 1]
  const mine = round?.turns.find((n) => n > current_stage && me && stages[n].bidder_id === me.bidder_id)
  if (mine !== undefined) return { word: 'untilTurn', until: startOf(mine), from }
  if (stageNow(auction).type === 'pause')
    return { word: 'untilRound', until: startOf(current_stage + 1), from }
  const next = rounds(auction).find(({ pause }) => pause > current_stage)
  return next
    ? { word: 'untilRoundEnds', until: startOf(next.pause), from }
    : { word: 'untilResults', until: startOf(stages.length - 2), from }
}

/**
 * The figure by which an offer is compared, and its name in `words.js`.
 * @param {Auction} auction
 * @param {Offer} offer
 * @returns {{ value: Fraction | undefined, word?: 'normalized' | 'weighted' | 'performance' | 'normalizedPerformance' }}
 */
export function compared(auction, offer) {
  const energy = isEnergy(auction)
  if (offer.amount_features !== undefined)
    return { value: figure(offer.amount_features), word: energy ? 'normalizedPerformance' : 'normalized' }
  if (offer.amount_weighted !== undefined)
    return {
      value: figure(offer.amount_weighted),
      word: auction.auction_type === 'mixed' ? 'normalized' : 'weighted',
    }
  return energy ? { value: figure(offer.amount), word: 'performance' } : { value: figure(offer.amount) }
}

/**
 * The best offer that stands: the last of the results.
 * @param {Auction} auction
 * @returns {Offer | undefined}
 */
export const best = ({ results = [] }) => results.at(-1)

/**
 * @param {Offer | undefined} one
 * @param {Offer} other
 */
export const sameOffer = (one, other) =>
  one !== undefined &&
  one.bidder_id === other.bidder_id &&
  String(one.amount) === String(other.amount) &&
  one.time === other.time

/**
 * What the bidder whose turn it is may bid at most (in energy auctions: at least), exactly; and the figure he had.
 * @param {Auction} auction
 * @param {Me} me
 * @returns {{ limit: Fraction, had: Fraction } | undefined}
 */
export function limitOf(auction, me) {
  const turn = stageNow(auction)
  const had = priceOf(auction, turn, me)
  if (!had) return undefined
  if (isEnergy(auction)) {
    const more = figure(auction.minimalStepPercentage) ?? ratio(0)
    return { had, limit: plus(had, times(had, more)) }
  }
  return { had, limit: minus(had, figure(auction.minimalStep?.amount) ?? ratio(0)) }
}

/**
 * @param {Auction} auction
 * @param {Offer} turn
 * @param {Me} me
 */
function priceOf(auction, turn, me) {
  const [features, weighted, by] = [
    figure(turn.amount_features),
    figure(turn.amount_weighted),
    figure(me.coeficient),
  ]
  if (features && by) return isEnergy(auction) ? divide(features, by) : times(features, by)
  if (weighted && auction.auction_type === 'lcc')
    return minus(weighted, figure(me.non_price_cost) ?? ratio(0))
  if (weighted)
    return times(minus(weighted, figure(me.addition) ?? ratio(0)), figure(me.denominator) ?? ratio(1))
  return figure(turn.amount)
}

/**
 * The compared figure that a price makes for this bidder, and the price that a compared figure needs.
 * @param {Auction} auction
 * @param {Me} me
 * @returns {{ to: (price: Fraction) => Fraction, from: (compared: Fraction) => Fraction } | undefined}
 */
export function weighing(auction, me) {
  const [by, cost] = [figure(me.coeficient), figure(me.non_price_cost)]
  if (auction.auction_type === 'meat' && by) {
    const [up, down] = [
      (/** @type {Fraction} */ it) => times(it, by),
      (/** @type {Fraction} */ it) => divide(it, by),
    ]
    return isEnergy(auction) ? { to: up, from: down } : { to: down, from: up }
  }
  if (auction.auction_type === 'lcc' && cost)
    return { to: (it) => plus(it, cost), from: (it) => minus(it, cost) }
  if (auction.auction_type !== 'mixed') return undefined
  const [under, more] = [figure(me.denominator) ?? ratio(1), figure(me.addition) ?? ratio(0)]
  return { to: (it) => plus(divide(it, under), more), from: (it) => times(minus(it, more), under) }
}

/** A bid this much below the limit is asked about once more. */
const STEEP = ratio(3, 10)

/**
 * By how many percent a bid goes down when it is far below what was allowed; undefined when it is not.
 * @param {Fraction} amount
 * @param {{ limit: Fraction, had: Fraction }} allowed
 * @returns {string | undefined}
 */
export function steepness(amount, { limit, had }) {
  if (limit.over <= 0n || less(minus(ratio(1), divide(amount, limit)), STEEP)) return undefined
  const down = times(minus(ratio(1), divide(amount, had)), ratio(100))
  return (Number((down.over * 10_000n) / down.under) / 10_000).toFixed(2)
}
