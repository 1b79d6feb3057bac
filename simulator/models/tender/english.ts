import { ContactPointChecked } from '../common/contact-point.ts'
import { Identifier } from '../common/identifier.ts'
import {
  defaulted,
  extend,
  list,
  nested,
  type ObjectSchema,
  oneOf,
  required,
  type ScalarField,
  text,
} from '../schema.ts'
import { ProcuringEntity } from './organization.ts'

const inEnglish = required(text({ minLength: 1 }))

/** A buyer who is named, and answers, in another language too. */
const buyerNamedAlso = (name: ScalarField): ObjectSchema => {
  const contactPoint = extend(ContactPointChecked, 'ContactPoint', {
    name_en: name,
    availableLanguage: defaulted(required(oneOf(['uk', 'en', 'ru'])), 'uk'),
  })
  return extend(ProcuringEntity, 'ProcuringEntity', {
    name_en: name,
    identifier: required(nested(extend(Identifier, 'Identifier', { legalName_en: name }))),
    contactPoint: required(nested(contactPoint)),
    additionalContactPoints: list(contactPoint),
  })
}

/** The buyer of a tender that is published in English too. Source: tender/openeu/procedure/models/organization.py. */
export const EnglishProcuringEntity = buyerNamedAlso(inEnglish)

/** The same where names in English may be left out. Source: tender/arma/procedure/models/organization.py. */
export const BilingualProcuringEntity = buyerNamedAlso(text({ minLength: 1 }))

/** What its items say in English. Source: tender/openeu/procedure/models/item.py. */
export const describedInEnglish = { description_en: inEnglish }
