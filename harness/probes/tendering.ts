import { tenderOf } from '../procedure/buyer.ts'
import { biddersOf } from '../procedure/play.ts'
import { type Procedure, printedLike, tenderPath } from '../procedure/procedure.ts'
import { endOf, latestFor } from './oracle.ts'
import {
  asBidder,
  changes,
  extraOf,
  lastOf,
  type Probe,
  playUntil,
  running,
  startOf,
  termOf,
} from './probe.ts'

const FORTY_DAYS = 40 * 86_400_000

/** A period whose end the buyer chooses, not too early: the moment is in what he sends. */
function announced(period: 'tenderPeriod' | 'enquiryPeriod', flag: string): Probe {
  return {
    id: `announce-${period}`,
    period: `${period}.endDate`,
    applies: ({ config }) =>
      Number(config[flag]) > 0 && (period === 'tenderPeriod') === (config.hasEnquiries !== true),
    unclocked: true,

    async begin(procedure) {
      await playUntil(procedure, () => true)
      const from = Date.parse(await procedure.driver.now())
      return { from, until: endOf(from, termOf(procedure.plot, flag, true)) }
    },

    async deed(procedure, at) {
      const { driver, keys } = procedure
      const { data, config } = await tenderOf(procedure)
      const now = await driver.now()
      const chosen = { startDate: now, endDate: printedLike(now, at) }
      const periods =
        period === 'tenderPeriod'
          ? { tenderPeriod: chosen }
          : { enquiryPeriod: chosen, tenderPeriod: { endDate: printedLike(now, at + FORTY_DAYS) } }
      const body = { data: { ...data, ...periods }, config }
      return driver.send({ verb: 'POST', path: '/tenders', key: keys.buyer, body })
    },

    answers: ['refused', 'accepted', 'accepted'],
  }
}

/** The bids are in. */
async function taken(procedure: Procedure) {
  return playUntil(procedure, () => procedure.bids.length === biddersOf(procedure))
}

/** Bids have their time, and what is changed meanwhile leaves bidders theirs. */
export const tenderingProbes: readonly Probe[] = [
  announced('enquiryPeriod', 'minEnquiriesDuration'),
  announced('tenderPeriod', 'minTenderingDuration'),
  {
    id: 'withdraw',
    period: 'tenderPeriod.endDate',
    applies: () => true,
    begin: async (procedure) => running((await taken(procedure)).tenderPeriod),

    deed(procedure) {
      const path = tenderPath(procedure, `/bids/${procedure.bids[0]?.id}`)
      return procedure.driver.send({ verb: 'DELETE', path, ...asBidder(procedure) })
    },

    // At the end itself the chronograph opens the bids.
    answers: ['accepted', 'refused', 'refused'],
  },
  {
    id: 'change',
    period: 'tenderPeriod.endDate, less the time a change must leave',
    applies: (plot) => extraOf(plot) !== undefined && plot.config.hasEnquiries !== true,

    async begin(procedure) {
      const { tenderPeriod } = await taken(procedure)
      const term = extraOf(procedure.plot)
      if (!term) throw new Error('a change need not leave any time')
      return { from: startOf(tenderPeriod), until: latestFor(lastOf(tenderPeriod), term) }
    },

    deed: (procedure) => changes(procedure, '', { title: 'Книги для міської бібліотеки' }),
    answers: ['accepted', 'accepted', 'refused'],
  },
]
