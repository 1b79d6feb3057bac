import type { DocumentRecord, Iso, JsonObject, Organization, Period, Stored, Value } from './common.ts'
import type { Item } from './tender.ts'

export interface ContractChange {
  id: string
  status: string
  date?: Iso
  dateSigned?: Iso
  rationale?: string
  rationaleTypes: string[]
  contractNumber?: string
  documents?: DocumentRecord[]
}

export interface ContractItem extends Item {
  attributes?: JsonObject[]
}

/** One access to a contract: which role, whose key, which token. */
export interface ContractAccess {
  role: string
  owner: string
  token?: string
  identifier?: { scheme: string; id: string }
}

/** A contract of the contracting API, born of an active award. */
export interface Contract extends Stored {
  contractID: string
  contractNumber?: string
  contractTemplateName?: string
  awardID: string
  tender_id: string
  bid_owner?: string
  bid_token?: string
  tender_token?: string
  buyerID?: string
  buyer?: Organization
  suppliers: Organization[]
  status: string
  title?: string
  description?: string
  value?: Value
  amountPaid?: Value
  period?: Period
  dateSigned?: Iso
  date?: Iso
  items?: ContractItem[]
  changes?: ContractChange[]
  documents?: DocumentRecord[]
  implementation?: { transactions?: JsonObject[] }
  access?: ContractAccess[]
  milestones?: JsonObject[]
  contractChangeRationaleTypes?: JsonObject
  terminationDetails?: string
}
