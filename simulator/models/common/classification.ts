import { any, defaulted, extend, object, oneOf, required, text, url } from '../schema.ts'

/** A word of a classifier. Source: api/procedure/models/item.py. */
export const Classification = object('Classification', {
  scheme: required(text()),
  id: required(text()),
  description: required(text()),
  description_en: text(),
  description_ru: text(),
  uri: url(),
})

/** The one classification every item has: ДК021 (CPV only by its old name). */
export const CPVClassification = extend(
  Classification,
  'CPVClassification',
  { scheme: defaulted(required(oneOf(['CPV', 'ДК021'])), 'CPV') },
  { id: ['knownProcurementCode'], scheme: ['schemeIsDk021'] },
)

export const AdditionalClassification = extend(
  Classification,
  'AdditionalClassification',
  {},
  { id: ['knownAdditionalCode'], description: ['roadDescription'] },
)

/** Geographical coordinates. */
export const Location = object('Location', {
  latitude: required(any()),
  longitude: required(any()),
  elevation: any(),
})
