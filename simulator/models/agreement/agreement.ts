import { agreementOfTender } from '../../domain/code-lists/agreements.ts'
import { Period } from '../common/period.ts'
import { texts } from '../common/texts.ts'
import { storedMembers } from '../framework/framework.ts'
import {
  any,
  computing,
  date,
  defaulted,
  extend,
  ignored,
  list,
  nested,
  newId,
  object,
  oneOf,
  required,
  text,
} from '../schema.ts'
import { Feature } from '../tender/feature.ts'
import { Milestone } from '../tender/milestone.ts'
import { AgreementDocument, PostAgreementDocument } from './document.ts'
import { PatchAgreement } from './framework.ts'
import { Change, Contract, Item, ProcuringEntity } from './pieces.ts'

const fields = {
  agreementID: text(),
  agreementType: defaulted(text(), agreementOfTender),
  agreementNumber: text(),
  period: nested(Period),
  dateSigned: date(),
  ...texts,
  procuringEntity: required(nested(ProcuringEntity)),
  contracts: list(Contract, { default: { value: [] } }),
  changes: list(Change, { default: { value: [] } }),
  features: list(Feature, { checks: [['uniqueBy', ['code']]] }),
  items: list(Item),
  milestones: list(Milestone, { checks: [['uniqueBy', ['id']]] }),
  tender_id: required(text()),
  tender_token: required(text()),
  terminationDetails: text(),
  numberOfContracts: ignored,
  mode: oneOf(['test']),
  owner: text(),
  owner_token: text(),
  transfer_token: text(),
  date: date(),
  dateCreated: date(),
  dateModified: date(),
  revisions: any(),
  config: any(),
  _attachments: ignored,
} as const

const noDocuments = { default: { value: [] } } as const

/** An agreement that a tender has brought. Source: framework/cfaua/procedure/models/agreement.py. */
const PostAgreement = computing(
  object('PostAgreement', {
    ...fields,
    id: newId,
    doc_type: ignored,
    status: required(oneOf(['active'])),
    documents: list(PostAgreementDocument, noDocuments),
  }),
  'agreementOfTender',
  'numberOfContracts',
)
const Agreement = computing(
  object('Agreement', {
    ...fields,
    ...storedMembers,
    status: required(oneOf(['active', 'terminated'])),
    documents: list(AgreementDocument, noDocuments),
  }),
  'numberOfContracts',
)

const PatchActiveAgreement = extend(PatchAgreement, 'PatchActiveAgreement', {
  documents: list(PostAgreementDocument),
})

export const agreementModels = {
  Agreement,
  'Agreement.create': PostAgreement,
  'Agreement.patch': PatchActiveAgreement,
  'Agreement.patch.terminated': object('PatchTerminatedAgreement', {}),
  'Agreement.patch.administrator': extend(PatchActiveAgreement, 'PatchAgreementByAdministrator', {
    procuringEntity: nested(ProcuringEntity),
    mode: oneOf(['test']),
  }),
}
