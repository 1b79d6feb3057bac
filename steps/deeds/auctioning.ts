import type { Json } from '../../harness/procedure/cast.ts'
import { frozenNow } from '../frozen-clock.ts'
import { secondsAfter } from '../midnight.ts'
import { type Deed, sees } from './deed.ts'

const bidsOf = async (scene: Parameters<Deed>[0]): Promise<Json[]> =>
  (await scene.send('the auction module', 'GET', `${await scene.at('tender')}/auction`)).data.bids as Json[]

const page = (lot: string | undefined, bid = '') => `https://auction.example.com/lots/${lot}/${bid}`

/** Addresses of the auction of the first lot for some of the bids. */
const addresses =
  (invited: (bid: number) => boolean): Deed =>
  async (scene, who) => {
    const tender = await scene.at('tender')
    const [lot] = scene.procedure.lots
    const bids = (await bidsOf(scene)).map(({ id, lotValues }, n) => ({
      id,
      ...(invited(n) && {
        lotValues: (lotValues as Json[]).map(({ relatedLot }) => ({
          relatedLot,
          ...(relatedLot === lot?.id && { participationUrl: page(lot?.id, String(id)) }),
        })),
      }),
    }))
    const lots = scene.procedure.lots.map(({ id }) => ({
      id,
      ...(id === lot?.id && { auctionUrl: page(id) }),
    }))
    return scene.send(who, 'PATCH', `${tender}/auction/${lot?.id}`, { lots, bids })
  }

/** Addresses of the auction of the tender as a whole. */
const addressesOfAll: Deed = async (scene, who) => {
  const bids = (await bidsOf(scene)).map(({ id }) => ({ id, participationUrl: page('all', String(id)) }))
  return scene.send(who, 'PATCH', `${await scene.at('tender')}/auction`, { auctionUrl: page('all'), bids })
}

const moves =
  (hours: number, lot = 'lot'): Deed =>
  async (scene, who) => {
    const from = Date.parse(await scene.driver.now())
    const startDate = new Date(from + hours * 3_600_000).toISOString()
    return scene.send(who, 'PUT', `${await scene.at(lot)}/auctionPeriod`, { startDate })
  }

/** So many seconds after the moment from which on the auction may be held; of a tender without lots. */
const movesTo =
  (seconds: number): Deed =>
  async (scene, who) => {
    const { auctionPeriod } = await scene.look('tender')
    const startDate = secondsAfter(String((auctionPeriod as Json).shouldStartAfter), seconds)
    return scene.send(who, 'PUT', `${await scene.at('tender')}/auctionPeriod`, { startDate })
  }

/** An hour and so many seconds from now, as the CDB prints it: it compares the texts. */
const movesAnHour =
  (seconds: number): Deed =>
  async (scene, who) => {
    const startDate = secondsAfter(await frozenNow(scene.driver), 3600 + seconds)
    return scene.send(who, 'PUT', `${await scene.at('lot')}/auctionPeriod`, { startDate })
  }

/** What the auction module does, and what is done to it. */
export const auctioning = {
  'reads the auction': sees('tender', '/auction'),
  'gives every bid its address of the auction': addresses(() => true),
  'gives only one bid its address of the auction': addresses((bid) => bid === 0),
  'gives addresses without naming lots': addressesOfAll,
  'reports the auction': async (scene, who) => {
    const bids = await bidsOf(scene)
    const results = bids.map(({ id, lotValues }) => ({
      id,
      lotValues: (lotValues as Json[]).map(({ relatedLot, value, date }) => ({ relatedLot, value, date })),
    }))
    const [lot] = scene.procedure.lots
    return scene.send(who, 'POST', `${await scene.at('tender')}/auction/${lot?.id}`, { bids: results })
  },
  'reports the auction in which the second bidder asked 450 UAH for a unit': async (scene, who) => {
    const [lot] = scene.procedure.lots
    const results = (await bidsOf(scene)).map(({ id, lotValues }, n) => ({
      id,
      lotValues: (lotValues as Json[]).map(({ relatedLot, items, date }) => {
        const [{ id: item, unit }] = items as [Json]
        const { amount } = (unit as { value: Json }).value
        return {
          relatedLot,
          date,
          items: [{ id: item, unit: { value: { amount: n === 1 ? 450 : amount } } }],
        }
      }),
    }))
    return scene.send(who, 'POST', `${await scene.at('tender')}/auction/${lot?.id}`, { bids: results })
  },
  'moves the auction of the whole tender two months ahead': moves(24 * 60, 'tender'),
  'moves the auction of the whole tender a day ahead': moves(24, 'tender'),
  'moves the auction of the whole tender to when it may be held': movesTo(0),
  'moves the auction of the whole tender a second before it may be held': movesTo(-1),
  'moves the auction two months ahead': moves(24 * 60),
  'moves the auction of the first lot two months ahead': moves(24 * 60),
  'moves the auction of the second lot two months ahead': moves(24 * 60, 'second lot'),
  'moves the auction a day ahead': moves(24),
  'moves the auction an hour ahead': movesAnHour(0),
  'moves the auction a second less than an hour ahead': movesAnHour(-1),
  'moves the auction half an hour ahead': moves(0.5),
} satisfies Record<string, Deed>
