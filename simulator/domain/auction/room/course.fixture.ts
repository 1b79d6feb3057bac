import fc from 'fast-check'
import { weightedValue } from '../../awarding/weighted-value.ts'
import { clone } from '../../json.ts'
import type { Bid, Tender } from '../../records/tender.ts'
import { tenderFacts } from '../../testing/tender-facts.ts'
import { add, SECOND } from '../../time.ts'
import { post } from './act.ts'
import {
  atAuction,
  bidAt,
  byCosts,
  collectiveAtAuction,
  costing,
  energyAtAuction,
  hashOf,
  idOf,
  planned,
} from './auction.fixture.ts'
import type { Auction, BidForm } from './document.ts'
import { nextTick } from './stages.ts'
import { tick } from './tick.ts'

const features = [0.05, 0.1].map((value, n) => ({
  code: `feature${n}`,
  featureOf: 'tenderer',
  enum: [{ value: 0 }, { value }, { value: value * 2 }],
}))
export const isOfEnergy = (kind: Kind): boolean => kind.startsWith('energy')
export const placeOf = (id: string): number => Number.parseInt(id, 16) - 1

export interface Player {
  readonly cents: number
  readonly second: number
  readonly choices: readonly [number, number]
  readonly cost: number
}
export const player: fc.Arbitrary<Player> = fc.record({
  // Few prices and dates, so that some are equal.
  cents: fc.integer({ min: 400, max: 420 }).map((each) => each * 250),
  second: fc.integer({ min: 0, max: 3 }),
  choices: fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 })),
  cost: fc.integer({ min: 0, max: 3 }).map((each) => each * 12.5),
})

export const kinds = [
  'default',
  'meat',
  'lcc',
  'mixed',
  'energy',
  'energy-meat',
  'percent',
  'collective',
] as const
export type Kind = (typeof kinds)[number]

function bidOf({ cents, second, choices, cost }: Player, place: number): Bid {
  return bidAt(cents / 100, place, {
    date: `2026-02-20T12:00:0${second}+02:00`,
    parameters: choices.map((choice, n) => ({
      code: `feature${n}`,
      value: features[n]?.enum[choice]?.value ?? 0,
    })),
    ...costing(cost),
  })
}

export function tenderOf(kind: Kind, players: readonly Player[]): Tender {
  if (isOfEnergy(kind)) {
    const tender = energyAtAuction(players.map(({ cents }) => 0.8 + (cents / 100 - 1000) / 500))
    const bids = (tender.bids ?? []).map(({ value, ...bid }, n) => ({
      ...bidOf(players[n] as Player, n),
      ...bid,
      value,
    }))
    return { ...tender, bids: bids as Bid[], ...(kind === 'energy-meat' && { features }) }
  }
  if (kind === 'collective') return shared(players)
  if (kind === 'percent') return ofPercent(players)
  const tender = atAuction([], {
    bids: players.map(bidOf),
    ...(kind === 'meat' || kind === 'mixed' ? { features } : {}),
    ...(kind === 'lcc' || kind === 'mixed' ? byCosts : {}),
  })
  return kind === 'mixed' ? weighed(tender) : tender
}

/** Suppliers share a quantity and bid for a unit. */
function shared(players: readonly Player[]): Tender {
  const tender = collectiveAtAuction(players.map(({ cents }) => cents / 100))
  const bids = (tender.bids ?? []).map(({ lotValues = [], ...bid }, n) => {
    const { date = '' } = bidOf(players[n] as Player, n)
    return { ...bid, date, lotValues: lotValues.map((offer) => ({ ...offer, date })) }
  })
  const [lot] = tender.lots ?? []
  const step = { amount: 10, currency: 'UAH', valueAddedTaxIncluded: true }
  return { ...tender, bids, lots: [{ ...lot, minimalStep: step }] as never }
}

/** Bidders ask for percent: money of a currency of their own. */
function ofPercent(players: readonly Player[]): Tender {
  const asked = (player: Player, n: number) => {
    const { value, ...bid } = bidOf(player, n)
    return { ...bid, value: { amountPercentage: value?.amount } as never }
  }
  return atAuction([], { minimalStep: { amountPercentage: 10 } as never, bids: players.map(asked) })
}

/** As the CDB weighs bids when the time for them is over. */
function weighed(tender: Tender): Tender {
  const facts = tenderFacts(tender)
  const bids = (tender.bids ?? []).map((bid) => ({
    ...bid,
    weightedValue: weightedValue(facts, bid, bid) as never,
  }))
  return { ...clone(tender), bids }
}

/** What somebody tries in a turn: who, with which secret, and what. */
export interface Try {
  readonly who: number
  readonly secret: boolean
  readonly cents: number
}
const attempt: fc.Arbitrary<Try> = fc.record({
  who: fc.integer({ min: 0, max: 4 }),
  secret: fc.boolean(),
  cents: fc.oneof(fc.integer({ min: 70_000, max: 106_000 }), fc.constantFrom(-100, 0, -300)),
})
export const course = fc.record({
  kind: fc.constantFrom(...kinds),
  players: fc.array(player, { minLength: 1, maxLength: 5 }),
  tries: fc.array(fc.array(attempt, { maxLength: 4 }), { maxLength: 17 }),
})

function formOf(kind: Kind, cents: number): BidForm {
  if (!isOfEnergy(kind)) return { amount: cents / 100 }
  const share = cents < 0 ? cents / 100 : Math.min(cents / 106_000, 1)
  return {
    yearlyPaymentsPercentage: share,
    contractDuration: 10,
    contractDurationDays: cents % 10 === 0 ? 10 : 20,
  }
}

export interface Course {
  readonly kind: Kind
  readonly players: readonly Player[]
  readonly tries: readonly (readonly Try[])[]
}

/** Plays a course and calls `seen` after every try, with the words of its refusal. */
export function run(
  { kind, players, tries }: Course,
  seen: (before: Auction, after: Auction, tried: Try, error: string | undefined) => void,
): Auction {
  let auction = planned(tenderOf(kind, players))
  for (let at = nextTick(auction); at !== undefined; at = nextTick(auction)) {
    auction = tick(auction, at)?.auction ?? auction
    for (const [n, tried] of (tries[auction.current_stage] ?? []).entries()) {
      const before = auction
      const acted = post(
        auction,
        {
          bidder_id: idOf(tried.who),
          hash: tried.secret ? hashOf(tried.who) : 'wrong',
          form: formOf(kind, tried.cents),
        },
        add(at, (n + 1) * SECOND),
      )
      if (acted.accepted) auction = acted.auction
      seen(before, auction, tried, acted.accepted ? undefined : acted.error)
    }
  }
  return auction
}
