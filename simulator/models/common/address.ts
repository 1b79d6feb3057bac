import { extend, list, object, oneOf, required, text } from '../schema.ts'
import { Classification } from './classification.ts'

const AddressClassification = extend(
  Classification,
  'AddressClassification',
  { scheme: required(oneOf(['КАТОТТГ'])) },
  { id: ['knownPlace'] },
)

/** A postal address. Source: api/procedure/models/address.py. */
export const Address = object(
  'Address',
  {
    streetAddress: text(),
    locality: text(),
    region: text(),
    postalCode: text(),
    countryName: required(text()),
    countryName_en: text(),
    countryName_ru: text(),
    addressDetails: list(AddressClassification, { maxItems: 1 }),
  },
  { countryName: ['knownCountry'], region: ['knownRegion'], addressDetails: ['placesOnlyInUkraine'] },
)
