import type { Simulator } from '../../simulator/main.ts'
import type { Args, OperationName, Outcome, Result } from '../broker/contract.ts'

/** What an eMall did wrong, in one word and in full. */
export interface Problem {
  readonly what: 'lost' | 'doubled' | 'untold' | 'unseen' | 'hasty'
  readonly words: string
}

/** What a story is told with. */
export interface Trial {
  readonly simulator: Simulator
  /** Asks the eMall for something that must succeed; nothing is returned when it did not, and that is noted. */
  ask<N extends OperationName>(operation: N, args: Args<N>): Promise<Result<N> | undefined>
  call<N extends OperationName>(operation: N, args: Args<N>): Promise<Outcome<N>>
  note(what: Problem['what'], words: string): void
  /** The faults begin. */
  trouble(): void
  /** Lets seconds of the CDB's time pass, and tells the eMall. */
  pass(seconds: number): Promise<void>
  /** Looks until it is as it should be, for as long as the eMall says it needs. */
  eventually(isThere: () => Promise<boolean>): Promise<boolean>
}
