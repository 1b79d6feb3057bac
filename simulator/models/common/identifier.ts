import { any, object, required, text, url } from '../schema.ts'

/** Who an organization is in a register. Source: api/procedure/models/identifier.py. */
export const Identifier = object('Identifier', {
  scheme: required(text({ choicesFrom: 'identifierSchemes' })),
  id: required(any()),
  legalName: text(),
  legalName_en: text(),
  legalName_ru: text(),
  uri: url(),
})
