import { defaultMethod, methods } from '../../domain/methods/index.ts'
import { PeriodEndRequired } from '../common/period.ts'
import { BasicValue, EstimatedValue } from '../common/value.ts'
import { defaulted, extend, list, nested, object, oneOf, required, text } from '../schema.ts'
import { PostDocument } from './document.ts'
import { itemListChecks, TechFeatureItem } from './item.ts'
import { PatchTenderLot } from './lot.ts'
import { Milestone } from './milestone.ts'
import { Organization } from './organization.ts'
import { EnquiryPeriodEndRequired, StartedEnquiryPeriodEndRequired } from './period.ts'
import { Tender as AnyTender, PatchTender as PatchAnyTender, PostTender as PostAnyTender } from './tender.ts'

const methodType = oneOf(methods.filter(({ variant }) => variant === 'common').map(({ id }) => id))
const items = list(TechFeatureItem, { minItems: 1, checks: itemListChecks })

/** Source: tender/belowthreshold and tender/requestforproposal, procedure/models/tender.py. */
const PostTender = extend(PostAnyTender, 'PostTender', {
  procurementMethodType: defaulted(methodType, defaultMethod),
  enquiryPeriod: required(nested(StartedEnquiryPeriodEndRequired)),
  items: required(items),
})

const PatchTender = extend(PatchAnyTender, 'PatchTender', {
  enquiryPeriod: nested(EnquiryPeriodEndRequired),
  items,
})
const PatchDraftTender = extend(PatchTender, 'PatchDraftTender', { inspector: nested(Organization) })

/** What may change while bids are taken. Source: tender/requestforproposal/procedure/models/tender.py. */
const PatchActiveTender = object('PatchActiveTender', {
  tenderPeriod: nested(PeriodEndRequired),
  guarantee: nested(BasicValue),
  value: nested(EstimatedValue),
  milestones: list(Milestone, { checks: [['uniqueBy', ['id']]] }),
  items,
  title: text(),
  title_en: text(),
  title_ru: text(),
  documents: list(PostDocument),
  description: text(),
  description_en: text(),
  description_ru: text(),
  mainProcurementCategory: oneOf(['goods', 'services', 'works']),
  lots: list(PatchTenderLot, { checks: [['uniqueBy', ['id']]] }),
  contractTemplateName: text(),
})

const Tender = extend(AnyTender, 'Tender', {
  procurementMethodType: required(methodType),
  enquiryPeriod: required(nested(EnquiryPeriodEndRequired)),
  // The CDB breaks down over a tender without items here; every other method asks for them.
  items: required(items),
})

/** Tenders with an enquiry stage of their own, by operation. */
export const belowThresholdTenders = {
  Tender,
  'Tender.create': PostTender,
  'Tender.patch': PatchTender,
  'Tender.patch.draft': PatchDraftTender,
  'Tender.patch.active': PatchActiveTender,
}
