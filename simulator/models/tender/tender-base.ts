import {
  any,
  boolean,
  type CheckUse,
  date,
  defaulted,
  extend,
  generated,
  ignored,
  list,
  md5,
  nested,
  object,
  oneOf,
  required,
  text,
} from '../schema.ts'
import { Criterion, criteriaListChecks } from './criterion.ts'
import { Document, PostDocument } from './document.ts'
import { Buyer, Organization } from './organization.ts'
import { Question } from './question.ts'
import { ReviewRequest } from './review-request.ts'

const mainProcurementCategory = oneOf(['goods', 'services', 'works'])
const funderChecks: readonly CheckUse[] = ['knownFunders']
/** Exists in sandboxes only: shortens the procedure. */
const procurementMethodDetails = text({ sandboxOnly: true })
const AgreementUUID = object('AgreementUUID', { id: required(md5()) })
export const PlanRelation = object('PlanRelation', { id: required(md5()) })

/** Links of a tender to agreements and plans, and who inspects it. */
const links = {
  agreements: list(AgreementUUID, { minItems: 1, maxItems: 1 }),
  inspector: nested(Organization),
  plans: list(PlanRelation),
}
const linkChecks = { inspector: ['inspectorOnlyWithFunders'], plans: ['plansOfTender'] }

/** What every tender has, whatever its method. Source: tender/core/procedure/models/tender_base.py. */
const CommonBaseTender = object('CommonBaseTender', {
  mainProcurementCategory,
  awardCriteriaDetails: text(),
  awardCriteriaDetails_en: text(),
  awardCriteriaDetails_ru: text(),
  eligibilityCriteria: text(),
  eligibilityCriteria_en: text(),
  eligibilityCriteria_ru: text(),
  status: oneOf([
    'draft',
    'active.enquiries',
    'active.pre-qualification',
    'active.pre-qualification.stand-still',
  ]),
  buyers: list(Buyer),
  title: text(),
  title_en: text(),
  title_ru: text(),
  documents: list(PostDocument),
  description: text(),
  description_en: text(),
  description_ru: text(),
  procurementMethodRationale: text(),
  procurementMethodRationale_en: text(),
  procurementMethodRationale_ru: text(),
  funders: list(Organization, { checks: funderChecks }),
  is_masked: boolean(),
  procurementMethod: oneOf(['open', 'selective', 'limited']),
  contractTemplateName: text(),
  procurementMethodDetails,
})

export const PatchBaseTender = extend(CommonBaseTender, 'PatchBaseTender', {
  criteria: list(Criterion, { checks: criteriaListChecks }),
})

/** A new tender. `id` is ours; the number and the type of the document are put there by the caller. */
export const PostBaseTender = extend(
  CommonBaseTender,
  'PostBaseTender',
  {
    id: generated('id'),
    tenderID: ignored,
    doc_type: ignored,
    title: required(text()),
    mode: oneOf(['test']),
    status: defaulted(oneOf(['draft']), 'draft'),
    ...links,
  },
  {
    buyers: ['buyersOfCentralBody'],
    items: ['itemsOfBuyers'],
    mainProcurementCategory: ['categoryGiven'],
    ...linkChecks,
  },
)

/** Statuses that a tender goes through, in the order of the message. */
export const tenderStatuses = [
  'draft',
  'active.enquiries',
  'active.tendering',
  'active.pre-qualification',
  'active.pre-qualification.stand-still',
  'active.auction',
  'active.qualification',
  'active.awarded',
  'complete',
  'cancelled',
  'unsuccessful',
] as const

/** Members of the stored document that only the procedure writes. */
const bookkeeping = {
  _id: text(),
  id: text(),
  doc_id: text(),
  _rev: text(),
  doc_type: text(),
  public_modified: any(),
  public_ts: any(),
  date: date(),
  dateModified: date(),
  dateCreated: date(),
  tenderID: text(),
  revisions: any(),
  bids: any(),
  owner: text(),
  owner_token: text(),
  transfer_token: text(),
  noticePublicationDate: date(),
  complaints: any(),
  awards: any(),
  contracts: any(),
  cancellations: any(),
  contractChangeRationaleTypes: any(),
  config: any(),
  numberOfBids: any(),
  _attachments: any(),
}

/** The tender as it is stored. */
export const BaseTender = extend(
  PatchBaseTender,
  'BaseTender',
  {
    ...bookkeeping,
    questions: list(Question),
    documents: list(Document),
    // The CDB fails without it; what must be there is said instead.
    status: required(oneOf(tenderStatuses)),
    title: required(text()),
    mode: oneOf(['test']),
    procurementMethod: required(oneOf(['open', 'selective', 'limited'])),
    reviewRequests: list(ReviewRequest),
    ...links,
  },
  {
    items: ['itemsOfBuyers'],
    mainProcurementCategory: ['categoryGiven'],
    documents: ['documentRelations'],
    questions: ['questionRelations'],
    ...linkChecks,
  },
)
