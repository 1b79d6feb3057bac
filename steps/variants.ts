import type { Json } from '../harness/procedure/cast.ts'

/**
 * The dictionaries of the vocabulary: what a phrase means as a change of one fact. Each is applied to the valid example,
 * so that a refused request and its accepted twin differ in nothing else.
 */
type Variant = (data: Json, days: (from: number) => string) => void

const lots = (data: Json): Json[] => data.lots as Json[]
const firstLot = (data: Json): Json => lots(data)[0] as Json
const period = (data: Json, name: string): Json => data[name] as Json

/** What may be different about a new tender. */
export const tenderVariants = {
  'a tender': () => undefined,
  'a tender with enquiries of two days': (data, days) => {
    period(data, 'enquiryPeriod').endDate = days(2)
  },
  'a tender with bidding of a single day': (data, days) => {
    period(data, 'enquiryPeriod').endDate = days(7)
    period(data, 'tenderPeriod').endDate = days(8)
  },
  'a tender whose minimal step is a tenth of the value': (data) => {
    const lot = firstLot(data)
    ;(lot.minimalStep as Json).amount = Number((lot.value as Json).amount) / 10
  },
} satisfies Record<string, Variant>

/** What the owner may change about a tender. */
export const tenderChanges = {
  'the title': (data) => {
    data.title = 'Книги та періодика для обласної бібліотеки'
  },
  'the way of choosing the winner': (data) => {
    data.awardCriteria = 'lifeCycleCost'
  },
} satisfies Record<string, Variant>

/** What may be different about a bid. */
export const bidVariants = {
  'a bid': () => undefined,
  'a bid for twice the quantity': (data) => {
    for (const item of data.items as Json[]) item.quantity = Number(item.quantity) * 2
  },
} satisfies Record<string, Variant>
