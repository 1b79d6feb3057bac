import { Value } from '../common/value.ts'
import { defaulted, extend, md5, nested, object, oneOf, required, text } from '../schema.ts'
import { WeightedValue } from './value.ts'

/** A bid's offer for one lot. Source: tender/core/procedure/models/lot_value.py. */
export const PostLotValue = object(
  'PostLotValue',
  {
    status: defaulted(required(oneOf(['pending'])), 'pending'),
    value: required(nested(Value)),
    relatedLot: required(md5()),
    subcontractingDetails: text(),
  },
  { value: ['lotValueFitsLot'], relatedLot: ['relatedLotExists'] },
)

export const PatchLotValue = extend(PostLotValue, 'PatchLotValue', {
  weightedValue: nested(WeightedValue),
  status: defaulted(oneOf(['pending', 'active', 'unsuccessful']), 'pending'),
  date: text(),
})

export const LotValue = extend(PatchLotValue, 'LotValue', {
  initialValue: nested(Value),
  participationUrl: text(),
})
