/** Plain JSON, the only thing that is ever stored. */
export type Json = null | boolean | number | string | Json[] | JsonObject
export interface JsonObject {
  [key: string]: Json | undefined
}

/** An instant as it stands in documents: ISO 8601 with Kyiv's offset. */
export type Iso = string

export interface Period {
  startDate?: Iso
  endDate?: Iso
  clarificationsUntil?: Iso
  invalidationDate?: Iso
  shouldStartAfter?: Iso
  reportingDatePublication?: Iso
}

export interface Value {
  amount?: number
  currency: string
  valueAddedTaxIncluded: boolean
  amountNet?: number
}

export interface Guarantee {
  amount: number
  currency: string
}

export interface Classification {
  scheme: string
  id: string
  description?: string
}

export interface Identifier {
  scheme: string
  id: string
  legalName?: string
  uri?: string
}

export interface Organization {
  name: string
  identifier: Identifier
  address?: JsonObject
  contactPoint?: JsonObject
  kind?: string
  scale?: string
  signerInfo?: JsonObject
  contract_owner?: string
  id?: string
}

/** A file's card; the same `id` may stand several times: versions, the last one current. */
export interface DocumentRecord {
  id: string
  title: string
  url: string
  hash?: string
  format?: string
  language?: string
  documentType?: string
  documentOf?: string
  relatedItem?: string
  confidentiality?: 'public' | 'buyerOnly'
  confidentialityRationale?: string
  author?: string
  datePublished: Iso
  dateModified: Iso
}

/** Who changed a document, when, and the RFC 6902 patch that takes the change back. */
export interface Revision {
  author: string | null
  date: Iso
  rev?: string
  changes: readonly { readonly op: string; readonly path: string; readonly value?: unknown }[]
}

/** What every stored document carries beside its own fields. */
export interface Stored {
  id: string
  dateCreated?: Iso
  dateModified?: Iso
  /** Seconds since the epoch: the place in the feed. */
  public_modified?: number
  /** The mark of this version, in documents that were imported from a CDB. */
  _rev?: string
  revisions?: readonly Revision[]
  owner?: string
  owner_token?: string
  transfer_token?: string
  mode?: string
  status?: string
  config?: Partial<Config>
}

/** The flags chosen when the object was created; `domain/methods` says which values are allowed. */
export interface Config {
  hasAuction: boolean
  hasAwardingOrder: boolean
  hasValueRestriction: boolean
  valueCurrencyEquality: boolean
  hasPrequalification: boolean
  minBidsNumber: number
  hasPreSelectionAgreement: boolean
  hasTenderComplaints: boolean
  hasAwardComplaints: boolean
  hasCancellationComplaints: boolean
  hasValueEstimation: boolean
  hasQualificationComplaints: boolean
  tenderComplainRegulation: number
  qualificationComplainDuration: number
  awardComplainDuration: number
  cancellationComplainDuration: number
  clarificationUntilDuration: number
  qualificationDuration: number
  minTenderingDuration: number
  hasEnquiries: boolean
  minEnquiriesDuration: number
  enquiryPeriodRegulation: number
  restricted: boolean
  hasMultiSourcing: boolean
  /** Of the draft of the Collective Quantity Procedure; a configuration need not have it. */
  awardingByItemUnitValue?: boolean
}
