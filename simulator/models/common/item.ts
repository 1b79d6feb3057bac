import { defaulted, list, nested, newTextId, number, object, required, text } from '../schema.ts'
import { AdditionalClassification, CPVClassification, Location } from './classification.ts'

/** A good, service or work. Source: api/procedure/models/item.py. */
export const Item = object('Item', {
  id: newTextId,
  description: required(text()),
  description_en: text(),
  description_ru: text(),
  classification: nested(CPVClassification),
  additionalClassifications: defaulted(list(AdditionalClassification), []),
  quantity: number({ min: 0 }),
  deliveryLocation: nested(Location),
})
