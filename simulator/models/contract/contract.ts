import { Identifier } from '../common/identifier.ts'
import { Period } from '../common/period.ts'
import { SignerInfo } from '../common/signer-info.ts'
import { texts } from '../common/texts.ts'
import {
  any,
  boolean,
  computing,
  date,
  extend,
  generated,
  ignored,
  list,
  nested,
  object,
  oneOf,
  required,
  text,
} from '../schema.ts'
import { Cancellation } from './cancellation.ts'
import { Change } from './change.ts'
import { ContractDocument, EContractDocument } from './document.ts'
import {
  AccessDetails,
  AmountPaid,
  Buyer,
  ContractMilestone,
  contractValue,
  Implementation,
  Item,
  PutTransaction,
  Supplier,
} from './pieces.ts'

const uniqueIds = { checks: [['uniqueBy', ['id']]] } as const
const identifiers = {
  id: text(),
  _id: text(),
  awardID: text(),
  contractID: text(),
  buyerID: text(),
  contractNumber: text(),
}
const mode = oneOf(['test'])
const milestones = list(ContractMilestone, uniqueIds)
const suppliers = list(Supplier, { minItems: 1, maxItems: 1 })
const parties = {
  owner: text(),
  access: list(AccessDetails),
  tender_id: required(text()),
  mode,
  contractTemplateName: text(),
  contractChangeRationaleTypes: any(),
}

/** A contract as the CDB makes it from an award. Source: contracting/core/procedure/models/contract.py. */
const PostContract = computing(
  object('PostContract', {
    ...identifiers,
    ...texts,
    transfer_token: generated('id'),
    status: ignored,
    period: nested(Period),
    value: contractValue,
    items: list(Item),
    buyer: required(nested(Buyer)),
    suppliers,
    ...parties,
    amountPaid: nested(AmountPaid),
    milestones,
    author: text(),
  }),
  'pending',
)

const patch = {
  ...texts,
  implementation: nested(Implementation),
  status: oneOf(['pending', 'terminated', 'active', 'cancelled']),
  period: nested(Period),
  value: contractValue,
  items: list(Item, { minItems: 1 }),
  milestones,
}
const PatchContract = object(
  'PatchContract',
  { ...patch, terminationDetails: text(), amountPaid: nested(AmountPaid) },
  { items: ['unitCurrencyOfContract'] },
)
const PatchContractPending = object(
  'PatchContractPending',
  { ...patch, dateSigned: date(), contractNumber: text() },
  { items: ['unitCurrencyOfContract'] },
)
const status = oneOf(['pending', 'pending.winner-signing', 'terminated', 'active', 'cancelled'])
const AdministratorPatchContract = object('AdministratorPatchContract', {
  contractNumber: text(),
  status,
  suppliers,
  buyer: nested(Buyer),
  mode,
})

/** A contract as it is stored. */
const Contract = computing(
  object('Contract', {
    ...identifiers,
    doc_id: ignored,
    _rev: text(),
    doc_type: text(),
    public_modified: any(),
    public_ts: any(),
    ...texts,
    dateSigned: date(),
    date: date(),
    dateModified: date(),
    dateCreated: date(),
    items: list(Item, { minItems: 1, ...uniqueIds }),
    tender_token: text(),
    owner_token: text(),
    transfer_token: text({ default: { generate: 'id' } }),
    ...parties,
    status,
    period: nested(Period),
    buyer: required(nested(Buyer)),
    suppliers,
    changes: list(Change),
    terminationDetails: text(),
    implementation: nested(Implementation),
    is_masked: boolean(),
    documents: list(ContractDocument),
    amountPaid: nested(AmountPaid),
    value: contractValue,
    bid_owner: text(),
    bid_token: text(),
    revisions: any(),
    config: any(),
    _attachments: any(),
    milestones: list(ContractMilestone),
  }),
  'amountPaidAsValue',
)

/** A contract that is signed electronically. Source: contracting/econtract/procedure/models/contract.py. */
const EContract = extend(Contract, 'Contract', {
  documents: list(EContractDocument),
  cancellations: list(Cancellation),
  author: text(),
  signatories: list(
    object('Signatory', {
      role: oneOf(['buyer', 'supplier']),
      date: date({ default: { generate: 'now' } }),
    }),
  ),
})

export const contractModels = {
  Contract,
  'Contract.create': PostContract,
  'Contract.patch': PatchContract,
  'Contract.patch.pending': PatchContractPending,
  'Contract.patch.administrator': AdministratorPatchContract,
  EContract,
  'EContract.create': PostContract,
  'Transaction.put': PutTransaction,
  'SignerInfo.put': SignerInfo,
  'ContractAccess.create': object('PostAccess', { identifier: required(nested(Identifier)) }),
  'Signatory.create': object('PostSignatory', {}),
}
