import { describing } from '../common/texts.ts'
import {
  defaulted,
  extend,
  type ListField,
  list,
  newTextId,
  number,
  type ObjectSchema,
  object,
  oneOf,
  required,
  text,
} from '../schema.ts'

/** One choice of a feature and its weight. Source: tender/core/procedure/models/feature.py. */
const FeatureValue = object('FeatureValue', {
  value: required(number({ min: 0, minText: '0.0', max: 0.3 })),
  title: required(text({ minLength: 1 })),
  ...describing,
})

const choices = (choice: ObjectSchema): ListField =>
  defaulted(list(choice, { minItems: 1, checks: [['uniqueBy', ['value']]] }), [])

/** A quality besides the price that counts. */
export const Feature = object('Feature', {
  code: newTextId,
  featureOf: defaulted(required(oneOf(['tenderer', 'lot', 'item'])), 'tenderer'),
  relatedItem: text({ minLength: 1 }),
  title: required(text({ minLength: 1 })),
  ...describing,
  enum: choices(FeatureValue),
})

/** The same in energy service tenders, where a choice weighs less. Source: tender/esco/procedure/models/feature.py. */
export const EnergyFeature = extend(Feature, 'Feature', {
  enum: choices(
    extend(FeatureValue, 'FeatureValue', { value: required(number({ min: 0, minText: '0.0', max: 0.25 })) }),
  ),
})
