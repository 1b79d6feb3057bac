import { complexAssetArma } from '../../domain/methods/complex-asset-arma.ts'
import { AmountPercentageValue, BasicValue } from '../common/value.ts'
import {
  any,
  boolean,
  type CheckUse,
  computing,
  decimal,
  defaulted,
  extend,
  list,
  nested,
  number,
  type ObjectSchema,
  object,
  omit,
  oneOf,
  required,
} from '../schema.ts'
import { DeliveredItem } from './above-threshold.ts'
import { roundedAuctionResults } from './auction.ts'
import { EligibleAward, PatchEligibleAward, PostAward } from './award.ts'
import { ExplanationMilestone } from './award-milestone.ts'
import { openBids } from './bid.ts'
import { BilingualProcuringEntity } from './english.ts'
import { itemListChecks } from './item.ts'
import { Lot, PatchLot, PatchTenderLot, PostLot, PostTenderLot } from './lot.ts'
import { LotValue, PatchLotValue, PostLotValue } from './lot-value.ts'
import { Milestone } from './milestone.ts'
import { EnquiryPeriod, PeriodStartEndRequired, PostPeriodStartEndRequired } from './period.ts'
import { Tender as AnyTender, PatchTender as PatchAnyTender, PostTender as PostAnyTender } from './tender.ts'
import { tenderStatuses } from './tender-base.ts'

const uniqueIds: readonly CheckUse[] = [['uniqueBy', ['id']]]
const percentage = nested(AmountPercentageValue)

/** The least income the state expects of an asset. Source: tender/arma/procedure/models/value.py. */
const MinExpectedIncome = object('MinExpectedIncome', {
  amount: required(decimal({ precision: 2, min: 0 })),
  currency: defaulted(required(oneOf(['UAH'], { minLength: 3, maxLength: 3 })), 'UAH'),
  valueAddedTaxIncluded: required(boolean()),
})

/** Lots are valued in percent of the income. Source: tender/arma/procedure/models/lot.py. */
const inPercent = {
  minimalStep: percentage,
  guarantee: nested(BasicValue),
  minExpectedIncome: nested(MinExpectedIncome),
}
const shareLot = (lot: ObjectSchema, value = percentage) => extend(lot, lot.name, { ...inPercent, value })
const ShareLot = shareLot(Lot, required(percentage))
const PostShareLot = shareLot(PostLot, required(percentage))
const PostTenderShareLot = shareLot(PostTenderLot, required(percentage))
const PatchTenderShareLot = shareLot(PatchTenderLot)

const unpriced = ['contractTemplateName', 'features', 'minimalStep', 'value']
const methodType = oneOf([complexAssetArma.id])
const items = list(DeliveredItem, { minItems: 1, checks: itemListChecks })
const common = {
  enquiryPeriod: nested(EnquiryPeriod),
  milestones: list(Milestone, { checks: uniqueIds }),
  awardCriteria: defaulted(oneOf(['ratedCriteria']), 'ratedCriteria'),
}
const milestoneChecks = { milestones: ['milestonesOfLots'] } as const

/** Source: tender/arma/procedure/models/tender.py. */
const PostTender = extend(
  omit(PostAnyTender, 'PostTender', unpriced),
  'PostTender',
  {
    ...common,
    procurementMethodType: defaulted(methodType, complexAssetArma.id),
    procuringEntity: required(nested(BilingualProcuringEntity)),
    status: defaulted(oneOf(['draft']), 'draft'),
    tenderPeriod: required(nested(PostPeriodStartEndRequired)),
    items: required(items),
    lots: list(PostTenderShareLot, { checks: uniqueIds }),
  },
  milestoneChecks,
)

const PatchTender = extend(omit(PatchAnyTender, 'PatchTender', unpriced), 'PatchTender', {
  ...common,
  procuringEntity: nested(BilingualProcuringEntity),
  status: oneOf([
    'draft',
    'active.tendering',
    'active.pre-qualification',
    'active.pre-qualification.stand-still',
  ]),
  tenderPeriod: nested(PeriodStartEndRequired),
  items: list(DeliveredItem, { checks: itemListChecks }),
  lots: list(PatchTenderShareLot, { checks: uniqueIds }),
})

const Tender = extend(
  omit(AnyTender, 'Tender', unpriced),
  'Tender',
  {
    ...common,
    procurementMethodType: required(methodType),
    procuringEntity: required(nested(BilingualProcuringEntity)),
    status: required(oneOf(tenderStatuses.filter((status) => status !== 'active.enquiries'))),
    tenderPeriod: required(nested(PeriodStartEndRequired)),
    items: required(items),
    lots: list(ShareLot, { checks: uniqueIds }),
    complaintPeriod: any(),
  },
  milestoneChecks,
)

const weightedValue = nested(
  object('AmountPercentageWeightedValue', {
    amountPercentage: required(decimal({ precision: 3 })),
    denominator: number(),
    addition: decimal({ precision: 2 }),
  }),
)

/** The share of the income a bidder asks for. Source: tender/arma/procedure/models/value.py. */
const shareLotValue = (lotValue: ObjectSchema, later = {}) =>
  extend(lotValue, lotValue.name, { value: required(percentage), ...later }, { value: ['lotShareFitsLot'] })
const PostShareLotValue = shareLotValue(PostLotValue)
const PatchShareLotValue = shareLotValue(PatchLotValue, { weightedValue })
const ShareLotValue = shareLotValue(LotValue, { weightedValue, initialValue: percentage })

const awarded = { value: percentage, weightedValue, items: list(DeliveredItem) }

/** Tenders for the management of seized assets, by operation. */
export const complexAssetArmaModels = {
  'Tender@share': Tender,
  'Tender.create@share': PostTender,
  'Tender.patch@share': PatchTender,
  'Tender.patch.draft@share': PatchTender,
  'Tender.patch.active@share': PatchTender,
  'Lot@share': ShareLot,
  'Lot.create@share': PostShareLot,
  'Lot.patch@share': shareLot(PatchLot),
  'Bid@share': extend(openBids.Bid, 'Bid', { lotValues: list(ShareLotValue), weightedValue }),
  'Bid.create@share': extend(openBids['Bid.create'], 'PostBid', { lotValues: list(PostShareLotValue) }),
  'Bid.patch@share': extend(openBids['Bid.patch'], 'PatchBid', { lotValues: list(PatchShareLotValue) }),
  'Bid.patch.qualification@share': extend(openBids['Bid.patch.qualification'], 'PatchQualificationBid', {
    lotValues: list(ShareLotValue),
  }),
  'Award.create@share': extend(PostAward, 'PostAward', awarded),
  'Award.eligible@share': extend(EligibleAward, 'Award', {
    ...awarded,
    milestones: list(ExplanationMilestone),
  }),
  'Award.patch.eligible@share': extend(PatchEligibleAward, 'PatchAward', { items: awarded.items }),
  'Auction.results@share': computing(roundedAuctionResults.whole, 'sharesOfAmounts'),
  'Auction.results.lot@share': computing(roundedAuctionResults.ofLot, 'sharesOfAmounts'),
}
