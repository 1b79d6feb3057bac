import { describing } from '../common/texts.ts'
import { BasicValue } from '../common/value.ts'
import { any, date, defaulted, extend, md5, nested, newId, object, oneOf, required, text } from '../schema.ts'
import { LotAuctionPeriod } from './period.ts'
import { EstimatedValue, PostEstimatedValue } from './value.ts'

/** Source: tender/core/procedure/models/lot.py. */
const BaseLot = object('BaseLot', {
  title: required(text({ minLength: 1 })),
  ...describing,
  status: defaulted(oneOf(['active', 'cancelled', 'unsuccessful', 'complete']), 'active'),
})

/** Money of a stored lot; while it is changed its value may be absent. */
const money = {
  value: nested(EstimatedValue),
  minimalStep: nested(EstimatedValue),
  guarantee: nested(BasicValue),
}
const storedMoney = { ...money, value: required(money.value) }
const identity = { id: required(md5()), date: date() }

export const PatchLot = extend(BaseLot, 'PatchLot', { title: text(), ...money, status: oneOf(['active']) })

export const PostLot = extend(BaseLot, 'PostLot', {
  id: newId,
  status: defaulted(oneOf(['active']), 'active'),
  value: required(nested(PostEstimatedValue)),
  minimalStep: nested(PostEstimatedValue),
  guarantee: nested(BasicValue),
})

/** Lots inside a tender that is created; one without an identifier gets it from PostLot's default. */
export const PostTenderLot = extend(PostLot, 'PostTenderLot', { date: date() })
export const PatchTenderLot = extend(BaseLot, 'PatchTenderLot', { ...identity, ...storedMoney })

export const Lot = extend(BaseLot, 'Lot', {
  ...identity,
  ...storedMoney,
  auctionPeriod: nested(LotAuctionPeriod),
  auctionUrl: text({ format: 'strictUrl' }),
  numberOfBids: any(),
})
