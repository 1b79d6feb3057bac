import { type Measure, money } from '../../fixtures/payloads/measure.ts'
import type { Json } from '../procedure/cast.ts'

const inside = (value: unknown, currency: string): unknown => {
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([name, each]) => [
    name,
    name === 'currency' ? currency : inside(each, currency),
  ])
  return Object.fromEntries(entries)
}

/** Money of another currency than the hryvnia; bids are their share of what is expected, to the kopeck. */
export function moneyIn(currency: string, config: Json, taxed: boolean): Measure {
  const { tender, lot, bid } = money(config, taxed)
  const as = (members: object): Json => inside(members, currency) as Json
  return {
    tender: (total) => as(tender(total)),
    lot: (amount, step) => as(lot(amount, step)),
    bid: (amount, share) => as(bid(Math.round(amount * share * 100) / 100, share)),
    goods: true,
  }
}
