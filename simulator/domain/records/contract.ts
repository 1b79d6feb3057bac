import type {
  Config,
  DocumentRecord,
  Iso,
  JsonObject,
  Organization,
  Period,
  Stored,
  Value,
} from './common.ts'
import type { Item, Milestone } from './tender.ts'

/** What parties agree to change in an electronic contract: the new values of its members. */
export type Modifications = Partial<
  Pick<
    Contract,
    | 'title'
    | 'description'
    | 'period'
    | 'value'
    | 'items'
    | 'contractNumber'
    | 'buyer'
    | 'suppliers'
    | 'milestones'
  >
>

export interface ContractChange {
  id: string
  status: string
  date?: Iso
  dateSigned?: Iso
  rationale?: string
  rationaleTypes: string[]
  contractNumber?: string
  documents?: DocumentRecord[]
  /** Electronic contracts only, and so are the members below. */
  modifications?: Modifications
  cancellations?: ContractCancellation[]
  signatories?: Signatory[]
  author?: string
}

/** A party's refusal of a version of an electronic contract, or of a change of it. */
export interface ContractCancellation {
  id: string
  status: string
  reason: string
  reasonType: 'requiresChanges' | 'signingRefusal'
  dateCreated: Iso
  author?: string
}

/** A party's word that it has signed. */
export interface Signatory {
  role: ContractRole
  date: Iso
}

export type ContractRole = 'buyer' | 'supplier'

export interface ContractItem extends Item {
  attributes?: JsonObject[]
}

/** Money, or the share of money that the asset management pays. */
export type ContractValue = Value & { amountPercentage?: number }

/** One access to a contract: which role, whose key, which token. */
export interface ContractAccess {
  role: string
  owner?: string
  token?: string
  identifier?: { scheme: string; id: string }
}

/** A payment reported by the treasury. */
export interface Transaction {
  id: string
  status: string
  date: Iso
  value: { amount: number; currency: string }
  payer: JsonObject
  payee: JsonObject
  documents?: DocumentRecord[]
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
  value?: ContractValue
  amountPaid?: Value
  period?: Period
  dateSigned?: Iso
  date?: Iso
  items?: ContractItem[]
  changes?: ContractChange[]
  documents?: DocumentRecord[]
  implementation?: { transactions?: Transaction[] }
  access?: ContractAccess[]
  milestones?: Milestone[]
  contractChangeRationaleTypes?: JsonObject
  terminationDetails?: string
  /** Electronic contracts only: the sides' signatures, refusals, and who wrote this version. */
  signatories?: Signatory[]
  cancellations?: ContractCancellation[]
  author?: string
  config?: Config
}
