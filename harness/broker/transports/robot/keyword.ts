import type { Args, OperationName } from '../../contract.ts'

/** What a driver of robot_tests calls an operation, and the arguments after the user's name. */
export type Keyword = readonly [name: string, ...values: unknown[]]
/** Keywords by operation. */
export type Keywords = { readonly [N in OperationName]?: (args: Args<N>) => Keyword }
