import type { Exchange, TimeCapability } from '../drivers/driver.ts'

/** What can be said of an example or of a rule. A skip is never green: what was not judged says so. */
export const states = [
  'pass',
  'fail',
  'warn',
  'could-not-run',
  'not-applicable',
  'config-error',
  'harness-error',
] as const
export type State = (typeof states)[number]

/** One example of a feature that was run (or could not be). */
export interface ExampleResult {
  /** Stable over reformatting: from the feature's path, the rule and the example's name. */
  readonly id: string
  readonly feature: string
  readonly name: string
  /** The procurement method it is played with; `-` when it needs none. */
  readonly method: string
  /** The rule it is about. */
  readonly rule: string | undefined
  /** Of an example about an eMall: the rule of the CDB that its user runs against. */
  readonly against?: string
  /** Which side of its rule it shows. */
  readonly expects: 'held' | 'refused' | 'both' | 'none'
  readonly state: State
  /** For people: what was expected, what came, what to look at. */
  readonly message?: string
  /** Keys and tokens in them are replaced by names. */
  readonly exchanges: readonly Exchange[]
  readonly milliseconds: number
}

/** What the examples together say of one rule for one method. */
export interface RuleVerdict {
  readonly rule: string
  readonly method: string
  readonly state: State
  /** How many examples showed it held, and refused for its own reason. */
  readonly held: number
  readonly refused: number
  /** Ids of the examples. */
  readonly examples: readonly string[]
  readonly message?: string
}

/** A whole run against one system: what reports, certificates and re-runs are made of. */
export interface Run {
  readonly suite: {
    readonly version: string
    /** Content hash of features and steps. */
    readonly hash: string
    /** Content hash of the rule catalogue. */
    readonly rules: string
    readonly profile: string
    readonly profileHash: string
  }
  readonly system: {
    readonly name: string
    readonly url?: string
    readonly time: TimeCapability
    /** Hash over what the system says of itself (version, spore). */
    readonly fingerprint: string
    /** Of an eMall: seconds within which it shows what happened in the CDB, stated by itself or for it. */
    readonly syncWithin?: number
  }
  readonly seed: string
  readonly startedAt: string
  /** The system's clock when the run began. */
  readonly clock: string
  readonly examples: readonly ExampleResult[]
  readonly verdicts: readonly RuleVerdict[]
  readonly summary: Readonly<Record<State, number>>
}
