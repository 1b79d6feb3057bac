import type { Fault } from '../../simulator/api/ports/faults.ts'
import type { Exchange } from '../drivers/driver.ts'
import type { BrokerCdb } from './cdb.ts'
import type { Args, OperationName, Outcome, Transport } from './contract.ts'
import type { Introduction, Role, Setting } from './words.ts'

/** The driver does not have an operation: what needs it could not run. */
export class MissingOperation extends Error {
  override readonly name = 'MissingOperation'
}

/** The driver cannot be begun (again): what needs it could not run. */
export class DriverGone extends Error {
  override readonly name = 'DriverGone'
}

/** The eMall under test in one role. */
export interface UnderTest {
  readonly role: Role
  /** What it wrote to the CDB so far. */
  readonly traffic: readonly Exchange[]
  /** The CDB as it meets it: what goes wrong on the way, and what is stored. */
  readonly cdb: Pick<BrokerCdb, 'faults' | 'meanwhile' | 'tenders'>
  /** Milliseconds after which it shows what happened in the CDB; longer while the CDB is slow. */
  readonly syncWithin: () => number
  /** The same in seconds, as it is stated: for it, or by itself. */
  readonly stated: () => number
  /** Makes sure that a driver is there: a new one when the last died or hung. Throws DriverGone. */
  begin(): Promise<void>
  call<N extends OperationName>(operation: N, args: Args<N>): Promise<Outcome<N>>
  /** Tells the driver what time it is, if it wants to know. */
  tell(now: string): Promise<void>
  close(): Promise<void>
}

export interface UnderTestOptions {
  readonly role: Role
  readonly open: () => Promise<Transport>
  readonly setting: () => Promise<Setting>
  readonly cdb: Pick<BrokerCdb, 'faults' | 'meanwhile' | 'tenders' | 'traffic'>
  /** Seconds, instead of what the driver says of itself. */
  readonly syncWithin?: number
}

/** A driver that was begun so often is not begun again. */
const MOST_LIVES = 4
const SYNC = 5

export function underTest({ role, open, setting, cdb, syncWithin }: UnderTestOptions): UnderTest {
  let transport: Transport | undefined
  let lives = 0
  let introduced: Introduction = {}
  let last = ''

  const stated = () => syncWithin ?? introduced.syncWithin ?? SYNC

  /** One that died or hung is ended; the next scenario begins another. */
  async function call<N extends OperationName>(operation: N, args: Args<N>): Promise<Outcome<N>> {
    if (!transport) throw new DriverGone(`the driver is gone: ${last}`)
    const outcome = await transport.call(operation, args)
    if (outcome.kind === 'crash' && (outcome.how === 'died' || outcome.how === 'hung')) {
      last = outcome.message
      await close()
    }
    return outcome
  }

  async function close(): Promise<void> {
    const gone = transport
    transport = undefined
    await gone?.close()
  }

  return {
    role,
    traffic: cdb.traffic,
    cdb,
    syncWithin: () => (stated() + slowness(cdb.faults.seen())) * 1000,
    stated,
    async tell(now) {
      if (transport) await call('setTime', { now })
    },
    async begin() {
      if (transport) return
      if (++lives > MOST_LIVES)
        throw new DriverGone(`the driver was begun ${MOST_LIVES} times and ended each time: ${last}`)
      transport = await open().catch((error: unknown) => {
        last = (error as Error).message
        throw new DriverGone(last)
      })
      const outcome = await call('init', { setting: await setting() })
      if (outcome.kind === 'value') introduced = outcome.value ?? {}
      if (outcome.kind === 'value' || outcome.kind === 'missing') return
      await close()
      throw new DriverGone(`init did not succeed: ${wording(outcome)}`)
    },
    call,
    close,
  }
}

/** Seconds that a slow CDB may take in all: they are not the eMall's. */
function slowness(faults: readonly Fault[]): number {
  const slow = faults.filter(({ kind }) => kind === 'slow')
  return slow.reduce((sum, { seconds = 0, times = 1 }) => sum + seconds * times, 0)
}

const ways = {
  threw: 'failed with an exception',
  died: 'died',
  hung: 'did not answer',
  garbage: 'answered with something else than the contract says',
} as const

/** An outcome in words, for people. */
export function wording(outcome: Outcome): string {
  if (outcome.kind === 'value') return 'it was reported as done'
  if (outcome.kind === 'rejected') return `it was reported as refused: ${outcome.reason}`
  if (outcome.kind === 'missing') return 'the driver does not have it'
  return `the driver ${ways[outcome.how]}: ${outcome.message}`
}
