import type { AuctionDocument, Label, Offer, Stage } from './document.ts'
import { figure } from './figures.ts'

/** What a stage shows before its bidder is known. */
export const NOBODY = 'TBD'

/** One bidder's turn, with what stood for him when it began. */
export interface Turn {
  readonly stage: number
  readonly round: number
  readonly turn: number
  readonly offer: Stage
  /** His last offer before: of an earlier turn, or the initial one. Undefined when he is not among the bidders. */
  readonly before: Offer | undefined
  readonly next: Stage | undefined
  /** The turn is over and its bid published. */
  readonly ended: boolean
  /** The pause before its round has begun, so its bidder is known. */
  readonly named: boolean
}

export const hasStarted = ({ current_stage }: AuctionDocument): boolean => current_stage >= 0

/** The last stage has begun: results are final and names may be shown. */
export const isOver = ({ current_stage, stages }: AuctionDocument): boolean =>
  stages.length > 0 && current_stage >= stages.length - 1

/** All turns of the rounds, in their order. */
export function turnsOf(document: AuctionDocument): Turn[] {
  const standing = new Map<unknown, Offer>(document.initial_bids.map((bid) => [bid.bidder_id, bid]))
  const turns: Turn[] = []
  let [round, turn, pause] = [0, 0, 0]
  document.stages.forEach((offer, stage) => {
    if (offer.type === 'pause') [round, turn, pause] = [round + 1, 0, stage]
    if (offer.type !== 'bids') return
    turn += 1
    const ended = stage < document.current_stage
    const named = hasStarted(document) && pause <= document.current_stage
    const before = standing.get(offer.bidder_id)
    turns.push({ stage, round, turn, offer, before, next: document.stages[stage + 1], ended, named })
    if (ended && before) standing.set(offer.bidder_id, offer)
  })
  return turns
}

/** The last published offer of every bidder, in the order of the initial bids. */
export function lastOffers(document: AuctionDocument): Map<string | undefined, Offer> {
  const offers = new Map(document.initial_bids.map((bid) => [bid.bidder_id, bid]))
  for (const { ended, before, offer } of turnsOf(document))
    if (ended && before) offers.set(offer.bidder_id, offer)
  return offers
}

/** Every place in which an offer is shown. */
export function offersOf(
  document: AuctionDocument,
): { place: string; offer: Offer; section: 'initial_bids' | 'stages' | 'results' }[] {
  const list = (section: 'initial_bids' | 'results') =>
    document[section].map((offer, n) => ({ place: `${section}[${n}]`, offer, section }))
  const turns = turnsOf(document).filter(({ named }) => named)
  return [
    ...list('initial_bids'),
    ...turns.map(({ offer, stage }) => ({
      place: `stages[${stage}]`,
      offer,
      section: 'stages' as const,
    })),
    ...list('results'),
  ]
}

/** Slots that say which turn is meant, and whose. */
export function at({ stage, round, turn, offer }: Turn, document: AuctionDocument) {
  return { stage, round, turn, who: who(offer, document) }
}

/** A bidder for people: his number among the initial bids and the beginning of his id. */
export function who({ bidder_id }: Offer, { initial_bids }: AuctionDocument): string {
  const place = initial_bids.findIndex((bid) => bid.bidder_id === bidder_id)
  const id = bidder_id === undefined ? '—' : bidder_id.length > 12 ? `${bidder_id.slice(0, 8)}…` : bidder_id
  return place < 0 ? id : `#${place + 1} (${id})`
}

/** Bidders of energy service contracts bid for performance: more is better, so the smallest is worst. */
export const isEnergy = (document: AuctionDocument): boolean =>
  document.minimalStepPercentage !== undefined ||
  [...document.initial_bids, ...document.results].some(({ annualCostsReduction }) => annualCostsReduction)

export type Measure = 'amount' | 'amount_features' | 'amount_weighted'

/**
 * By what offers may be ordered, the published measure first. For mixed auctions the module means the weighted price and
 * compares the price, so either order is right there. Source: spec/auction, stages.
 */
export function measuresOf({ auction_type }: AuctionDocument): readonly [Measure, ...Measure[]] {
  if (auction_type === 'meat') return ['amount_features']
  if (auction_type === 'lcc') return ['amount_weighted']
  return auction_type === 'mixed' ? ['amount_weighted', 'amount'] : ['amount']
}

export const measured = (offer: Offer, measure: Measure) => figure(offer[measure])

/** A label of the time before names are shown. */
export const numberOf = (text: string | undefined): number | undefined => {
  const number = /^(?:Bidder|Учасник|Участник) ?[#№]?(\d+)$/.exec(text ?? '')?.[1]
  return number === undefined ? undefined : Number(number)
}

export const textsOf = ({ uk, en, ru }: Label = {}): (string | undefined)[] => [uk, en, ru]
