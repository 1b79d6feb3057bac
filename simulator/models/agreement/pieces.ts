import { Address } from '../common/address.ts'
import { ContactPoint } from '../common/contact-point.ts'
import { BusinessOrganization, kind, Organization } from '../common/organization.ts'
import { Value as CommonValue } from '../common/value.ts'
import { FrameworkItem } from '../framework/item.ts'
import {
  date,
  decimal,
  defaulted,
  extend,
  list,
  md5,
  nested,
  newId,
  object,
  oneOf,
  required,
  text,
} from '../schema.ts'

const AgreementContactPoint = extend(
  ContactPoint,
  'ContactPoint',
  { availableLanguage: defaulted(required(oneOf(['uk', 'en', 'ru'])), 'uk') },
  { email: ['emailOrTelephone'] },
)

/** The buyer of an agreement. Source: framework/cfaua/procedure/models/organization.py. */
export const ProcuringEntity = extend(Organization, 'ProcuringEntity', {
  kind,
  contactPoint: required(nested(AgreementContactPoint)),
  additionalContactPoints: list(AgreementContactPoint),
  address: required(nested(Address)),
})

/** What is bought. Source: framework/cfaua/procedure/models/item.py. */
export const Item = extend(
  FrameworkItem,
  'Item',
  {
    description_en: required(text({ minLength: 1 })),
    profile: text(),
    category: text(),
    relatedLot: md5(),
    relatedBuyer: md5(),
  },
  { profile: ['profileOnlyWithCategory'] },
)

const Value = extend(CommonValue, 'Value', {
  amount: required(decimal({ precision: 2, min: 0, minText: '0.0' })),
})
const UnitPrice = object('UnitPrice', { relatedItem: text(), value: nested(Value) })
const Parameter = object('Parameter', { code: required(text()), value: required(decimal()) })

/** A supplier and his prices. Source: framework/cfaua/procedure/models/contract.py. */
export const Contract = object('Contract', {
  id: newId,
  status: oneOf(['active', 'unsuccessful']),
  suppliers: list(BusinessOrganization),
  unitPrices: list(UnitPrice),
  awardID: text(),
  bidID: text(),
  date: date(),
  parameters: list(Parameter, { default: { value: [] }, checks: [['uniqueBy', ['code']]] }),
})

const Modification = object('Modification', {
  itemId: text(),
  contractId: text(),
  factor: decimal({ precision: 4, min: 0, minText: '0.0' }),
  addend: decimal({ precision: 2 }),
})

/**
 * A change as it is kept inside an agreement. What each sort of change may modify is asked where changes are made.
 * Source: framework/cfaua/procedure/models/change.py.
 */
export const Change = object('Change', {
  id: newId,
  status: defaulted(oneOf(['pending', 'active', 'cancelled']), 'pending'),
  date: date({ default: { generate: 'now' } }),
  rationaleType: oneOf(['taxRate', 'itemPriceVariation', 'partyWithdrawal', 'thirdParty']),
  rationale: required(text({ minLength: 1 })),
  rationale_en: text(),
  rationale_ru: text(),
  dateSigned: date(),
  agreementNumber: text(),
  modifications: list(Modification),
})
