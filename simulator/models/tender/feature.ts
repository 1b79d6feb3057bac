import { defaulted, list, newTextId, number, object, oneOf, required, text } from '../schema.ts'

/** One choice of a feature and its weight. Source: tender/core/procedure/models/feature.py. */
const FeatureValue = object('FeatureValue', {
  value: required(number({ min: 0, minText: '0.0', max: 0.3 })),
  title: required(text({ minLength: 1 })),
  title_en: text(),
  title_ru: text(),
  description: text(),
  description_en: text(),
  description_ru: text(),
})

/** A quality besides the price that counts. */
export const Feature = object('Feature', {
  code: newTextId,
  featureOf: defaulted(required(oneOf(['tenderer', 'lot', 'item'])), 'tenderer'),
  relatedItem: text({ minLength: 1 }),
  title: required(text({ minLength: 1 })),
  title_en: text(),
  title_ru: text(),
  description: text(),
  description_en: text(),
  description_ru: text(),
  enum: defaulted(list(FeatureValue, { minItems: 1, checks: [['uniqueBy', ['value']]] }), []),
})
