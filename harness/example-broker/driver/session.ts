import { Rejected } from '../../broker/contract.ts'
import type { Introduction, Setting, Target } from '../../broker/words.ts'
import { openAccount } from '../accounts.ts'
import { type Broker, openBroker } from '../broker.ts'
import type { AskedFor, DeedName } from '../deeds/deeds.ts'
import type { Habits } from '../habits.ts'
import type { Account, Json } from '../store.ts'
import { told } from '../words.ts'

/** The eMall of one run, as its users' browsers would see it. */
export interface Session {
  begin(setting: Setting): Introduction
  setTime(now: string): void
  end(): void
  readonly broker: Broker
  /** Asks the eMall for something; what came of it. Throws Rejected with what the user is told. */
  ask<N extends DeedName>(user: string, name: N, asked: AskedFor<N>): Promise<Json>
  /** The page of a tender, as the user finds it by its UA-id. Throws Rejected when the eMall does not know it. */
  tender(user: string, uaid: string): Promise<Json & { readonly id: string }>
  plan(user: string, uaid: string): Promise<Json & { readonly id: string }>
  contract(uaid: string): Promise<Json & { readonly id: string }>
}

const rolesOf: Readonly<Record<string, Account['role']>> = { owner: 'buyer', viewer: 'viewer' }

/** How fast the eMall is. */
export interface Speed {
  /** How often the feeds are read, in milliseconds. */
  readonly often: number
  /** Seconds after which it says that it shows what others did. */
  readonly syncWithin: number
  /** How long an answer is waited for, in milliseconds. */
  readonly patience: number
  /** What its own pauses are multiplied with; pauses that the CDB asks for stay as they are. */
  readonly pace: number
}

const usualSpeed: Speed = { often: 250, syncWithin: 2, patience: 1500, pace: 0.2 }

export function openSession(habits: Partial<Habits>, speed: Partial<Speed> = {}): Session {
  const { often, syncWithin, patience, pace } = { ...usualSpeed, ...speed }
  let current: Broker | undefined
  let clock = { at: 0, since: 0, runs: true }
  const now = () => clock.at + (clock.runs ? performance.now() - clock.since : 0)
  const broker = (): Broker => {
    if (!current) throw new Error('init was not called yet')
    return current
  }

  async function found(look: () => Json | undefined): Promise<Json & { readonly id: string }> {
    let document = look()
    if (!document) {
      await broker().synchroniser.turn()
      document = look()
    }
    if (!document) throw new Rejected(told('refused.not-found', 'en'))
    return document as Json & { readonly id: string }
  }

  return {
    begin(setting) {
      current?.close()
      clock = { at: Date.parse(setting.now), since: performance.now(), runs: true }
      current = openBroker({
        cdb: setting.cdb.url,
        documents: new URL(setting.cdb.documents).origin,
        key: setting.cdb.key,
        documentsKey: setting.cdb.documentsKey,
        now,
        patience,
        pace,
        habits,
      })
      for (const { name, role, party } of setting.users)
        openAccount(current.store, { id: name, role: rolesOf[role] ?? 'bidder', party })
      current.follow(often)
      return { name: 'Example marketplace', version: '1.0', syncWithin }
    },
    setTime(instant) {
      clock = { at: Date.parse(instant), since: 0, runs: false }
    },
    end() {
      current?.close()
      current = undefined
    },
    get broker() {
      return broker()
    },
    async ask(user, name, asked) {
      const { deeds, synchroniser } = broker()
      const deed = await deeds.ask(user, name, asked)
      if (deed.state !== 'done')
        throw new Rejected((deed.errors ?? []).map((text) => told(text, 'en')).join('; '))
      await synchroniser.turn()
      return deed.result ?? {}
    },
    tender: (user, uaid) => found(() => broker().shown.tender(user, uaid)),
    plan: (user, uaid) => found(() => broker().shown.plan(user, uaid)),
    contract: (uaid) => found(() => broker().shown.contract(uaid)),
  }
}

/** The object of a list at a position, from the end when it is negative. Throws Rejected when there is none. */
export function oneOf(document: Json, list: string, position: number): Json & { readonly id: string } {
  const found = ((document[list] ?? []) as Json[]).at(position)
  if (!found) throw new Rejected(`${list}[${position}]: ${told('refused.not-found', 'en')}`)
  return found as Json & { readonly id: string }
}

/** The path below a tender of what a target is in; nothing for the tender itself, its lots and items. */
export function placeIn(page: Json, target: Target): string {
  return 'index' in target ? `/${target.of}s/${oneOf(page, `${target.of}s`, target.index).id}` : ''
}

/** The object of a list whose text begins with a marker, or that has this id. */
export function marked(document: Json, list: string, marker: string): Json & { readonly id: string } {
  const found = ((document[list] ?? []) as Json[]).find(
    ({ id, title, description }) =>
      id === marker || String(title ?? '').startsWith(marker) || String(description ?? '').startsWith(marker),
  )
  if (!found) throw new Rejected(`${marker}: ${told('refused.not-found', 'en')}`)
  return found as Json & { readonly id: string }
}
