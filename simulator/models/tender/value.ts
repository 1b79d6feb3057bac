import { BasicValue, EstimatedValue as CommonEstimatedValue } from '../common/value.ts'
import { boolean, decimal, defaulted, extend, number, required } from '../schema.ts'

/** Money of a tender: VAT must be said. Source: tender/core/procedure/models/value.py. */
export const EstimatedValue = extend(CommonEstimatedValue, 'EstimatedValue', {
  valueAddedTaxIncluded: required(boolean()),
})
export const PostEstimatedValue = extend(EstimatedValue, 'PostEstimatedValue', {
  valueAddedTaxIncluded: defaulted(required(boolean()), false),
})

/** What a bid is worth after features or life-cycle cost are counted in. */
export const WeightedValue = extend(BasicValue, 'WeightedValue', {
  amount: required(decimal({ precision: 2 })),
  denominator: number(),
  addition: decimal({ precision: 2 }),
  valueAddedTaxIncluded: boolean(),
})
