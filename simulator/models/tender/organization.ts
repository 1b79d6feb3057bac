import { Address } from '../common/address.ts'
import { ContactPointChecked } from '../common/contact-point.ts'
import { CommonOrganization, kind, Organization as PlainOrganization, scale } from '../common/organization.ts'
import { SignerInfo } from '../common/signer-info.ts'
import { extend, list, md5, nested, required, text } from '../schema.ts'

/** Organizations around a tender. Source: tender/core/procedure/models/organization.py. */
export const Organization = extend(PlainOrganization, 'Organization', {
  contactPoint: required(nested(ContactPointChecked)),
  additionalContactPoints: list(ContactPointChecked),
})

export const BusinessOrganization = extend(Organization, 'BusinessOrganization', { scale: required(scale) })

/** Who signs, and through which broker the contract is kept. */
const signing = { signerInfo: nested(SignerInfo), contract_owner: text() }

/** One of several organizations that a central purchasing body buys for. */
export const Buyer = extend(CommonOrganization, 'Buyer', {
  id: md5({ default: { generate: 'id' } }),
  address: nested(Address),
  kind,
  ...signing,
})

export const Supplier = extend(BusinessOrganization, 'Supplier', signing)
export const ProcuringEntity = extend(Organization, 'ProcuringEntity', { kind: required(kind), ...signing })
