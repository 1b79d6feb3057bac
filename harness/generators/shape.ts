import fc from 'fast-check'
import type { Method } from '../../simulator/domain/method.ts'
import type { Flags } from '../procedure/flags.ts'
import type { AgreementFacts } from './agreement.ts'
import { configsOf } from './config.ts'
import type { Slack } from './periods.ts'

/** The plan of a tender: how much of what. Small and plain comes first, so that failures shrink to that. */
export interface Shape {
  readonly config: Flags
  /** None where items and bids may be for the whole. */
  readonly lots: number
  readonly items: number
  readonly features: number
  /** Criteria beyond those that are required. */
  readonly criteria: number
  readonly buyers: number
  readonly funders: number
  readonly category: 'goods' | 'services' | 'works'
  readonly currency: string
  readonly taxed: boolean
  readonly guaranteed: boolean
  /** The contract follows a template. */
  readonly template: boolean
  /** Terms of payment and delivery are said for every lot. */
  readonly termsByLot: boolean
  readonly lifeCycle: boolean
  readonly slack: Slack
  /** How readily members that may be left out are given, of 1. */
  readonly richness: number
  /** Of all the rest: names, words, amounts. */
  readonly seed: number
}

/** So many at most of lots, items of each, features, criteria, buyers. */
const MANY = { lots: 3, items: 3, features: 3, criteria: 3, buyers: 3, funders: 2 } as const

const seldom = (share: number) =>
  fc.integer({ min: 0, max: 99 }).map((throwOf100) => throwOf100 >= 100 - share * 100)
const upTo = (max: number, min = 0) => fc.integer({ min, max })

/** Five days. */
const LONGEST = 432_000
const slackOf = fc.record({
  enquiries: fc.oneof(fc.constant(0), upTo(LONGEST)),
  tendering: fc.oneof(fc.constant(0), upTo(LONGEST)),
  start: fc.option(upTo(48), { nil: undefined }),
})

/** Seeds are no values: there is nothing simpler about a smaller one. */
const seeds = fc.noShrink(fc.integer({ min: 0, max: 0x7f_ff_ff_ff }))

const richnesses = fc.constantFrom(0, 0.2, 0.5, 0.9)

/** Plans for tenders of a method with these flags, under this agreement. */
export function shapesOf(
  method: Method,
  chosen: Flags,
  agreement: AgreementFacts | undefined,
): fc.Arbitrary<Shape> {
  return fc.record({
    config: configsOf(method, chosen, agreement),
    lots: upTo(MANY.lots, method.required.includes('related-lot') || method.without.includes('lot') ? 1 : 0),
    items: upTo(MANY.items, 1),
    features: upTo(MANY.features),
    criteria: upTo(MANY.criteria),
    buyers: fc.oneof(
      { weight: 4, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: upTo(MANY.buyers, 1) },
    ),
    funders: fc.oneof(
      { weight: 4, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: upTo(MANY.funders, 1) },
    ),
    category: fc.constantFrom('goods', 'services', 'works'),
    currency: fc.oneof(
      { weight: 3, arbitrary: fc.constant('UAH') },
      { weight: 1, arbitrary: fc.constantFrom('USD', 'EUR', 'GBP', 'PLN') },
    ),
    taxed: fc.boolean(),
    guaranteed: seldom(0.2),
    template: seldom(0.3),
    termsByLot: fc.boolean(),
    lifeCycle: seldom(0.1),
    slack: slackOf,
    richness: richnesses,
    seed: seeds,
  })
}

/** The plan of a bid. */
export interface BidShape {
  /** For how many of the lots it is; beyond that for all. */
  readonly lots: number
  /** Unit prices are given though nobody asks for them. */
  readonly priced: boolean
  readonly richness: number
  readonly seed: number
}

/** Plans for bids. */
export const bidShapes: fc.Arbitrary<BidShape> = fc.record({
  lots: upTo(MANY.lots, 1),
  priced: seldom(0.3),
  richness: richnesses,
  seed: seeds,
})
