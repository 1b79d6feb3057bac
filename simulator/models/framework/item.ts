import { Address } from '../common/address.ts'
import { Classification, CPVClassification } from '../common/classification.ts'
import { Item as CommonItem } from '../common/item.ts'
import { PeriodEndRequired } from '../common/period.ts'
import { Unit } from '../common/unit.ts'
import { extend, list, nested, oneOf, required } from '../schema.ts'

/** What is bought. Source: framework/core/procedure/models/framework.py. */
export const FrameworkItem = extend(CommonItem, 'Item', {
  classification: required(nested(CPVClassification)),
  deliveryDate: required(nested(PeriodEndRequired)),
  deliveryAddress: required(nested(Address)),
  unit: required(nested(Unit)),
})

const DKClassification = extend(
  Classification,
  'DKClassification',
  { scheme: required(oneOf(['ДК021'])) },
  { id: ['oneOfDk021Codes'] },
)

const AdditionalClassification = extend(
  Classification,
  'AdditionalClassification',
  {},
  { id: ['knownCcceCode'] },
)

/** What a framework, and its agreement, is about. */
export const subject = {
  classification: required(nested(DKClassification)),
  additionalClassifications: list(AdditionalClassification),
} as const
export const patchedSubject = {
  classification: nested(DKClassification),
  additionalClassifications: list(AdditionalClassification),
} as const
