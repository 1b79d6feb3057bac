import { Value } from '../common/value.ts'
import {
  boolean,
  type CheckUse,
  date,
  defaulted,
  extend,
  generated,
  list,
  md5,
  nested,
  type ObjectSchema,
  object,
  omit,
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

/** What a bidder once said of himself in open tenders; the answers to criteria took its place. */
const selfDeclaration = {
  selfEligible: boolean({ choices: [true] }),
  selfQualified: boolean({ choices: [true] }),
}

/** Bids of open tenders, whose value is looked at from submission on. Source: tender/open/procedure/models/bid.py. */
export const openBids = {
  Bid: extend(localizationBids.Bid, 'Bid', selfDeclaration, { value: ['submittedBidValueFitsTender'] }),
  'Bid.create': extend(localizationBids['Bid.create'], 'PostBid', selfDeclaration),
  'Bid.patch': extend(localizationBids['Bid.patch'], 'PatchBid', selfDeclaration),
  'Bid.patch.qualification': extend(
    localizationBids['Bid.patch.qualification'],
    'PatchQualificationBid',
    selfDeclaration,
  ),
}

const withoutAnswers = (bid: ObjectSchema) => omit(bid, bid.name, ['requirementResponses'])
const declaredEligible = { ...selfDeclaration, selfEligible: required(selfDeclaration.selfEligible) }
const stillDeclared = { selfEligible: [] }

/** Bids for defence: items name no products, and the bidder does declare himself. Source: tender/simpledefense. */
export const simpleDefenseBids = {
  Bid: extend(Bid, 'Bid', declaredEligible, stillDeclared),
  'Bid.create': extend(PostBid, 'PostBid', declaredEligible, stillDeclared),
  'Bid.patch': extend(PatchBid, 'PatchBid', selfDeclaration),
  'Bid.patch.qualification': extend(withoutAnswers(PatchBid), 'PatchQualificationBid', {
    ...selfDeclaration,
    ...qualificationLots,
  }),
}

/** The same where there are no criteria. Source: tender/openuadefense/procedure/models/bid.py. */
export const defenseBids = {
  Bid: withoutAnswers(simpleDefenseBids.Bid),
  'Bid.create': withoutAnswers(simpleDefenseBids['Bid.create']),
  'Bid.patch': withoutAnswers(simpleDefenseBids['Bid.patch']),
  'Bid.patch.qualification': simpleDefenseBids['Bid.patch.qualification'],
}
