import { documentOf } from '../../domain/code-lists/document-types.ts'
import { Document, PatchDocument, PostDocument } from '../common/document.ts'
import { defaulted, extend, oneOf, required } from '../schema.ts'

const words = oneOf(documentOf.agreement)
const ofAgreement = { documentOf: defaulted(required(words), 'agreement') }

/** Documents of agreements. Source: framework/cfaua/procedure/models/document.py. */
export const PostAgreementDocument = extend(PostDocument, 'PostDocument', ofAgreement)
export const AgreementDocument = extend(Document, 'Document', ofAgreement)

export const agreementDocumentModels = {
  AgreementDocument,
  'AgreementDocument.create': PostAgreementDocument,
  'AgreementDocument.put': PostAgreementDocument,
  'AgreementDocument.patch': extend(PatchDocument, 'PatchDocument', { documentOf: words }),
}
