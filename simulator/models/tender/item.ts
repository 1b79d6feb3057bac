import { Address } from '../common/address.ts'
import { AdditionalClassification, CPVClassification, Location } from '../common/classification.ts'
import { Period } from '../common/period.ts'
import { Unit } from '../common/unit.ts'
import {
  type CheckUse,
  extend,
  list,
  md5,
  nested,
  newTextId,
  number,
  object,
  required,
  text,
} from '../schema.ts'

/** What an item of a tender and of a bid have in common. Source: tender/core/procedure/models/item.py. */
export const BaseItem = object(
  'BaseItem',
  {
    id: newTextId,
    description: required(text()),
    description_en: text(),
    description_ru: text(),
    unit: nested(Unit),
    quantity: number({ min: 0 }),
    relatedLot: md5(),
  },
  { quantity: ['quantityGiven'] },
)

export const Item = extend(
  BaseItem,
  'Item',
  {
    classification: required(nested(CPVClassification)),
    additionalClassifications: list(AdditionalClassification),
    deliveryDate: nested(Period),
    deliveryAddress: nested(Address),
    deliveryLocation: nested(Location),
    relatedBuyer: md5(),
  },
  {
    unit: ['given'],
    additionalClassifications: [
      'otherClassifierOutsideCpv',
      'roadCodesFitCpv',
      'medicalCodesFitCpv',
      'oneCcceCode',
    ],
  },
)

/** An item with a profile or category of the catalogue. */
export const TechFeatureItem = extend(
  Item,
  'TechFeatureItem',
  { profile: text(), category: text() },
  { profile: ['profileOnlyWithCategory'] },
)

/** An item of a bid that names a product of the catalogue. */
export const LocalizationItem = extend(BaseItem, 'LocalizationItem', { product: text() })

/** Checks of every list of tender items. */
export const itemListChecks: readonly CheckUse[] = [['uniqueBy', ['id']], 'pharmaceuticalNames']
