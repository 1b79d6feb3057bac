import type {
  Classification,
  Config,
  DocumentRecord,
  Guarantee,
  Iso,
  JsonObject,
  Organization,
  Period,
  Stored,
  Value,
} from './common.ts'

export interface Unit {
  code: string
  name?: string
  value?: Value
}

export interface Item {
  id: string
  description?: string
  classification: Classification
  additionalClassifications?: Classification[]
  unit?: Unit
  quantity?: number
  relatedLot?: string
  relatedBuyer?: string
  category?: string
  profile?: string
  product?: string
}

export interface Lot {
  id: string
  title: string
  status: string
  date?: Iso
  value?: Value
  /** The least an energy contract must save. */
  minValue?: Value
  minimalStep?: Value
  /** Energy services: by which share an offer improves, and which share of the savings may be paid. */
  minimalStepPercentage?: number
  yearlyPaymentsPercentageRange?: number
  fundingKind?: string
  /** Asset management: the least income that is expected. */
  minExpectedIncome?: JsonObject
  guarantee?: Guarantee
  auctionPeriod?: Period
  auctionUrl?: string
  numberOfBids?: number
}

export interface Feature {
  code: string
  featureOf: string
  relatedItem?: string
  title?: string
  enum: { value: number; title?: string }[]
}

export interface Milestone {
  id: string
  title: string
  code: string
  type: string
  percentage: number
  sequenceNumber: number
  duration: { days: number; type: string }
  relatedLot?: string
}

export interface Requirement extends JsonObject {
  id: string
  title: string
  dataType: string
  status?: string
  unit?: { code: string; name?: string }
  dataSchema?: string
  expectedValue?: string | number | boolean
  expectedValues?: (string | number | boolean)[]
  expectedMinItems?: number
  expectedMaxItems?: number
  minValue?: string | number
  maxValue?: string | number
  datePublished?: Iso
  dateModified?: Iso
  eligibleEvidences?: { id: string; type?: string }[]
}

export interface RequirementGroup {
  id: string
  description?: string
  requirements: Requirement[]
}

export interface Criterion {
  id: string
  title?: string
  source?: string
  relatesTo?: string
  relatedItem?: string
  classification: Classification
  requirementGroups: RequirementGroup[]
}

export interface Evidence {
  id: string
  title?: string
  type?: string
  relatedDocument?: { id: string; title: string }
}

export interface RequirementResponse {
  id: string
  requirement: { id: string; title?: string }
  value?: string | number | boolean
  values?: string[]
  evidences?: Evidence[]
  relatedTenderer?: { id: string; title: string }
  relatedItem?: string
  classification?: Classification
}

/** An offer for a share of a lot: how much of its item, at which price for a unit. */
export interface UnitOffer {
  id: string
  quantity: number
  unit: { value: Value; initialValue?: Value }
}

export interface LotValue {
  relatedLot: string
  items?: UnitOffer[]
  value?: Value
  initialValue?: Value
  weightedValue?: Value & { denominator?: number; addition?: number }
  date?: Iso
  status?: string
  participationUrl?: string
  subcontractingDetails?: string
}

export interface Bid {
  id: string
  status: string
  date?: Iso
  submissionDate?: Iso
  owner: string
  owner_token: string
  transfer_token?: string
  tenderers: Organization[]
  value?: Value
  initialValue?: Value
  weightedValue?: Value & { denominator?: number; addition?: number }
  lotValues?: LotValue[]
  parameters?: { code: string; value: number }[]
  items?: Item[]
  documents?: DocumentRecord[]
  financialDocuments?: DocumentRecord[]
  eligibilityDocuments?: DocumentRecord[]
  qualificationDocuments?: DocumentRecord[]
  requirementResponses?: RequirementResponse[]
  participationUrl?: string
  subcontractingDetails?: string
}

export interface Question {
  id: string
  title: string
  description?: string
  answer?: string
  date?: Iso
  dateAnswered?: Iso
  questionOf: string
  relatedItem?: string
  author: Organization
}

/** One thing that a complaint finds wrong. */
export interface Objection {
  id: string
  relatesTo: string
  relatedItem: string
  sequenceNumber?: number | null
  arguments?: { id: string; evidences?: object[] }[]
  requestedRemedies?: { id: string; type: string }[]
}

/** A question of the appeal body, or an answer or explanation of a side. */
export interface ComplaintPost {
  id: string
  author: string
  recipient?: string
  relatedPost?: string
  relatedObjection?: string
  datePublished?: Iso
}

/** Notice that a decision on a complaint is taken to court. */
export interface Appeal {
  id: string
  author: string
  proceeding?: { dateProceedings: Iso; proceedingNumber: string }
  documents?: DocumentRecord[]
}

export interface Complaint {
  id: string
  complaintID: string
  status: string
  type: string
  title?: string
  description?: string
  objections?: Objection[]
  value?: { amount: number; currency: string }
  resolution?: string
  resolutionType?: string
  satisfied?: boolean
  tendererAction?: string
  tendererActionDate?: Iso
  cancellationReason?: string
  date?: Iso
  dateSubmitted?: Iso
  dateAnswered?: Iso
  dateCanceled?: Iso
  dateEscalated?: Iso
  dateDecision?: Iso
  dateAccepted?: Iso
  acceptance?: boolean
  reviewDate?: Iso
  bid_id?: string
  relatedLot?: string
  author: Organization
  owner: string
  owner_token: string
  documents?: DocumentRecord[]
  posts?: ComplaintPost[]
  appeals?: Appeal[]
  rejectReason?: string
}

export interface AwardMilestone {
  id: string
  code: string
  date: Iso
  dueDate: Iso
  description?: string
}

export interface Award {
  id: string
  bid_id?: string
  lotID?: string
  status: string
  date?: Iso
  title?: string
  description?: string
  qualified?: boolean
  eligible?: boolean
  value?: Value
  weightedValue?: Value
  suppliers: Organization[]
  items?: Item[]
  period?: Period
  complaintPeriod?: Period
  documents?: DocumentRecord[]
  complaints?: Complaint[]
  milestones?: AwardMilestone[]
  requirementResponses?: RequirementResponse[]
  subcontractingDetails?: string
}

export interface Qualification {
  id: string
  bidID: string
  lotID?: string
  status: string
  date?: Iso
  complaints?: Complaint[]
  complaintPeriod?: Period
  documents?: DocumentRecord[]
  milestones?: AwardMilestone[]
  requirementResponses?: RequirementResponse[]
}

export interface Cancellation {
  id: string
  reason?: string
  reasonType?: string
  status: string
  date?: Iso
  cancellationOf: string
  relatedLot?: string
  complaintPeriod?: Period
  documents?: DocumentRecord[]
  complaints?: Complaint[]
}

export interface ReviewRequest {
  id: string
  tenderStatus: string
  lotID?: string
  approved?: boolean
  description?: string
  date?: Iso
  dateCreated?: Iso
  is_valid?: boolean
}

/** What a tender keeps of its contract; the whole of it lives in the `contract` collection. */
export interface ContractShort {
  id: string
  awardID: string
  contractID: string
  status: string
  date?: Iso
  value?: Value
  suppliers?: Organization[]
  items?: Item[]
}

/** One tender with all that happens inside it: the unit of storage, in the CDB's own shape. */
export interface Tender extends Stored {
  tenderID: string
  title: string
  title_en?: string
  title_ru?: string
  status: string
  date?: Iso
  procurementMethod: string
  procurementMethodType: string
  procurementMethodDetails?: string
  submissionMethod?: string
  submissionMethodDetails?: string
  procurementMethodRationale?: string
  mainProcurementCategory?: string
  awardCriteria?: string
  contractTemplateName?: string
  procuringEntity: Organization
  buyers?: (Organization & { id: string })[]
  funders?: Organization[]
  inspector?: Organization
  value?: Value
  /** The least an energy contract must save. */
  minValue?: Value
  minimalStep?: Value
  /** Energy services, as in a lot; who funds them; the discount rate of the national bank. */
  minimalStepPercentage?: number
  yearlyPaymentsPercentageRange?: number
  fundingKind?: string
  NBUdiscountRate?: number
  guarantee?: Guarantee
  items: Item[]
  lots?: Lot[]
  features?: Feature[]
  milestones?: Milestone[]
  criteria?: Criterion[]
  documents?: DocumentRecord[]
  enquiryPeriod?: Period
  tenderPeriod?: Period
  complaintPeriod?: Period
  auctionPeriod?: Period
  auctionUrl?: string
  qualificationPeriod?: Period
  awardPeriod?: Period
  contractPeriod?: Period
  noticePublicationDate?: Iso
  next_check?: Iso
  questions?: Question[]
  bids?: Bid[]
  qualifications?: Qualification[]
  awards?: Award[]
  complaints?: Complaint[]
  cancellations?: Cancellation[]
  contracts?: ContractShort[]
  reviewRequests?: ReviewRequest[]
  agreements?: { id: string; contracts?: { status?: string }[] }[]
  /** The catalogue's agreement, where a tender names a single one. */
  agreement?: { id: string }
  plans?: { id: string }[]
  contractChangeRationaleTypes?: JsonObject
  causeDetails?: JsonObject
  config: Config
  owner: string
  owner_token: string
}
