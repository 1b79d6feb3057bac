import { setDefaultTimeout, setWorldConstructor, World } from '@cucumber/cucumber'
import { recognise, unsaidBy, wording } from '../harness/coverage/recognise.ts'
import type { Asked, Driver, Exchange } from '../harness/drivers/driver.ts'
import { tenderOf } from '../harness/procedure/buyer.ts'
import {
  type Accepted,
  embeddedKeys,
  isRefusal,
  type Json,
  must,
  restrictedKeys,
  UnexpectedRefusal,
} from '../harness/procedure/cast.ts'
import type { Flags } from '../harness/procedure/flags.ts'
import { plotOf, plots } from '../harness/procedure/plots.ts'
import {
  beginProcedure,
  listOf,
  type Plot,
  type Procedure,
  readTender,
} from '../harness/procedure/procedure.ts'
import type { Played } from '../harness/properties/step.ts'
import { differenceFromReference } from '../harness/reference/compared.ts'
import { session } from '../harness/verdicts/session.ts'
import { type Actor, type ActorName, actors } from './actors.ts'
import { expectFrozen } from './frozen-clock.ts'
import { pathOf } from './places.ts'
import { reach, type Stage } from './stages.ts'
import { watched } from './watched.ts'

/** Something that was made in a scenario: where it is and the token it is owned with. */
export interface Made {
  readonly id: string
  readonly path: string
  readonly token: string
  readonly by: ActorName
  readonly transfer?: string | undefined
}

/** What a deed was about was over before it was done: nothing is shown. */
export class CameTooLate extends Error {}

/** What a scenario knows: the system, the procedure in it, what was made, asked and answered. */
export class Scene extends World {
  readonly exchanges: Exchange[] = []
  readonly history: Played[] = []
  /** Those that scenarios are about: what `When` steps asked. */
  readonly judged: Exchange[] = []
  readonly made = new Map<string, Made>()
  readonly driver: Driver = watched(session().driver.another?.() ?? session().driver, this)
  /** The rule that the scenario is about: its tag. */
  rule: string | undefined
  /** Where the clock runs: a moment before which the next deeds must be done. */
  deadline: { readonly moment: string; readonly at: number } | undefined
  #procedure: Procedure | undefined
  #last: Exchange | undefined
  /** Whether a `Then` step looked at the last answer. */
  #looked = false

  get procedure(): Procedure {
    if (!this.#procedure) throw new Error('the scenario has no tender yet: begin with "Given … tender …"')
    return this.#procedure
  }

  /** The procurement method of the example, once there is one. */
  get method(): string | undefined {
    return this.#procedure?.plot.method
  }

  get last(): Exchange {
    if (!this.#last) throw new Error('nothing was asked yet: begin with "When …"')
    return this.#last
  }

  /** A plot of this method, some of it chosen otherwise. Throws FlagError when the method does not allow a flag. */
  plan(method: string, otherwise: Partial<Plot> = {}, flags: Flags = {}): void {
    const plot = Object.keys(flags).length ? plotOf(method, flags) : plots[method]
    if (!plot) throw new Error(`no example of ${method} is written`)
    const config = { ...plot.config, ...otherwise.config }
    const { keys } = session()
    // Those who may see restricted data have other keys; of another system they are not known.
    const own = config.restricted && keys === embeddedKeys ? restrictedKeys : keys
    this.#procedure = beginProcedure(this.driver, { ...plot, ...otherwise, config }, own)
  }

  /** No tender, but suppliers are looked for by a framework of this type. */
  planFramework(type: string): void {
    this.#procedure = beginProcedure(this.driver, { method: type, config: {}, lots: [] }, session().keys)
  }

  /** Brings the tender of the example to a stage of its life. */
  async bringTo(stage: Stage): Promise<void> {
    await reach(this.procedure, stage)
    this.#last = undefined
  }

  /** Does something that may be refused; `Then` steps look at the last answer. */
  async attempt(deed: () => Promise<unknown>): Promise<void> {
    this.expectNoSurprise()
    this.#looked = false
    const before = this.exchanges.length
    try {
      await deed()
    } catch (refusal) {
      if (!(refusal instanceof UnexpectedRefusal)) throw refusal
    }
    this.judged.push(...this.exchanges.slice(before))
    this.#last = this.exchanges.at(-1)
    await this.#mustBeInTime()
  }

  /** Where the clock runs, time may have been faster than we. Throws CameTooLate. */
  async #mustBeInTime(): Promise<void> {
    const { moment, at = Number.POSITIVE_INFINITY } = this.deadline ?? {}
    const ended =
      at <= Date.parse(await this.driver.now()) ? `${moment} at ${new Date(at).toISOString()}` : undefined
    const late = ended ?? this.driver.overdue?.()
    if (late !== undefined) throw new CameTooLate(`done too late: ${late}; a greater time.slack helps`)
  }

  /** A refusal that no `Then` step expected ends the scenario where it matters first. */
  expectNoSurprise(): void {
    if (this.#last && !this.#looked) this.accepted()
  }

  /** Sends as an actor, with the token of what is addressed when the actor made it. Throws UnexpectedRefusal. */
  async send(who: ActorName, verb: Asked['verb'], path: string, data?: Json, more?: Json): Promise<Accepted> {
    const actor: Actor = actors[who]
    const own = [...this.made.values()].find((made) => made.by === who && path.startsWith(made.path))
    const token = own?.token || actor.token?.(this.procedure, path)
    return must(this.driver, {
      verb,
      path,
      key: actor.key(this.procedure.keys),
      ...(token && { token }),
      ...(data && { body: { data, ...more } }),
    })
  }

  /** Where a place of the vocabulary is: `tender`, `award`, or the last thing made in a list. */
  async at(place: string): Promise<string> {
    return this.made.get(place)?.path ?? (await pathOf(this.procedure, place))
  }

  /** Adds to a list of a place, and remembers what came of it under the list's name. */
  async add(who: ActorName, place: string, list: string, data: Json): Promise<Accepted> {
    const path = `${place === '' ? '' : await this.at(place)}/${list}`
    const accepted = await this.send(who, 'POST', path, data)
    this.remember(list, who, path, accepted)
    return accepted
  }

  remember(list: string, by: ActorName, path: string, { data, access }: Accepted): void {
    const id = String(data.id)
    const known = { id, path: `${path}/${id}`, token: access?.token ?? '', by, transfer: access?.transfer }
    this.made.set(list, known)
  }

  /** The example's tender as it would be announced now. */
  example(): Promise<{ data: Json; config: Json }> {
    return tenderOf(this.procedure)
  }

  async change(who: ActorName, place: string, data: Json): Promise<Accepted> {
    return this.send(who, 'PATCH', await this.at(place), data)
  }

  /** What is at a place now, as its owner sees it. */
  async look(place: string): Promise<Json> {
    const { tender, keys } = this.procedure
    const own = { key: keys.buyer, token: tender?.token ?? '' }
    return (await must(this.driver, { verb: 'GET', path: await this.at(place), ...own })).data
  }

  accepted(): void {
    this.#looked = true
    const { asked, reply } = this.last
    if (!isRefusal(reply)) return
    throw new Error(`${asked.verb} ${asked.path} was refused with ${reply.status}: ${wording(this.last)}`)
  }

  refusedUnder(rule = this.rule ?? 'no rule: tag it'): void {
    const { asked, reply, looks } = this.last
    this.#looked = true
    if (!isRefusal(reply))
      throw new Error(`${asked.verb} ${asked.path} was accepted; ${rule} should have refused it`)
    const told = looks?.filter(({ verdict }) => verdict === 'refused').map((look) => look.rule)
    const found = recognise(this.last)
    if (session().strict) this.inItsWordsAlone(rule)
    if (found.includes(rule) && (told === undefined || told.includes(rule))) return
    const others = told?.length ? told : found
    const fits = others.length
      ? `it reads like ${others.join(' or ')}`
      : 'no rule of this request reads like it'
    throw new Error(`refused with ${reply.status} ${wording(this.last)}, but not under ${rule}: ${fits}`)
  }

  /** Strict profile: every fault of the reply is said by this rule. */
  inItsWordsAlone(rule: string): void {
    const strange = unsaidBy(rule, this.last)
    if (strange.length) throw new Error(`beside ${rule} the refusal says: ${strange.join('; ')}`)
  }

  /** Refused by the model: a member that is missing or not as it must be. */
  refusedFor(member: string): void {
    const { reply } = this.last
    this.#looked = true
    const faults = (reply.body as { errors?: readonly { name: string }[] }).errors ?? []
    if (reply.status >= 400 && faults.some(({ name }) => name === member)) return
    throw new Error(`not refused for ${member}: ${reply.status} ${wording(this.last)}`)
  }

  /** Whatever was answered, and whatever can be seen now, is as the reference has it. */
  async asInReference(): Promise<void> {
    this.#looked = true
    expectFrozen(this.driver, 'everything as in the reference')
    const found = await differenceFromReference(this.driver, session().keys, [...this.history])
    if (found !== undefined) throw new Error(found)
  }

  async statusIs(place: string, status: string): Promise<void> {
    const found =
      place === 'tender' ? (await readTender(this.procedure)).status : (await this.look(place)).status
    if (found !== status) throw new Error(`the ${place} is ${String(found)}, not ${status}`)
  }

  /** Whether the tender has a date. */
  async tenderSays(date: (tender: Json) => unknown, expected: boolean): Promise<void> {
    const found = date(await readTender(this.procedure))
    if ((found !== undefined) !== expected) throw new Error(`the tender says ${String(found)}`)
  }

  /** What a bid for a share asked for a unit before the auction; undefined when it asks the same now. */
  async priceBefore(place: string): Promise<unknown> {
    const { lotValues } = (await this.look(place)) as { lotValues?: { items?: { unit: Json }[] }[] }
    return lotValues?.[0]?.items?.[0]?.unit.initialValue
  }

  async awardHas(code: string, expected: boolean): Promise<void> {
    const { milestones = [] } = (await this.look('award')) as { milestones?: Json[] }
    const codes = milestones.map((milestone) => milestone.code)
    if (codes.includes(code) !== expected) throw new Error(`the milestones of the award: ${codes.join(', ')}`)
  }

  /** Two-envelope bids keep their prices to themselves until the auction is over. */
  priceIs(seen: string): void {
    this.accepted()
    const { data } = this.last.reply.body as { data: { lotValues?: Json[] } }
    const found = data.lotValues?.some(({ value }) => value !== undefined) ? 'shown' : 'hidden'
    if (found !== seen) throw new Error(`the price of the bid is ${found}`)
  }

  /** Restricted data are hidden from those who may not see them. */
  placeOfDeliveryIs(seen: string): void {
    this.accepted()
    const { data } = this.last.reply.body as { data: { items: { deliveryAddress: { locality: string } }[] } }
    const { locality = '' } = data.items[0]?.deliveryAddress ?? {}
    const found = locality === 'Приховано' ? 'hidden' : 'shown'
    if (found !== seen) throw new Error(`the place of delivery is ${found}: ${locality}`)
  }

  async countIs(list: string, status: string, count: number): Promise<void> {
    const statuses = (await listOf(this.procedure, list)).map((each) => each.status)
    const found = statuses.filter((each) => each === status).length
    if (found !== count)
      throw new Error(`${found} ${list} are ${status}, not ${count}: ${statuses.join(', ')}`)
  }

  /** An auction that was held has left its end. */
  async auctionsWere(count: number): Promise<void> {
    const held = (await listOf(this.procedure, 'lots')).filter(
      ({ auctionPeriod }) => (auctionPeriod as Json)?.endDate,
    )
    if (held.length !== count) throw new Error(`${held.length} auctions were held, not ${count}`)
  }
}

// Where time cannot be steered a step may wait for hours of the procedure to pass.
setDefaultTimeout(session().driver.capabilities.time === 'steered' ? 60_000 : -1)
setWorldConstructor(Scene)
