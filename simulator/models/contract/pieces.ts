import { Address } from '../common/address.ts'
import { BankAccount } from '../common/bank-account.ts'
import { AdditionalClassification, CPVClassification } from '../common/classification.ts'
import { ContactPoint as CommonContactPoint } from '../common/contact-point.ts'
import { Identifier } from '../common/identifier.ts'
import { Item as CommonItem } from '../common/item.ts'
import { CommonOrganization, kind, scale } from '../common/organization.ts'
import { Period } from '../common/period.ts'
import { SignerInfo } from '../common/signer-info.ts'
import { Unit } from '../common/unit.ts'
import { AmountPercentageValue, BasicValue, ContractValue } from '../common/value.ts'
import {
  any,
  boolean,
  date,
  defaulted,
  extend,
  list,
  md5,
  nested,
  object,
  omit,
  oneOf,
  required,
  text,
} from '../schema.ts'
import { Milestone } from '../tender/milestone.ts'
import { TransactionDocument } from './document.ts'

/** Pieces of contracts. Source: contracting/core/procedure/models. */
const ContactPoint = extend(
  CommonContactPoint,
  'ContactPoint',
  { availableLanguage: text() },
  { email: ['emailOrTelephone'] },
)
const Organization = extend(CommonOrganization, 'Organization', {
  additionalIdentifiers: list(Identifier),
  additionalContactPoints: list(ContactPoint),
  address: nested(Address),
  contactPoint: nested(ContactPoint),
  contract_owner: text(),
})
export const Supplier = extend(Organization, 'Supplier', { scale, signerInfo: nested(SignerInfo) })
export const Buyer = extend(Organization, 'Buyer', { kind, signerInfo: nested(SignerInfo) })

const Attribute = object('Attribute', {
  name: required(text()),
  unit: nested(Unit),
  values: list(any()),
  value: any(),
})

export const Item = extend(CommonItem, 'Item', {
  classification: required(nested(extend(CPVClassification, 'CPVClassification', {}, { scheme: [] }))),
  additionalClassifications: defaulted(
    list(extend(AdditionalClassification, 'AdditionalClassification', {}, { id: [] })),
    [],
  ),
  unit: nested(Unit),
  deliveryAddress: nested(Address),
  deliveryDate: nested(Period),
  relatedLot: md5(),
  relatedBuyer: md5(),
  attributes: list(Attribute),
})

export const ContractMilestone = extend(
  omit(Milestone, 'ContractMilestone', ['relatedLot']),
  'ContractMilestone',
  {
    status: defaulted(oneOf(['scheduled']), 'scheduled'),
    dateMet: date(),
  },
)

export const AccessDetails = object('AccessDetails', {
  owner: text(),
  token: text(),
  role: oneOf(['buyer', 'supplier', 'tender', 'bid', 'contract']),
})

const OrganizationReference = object('OrganizationReference', {
  bankAccount: required(nested(BankAccount)),
  name: required(text()),
})
/** A payment. */
export const PutTransaction = object('PutTransaction', {
  date: required(date()),
  value: required(nested(BasicValue)),
  payer: required(nested(OrganizationReference)),
  payee: required(nested(OrganizationReference)),
  status: required(text()),
})
const Transaction = extend(PutTransaction, 'Transaction', {
  id: required(text()),
  documents: list(TransactionDocument),
})
export const Implementation = object('Implementation', {
  transactions: defaulted(list(Transaction), []),
})

export const AmountPaid = extend(ContractValue, 'AmountPaid', { valueAddedTaxIncluded: boolean() })

/** Money, or a percentage where the tender asks for one. */
export const contractValue = nested(ContractValue, {
  or: { member: 'amountPercentage', of: AmountPercentageValue },
})
