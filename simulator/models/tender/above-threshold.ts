import { Address } from '../common/address.ts'
import { PeriodEndRequired } from '../common/period.ts'
import { extend, list, nested, oneOf, required, text } from '../schema.ts'
import { Award, EligibleAward, OnceEligibleAward, PatchAward, PatchEligibleAward } from './award.ts'
import { openBids } from './bid.ts'
import { itemListChecks, TechFeatureItem } from './item.ts'
import { targets } from './metric.ts'
import { EnquiryPeriod, PeriodStartEndRequired, PostPeriodStartEndRequired } from './period.ts'
import { Tender as AnyTender, PatchTender as PatchAnyTender, PostTender as PostAnyTender } from './tender.ts'
import { tenderStatuses } from './tender-base.ts'

/** An item that says when and where it is delivered. Source: tender/open/procedure/models/item.py. */
export const DeliveredItem = extend(TechFeatureItem, 'Item', {
  deliveryDate: required(nested(PeriodEndRequired)),
  deliveryAddress: required(nested(Address)),
})

/** Statuses an owner may send, and those a tender without an enquiry stage goes through. */
const sentStatus = oneOf([
  'draft',
  'active.tendering',
  'active.pre-qualification',
  'active.pre-qualification.stand-still',
])
const status = required(oneOf(tenderStatuses.filter((each) => each !== 'active.enquiries')))

const items = list(DeliveredItem, { minItems: 1, checks: itemListChecks })
const enquiryPeriod = nested(EnquiryPeriod)
/** The address of the tender names the method: nobody gets here with another one. */
const methodType = required(text())

/** Where enquiries have no stage of their own. Source: tender/open/procedure/models/tender.py. */
export const PostOpenTender = extend(PostAnyTender, 'PostTender', {
  procurementMethodType: methodType,
  enquiryPeriod,
  tenderPeriod: required(nested(PostPeriodStartEndRequired)),
  items: required(items),
  targets: targets.posted,
})

export const PatchOpenTender = extend(PatchAnyTender, 'PatchTender', {
  status: sentStatus,
  enquiryPeriod,
  tenderPeriod: nested(PeriodStartEndRequired),
  items,
  targets: targets.stored,
})

export const OpenTender = extend(AnyTender, 'Tender', {
  procurementMethodType: methodType,
  status,
  enquiryPeriod,
  tenderPeriod: required(nested(PeriodStartEndRequired)),
  items: required(items),
  targets: targets.stored,
})

const awardItems = { items: list(DeliveredItem) }

/** Awards whose items are delivered as the tender's. Source: tender/open/procedure/models/award.py. */
export const deliveredAwards = {
  Award: extend(Award, 'Award', awardItems),
  'Award.patch': extend(PatchAward, 'PatchAward', awardItems),
  'Award.eligible': extend(EligibleAward, 'Award', awardItems),
  'Award.once-eligible': extend(OnceEligibleAward, 'Award', awardItems),
  'Award.patch.eligible': extend(PatchEligibleAward, 'PatchAward', awardItems),
}

/** Models of one variant, named as the registry names them. */
export function ofVariant<T>(
  variant: string,
  models: { readonly [name: string]: T },
): { readonly [name: string]: T } {
  return Object.fromEntries(Object.entries(models).map(([name, model]) => [`${name}@${variant}`, model]))
}

/** Tenders, bids and awards of open tenders, by operation. */
export const aboveThresholdModels = ofVariant('open', {
  Tender: OpenTender,
  'Tender.create': PostOpenTender,
  'Tender.patch': PatchOpenTender,
  'Tender.patch.draft': PatchOpenTender,
  'Tender.patch.active': PatchOpenTender,
  ...openBids,
  ...deliveredAwards,
})
