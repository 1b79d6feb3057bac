import type { Auction, AuctionBid } from '../../../simulator/domain/auction/room/document.ts'
import { worstFirst } from '../../../simulator/domain/auction/room/offers.ts'
import { isEnergy } from '../../../simulator/domain/auction/room/open.ts'
import type { Timetable } from '../../../simulator/domain/auction/timetable.ts'
import { binary } from '../../../simulator/domain/fraction.ts'
import { addSeconds } from '../../../simulator/domain/time.ts'
import { type AuctionMutant, bent } from './mutant.ts'

const lengths: Readonly<Record<Exclude<keyof Timetable, 'rounds'>, string>> = {
  firstPause: 'the first pause',
  turn: 'a turn',
  pause: 'the pause before a round',
  counting: 'counting',
}

const by = (step: number, one: string, less: string): string =>
  step > 0 ? `${one} longer` : `${one} ${less}`

/** How long stages last, and how many rounds there are. */
const timetable: readonly AuctionMutant[] = [1, -1].flatMap((step) => [
  ...Object.entries(lengths).map(([stage, words]) =>
    bent(
      'second',
      'stages-last',
      `${stage} ${step}`,
      `${words} lasts ${by(step, 'a second', 'less')}`,
      (law) => ({
        timetable: { ...law.timetable, [stage]: law.timetable[stage as keyof Timetable] + step },
      }),
    ),
  ),
  bent('count', 'stages-last', `rounds ${step}`, `there are ${3 + step} rounds`, (law) => ({
    timetable: { ...law.timetable, rounds: law.timetable.rounds + step },
  })),
  bent(
    'second',
    'stages-last',
    `tick ${step}`,
    `a stage begins a second ${step > 0 ? 'late' : 'early'}`,
    (law) => ({
      nextTick(auction) {
        const at = law.nextTick(auction)
        return at === undefined ? undefined : addSeconds(at, step)
      },
    }),
  ),
])

/** The order of bids when each was made at another time than it was. */
function asIfMadeAt(auction: Auction, time: (date: string) => string): AuctionBid[] {
  const real = new Map(auction.bids.map((bid) => [bid.id, bid]))
  const bids = auction.bids.map((bid) => ({ ...bid, date: time(bid.date) }))
  return worstFirst({ ...auction, bids }).map((bid) => real.get(bid.id) ?? bid)
}

/** Of two times the later one becomes the earlier. */
const mirrored = (date: string): string => date.replace(/\d/g, (digit) => String(9 - Number(digit)))

const isOfEnergy = ({ bids }: Auction): boolean => bids.some(({ value }) => isEnergy(value))

/** Bidders by the order in which they were seated for the first round. */
function asAtFirst({ bids, initial_bids = [] }: Auction): AuctionBid[] {
  return initial_bids.flatMap(({ bidder_id }) => bids.find(({ id }) => id === bidder_id) ?? [])
}

/** Who goes first. */
const order: readonly AuctionMutant[] = [
  bent('order', 'worst-first', 'best first', 'the best offer goes first', (law) => ({
    worstFirst: (auction) => law.worstFirst(auction).toReversed(),
  })),
  bent(
    'order',
    'worst-first',
    'seats best first',
    'the ranking is right, but the best goes first',
    (law) => ({
      seat: (auction, all) => {
        const seated = all.worstFirst
        return law.seat(auction, { ...all, worstFirst: (of) => seated(of).toReversed() })
      },
    }),
  ),
  bent('order', 'worst-first', 'earlier first', 'of equal offers the earlier goes first', () => ({
    worstFirst: (auction) => (isOfEnergy(auction) ? worstFirst(auction) : asIfMadeAt(auction, mirrored)),
  })),
  bent(
    'order',
    'worst-first',
    'no time',
    'of equal offers the first bidder of the tender goes first',
    () => ({
      worstFirst: (auction) => (isOfEnergy(auction) ? worstFirst(auction) : asIfMadeAt(auction, () => '')),
    }),
  ),
  bent('order', 'worst-first', 'seated once', 'every round has the order of the first', (law) => ({
    seat: (auction, all) => law.seat(auction, auction.initial_bids ? { ...all, worstFirst: asAtFirst } : all),
  })),
  bent('order', 'energy', 'as money', 'of energy services the greatest value goes first', (law) => ({
    worstFirst: (auction) =>
      isOfEnergy(auction) ? law.worstFirst(auction).toReversed() : law.worstFirst(auction),
  })),
  bent('order', 'energy', 'later first', 'of equal energy services the later goes first', () => ({
    worstFirst: (auction) => (isOfEnergy(auction) ? asIfMadeAt(auction, mirrored) : worstFirst(auction)),
  })),
  bent('figure', 'energy', 'ranked by share', 'energy services are ranked by the share alone', () => ({
    worstFirst: (auction) =>
      isOfEnergy(auction)
        ? worstFirst(auction, (_, { value }) => binary(-(value.yearlyPaymentsPercentage ?? 0)))
        : worstFirst(auction),
  })),
  bent('figure', 'weights', 'plain price', 'the plain price is ranked where features count', () => ({
    worstFirst: (auction) => worstFirst({ ...auction, auction_type: 'default' }),
  })),
]

/** What becomes of an offer when its turn is over. */
const turnsEnd: readonly AuctionMutant[] = [
  bent('forget', 'ranking', 'offer', 'what was offered is forgotten when the turn is over', (law) => ({
    endTurn: (auction, at, all) => {
      const bids = auction.bids.map(({ stages: _, ...bid }) => bid)
      return law.endTurn({ ...auction, bids }, at, all)
    },
  })),
  bent('forget', 'ranking', 'results', 'the ranking is not counted anew before the next round', (law) => ({
    endTurn: (auction, at, all) => {
      const { results = [] } = auction
      return { ...law.endTurn(auction, at, all), results }
    },
  })),
  bent('forget', 'offer-stands', 'silent', 'who does nothing is out', (law) => ({
    endTurn(auction, at, all) {
      const turn = auction.stages[auction.current_stage]
      const ended = law.endTurn(auction, at, all)
      const { results = [] } = ended
      const silent = turn?.type === 'bids' && ended.results === auction.results ? turn.bidder_id : undefined
      return { ...ended, results: results.filter(({ bidder_id }) => bidder_id !== silent) }
    },
  })),
  bent('figure', 'ranking', 'numbers', 'bidders get new numbers with every offer', (law) => ({
    endTurn: (auction, at, all) => {
      const { initial_bids = [], ...rest } = auction
      return { ...law.endTurn(rest, at, all), initial_bids }
    },
  })),
  bent('forget', 'weights', 'recount', 'what was offered is not weighed anew', () => ({
    recounted: (_, bid) => bid,
  })),
  bent('figure', 'weights', 'recount', 'who offers anew is weighed without features', (law) => ({
    recounted: (auction, { denominator: _, ...bid }) => law.recounted(auction, bid),
  })),
  bent('figure', 'costs', 'recount', 'who offers anew is weighed without costs', (law) => ({
    recounted: (auction, { addition: _, ...bid }) => law.recounted(auction, bid),
  })),
  bent('rounding', 'weights', 'recount', 'weighed prices are rounded to thousands', (law) => ({
    recounted(auction, bid) {
      const { amount_weighted, ...rest } = law.recounted(auction, bid)
      if (amount_weighted === undefined) return rest
      return { ...rest, amount_weighted: Math.round(amount_weighted / 1000) * 1000 }
    },
  })),
]

export const courseBent: readonly AuctionMutant[] = [...timetable, ...order, ...turnsEnd]
