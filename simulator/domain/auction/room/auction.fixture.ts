import { exactPerformance } from '../../awarding/energy-performance.ts'
import { nearest } from '../../fraction.ts'
import type { Bid, Tender } from '../../records/tender.ts'
import { someBid, someTender } from '../../testing/tender-facts.ts'
import { instant } from '../../time.ts'
import { post } from './act.ts'
import type { Auction, BidForm } from './document.ts'
import { auctionsOf } from './open.ts'
import { nextTick } from './stages.ts'
import { tick } from './tick.ts'

export const OPENED = '2026-02-23T09:00:00+02:00'
export const START = '2026-02-24T11:00:00+02:00'

export const idOf = (place: number): string => (place + 1).toString(16).padStart(32, '0')
export const hashOf = (place: number): string => (place + 1).toString(16).padStart(32, 'f')

/** A tender at auction with bids of these prices; the later ones came later. */
export function atAuction(prices: readonly number[], more: Partial<Tender> = {}): Tender {
  return someTender({
    status: 'active.auction',
    date: OPENED,
    auctionPeriod: { startDate: START },
    minimalStep: { amount: 10, currency: 'UAH', valueAddedTaxIncluded: true },
    value: { amount: 1000, currency: 'UAH', valueAddedTaxIncluded: true },
    bids: prices.map((price, place) => bidAt(price, place)),
    ...more,
  })
}

export function bidAt(price: number, place: number, more: Partial<Bid> = {}): Bid {
  const date = `2026-02-20T12:00:${String(place).padStart(2, '0')}+02:00`
  return someBid(idOf(place), price, { status: 'active', date, ...more })
}

const energyTerms = { noticePublicationDate: '2026-01-15T00:00:00+02:00', NBUdiscountRate: 0.22 }
const savings = Array.from({ length: 21 }, (_, n) => String(900 + 10 * n))

/** A tender of energy services at auction with bids that ask for these shares of the savings. */
export function energyAtAuction(shares: readonly number[], more: Partial<Tender> = {}): Tender {
  const bids = shares.map((yearlyPaymentsPercentage, place) => {
    const terms = {
      yearlyPaymentsPercentage,
      contractDuration: { years: 10, days: 10 },
      annualCostsReduction: savings,
    }
    const amountPerformance = Number(nearest(exactPerformance(terms, energyTerms)).toFixed(2))
    const value = { amount: 1, amountPerformance, currency: 'UAH', valueAddedTaxIncluded: true, ...terms }
    return bidAt(1, place, { value })
  })
  const { minimalStep: _, value: __, ...tender } = atAuction([], { bids, ...energyTerms, ...more })
  return { minimalStepPercentage: 0.005, fundingKind: 'other', yearlyPaymentsPercentageRange: 0.8, ...tender }
}

const costs = { id: 'r'.repeat(32), title: 'cost', dataType: 'number' }

/** What makes an auction one of life-cycle costs: a criterion that asks what using costs. */
export const byCosts: Partial<Tender> = {
  awardCriteria: 'lifeCycleCost',
  criteria: [
    {
      id: 'c'.repeat(32),
      relatesTo: 'tenderer',
      classification: { scheme: 'ESPD211', id: 'CRITERION.OTHER.LIFE_CYCLE_COST.COST_OF_USE' },
      requirementGroups: [{ id: 'g'.repeat(32), requirements: [costs] }],
    },
  ] as never,
}

/** The answer of a bidder whose offer costs so much to use. */
export const costing = (value: number): Partial<Bid> => ({
  requirementResponses: [{ id: 'x', requirement: costs, value }] as never,
})

/** A tender of one lot whose quantity suppliers share, with bids of these prices for a unit. */
export function collectiveAtAuction(prices: readonly number[], more: Partial<Tender> = {}): Tender {
  const lot = 'b'.repeat(32)
  const money = { currency: 'UAH', valueAddedTaxIncluded: true }
  const bids = prices.map((amount, place) => {
    const { value: _, date = '', ...seat } = bidAt(0, place)
    const items = [{ id: 'i'.repeat(32), quantity: 40, unit: { value: { amount, ...money } } }]
    return { ...seat, date, lotValues: [{ relatedLot: lot, status: 'active', date, items }] }
  })
  const tender = atAuction([], {
    lots: [
      {
        id: lot,
        title: 'lot',
        status: 'active',
        auctionPeriod: { startDate: START },
        value: { amount: 1000, ...money },
        minimalStep: { amount: 0.5, ...money },
      },
    ] as never,
    items: [
      {
        id: 'i'.repeat(32),
        description: 'Папір',
        quantity: 100,
        relatedLot: lot,
        unit: { code: 'KGM', name: 'кг' },
      },
    ] as never,
    bids: bids as never,
    ...more,
  })
  return { ...tender, config: { ...tender.config, awardingByItemUnitValue: true } }
}

/** The only auction of a tender, as planned when it came to auction. */
export function planned(tender: Tender): Auction {
  const [auction] = auctionsOf(tender, {
    now: instant(OPENED),
    hash: (_, place) => hashOf(place),
    sandbox: true,
  })
  if (!auction) throw new Error('no auction was planned')
  return auction
}

/** The auction at the beginning of a stage. */
export function atStage(auction: Auction, stage: number): Auction {
  let at = auction
  while (at.current_stage < stage) {
    const begun = tick(at, nextTick(at) ?? instant(START))
    if (!begun) throw new Error(`the auction ends before stage ${stage}`)
    at = begun.auction
  }
  return at
}

/** Half a minute into the first turn of a planned auction. */
export const IN_TURN = instant('2026-02-24T11:05:30+02:00')

/** Who stands where, worst first. */
export const order = (auction: Auction): string[] => (auction.results ?? []).map(({ bidder_id }) => bidder_id)

/** What a bidder is told who sends this: the words of a refusal, or `accepted`. */
export function answerTo(auction: Auction, place: number, form: BidForm): string {
  const acted = post(auction, { bidder_id: idOf(place), hash: hashOf(place), form }, IN_TURN)
  return acted.accepted ? 'accepted' : acted.error
}

/** The auction after a bidder sent this; it must be taken. */
export function afterBid(auction: Auction, place: number, form: BidForm): Auction {
  const acted = post(auction, { bidder_id: idOf(place), hash: hashOf(place), form }, IN_TURN)
  if (!acted.accepted) throw new Error(acted.error)
  return acted.auction
}
