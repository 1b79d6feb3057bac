import { Document, PostDocument } from '../common/document.ts'
import { PeriodEndRequired } from '../common/period.ts'
import { chronographData, storedMembers } from '../framework/framework.ts'
import { FrameworkItem, subject } from '../framework/item.ts'
import { CentralProcuringEntity, ContractOrganization, ProcuringEntity } from '../framework/organization.ts'
import {
  any,
  date,
  defaulted,
  extend,
  generated,
  ignored,
  list,
  nested,
  newId,
  object,
  oneOf,
  required,
  text,
} from '../schema.ts'

const noDocuments = { default: { value: [] } } as const
const type = required(oneOf(['activation', 'ban']))
const status = oneOf(['scheduled', 'met', 'notMet', 'partiallyMet'])

/** When a supplier comes in, and when he is out for a while. Source: framework/core/procedure/models/milestone.py. */
const Milestone = object('Milestone', {
  id: newId,
  type,
  status: defaulted(status, 'scheduled'),
  dueDate: date(),
  documents: list(Document, noDocuments),
  dateModified: date({ default: { generate: 'now' } }),
  dateMet: date(),
})

const supplierChecks = { suppliers: ['oneSupplier'] } as const
const suppliers = list(ContractOrganization, { minItems: 1 })

/** A supplier who was taken in. Source: framework/core/procedure/models/contract.py. */
const Contract = object(
  'Contract',
  {
    id: newId,
    qualificationID: text(),
    status: oneOf(['active', 'suspended', 'terminated']),
    submissionID: text(),
    suppliers: required(suppliers),
    milestones: required(list(Milestone, { minItems: 1 })),
    date: date(),
    dateModified: date(),
  },
  supplierChecks,
)

/** What of an agreement its owner changes. */
export const PatchAgreement = object('PatchAgreement', {
  status: oneOf(['active', 'terminated']),
  terminationDetails: text(),
})

/** An agreement that a framework has brought. Source: framework/core/procedure/models/agreement.py. */
const Agreement = object('Agreement', {
  ...storedMembers,
  agreementID: text(),
  agreementType: required(text()),
  status: required(oneOf(['active', 'terminated'])),
  period: nested(PeriodEndRequired),
  procuringEntity: required(nested(ProcuringEntity)),
  contracts: list(Contract, { default: { value: [] } }),
  terminationDetails: text(),
  date: date(),
  owner: text(),
  owner_token: text(),
  transfer_token: text(),
  frameworkID: text(),
  ...subject,
  frameworkDetails: text(),
  items: list(FrameworkItem, { default: { value: [] } }),
  next_check: any(),
})

export const frameworkAgreementModels = {
  FrameworkAgreement: Agreement,
  'FrameworkAgreement.central': extend(Agreement, 'Agreement', {
    procuringEntity: required(nested(CentralProcuringEntity)),
  }),
  'FrameworkAgreement.patch': PatchAgreement,
  'FrameworkAgreement.chronograph': { ...chronographData, name: 'AgreementChronographData' },
  AgreementContract: Contract,
  'AgreementContract.patch': object('PatchContract', { suppliers }, supplierChecks),
  AgreementMilestone: Milestone,
  'AgreementMilestone.create': object('PostMilestone', {
    id: generated('id'),
    type,
    documents: list(PostDocument, noDocuments),
    status: defaulted(oneOf(['scheduled']), 'scheduled'),
    dueDate: ignored,
  }),
  'AgreementMilestone.patch': object('PatchMilestone', { status, documents: list(PostDocument) }),
}
