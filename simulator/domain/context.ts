import type { Fault } from './answer.ts'
import type { RuleId } from './rule.ts'
import type { Instant } from './time.ts'

/** Everything that differs between two runs of the same command, as values. */
export interface Context {
  readonly now: Instant
  /** The n-th identifier of this command; pure. */
  readonly id: (sequence: number) => string
  /** The n-th fraction in [0, 1) of this command; pure. Only auction planning draws lots. */
  readonly fraction: (sequence: number) => number
  readonly settings: Settings
  readonly models: Models
  readonly documents: DocumentCheck
  /** Platforms that may keep electronic contracts: brokers of level 6, by name. */
  readonly contractOwners: ReadonlySet<string>
  /** Accreditation levels and permissions of a platform, by the name it writes as owner; undefined when it is unknown. */
  readonly levelsOf: (owner: string) => readonly string[] | undefined
  /** Digest as lower-case hex. */
  readonly digest: (algorithm: 'md5' | 'sha512', text: string) => string
}

/** Switches of a simulator, the same for every command until changed. */
export interface Settings {
  /** Sandbox: `procurementMethodDetails` with its accelerator exists. */
  readonly sandbox: boolean
  readonly disabledRules: ReadonlySet<RuleId>
  /** 0: a planned auction starts at the first slot of its day; 1: at a drawn slot and second. */
  readonly auctionStartJitter: number
  /** The market catalogue: categories, profiles and products by kind and id. */
  readonly catalogue: Readonly<Record<string, unknown>>
  /** Belowthreshold tenders that keep being patchable while tendering, by id. */
  readonly funderTenders: ReadonlySet<string>
  /** Frameworks into which whoever applies is taken at once, by id. Source: FAST_CATALOGUE_FLOW_FRAMEWORK_IDS. */
  readonly fastFrameworks: ReadonlySet<string>
}

/** A fault of the model layer, with the id `model:<Resource>.<path>.<constraint>`. */
export interface ModelFault extends Fault {
  readonly rule: RuleId
}

/** The model layer, as the domain needs it. */
export interface Models {
  check(
    model: string,
    data: unknown,
    surroundings: Readonly<Record<string, unknown>>,
  ):
    | { readonly ok: true; readonly data: Record<string, unknown> }
    | { readonly ok: false; readonly faults: readonly ModelFault[] }
}

/** Whether a document's URL was handed out by the document service; undefined when it was. */
export interface DocumentCheck {
  check(
    url: string,
    hash: string | undefined,
  ): { status: number; name: string; description: string } | undefined
}
