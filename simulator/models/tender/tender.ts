import { Period, PeriodEndRequired } from '../common/period.ts'
import { BasicValue } from '../common/value.ts'
import { any, type CheckUse, defaulted, extend, list, nested, oneOf, required, text } from '../schema.ts'
import { Feature } from './feature.ts'
import { Item, itemListChecks } from './item.ts'
import { Lot, PatchTenderLot, PostTenderLot } from './lot.ts'
import { Milestone } from './milestone.ts'
import { ProcuringEntity } from './organization.ts'
import { EnquiryPeriod, QualificationPeriod, TenderAuctionPeriod } from './period.ts'
import { BaseTender, PatchBaseTender, PostBaseTender } from './tender-base.ts'
import { PostEstimatedValue } from './value.ts'

const uniqueIds: readonly CheckUse[] = [['uniqueBy', ['id']]]
const milestones = list(Milestone, { checks: uniqueIds })
const features = list(Feature, { checks: [['uniqueBy', ['code']]] })
const items = list(Item, { minItems: 1, checks: itemListChecks })
const awardCriteria = oneOf(['lowestCost', 'lifeCycleCost'])

/** What all methods with a competition say about submission, money and time. */
export const submission = {
  submissionMethod: oneOf(['electronicAuction']),
  submissionMethodDetails: text(),
  submissionMethodDetails_en: text(),
  submissionMethodDetails_ru: text(),
}
const money = {
  value: nested(PostEstimatedValue),
  guarantee: nested(BasicValue),
  minimalStep: nested(PostEstimatedValue),
}

/** Checks that both a new and a stored tender must pass. */
const wholeTender = {
  items: ['itemsOfBuyers', 'itemsOfLots'],
  features: ['featureRelations', ['featureWeight', 0.3]],
  awardPeriod: ['awardPeriodFollows'],
  awardCriteria: ['noFeaturesWithLifeCycleCost'],
  milestones: ['milestonesGiven', 'deliveryAndFinancing', 'milestonesOfLots'],
} as const

/** Source: tender/core/procedure/models/tender.py. */
export const PostTender = extend(
  PostBaseTender,
  'PostTender',
  {
    ...submission,
    awardCriteria: defaulted(awardCriteria, 'lowestCost'),
    procuringEntity: required(nested(ProcuringEntity)),
    ...money,
    value: required(money.value),
    enquiryPeriod: nested(EnquiryPeriod),
    tenderPeriod: required(nested(PeriodEndRequired)),
    awardPeriod: nested(Period),
    auctionPeriod: nested(Period),
    items: required(items),
    lots: list(PostTenderLot, { checks: uniqueIds }),
    features,
    milestones,
  },
  { ...wholeTender, lots: ['oneGuaranteeCurrency'] },
)

export const PatchTender = extend(
  PatchBaseTender,
  'PatchTender',
  {
    ...submission,
    awardCriteria,
    procuringEntity: nested(ProcuringEntity),
    ...money,
    enquiryPeriod: nested(EnquiryPeriod),
    tenderPeriod: nested(PeriodEndRequired),
    awardPeriod: nested(Period),
    items,
    lots: list(PatchTenderLot, { checks: uniqueIds }),
    features,
    milestones,
  },
  { lots: ['oneGuaranteeCurrency'] },
)

export const Tender = extend(
  BaseTender,
  'Tender',
  {
    ...submission,
    awardCriteria: required(awardCriteria),
    procuringEntity: required(nested(ProcuringEntity)),
    ...money,
    value: required(money.value),
    next_check: any(),
    enquiryPeriod: required(nested(EnquiryPeriod)),
    tenderPeriod: required(nested(PeriodEndRequired)),
    awardPeriod: nested(Period),
    auctionPeriod: nested(TenderAuctionPeriod),
    items: required(items),
    lots: list(Lot, { checks: uniqueIds }),
    features,
    milestones,
    qualificationPeriod: nested(QualificationPeriod),
    complaintPeriod: nested(Period),
    qualifications: any(),
  },
  wholeTender,
)
