import type { Tender } from '../../simulator/domain/records/tender.ts'
import { createSimulator, type Simulator } from '../../simulator/main.ts'
import { driverOf } from '../drivers/direct.ts'
import type { Asked, Driver, Reply } from '../drivers/driver.ts'
import type { Json } from '../procedure/cast.ts'
import { START } from '../verdicts/session.ts'
import { later } from './scene.ts'

/** What is wrong with a system: before it is asked, in what it answers, in what it keeps. */
interface Defect {
  readonly disabledRules?: readonly string[]
  ask?(asked: Asked, at: Moment): Asked
  /** How many seconds the clock is wrong for a request. */
  late?(asked: Asked, at: Moment): number
  answer?(reply: Reply, asked: Asked, at: Moment): Reply
  /** Another state of the tender than the request led to. */
  keep?(after: Tender, asked: Asked, before: Tender): Tender | undefined
}

/** The tender that a request is about, before it, and the time. */
interface Moment {
  readonly tender?: Tender
  readonly now: string
}

const dataOf = ({ body }: Reply): Json | undefined => (body as { data?: Json } | undefined)?.data

/** The same answer with other data. */
const saying = (reply: Reply, data: Json): Reply => ({ ...reply, body: { ...(reply.body as Json), data } })

const isTender = ({ path }: Asked): boolean => /^\/tenders\/[0-9a-f]{32}$/.test(path)
const about = (list: string, { path }: Asked): boolean => path.includes(`/${list}`)

/** Whether it is the very second after an instant. */
const justAfter = (instant: string | undefined, now: string): boolean =>
  instant !== undefined && later(instant, 1).slice(0, 19) === now.slice(0, 19)

/** Defects that a comparison must find, each in a system of its own. */
export const planted: Readonly<Record<string, Defect>> = {
  'a check is missing: a bid may cost more than is expected': {
    disabledRules: ['model:Bid.lotValues.value.lotValueFitsLot'],
  },
  'a check is missing: a question may be asked at any time': {
    disabledRules: ['question.asked-during-enquiries'],
  },
  'a boundary is a second late: questions are taken one second after the period': {
    late: (asked, { tender, now }) =>
      about('questions', asked) && asked.verb === 'POST' && justAfter(tender?.enquiryPeriod?.endDate, now)
        ? -1
        : 0,
  },
  'a leak: sealed bids are shown with the tender': {
    answer: (reply, asked, { tender }) => {
      const data = dataOf(reply)
      if (!data || !isTender(asked) || tender?.status !== 'active.tendering' || !tender.bids?.length)
        return reply
      return saying(reply, { ...data, bids: tender.bids.map(({ id, status }) => ({ id, status })) })
    },
  },
  'a lost field: lots are shown without their minimal step': {
    answer: (reply, asked) => {
      const data = dataOf(reply)
      if (!data || !isTender(asked) || !Array.isArray(data.lots)) return reply
      return saying(reply, { ...data, lots: data.lots.map(({ minimalStep: _, ...lot }: Json) => lot) })
    },
  },
  'wrong rounding: the value of the tender in whole hryvnias': {
    keep: (after) =>
      after.value?.amount === undefined
        ? undefined
        : { ...after, value: { ...after.value, amount: Math.round(after.value.amount) } },
  },
  'wrong role: bids may be changed without the token': {
    ask: (asked, { tender }) => {
      const id = /\/bids\/([0-9a-f]{32})/.exec(asked.path)?.[1]
      const bid = tender?.bids?.find((one) => one.id === id)
      return bid && asked.verb !== 'GET' && asked.token === undefined
        ? { ...asked, token: bid.owner_token }
        : asked
    },
  },
  'a forgotten effect: bids stay in force when the tender changes': {
    keep: (after, asked, before) =>
      isTender(asked) && before.status === 'active.tendering' && after.bids?.length
        ? {
            ...after,
            bids: after.bids.map((bid, n) => ({ ...bid, status: before.bids?.[n]?.status ?? bid.status })),
          }
        : undefined,
  },
  'a forgotten effect: nobody is next when a winner is rejected': {
    keep: (after, asked, before) => {
      const known = new Set(before.awards?.map(({ id }) => id))
      const isNew = (after.awards?.length ?? 0) > known.size && about('awards', asked)
      return isNew ? { ...after, awards: after.awards?.filter(({ id }) => known.has(id)) ?? [] } : undefined
    },
  },
  'a wrong period: complaints about awards are taken a day longer': {
    keep: (after, asked, before) => {
      if (!about('awards', asked) || asked.verb !== 'PATCH') return undefined
      const longer = after.awards?.map((award, n) => {
        const { complaintPeriod } = award
        if (!complaintPeriod?.endDate || before.awards?.[n]?.complaintPeriod?.endDate) return award
        return {
          ...award,
          complaintPeriod: { ...complaintPeriod, endDate: later(complaintPeriod.endDate, 86_400) },
        }
      })
      return longer ? { ...after, awards: longer } : undefined
    },
  },
}

/** A copy of the simulator with this defect. */
export function withDefect(defect: Defect): Driver {
  const { disabledRules = [] } = defect
  const simulator = createSimulator({ now: START, rate: 0, disabledRules })
  const driver = driverOf(simulator)

  return {
    ...driver,
    async send(asked) {
      const before = await momentOf(simulator, asked)
      const late = defect.late?.(asked, before) ?? 0
      if (late) simulator.control.setClock({ now: later(before.now, late) })
      const exchange = await driver.send(defect.ask?.(asked, before) ?? asked)
      if (late) simulator.control.setClock({ now: before.now })
      const { tender } = await momentOf(simulator, asked)
      const kept =
        tender && before.tender && exchange.reply.status < 300 && defect.keep?.(tender, asked, before.tender)
      if (kept) await simulator.control.put('tender', tender.id, kept)
      return {
        ...exchange,
        asked,
        reply:
          defect.answer?.(exchange.reply, asked, { ...before, ...(tender && { tender }) }) ?? exchange.reply,
      }
    },
  }
}

async function momentOf({ control }: Simulator, { path }: Asked): Promise<Moment> {
  const { now } = control.clock()
  const id = /^\/tenders\/([0-9a-f]{32})/.exec(path)?.[1]
  const tender = id === undefined ? undefined : ((await control.get('tender', id)) as Tender | undefined)
  return { now, ...(tender && { tender }) }
}
