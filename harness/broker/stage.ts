import { setTimeout as wait } from 'node:timers/promises'
import { bidders, buyer, procuringEntity, tenderer } from '../../fixtures/payloads/organization.ts'
import type { Driver, Exchange } from '../drivers/driver.ts'
import type { Json, Keys } from '../procedure/cast.ts'
import { must } from '../procedure/cast.ts'
import type { Procedure } from '../procedure/procedure.ts'
import { builtInActors } from './actors/actors.ts'
import type { Args, OperationName, Outcome, Result, Transport } from './contract.ts'
import { driverTransport } from './transports/module.ts'
import { MissingOperation, type UnderTest, wording } from './under-test.ts'
import type { Role, Target, User } from './words.ts'

/** Who takes part in scenarios: users of the eMall under test, or the built-in actors of the same names. */
export const cast: readonly User[] = [
  { name: 'owner', role: 'owner', party: procuringEntity(buyer) },
  { name: 'provider', role: 'provider', party: tenderer(bidders[0] ?? buyer) },
  { name: 'provider1', role: 'provider1', party: tenderer(bidders[1] ?? buyer) },
  { name: 'viewer', role: 'viewer', party: tenderer(bidders[2] ?? buyer) },
]

/** The organisation that a role acts for. */
export function partyOf(role: Role): Json {
  return cast.find(({ name }) => name === role)?.party ?? {}
}

/** One scenario about a broker: who plays whom, and what is known so far. */
export interface Stage {
  readonly procedure: Procedure
  readonly cdb: Driver
  readonly broker: UnderTest | undefined
  /** The tender that the scenario is about, once it is published. */
  tender?: { readonly uaid: string; readonly path: string }
  /** The plan, once it is published: its planID. */
  plan?: string
  /** The claim or complaint that was filed last: its complaintID, and what it is about. */
  filed?: { readonly complaint: string; readonly target: Target }
  /** Whether a role is played by the eMall under test. */
  isUnderTest(role: Role): boolean
  /** Asks a role to do something. Throws MissingOperation. */
  ask<N extends OperationName>(role: Role, operation: N, args: Omit<Args<N>, 'user'>): Promise<Outcome<N>>
  /** The same for what must go well. Throws what it came to, in words. */
  must<N extends OperationName>(role: Role, operation: N, args: Omit<Args<N>, 'user'>): Promise<Result<N>>
}

export function openStage(options: {
  readonly procedure: Procedure
  readonly cdb: Driver
  readonly broker: UnderTest | undefined
  readonly saw: (exchanges: readonly Exchange[]) => void
}): Stage {
  const { procedure, cdb, broker, saw } = options
  const others = driverTransport(builtInActors(cdb, (user) => keyOf(user, procedure.keys)))
  const playing = (role: Role): Pick<Transport, 'call'> => (broker && broker.role === role ? broker : others)

  async function ask<N extends OperationName>(role: Role, operation: N, args: Omit<Args<N>, 'user'>) {
    const before = broker?.traffic.length ?? 0
    const outcome = await playing(role).call(operation, { user: role, ...args } as unknown as Args<N>)
    saw(broker?.traffic.slice(before) ?? [])
    if (outcome.kind === 'missing')
      throw new MissingOperation(`the driver does not have ${operation}, which this scenario needs`)
    return outcome
  }

  return {
    procedure,
    cdb,
    broker,
    isUnderTest: (role) => broker?.role === role,
    ask,
    async must(role, operation, args) {
      const outcome = await ask(role, operation, args)
      if (outcome.kind === 'value') return outcome.value
      throw new Error(`${operation} as ${role}: ${wording(outcome)}`)
    },
  }
}

function keyOf(user: string, keys: Keys): string {
  if (user === 'owner') return keys.buyer
  return (user === 'provider' ? keys.bidders[0] : keys.bidders[1]) ?? keys.outsider
}

/** What is at a path of the CDB now, as everybody sees it. */
export async function inCdb(stage: Stage, path: string): Promise<Json> {
  return (await must(stage.cdb, { verb: 'GET', path })).data
}

/** The tender that the scenario is about, as the CDB has it. Throws when there is none. */
export async function tenderInCdb(stage: Stage): Promise<Json> {
  if (!stage.tender) throw new Error('the scenario has no tender yet')
  return inCdb(stage, stage.tender.path)
}

const OFTEN = 25

/** Milliseconds for what nobody has to synchronise: the built-in actors see the CDB itself. */
const AT_ONCE = 200

/** Looks again and again until it is as it should be, for as long as the eMall says it needs; the last look. */
export async function eventually<T>(
  stage: Stage,
  look: () => Promise<T>,
  isThere: (found: T) => boolean,
): Promise<{ readonly found: T; readonly isThere: boolean }> {
  const until = performance.now() + (stage.broker?.syncWithin() ?? AT_ONCE)
  for (;;) {
    const found = await look()
    if (isThere(found)) return { found, isThere: true }
    if (performance.now() >= until) return { found, isThere: false }
    await wait(OFTEN)
  }
}
