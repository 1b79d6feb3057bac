import type { Actor } from './actor.ts'
import type { Command } from './command.ts'
import type { Context } from './context.ts'
import type { Desk } from './desk.ts'
import type { FrameworkType } from './frameworks/framework-type.ts'
import type { Method } from './method.ts'
import type { Agreement, AgreementContract } from './records/agreement.ts'
import type { Iso, JsonObject } from './records/common.ts'
import type { Contract } from './records/contract.ts'
import type { Framework, FrameworkQualification, Submission } from './records/framework.ts'
import type { Plan, PlanMilestone } from './records/plan.ts'
import type {
  Award,
  Bid,
  Cancellation,
  Complaint,
  Criterion,
  Lot,
  Qualification,
  Question,
  Requirement,
  RequirementGroup,
  RequirementResponse,
  Tender,
} from './records/tender.ts'
import type { Instant } from './time.ts'

/**
 * All a rule may look at, and all an effect may change.
 *
 * `target` is what the command is about: the new object, or the working copy of the addressed one;
 * `before` is the same object as stored (undefined when it is new).
 */
export interface Facts<Target = unknown> {
  readonly now: Instant
  /** `now` as documents print it. */
  readonly nowIso: Iso
  readonly actor: Actor
  readonly command: Command
  readonly context: Context
  readonly desk: Desk
  /** As whom the actor acts once ownership is shown (`tender_owner`, `bid_owner`…): the author of documents. */
  role: string
  /** The client's data as the model accepted it: only what was sent, normalised. */
  sent: JsonObject
  target: Target
  before: Target | undefined
  /** The change turned out to be none; said for certain once the command is decided: nothing is written. */
  unchanged: boolean
  /** Tokens handed out with the answer, once. */
  access?: { token: string; transfer?: string }
  /** What lies around the target, by the name of its resource; filled by the scope. */
  readonly around: Around
  readonly aroundBefore: Around
}

/** The objects on the path from the document to the target. */
export interface Around {
  tender?: Tender
  plan?: Plan
  contract?: Contract
  agreement?: Agreement
  framework?: Framework
  submission?: Submission
  lot?: Lot
  bid?: Bid
  award?: Award
  qualification?: Qualification
  cancellation?: Cancellation
  complaint?: Complaint
  question?: Question
  criterion?: Criterion
  requirement_group?: RequirementGroup
  requirement?: Requirement
  requirement_response?: RequirementResponse
  milestone?: PlanMilestone
  [resource: string]: unknown
}

/** Facts of everything that happens inside a tender. `tender` is as it will be, `tenderBefore` as stored. */
export interface TenderFacts<Target = unknown> extends Facts<Target> {
  readonly tender: Tender
  readonly tenderBefore: Tender
  readonly method: Method
}

export interface BidFacts<Target = unknown> extends TenderFacts<Target> {
  readonly bid: Bid
}
export interface AwardFacts<Target = unknown> extends TenderFacts<Target> {
  readonly award: Award
}
export interface CancellationFacts<Target = unknown> extends TenderFacts<Target> {
  readonly cancellation: Cancellation
}
export interface QualificationFacts<Target = unknown> extends TenderFacts<Target> {
  readonly qualification: Qualification
}

export interface PlanFacts<Target = unknown> extends Facts<Target> {
  readonly plan: Plan
  readonly planBefore: Plan
}

/** A contract's facts include the tender it was born of. */
export interface ContractFacts<Target = unknown> extends TenderFacts<Target> {
  readonly contract: Contract
  readonly contractBefore: Contract
}

export interface AgreementFacts<Target = unknown> extends Facts<Target> {
  readonly agreement: Agreement
  readonly agreementBefore: Agreement
}

/** Facts of everything that happens inside a framework, and in what came of it. */
export interface FrameworkFacts<Target = unknown> extends Facts<Target> {
  readonly framework: Framework
  readonly frameworkBefore: Framework
  readonly type: FrameworkType
}

export interface SubmissionFacts<Target = unknown> extends FrameworkFacts<Target> {
  readonly submission: Submission
  readonly submissionBefore: Submission
}

export interface FrameworkQualificationFacts<Target = unknown> extends FrameworkFacts<Target> {
  readonly qualification: FrameworkQualification
  readonly qualificationBefore: FrameworkQualification
}

/** An agreement that a framework has brought, and the framework. */
export interface FrameworkAgreementFacts<Target = unknown>
  extends AgreementFacts<Target>,
    FrameworkFacts<Target> {
  readonly contract: AgreementContract
  readonly contractBefore: AgreementContract
}
