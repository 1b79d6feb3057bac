import { Address } from '../common/address.ts'
import { ContactPointChecked } from '../common/contact-point.ts'
import { Identifier as CommonIdentifier } from '../common/identifier.ts'
import { BusinessOrganization, kind, Organization } from '../common/organization.ts'
import { defaulted, email, extend, list, nested, object, optional, required, text } from '../schema.ts'

const FullAddress = extend(Address, 'FullAddress', {
  streetAddress: required(text()),
  locality: required(text()),
  region: required(text()),
  postalCode: required(text()),
})

const ContactPoint = extend(ContactPointChecked, 'ContactPoint', { email: required(email()) })
const PatchContactPoint = optional(ContactPoint, 'PatchContactPoint', ['name', 'email'])

const legalName = { legalName: required(text()) }
const Identifier = extend(CommonIdentifier, 'Identifier', legalName)
const SubmissionIdentifier = extend(CommonIdentifier, 'SubmissionIdentifier', legalName)

/** Who makes a framework. Source: framework/core/procedure/models/organization.py. */
export const ProcuringEntity = extend(Organization, 'ProcuringEntity', {
  identifier: required(nested(Identifier)),
  additionalIdentifiers: list(Identifier),
  address: required(nested(FullAddress)),
  contactPoint: required(nested(ContactPoint)),
  kind: defaulted(required(kind), 'general'),
})

const patched = {
  name: text(),
  identifier: nested(Identifier),
  address: nested(FullAddress),
  contactPoint: nested(PatchContactPoint),
}
export const PatchProcuringEntity = extend(ProcuringEntity, 'PatchProcuringEntity', { ...patched, kind })

/** All that changes in the maker of an active framework: whom to ask. */
export const PatchActiveProcuringEntity = object('PatchActiveProcuringEntity', {
  contactPoint: nested(PatchContactPoint),
})

/** A body that buys for others. Source: framework/electroniccatalogue/procedure/models/organization.py. */
export const CentralProcuringEntity = extend(
  ProcuringEntity,
  'CentralProcuringEntity',
  { kind: defaulted(required(kind), 'central') },
  { identifier: ['authorizedCentralBody'] },
)
export const PatchCentralProcuringEntity = extend(
  CentralProcuringEntity,
  'PatchCentralProcuringEntity',
  patched,
)

/** Who applies. */
export const SubmissionOrganization = extend(BusinessOrganization, 'SubmissionBusinessOrganization', {
  identifier: required(nested(SubmissionIdentifier)),
  address: required(nested(FullAddress)),
  contactPoint: required(nested(ContactPoint)),
})

/** Who was taken in. */
export const ContractOrganization = extend(BusinessOrganization, 'ContractBusinessOrganization')
