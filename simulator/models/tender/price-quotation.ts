import { priceQuotation } from '../../domain/methods/price-quotation.ts'
import { Classification } from '../common/classification.ts'
import { BusinessOrganization } from '../common/organization.ts'
import { Period, PeriodEndRequired } from '../common/period.ts'
import { Value } from '../common/value.ts'
import {
  any,
  type CheckUse,
  defaulted,
  extend,
  list,
  md5,
  nested,
  object,
  omit,
  oneOf,
  required,
  text,
} from '../schema.ts'
import { localizationBids } from './bid.ts'
import { Criterion } from './criterion.ts'
import { TechFeatureItem } from './item.ts'
import { Milestone } from './milestone.ts'
import { ProcuringEntity } from './organization.ts'
import { PeriodStartEndRequired, StartedPeriodEndRequired } from './period.ts'
import { bidResponseChecks } from './requirement-response.ts'
import { BaseTender, PatchBaseTender, PostBaseTender, tenderStatuses } from './tender-base.ts'

const uniqueIds: readonly CheckUse[] = [['uniqueBy', ['id']]]
const methodType = oneOf([priceQuotation.id])
const awardCriteria = oneOf(['lowestCost'])

/** The agreement of an electronic catalogue from which suppliers are chosen. */
const Agreement = object('Agreement', { id: required(md5()) })
const ShortlistedFirm = extend(BusinessOrganization, 'ShortlistedFirm', { id: text(), status: text() })

const TenderItem = extend(TechFeatureItem, 'TenderItem', {}, { relatedLot: ['itemWithoutLot'] })
const items = list(TenderItem, { minItems: 1, checks: uniqueIds })
const milestones = list(Milestone, { checks: uniqueIds })

/** What is said of a purchase from the catalogue at any time. */
const common = {
  submissionMethod: oneOf(['electronicAuction']),
  submissionMethodDetails: text(),
  submissionMethodDetails_en: text(),
  submissionMethodDetails_ru: text(),
  awardPeriod: nested(Period),
  classification: nested(Classification),
  milestones,
  criteria: list(Criterion, { checks: ['catalogueCriteriaUnique'] }),
}

/** What is said of it once it is whole. */
const whole = {
  ...common,
  agreement: required(nested(Agreement)),
  value: required(nested(Value)),
  procuringEntity: required(nested(ProcuringEntity)),
  items: required(items),
}

const wholeChecks = {
  items: ['itemsOfBuyers'],
  awardPeriod: ['awardPeriodFollows'],
  milestones: ['deliveryAndFinancing', 'milestonesOfLots'],
} as const

/** Source: tender/pricequotation/procedure/models/tender.py. */
const PostTender = extend(
  omit(PostBaseTender, 'PostBaseTender', ['agreements']),
  'PostTender',
  {
    ...whole,
    procurementMethodType: defaulted(methodType, priceQuotation.id),
    awardCriteria: defaulted(awardCriteria, 'lowestCost'),
    tenderPeriod: required(nested(StartedPeriodEndRequired)),
  },
  wholeChecks,
)

const PatchTender = extend(PatchBaseTender, 'PatchTender', {
  ...common,
  awardCriteria,
  status: oneOf(['draft', 'active.tendering']),
  enquiryPeriod: nested(PeriodEndRequired),
  profile: text(),
  agreement: nested(Agreement),
  value: nested(Value),
  tenderPeriod: nested(PeriodEndRequired),
  procuringEntity: nested(ProcuringEntity),
  items,
})

const Tender = extend(
  BaseTender,
  'Tender',
  {
    ...whole,
    procurementMethodType: required(methodType),
    awardCriteria: required(awardCriteria),
    status: required(oneOf(tenderStatuses.filter((status) => status !== 'active.enquiries'))),
    profile: text(),
    shortlistedFirms: list(ShortlistedFirm),
    tenderPeriod: nested(PeriodStartEndRequired),
    unsuccessfulReason: list(text()),
    next_check: any(),
  },
  wholeChecks,
)

/** Members of bids where there are no lots, no features and no auction. */
const otherwise = ['lotValues', 'parameters', 'subcontractingDetails'] as const
const afterAuction = ['initialValue', 'participationUrl'] as const

/** Source: tender/pricequotation/procedure/models/bid.py. */
const PostBid = extend(
  omit(localizationBids['Bid.create'], 'CommonBid', [...otherwise, ...afterAuction]),
  'PostBid',
  {},
  { value: ['bidValueFitsTender'], ...bidResponseChecks },
)
const PatchBid = extend(
  omit(localizationBids['Bid.patch'], 'CommonBid', otherwise),
  'PatchBid',
  {},
  { value: ['changedBidValueFitsTender'] },
)
const Bid = extend(
  omit(localizationBids.Bid, 'CommonBid', [...otherwise, ...afterAuction]),
  'Bid',
  {},
  { value: [], ...bidResponseChecks },
)

/** Tenders and bids of purchases from the electronic catalogue, by operation. */
export const priceQuotationModels = {
  'Tender@catalogue': Tender,
  'Tender.create@catalogue': PostTender,
  'Tender.patch@catalogue': PatchTender,
  'Tender.patch.draft@catalogue': PatchTender,
  'Tender.patch.active@catalogue': PatchTender,
  'Bid@catalogue': Bid,
  'Bid.create@catalogue': PostBid,
  'Bid.patch@catalogue': PatchBid,
  'Bid.patch.qualification@catalogue': PatchBid,
}
