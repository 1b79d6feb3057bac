import { setWorldConstructor, World } from '@cucumber/cucumber'
import { bidPayload } from '../fixtures/payloads/bid.ts'
import { author, bidders } from '../fixtures/payloads/organization.ts'
import { tenderPayload } from '../fixtures/payloads/tender.ts'
import { recognise, wording } from '../harness/coverage/recognise.ts'
import { directDriver } from '../harness/drivers/direct.ts'
import type { Asked, Driver, Exchange } from '../harness/drivers/driver.ts'
import { bid, offersOf } from '../harness/procedure/bidder.ts'
import { announce, publish } from '../harness/procedure/buyer.ts'
import type { Json } from '../harness/procedure/cast.ts'
import { plots } from '../harness/procedure/plots.ts'
import {
  beginProcedure,
  type Plot,
  type Procedure,
  readTender,
  tenderPath,
  waitFor,
} from '../harness/procedure/procedure.ts'

const START = '2026-02-02T09:00:00+02:00'
const DAY = 86_400_000

/** What a scenario knows: the system, the procedure in it, and what was last asked and answered. */
export class Scene extends World {
  readonly driver: Driver = directDriver({ now: START })
  #procedure: Procedure | undefined
  #last: Exchange | undefined
  #question: string | undefined

  get procedure(): Procedure {
    if (!this.#procedure) throw new Error('the scenario has no tender yet: begin with "Given … tender …"')
    return this.#procedure
  }

  get last(): Exchange {
    if (!this.#last) throw new Error('nothing was asked yet: begin with "When …"')
    return this.#last
  }

  /** A plot of this method, some of its flags chosen otherwise. */
  plan(method: string, flags: Plot['config'] = {}): void {
    const plot = plots[method]
    if (!plot) throw new Error(`no example of ${method} is written`)
    this.#procedure = beginProcedure(this.driver, { ...plot, config: { ...plot.config, ...flags } })
  }

  /** Sends a request; what it was answered is looked at by `Then` steps. */
  async ask(asked: Asked): Promise<Exchange> {
    this.#last = await this.driver.send(asked)
    return this.#last
  }

  /** As the tender's owner. */
  asBuyer(verb: Asked['verb'], rest: string, data?: Json): Promise<Exchange> {
    const { keys, tender } = this.procedure
    const token = tender?.token ?? ''
    const body = data === undefined ? undefined : { data }
    return this.ask({ verb, path: tenderPath(this.procedure, rest), key: keys.buyer, token, body })
  }

  /** As a bidder, without a token. */
  asBidder(bidder: number, verb: Asked['verb'], rest: string, data: Json): Promise<Exchange> {
    const key = this.procedure.keys.bidders[bidder] ?? ''
    return this.ask({ verb, path: tenderPath(this.procedure, rest), key, body: { data } })
  }

  /** Announces a tender that differs from the example in one fact. */
  async announceVariant(vary: (data: Json, days: (from: number) => string) => void, key?: string): Promise<void> {
    const { plot, lots, keys } = this.procedure
    const now = Date.parse(await this.driver.now())
    const days = (from: number) => new Date(now + from * DAY).toISOString().replace('Z', '+00:00')
    const payload = tenderPayload({ ...plot, enquiriesUntil: days(7), biddingUntil: days(21), lots })
    vary(payload.data, days)
    await this.ask({ verb: 'POST', path: '/tenders', key: key ?? keys.buyer, body: payload })
  }

  async submitVariant(bidder: number, vary: (data: Json, days: (from: number) => string) => void): Promise<void> {
    const party = bidders[bidder] ?? bidders[0]
    if (!party) throw new Error('there are no bidders')
    const { data } = bidPayload(party, offersOf(this.procedure, [49_000]))
    vary(data, () => '')
    await this.asBidder(bidder, 'POST', '/bids', data)
  }

  async question(title: string): Promise<void> {
    const [party] = bidders
    if (!party) throw new Error('there are no bidders')
    const data = { title, description: title, author: author(party) }
    const { reply } = await this.asBidder(0, 'POST', '/questions', data)
    this.#question = String((reply.body as { data?: Json }).data?.id ?? '')
  }

  answer(text: string): Promise<Exchange> {
    return this.asBuyer('PATCH', `/questions/${this.#question}`, { answer: text })
  }

  /** Brings the tender of the example to a stage of its life. */
  async bringTo(stage: Stage): Promise<void> {
    await stages[stage](this.procedure)
  }

  accepted(): void {
    const { asked, reply } = this.last
    if (reply.status < 300) return
    throw new Error(`${asked.verb} ${asked.path} was refused with ${reply.status}: ${wording(this.last)}`)
  }

  refusedUnder(rule: string): void {
    const { asked, reply } = this.last
    if (reply.status < 300) throw new Error(`${asked.verb} ${asked.path} was accepted; ${rule} should have refused it`)
    const found = recognise(this.last)
    if (found.includes(rule)) return
    const others = found.length ? `it reads like ${found.join(' or ')}` : 'no rule of this request reads like it'
    throw new Error(`refused with ${reply.status} ${wording(this.last)}, but not under ${rule}: ${others}`)
  }

  async statusIs(status: string): Promise<void> {
    const found = (await readTender(this.procedure)).status
    if (found !== status) throw new Error(`the tender is ${String(found)}, not ${status}`)
  }
}

/** How the example comes to each stage of its life, step by step. */
const stages = {
  'in draft': announce,
  'that accepts enquiries': async (procedure: Procedure) => {
    await announce(procedure)
    await publish(procedure)
  },
  'that accepts bids': async (procedure: Procedure) => {
    await stages['that accepts enquiries'](procedure)
    await waitFor(procedure, 'active.tendering')
  },
  'in qualification': async (procedure: Procedure) => {
    await stages['that accepts bids'](procedure)
    await bid(procedure, 0, [49_000])
    await bid(procedure, 1, [48_000])
    await waitFor(procedure, 'active.qualification')
  },
} as const

export type Stage = keyof typeof stages
export const stageNames = Object.keys(stages) as readonly Stage[]

setWorldConstructor(Scene)
