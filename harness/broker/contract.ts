import type { Values } from './operation.ts'
import { contractOperations } from './operations/contract.ts'
import { frameworkOperations } from './operations/framework.ts'
import { ownerOperations } from './operations/owner.ts'
import { providerOperations } from './operations/provider.ts'
import { readingOperations } from './operations/reading.ts'
import { sessionOperations } from './operations/session.ts'
import type { Typed } from './words.ts'

/** Version of the driver contract: the second number grows when something is added, the first when something changes. */
export const CONTRACT = '1.1'

/** Everything a driver can be asked to do, in groups. Each may be left out. */
export const groups = {
  session: sessionOperations,
  reading: readingOperations,
  owner: ownerOperations,
  provider: providerOperations,
  contract: contractOperations,
  framework: frameworkOperations,
} as const

export const operations = {
  ...sessionOperations,
  ...readingOperations,
  ...ownerOperations,
  ...providerOperations,
  ...contractOperations,
  ...frameworkOperations,
} as const

export type OperationName = keyof typeof operations
export type Args<N extends OperationName> = Values<(typeof operations)[N]['parameters']>
export type Result<N extends OperationName> = Typed[(typeof operations)[N]['result']]

/** Operations that answer with nothing may return anything. */
type Returned<N extends OperationName> = Result<N> extends null ? unknown : Result<N>

/**
 * A driver written as a module: a function for each operation it has. A refusal that the eMall shows its user is thrown as
 * `Rejected`; every other exception is a crash.
 */
export type BrokerDriver = {
  readonly [N in OperationName]?: (args: Args<N>) => Promise<Returned<N>> | Returned<N>
}

/** The eMall (or the CDB behind it) did not do it, and told the user why. */
export class Rejected extends Error {
  override readonly name = 'Rejected'
}

/** How a driver failed to answer: an exception, its end, silence, an answer that is none. */
export type CrashKind = 'threw' | 'died' | 'hung' | 'garbage'

/** What came of an operation. `missing` says that the driver does not have it, which judges nothing. */
export type Outcome<N extends OperationName = OperationName> =
  | { readonly kind: 'value'; readonly value: Result<N> }
  | { readonly kind: 'rejected'; readonly reason: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'crash'; readonly how: CrashKind; readonly message: string }

/** A driver of an eMall, however it is spoken to. Never throws: whatever happens is an outcome. */
export interface Transport {
  call<N extends OperationName>(operation: N, args: Args<N>): Promise<Outcome<N>>
  /** Ends the driver and whatever was started for it. */
  close(): Promise<void>
}
