import { esco } from '../../domain/methods/esco.ts'
import { Period, PeriodEndRequired } from '../common/period.ts'
import { BasicValue } from '../common/value.ts'
import {
  any,
  type CheckUse,
  decimal,
  defaulted,
  extend,
  list,
  nested,
  type ObjectSchema,
  omit,
  oneOf,
  required,
} from '../schema.ts'
import { EnglishProcuringEntity } from './english.ts'
import { EnergyFeature } from './feature.ts'
import { itemListChecks, TechFeatureItem } from './item.ts'
import { Lot, PatchLot, PatchTenderLot, PostLot, PostTenderLot } from './lot.ts'
import { Milestone } from './milestone.ts'
import {
  EnquiryPeriod,
  PeriodStartEndRequired,
  StartedPeriodEndRequired,
  TenderAuctionPeriod,
} from './period.ts'
import { submission } from './tender.ts'
import { BaseTender, PatchBaseTender, PostBaseTender } from './tender-base.ts'
import { PostEstimatedValue } from './value.ts'

const uniqueIds: readonly CheckUse[] = [['uniqueBy', ['id']]]
const fundingKind = oneOf(['budget', 'other'])
const minValue = nested(PostEstimatedValue)
const noMinValue = { currency: 'UAH', valueAddedTaxIncluded: false }
const range = decimal({ precision: 5, min: 0, max: 1 })

/** By how much an offer improves in the auction; which share of the savings may be paid. */
const shares = {
  minimalStepPercentage: decimal({ precision: 5, min: 0.005, max: 0.03 }),
  yearlyPaymentsPercentageRange: range,
}
const guarantee = nested(BasicValue)

/** Lots of energy services have no price of their own. Source: tender/esco/procedure/models/lot.py. */
const unpriced = (lot: ObjectSchema) =>
  extend(omit(lot, lot.name, ['value', 'minimalStep']), lot.name, { ...shares, guarantee })
const rangeByDefault = { yearlyPaymentsPercentageRange: defaulted(range, 0.8) }

const EnergyLot = extend(unpriced(Lot), 'Lot', { minValue, fundingKind: required(fundingKind) })
const PostEnergyLot = extend(unpriced(PostLot), 'PostLot', rangeByDefault)
const PostTenderEnergyLot = extend(unpriced(PostTenderLot), 'PostTenderLot', {
  ...rangeByDefault,
  minValue: defaulted(minValue, noMinValue),
  fundingKind: defaulted(required(fundingKind), 'other'),
})
const PatchTenderEnergyLot = extend(unpriced(PatchTenderLot), 'PatchTenderLot', { minValue, fundingKind })

const Item = extend(TechFeatureItem, 'Item', {}, { unit: [], quantity: [] })
const awardCriteria = oneOf(['ratedCriteria'])
const methodType = oneOf([esco.id])
const NBUdiscountRate = decimal({ precision: 5, min: 0, max: 0.99 })

const common = {
  ...submission,
  ...shares,
  guarantee,
  enquiryPeriod: nested(EnquiryPeriod),
  features: list(EnergyFeature, { checks: [['uniqueBy', ['code']]] }),
  milestones: list(Milestone, { checks: uniqueIds }),
}
const whole = {
  ...common,
  NBUdiscountRate: required(NBUdiscountRate),
  procuringEntity: required(nested(EnglishProcuringEntity)),
  auctionPeriod: nested(TenderAuctionPeriod),
  awardPeriod: nested(Period),
}
const wholeChecks = {
  yearlyPaymentsPercentageRange: ['paymentsRangeFitsFunding'],
  awardPeriod: ['awardPeriodFollows'],
  items: ['itemsOfBuyers', 'itemsOfLots'],
  features: ['featureRelations', ['featureWeight', 0.25]],
  lots: ['lotsPaymentsRangeFitsFunding'],
  milestones: ['milestonesOfLots'],
} as const

/** Source: tender/esco/procedure/models/tender.py. */
const PostTender = extend(
  PostBaseTender,
  'PostTender',
  {
    ...whole,
    procurementMethodType: defaulted(methodType, esco.id),
    awardCriteria: defaulted(awardCriteria, 'ratedCriteria'),
    minValue: defaulted(minValue, noMinValue),
    fundingKind: defaulted(required(fundingKind), 'other'),
    lots: list(PostTenderEnergyLot, { checks: uniqueIds }),
    items: required(list(Item, { minItems: 1, checks: uniqueIds })),
    tenderPeriod: required(nested(StartedPeriodEndRequired)),
  },
  wholeChecks,
)

const PatchTender = extend(PatchBaseTender, 'PatchTender', {
  ...common,
  procurementMethodType: methodType,
  status: oneOf([
    'draft',
    'active.tendering',
    'active.pre-qualification',
    'active.pre-qualification.stand-still',
  ]),
  awardCriteria,
  NBUdiscountRate,
  fundingKind,
  procuringEntity: nested(EnglishProcuringEntity),
  lots: list(PatchTenderEnergyLot, { checks: uniqueIds }),
  items: list(Item, { minItems: 1, checks: uniqueIds }),
  tenderPeriod: nested(PeriodStartEndRequired),
})

const Tender = extend(
  BaseTender,
  'Tender',
  {
    ...whole,
    procurementMethodType: required(methodType),
    status: required(
      oneOf([
        'draft',
        'active.tendering',
        'active.pre-qualification.stand-still',
        'active.pre-qualification',
      ]),
    ),
    awardCriteria: required(awardCriteria),
    minValue,
    fundingKind: required(fundingKind),
    lots: list(EnergyLot, { checks: uniqueIds }),
    items: required(list(Item, { minItems: 1, checks: itemListChecks })),
    tenderPeriod: required(nested(PeriodEndRequired)),
    qualificationPeriod: any(),
    qualifications: any(),
    complaintPeriod: any(),
    next_check: any(),
  },
  wholeChecks,
)

/** Tenders for energy services and their lots, by operation. */
export const escoModels = {
  'Tender@energy': Tender,
  'Tender.create@energy': PostTender,
  'Tender.patch@energy': PatchTender,
  'Tender.patch.draft@energy': PatchTender,
  'Tender.patch.active@energy': PatchTender,
  'Lot@energy': EnergyLot,
  'Lot.create@energy': PostEnergyLot,
  'Lot.patch@energy': unpriced(PatchLot),
}
