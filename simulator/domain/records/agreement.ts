import type { Classification, DocumentRecord, Iso, Organization, Period, Stored, Value } from './common.ts'
import type { Feature, Item, Milestone } from './tender.ts'

/** A supplier of an agreement: his prices, or the most he may ask. */
export interface AgreementContract {
  readonly id: string
  status: string
  suppliers?: Organization[]
  date?: Iso
  value?: Value
  unitPrices?: UnitPrice[]
  awardID?: string
  bidID?: string
  parameters?: { code: string; value: number }[]
  qualificationID?: string
  submissionID?: string
  dateModified?: Iso
  milestones?: AgreementMilestone[]
}

/** When a supplier came in, or for how long he is out. */
export interface AgreementMilestone {
  readonly id: string
  type: 'activation' | 'ban'
  status: string
  dueDate?: Iso
  dateModified?: Iso
  dateMet?: Iso
  documents?: DocumentRecord[]
}

/** What one unit of an item costs under an agreement. */
export interface UnitPrice {
  relatedItem?: string
  value?: Value
}

/** A change of an agreement's terms. */
export interface AgreementChange {
  readonly id: string
  status: string
  rationaleType?: string
  rationale: string
  date?: Iso
  dateSigned?: Iso
  agreementNumber?: string
  modifications?: { itemId?: string; contractId?: string; factor?: number; addend?: number }[]
}

/** A framework agreement: the suppliers among whom buyers select, and on which terms. */
export interface Agreement extends Stored {
  agreementID: string
  agreementType: string
  status: string
  agreementNumber?: string
  title?: string
  description?: string
  period?: Period
  dateSigned?: Iso
  date?: Iso
  procuringEntity: Organization
  items?: Item[]
  features?: Feature[]
  contracts?: AgreementContract[]
  changes?: AgreementChange[]
  documents?: DocumentRecord[]
  milestones?: Milestone[]
  terminationDetails?: string
  numberOfContracts?: number
  /** The framework it comes from; agreements of a tender name the tender instead. */
  frameworkID?: string
  frameworkDetails?: string
  classification?: Classification
  additionalClassifications?: Classification[]
  next_check?: Iso
  tender_id?: string
  /** Digest (or text) of the token with which the tender's owner asks for this agreement's own. */
  tender_token?: string
  config?: AgreementConfig
}

/** Flags of an agreement. */
export interface AgreementConfig {
  restricted?: boolean
}
