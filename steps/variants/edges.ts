import type { Json } from '../../harness/procedure/cast.ts'
import { daysToMonday, midnight, secondsAfter } from '../midnight.ts'
import { type Draft, first, lot, part, type Variant } from './variant.ts'

/** Values of a lot and minimal steps that just fit 0.5 % and 3 % of them, and those a hundredth beyond; in UAH. */
export const stepsOfAuction = [
  [50_000, 250],
  [49_999.99, 249.99],
  [50_000, 249.99],
  [50_000, 1500],
  [50_000.01, 1500.01],
  [50_000, 1500.01],
  [1000, 1000],
  [1000, 1000.01],
] as const

export const inWords = ([value, step]: (typeof stepsOfAuction)[number]): string =>
  `worth ${value} UAH with a minimal step of ${step} UAH`

/** A new tender, with lots or without, for every one of them. */
export const tenderSteps: Readonly<Record<string, Variant>> = Object.fromEntries(
  stepsOfAuction.flatMap((pair) => [
    [`a tender of a lot ${inWords(pair)}`, lot((each) => worth(each, pair))],
    [`a tender without lots ${inWords(pair)}`, ({ data }: Draft) => worth(lotless(data), pair)],
  ]),
)

function worth(priced: Json, [value, step]: readonly [number, number]): void {
  part(priced, 'value').amount = value
  part(priced, 'minimalStep').amount = step
}

/** Makes one whole of a tender of one lot; the tender. */
export function lotless(data: Json): Json {
  const { minimalStep } = first(data, 'lots')
  data.minimalStep = { ...(minimalStep as Json) }
  delete data.lots
  for (const each of [...(data.items as Json[]), ...((data.milestones ?? []) as Json[])])
    delete each.relatedLot
  return data
}

const ofShare = (step: number): Variant =>
  lot((each) => {
    part(each, 'minimalStep').amountPercentage = step
  })

/** The same where a lot is worth a share of income, of 50 percent in the example. */
export const tenderShares = {
  'a tender of a lot worth 50 percent with a minimal step of 50 percent': ofShare(50),
  'a tender of a lot worth 50 percent with a minimal step of 50.01 percent': ofShare(50.01),
} satisfies Record<string, Variant>

type Moment = (day: number, seconds?: number) => string

/** Periods counted from the midnight that begins a Monday. */
const fromMonday =
  (vary: (data: Json, at: Moment) => void): Variant =>
  ({ data, frozen }) => {
    const now = frozen()
    const monday = daysToMonday(now)
    vary(data, (day, seconds) => midnight(now, monday + day, seconds))
  }

const enquiries = (begun: number, ended: number): Variant =>
  fromMonday((data, at) => {
    data.enquiryPeriod = { startDate: at(0, begun), endDate: at(3, ended) }
  })

const bidding = (begun: number, ended: number): Variant =>
  fromMonday((data, at) => {
    part(data, 'enquiryPeriod').endDate = at(0)
    data.tenderPeriod = { startDate: at(0, begun), endDate: at(2, ended) }
  })

const biddingAfterEnquiries =
  (seconds: number): Variant =>
  ({ data }) => {
    const { endDate } = part(data, 'enquiryPeriod')
    part(data, 'tenderPeriod').startDate = secondsAfter(String(endDate), seconds)
  }

/** Bidding begins when it is begun long enough already, but for some seconds. */
const stale =
  (seconds: number): Variant =>
  ({ data, frozen }) => {
    part(data, 'tenderPeriod').startDate = secondsAfter(frozen(), seconds - 10 * 60)
  }

/** What may be different about the periods of a new tender, to the second. */
export const tenderPeriods = {
  'a tender with three full days of enquiries': enquiries(0, 0),
  'a tender with a second less than three full days of enquiries': enquiries(0, -1),
  'a tender with three days of enquiries that begin a second after midnight': enquiries(1, 0),
  'a tender with two full days of bidding': bidding(0, 0),
  'a tender with a second less than two full days of bidding': bidding(0, -1),
  'a tender with two days of bidding that begin a second after midnight': bidding(1, 0),
  'a tender whose bidding begins as enquiries end': biddingAfterEnquiries(0),
  'a tender whose bidding begins a second before enquiries end': biddingAfterEnquiries(-1),
  'a tender whose bidding began ten minutes ago': stale(0),
  'a tender whose bidding began a second less than ten minutes ago': stale(1),
} satisfies Record<string, Variant>
