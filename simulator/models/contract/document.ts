import { documentOf, documentTypes } from '../../domain/code-lists/document-types.ts'
import {
  confidentiality,
  confidentialityByDefault,
  confidentialityChecks,
  documentContents,
  documentDates,
  documentFields,
  storedDocument,
} from '../common/document.ts'
import { defaulted, extend, generated, type ObjectSchema, object, oneOfTuple, text } from '../schema.ts'

const choices = oneOfTuple(documentOf.contract)
const ofContract = defaulted(choices, 'contract')
const relation = { relatedItem: ['contractDocumentRelation'] }

/** Fields the documents of transactions and changes take from an older model: nothing in them is required. */
const loose = documentFields(documentTypes.tender)

const post = (name: string, types: readonly string[]): ObjectSchema =>
  object(
    name,
    {
      ...documentFields(types),
      id: generated('id'),
      ...documentDates,
      ...documentContents,
      documentOf: ofContract,
      author: text(),
    },
    relation,
  )
const stored = (name: string, types: readonly string[]): ObjectSchema =>
  object(
    name,
    { ...documentFields(types), ...storedDocument, ...documentContents, documentOf: ofContract },
    relation,
  )

const confidential = (document: ObjectSchema, byDefault: boolean): ObjectSchema =>
  extend(
    document,
    document.name,
    byDefault ? confidentialityByDefault : confidentiality,
    confidentialityChecks,
  )
const patch = (types: readonly string[]): ObjectSchema =>
  object('PatchDocument', {
    ...documentFields(types),
    documentOf: choices,
    dateModified: generated('now'),
    ...confidentiality,
  })

/** Documents of contracts. Source: contracting/core/procedure/models/document.py. */
export const PostContractDocument = confidential(post('PostDocument', documentTypes.tender), true)
export const ContractDocument = confidential(stored('Document', documentTypes.tender), false)

/** Documents of electronic contracts. Source: contracting/econtract/procedure/models/document.py. */
export const PostEContractDocument = confidential(post('PostDocument', documentTypes.econtract), true)
export const EContractDocument = confidential(stored('Document', documentTypes.econtract), false)

const ofTransaction = { documentOf: text({ default: { value: 'contract' } }) }

/** Documents of payments. */
const PostTransactionDocument = extend(
  post('PostTransactionDocument', documentTypes.tender),
  'PostTransactionDocument',
  { ...loose, ...ofTransaction },
  { relatedItem: [] },
)
export const TransactionDocument = extend(
  stored('TransactionDocument', documentTypes.tender),
  'TransactionDocument',
  { ...loose, ...ofTransaction },
  { relatedItem: [] },
)

/** Documents of changes to electronic contracts. */
const ofChange = {
  ...documentFields(documentTypes.econtract),
  documentOf: text({ default: { value: 'change' } }),
}
const PostChangeDocument = extend(PostEContractDocument, 'PostChangeDocument', ofChange, { relatedItem: [] })
export const ChangeDocument = extend(EContractDocument, 'ChangeDocument', ofChange, { relatedItem: [] })

export const contractDocumentModels = {
  ContractDocument,
  'ContractDocument.create': PostContractDocument,
  'ContractDocument.put': PostContractDocument,
  'ContractDocument.patch': patch(documentTypes.tender),
  EContractDocument,
  'EContractDocument.create': PostEContractDocument,
  'EContractDocument.put': PostEContractDocument,
  'EContractDocument.patch': patch(documentTypes.econtract),
  TransactionDocument,
  'TransactionDocument.create': PostTransactionDocument,
  ChangeDocument,
  'ChangeDocument.create': PostChangeDocument,
}
