import { Period } from '../common/period.ts'
import { ContractValue } from '../common/value.ts'
import {
  any,
  computing,
  date,
  extend,
  generated,
  ignored,
  list,
  md5,
  nested,
  object,
  oneOf,
  required,
  text,
} from '../schema.ts'
import { Cancellation } from './cancellation.ts'
import { EContractDocument } from './document.ts'
import { Buyer, ContractMilestone, Item, Supplier } from './pieces.ts'

const rationaleTypes = list(text(), { minItems: 1, checks: ['unique'] })

/** Why a contract changes. Source: contracting/core/procedure/models/change.py. */
const BaseChange = object('BaseChange', {
  rationale: required(text({ minLength: 1 })),
  rationale_en: text(),
  rationale_ru: text(),
  rationaleTypes: required(rationaleTypes),
})
const signing = { contractNumber: text(), dateSigned: date() }
const generatedFields = { id: generated('id'), status: ignored, date: generated('now') }
const signedAlready = { dateSigned: ['signedInThePast'] }

/** A change on paper. Source: contracting/contract/procedure/models/change.py. */
const PostChange = computing(
  extend(BaseChange, 'PostChange', { ...signing, ...generatedFields }, signedAlready),
  'pending',
)
const status = oneOf(['pending', 'active'])
const PatchChange = extend(BaseChange, 'PatchChange', {
  status,
  rationale: text({ minLength: 1 }),
  rationaleTypes,
  ...signing,
})
const StoredChange = extend(
  BaseChange,
  'Change',
  { id: required(md5()), status, date: date(), ...signing },
  signedAlready,
)

/** A change inside a stored contract, of either way of signing. */
export const Change = extend(BaseChange, 'Change', {
  id: required(md5()),
  status,
  date: date(),
  ...signing,
  modifications: any(),
  documents: any(),
  cancellations: any(),
  author: text(),
})

const Modifications = object('Modifications', {
  title: text(),
  title_en: text(),
  description: text(),
  description_en: text(),
  period: nested(Period),
  value: nested(ContractValue),
  items: list(Item),
  contractNumber: text(),
  buyer: nested(Buyer),
  suppliers: list(Supplier, { minItems: 1, maxItems: 1 }),
  milestones: list(ContractMilestone, { checks: [['uniqueBy', ['id']]] }),
})
/** A change signed electronically. Source: contracting/econtract/procedure/models/change.py. */
const PostEChange = computing(
  extend(BaseChange, 'PostChange', { modifications: required(nested(Modifications)), ...generatedFields }),
  'pending',
)
const EChange = extend(BaseChange, 'Change', {
  id: required(md5()),
  status: oneOf(['pending', 'active', 'cancelled']),
  date: date(),
  dateSigned: date(),
  modifications: required(nested(Modifications)),
  documents: list(EContractDocument),
  cancellations: list(Cancellation),
  author: text(),
})

export const contractChangeModels = {
  Change: StoredChange,
  'Change.create': PostChange,
  'Change.patch': PatchChange,
  EChange,
  'EChange.create': PostEChange,
}
