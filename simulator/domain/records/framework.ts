import type { Classification, DocumentRecord, Iso, Organization, Period, Stored } from './common.ts'
import type { Item } from './tender.ts'

/** Flags of a framework. */
export interface FrameworkConfig {
  readonly restrictedDerivatives: boolean
  readonly clarificationUntilDuration: number
  readonly qualificationComplainDuration: number
  readonly hasItems: boolean
}

/** A question to who made the framework. */
export interface FrameworkQuestion {
  readonly id: string
  author?: Organization
  title: string
  description?: string
  date?: Iso
  answer?: string
  dateAnswered?: Iso
}

/** What of a framework a change replaces. */
export interface Modifications {
  qualificationPeriod?: Period & { endDate: Iso }
}

/** A change of a framework that is already active. */
export interface FrameworkChange {
  readonly id: string
  date?: Iso
  dateModified?: Iso
  rationale: string
  rationaleType: string
  modifications?: Modifications
  previous?: Modifications
  documents?: DocumentRecord[]
}

/** A selection of suppliers that stays open; whoever it takes in becomes part of its agreement. */
export interface Framework extends Stored {
  frameworkType: string
  prettyID: string
  title: string
  description?: string
  status: string
  date?: Iso
  procuringEntity: Organization
  classification: Classification
  additionalClassifications?: Classification[]
  items?: Item[]
  documents?: DocumentRecord[]
  questions?: FrameworkQuestion[]
  changes?: FrameworkChange[]
  qualificationPeriod: Period & { endDate: Iso }
  /** When applications are taken. */
  period?: Period
  enquiryPeriod?: Period
  agreementID?: string
  /** Enough applications came in time. */
  successful?: boolean
  next_check?: Iso
  /** In a sandbox: how much faster time runs. */
  frameworkDetails?: string
  config: FrameworkConfig
}

/** An application to be taken into a framework. */
export interface Submission extends Stored {
  frameworkID: string
  submissionType: string
  status: string
  tenderers: Organization[]
  documents?: DocumentRecord[]
  qualificationID?: string
  date?: Iso
  datePublished?: Iso
  framework_owner?: string
  framework_token?: string
  config: { restricted: boolean }
}

/** What the framework's maker decides on an application. */
export interface FrameworkQualification extends Stored {
  frameworkID: string
  submissionID: string
  qualificationType: string
  status: string
  documents?: DocumentRecord[]
  date?: Iso
  complaintPeriod?: Period
  framework_owner?: string
  framework_token?: string
  submission_owner?: string
  submission_token?: string
  config: { restricted: boolean; qualificationComplainDuration: number }
}
