import { email, extend, object, required, text, url } from '../schema.ts'

/** Whom to ask. Source: api/procedure/models/contact.py. */
export const ContactPoint = object('ContactPoint', {
  name: required(text()),
  name_en: text(),
  name_ru: text(),
  email: email(),
  telephone: text(),
  faxNumber: text(),
  url: url(),
})

/** The same in tenders: somebody must be reachable. Source: tender/core/procedure/models/contact.py. */
export const ContactPointChecked = extend(
  ContactPoint,
  'ContactPoint',
  {},
  { email: ['emailOrTelephone'], telephone: ['telephoneFormat'] },
)
