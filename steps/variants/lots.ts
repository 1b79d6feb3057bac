import type { Json } from '../../harness/procedure/cast.ts'
import { list, lot, part, type Variant } from './variant.ts'

const step = (vary: (step: Json, value: Json) => void): Variant =>
  lot((each) => vary(part(each, 'minimalStep'), part(each, 'value')))

const share = (of: number): Variant =>
  step((minimalStep, value) => {
    minimalStep.amount = Number(value.amount) * of
  })

const milestone =
  (type: string, vary: (milestone: Json, all: Json[]) => void): Variant =>
  ({ data }) => {
    const all = list(data, 'milestones')
    const found = all.find((each) => each.type === type)
    if (found) vary(found, all)
  }

/** What may be different about the lots of a new tender. */
export const tenderLots = {
  'a tender whose lot has no minimal step': lot((each) => delete each.minimalStep),
  'a tender without auction but with a minimal step': ({ config }) => {
    config.hasAuction = false
  },
  'a tender whose minimal step is greater than the value': share(2),
  'a tender whose minimal step is 0.5 % of the value': share(0.005),
  'a tender whose minimal step is 0.4 % of the value': share(0.004),
  'a tender whose minimal step is 3 % of the value': share(0.03),
  'a tender whose minimal step is a tenth of the value': share(0.1),
  'a tender whose lot has no amount': lot((each) => {
    delete part(each, 'value').amount
  }),
} satisfies Record<string, Variant>

/** What may be different about its milestones. */
export const tenderMilestones = {
  'a tender with delivery in 1000 days': milestone('delivery', (each) => {
    part(each, 'duration').days = 1000
  }),
  'a tender with delivery in 1001 days': milestone('delivery', (each) => {
    part(each, 'duration').days = 1001
  }),
  'a tender with one milestone of no lot': milestone('delivery', (each) => delete each.relatedLot),
  'a tender with all milestones of no lot': ({ data }) => {
    for (const each of list(data, 'milestones')) delete each.relatedLot
  },
  'a tender with milestones numbered from two': milestone('delivery', (each) => {
    each.sequenceNumber = 3
  }),
  'a tender with payment of 90 percent': milestone('financing', (each) => {
    each.percentage = 90
  }),
  'a tender with payment in two parts': milestone('financing', (each, all) => {
    each.percentage = 60
    all.push({ ...structuredClone(each), code: 'prepayment', percentage: 40, sequenceNumber: 3 })
  }),
} satisfies Record<string, Variant>
