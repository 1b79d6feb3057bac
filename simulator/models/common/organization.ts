import { organizationScales, procuringEntityKinds } from '../../domain/code-lists/procuring-entities.ts'
import { extend, list, nested, object, oneOf, oneOfTuple, required, text } from '../schema.ts'
import { Address } from './address.ts'
import { ContactPoint } from './contact-point.ts'
import { Identifier } from './identifier.ts'

/** Name and identifier. Source: api/procedure/models/organization.py. */
export const CommonOrganization = object('CommonOrganization', {
  name: required(text()),
  name_en: text(),
  name_ru: text(),
  identifier: required(nested(Identifier)),
})

export const Organization = extend(CommonOrganization, 'Organization', {
  additionalIdentifiers: list(Identifier),
  address: required(nested(Address)),
  contactPoint: required(nested(ContactPoint)),
  additionalContactPoints: list(ContactPoint),
})

/** How big a business is. */
export const scale = oneOf(organizationScales)
/** What sort of procuring entity it is. */
export const kind = oneOfTuple(procuringEntityKinds)

export const BusinessOrganization = extend(Organization, 'BusinessOrganization', { scale })
