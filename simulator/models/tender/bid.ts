import { Value } from '../common/value.ts'
import {
  type CheckUse,
  date,
  defaulted,
  extend,
  generated,
  list,
  md5,
  nested,
  object,
  oneOf,
  required,
  text,
} from '../schema.ts'
import { Document, PostDocument } from './document.ts'
import { BaseItem, LocalizationItem } from './item.ts'
import { LotValue, PatchLotValue, PostLotValue } from './lot-value.ts'
import { Supplier } from './organization.ts'
import { Parameter, PatchParameter } from './parameter.ts'
import { bidResponseChecks, requirementResponses } from './requirement-response.ts'

const uniqueIds: readonly CheckUse[] = [['uniqueBy', ['id']]]
const uniqueCodes: readonly CheckUse[] = [['uniqueBy', ['code']]]
const status = oneOf([
  'draft',
  'pending',
  'active',
  'invalid',
  'invalid.pre-qualification',
  'unsuccessful',
  'deleted',
])
const tenderers = list(Supplier, { minItems: 1, maxItems: 1 })

/** Source: tender/core/procedure/models/bid.py, models/req_response.py. */
const PatchBid = object('PatchBid', {
  items: list(BaseItem),
  parameters: list(PatchParameter, { checks: uniqueCodes }),
  value: nested(Value),
  lotValues: list(PatchLotValue),
  tenderers,
  status,
  subcontractingDetails: text(),
  requirementResponses,
})

/** What a new and a stored bid have in common. */
const CommonBid = object(
  'CommonBid',
  {
    items: list(BaseItem, { minItems: 1, checks: uniqueIds }),
    parameters: list(Parameter, { checks: uniqueCodes }),
    value: nested(Value),
    initialValue: nested(Value),
    participationUrl: text(),
    lotValues: list(LotValue),
    tenderers,
    status: required(status),
    subcontractingDetails: text(),
    requirementResponses,
  },
  {
    value: ['bidValueFitsTender'],
    lotValues: ['lotValuesOfTender'],
    parameters: ['parametersOfFeatures'],
    ...bidResponseChecks,
  },
)

/** The four lists of documents of a bid. */
const documentLists = (document: typeof Document) => ({
  documents: list(document),
  financialDocuments: list(document),
  eligibilityDocuments: list(document),
  qualificationDocuments: list(document),
})

const PostBid = extend(CommonBid, 'PostBid', {
  id: generated('id'),
  tenderers: required(tenderers),
  lotValues: list(PostLotValue),
  status: defaulted(status, 'draft'),
  ...documentLists(PostDocument),
})

const Bid = extend(CommonBid, 'Bid', {
  id: md5(),
  date: text(),
  owner: text(),
  owner_token: text(),
  transfer_token: text(),
  submissionDate: date(),
  ...documentLists(Document),
})

const localizedItems = { items: list(LocalizationItem, { minItems: 1, checks: uniqueIds }) }
const patchedItems = { items: list(LocalizationItem) }
const qualificationLots = { lotValues: list(LotValue) }

/** Bids whose items name products of the catalogue (belowThreshold and others), by operation. */
export const localizationBids = {
  Bid: extend(Bid, 'Bid', localizedItems),
  'Bid.create': extend(PostBid, 'PostBid', localizedItems),
  'Bid.patch': extend(PatchBid, 'PatchBid', patchedItems),
  'Bid.patch.qualification': extend(PatchBid, 'PatchQualificationBid', {
    ...patchedItems,
    ...qualificationLots,
  }),
}
