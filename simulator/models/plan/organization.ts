import { Address } from '../common/address.ts'
import { ContactPoint } from '../common/contact-point.ts'
import { CommonOrganization, kind } from '../common/organization.ts'
import { SignerInfo } from '../common/signer-info.ts'
import { extend, md5, nested } from '../schema.ts'

/** Organizations of a plan. Source: planning/api/procedure/models/organization.py. */
export const BaseOrganization = extend(CommonOrganization, 'BaseOrganization', {
  id: md5({ default: { generate: 'id' } }),
  address: nested(Address),
  kind,
})
export const ProcuringEntity = extend(
  BaseOrganization,
  'ProcuringEntity',
  { signerInfo: nested(SignerInfo) },
  { address: ['given'], kind: ['given'] },
)
export const BuyerOrganization = extend(ProcuringEntity, 'BuyerOrganization', {
  contactPoint: nested(ContactPoint),
})
